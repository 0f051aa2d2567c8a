import defer * as Plot from "@observablehq/plot";
import type { ShownOutcomes } from "../../outcomes/outcome_counts.ts";
import type {
  ExitTable,
  InterventionExits,
  ReasonExits,
  Sex,
  SexCounts,
} from "../../outcomes/exit_table.ts";
import { TOTAL_ID } from "../../outcomes/participant_flow.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { personColumn } from "../columns.ts";
import { textOn } from "../contrast.ts";
import type { Column, Figure } from "../figure.ts";
import { formatInteger } from "../formats.ts";
import {
  groupedLayout,
  groupedNames,
  type GroupedRow,
} from "../grouped_rows.ts";
import { missingFigure } from "../missing.ts";
import {
  formatPersons,
  markProtected,
  NOT_SHOWN,
  protectionNote,
} from "../protected_cells.ts";
import { INTERVENTION_COLUMNS } from "./outcome_columns.ts";
import { outcomeProvenance } from "./outcome_provenance.ts";
import { COLOURS } from "../theme.ts";

/** What to call a table of exits. */
export interface ExitHeatTexts {
  /** ASCII kebab-case Swedish. */
  readonly id: string;
  /** What it shows; the year is added. */
  readonly title: string;
  /** Why it is missing, where another reason than that there are no exits. */
  readonly missing?: string | null;
}

const SEXES: readonly { readonly sex: Sex; readonly label: string }[] = [
  { sex: "K", label: "Kvinnor" },
  { sex: "M", label: "Män" },
  { sex: "T", label: "Båda" },
];

interface Cell {
  readonly key: string;
  readonly label: string;
  readonly persons: number | null;
  /** Share of the column's persons in the intervention, 0–1. */
  readonly weight: number;
  readonly bold: boolean;
}

/**
 * Exits by intervention, reason and sex as a table whose cells are the darker
 * the larger their share of the women, men or both who ended in the
 * intervention. A number that is not shown is marked.
 *
 * @param table The year's exits, as they may be shown; `null` gives a figure
 * that says what is missing.
 */
export function exitHeat(
  data: ShownOutcomes,
  table: ExitTable | null,
  year: number,
  { id, title, missing }: ExitHeatTexts,
): Figure {
  return table
    ? drawHeat(data, table, { id, title: `${title} ${year}` })
    : missingFigure(
      id,
      `${title} ${year}`,
      missing ??
        `${data.forbund.shortName} har inga uppgifter om avslutsorsaker ${year}. ` +
          `Lägg till dem i data/${data.forbund.id}/exits_by_reason.csv.`,
      outcomeProvenance(data, []),
    );
}

function drawHeat(
  data: ShownOutcomes,
  table: ExitTable,
  named: { readonly id: string; readonly title: string },
): Figure {
  const provenance = outcomeProvenance(data, table.sources);
  const cells = cellsOf(table);
  const hidden = cells.filter(({ persons }) => persons === null);
  const mark = hidden.length > 0
    ? `${NOT_SHOWN} i en streckad ruta är ett antal som inte visas. `
    : "";
  const texts = {
    ...named,
    subtitle:
      `${data.forbund.shortName}, antal personer. Mörkare: större del ` +
      `av de kvinnor, män eller båda som avslutades i insatsen. ${mark}` +
      protectionNote(data.protection, []),
    altText: `Tabell med avslut efter insats, orsak och kön; ${
      formatPersons(table.everybody.T)
    } avslut i allt. ${hiddenText(hidden.length)}`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Jämför färgen mellan kvinnor och män på samma ` +
      `rad. ${hiddenText(hidden.length)} Skydd: ${provenance.disclosure}.`,
    unit: "antal",
    svg: drawChart({ ...texts, ...provenance }, plot(rowsOf(table), cells)),
    ...markProtected(
      {
        columns: COLUMNS,
        rows: csvRows(table),
      },
      data.protection,
      ["women", "men", "both"],
    ),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  ...INTERVENTION_COLUMNS,
  { name: "reason", title: "Avslutsorsak; tom för hela insatsen" },
  personColumn("women", "Kvinnor"),
  personColumn("men", "Män"),
  personColumn("both", "Båda"),
];

/** A cell per reason and sex, a hidden one with a broken outline. */
function plot(rows: readonly GroupedRow[], cells: readonly Cell[]): ChartPlot {
  const layout = groupedLayout({ rows, right: 24, axis: false });
  const hidden = cells.filter(({ persons }) => persons === null);
  return {
    ...layout,
    height: layout.height + 22,
    marginTop: 26,
    x: {
      type: "band",
      domain: SEXES.map(({ label }) => label),
      padding: 0.04,
    },
    y: { ...layout.y, padding: 0.08 },
    marks: [
      Plot.axisX({ anchor: "top", tickSize: 0, tickPadding: 6, label: null }),
      groupedNames(rows),
      Plot.cell(cells.filter(({ persons }) => persons !== null), {
        x: "label",
        y: "key",
        fill: COLOURS.first,
        fillOpacity: opacityOf,
      }),
      Plot.cell(hidden, {
        x: "label",
        y: "key",
        fill: COLOURS.blank,
        stroke: COLOURS.muted,
        strokeDasharray: "3 3",
      }),
      [true, false].map((bold) =>
        Plot.text(cells.filter((cell) => cell.bold === bold), {
          x: "label",
          y: "key",
          text: ({ persons }: Cell) => formatPersons(persons),
          fill: (cell: Cell) =>
            cell.persons === null
              ? COLOURS.ink
              : textOn(COLOURS.first, opacityOf(cell)),
          fontWeight: bold ? 600 : 400,
        })
      ),
    ],
  };
}

/** The numbers drawn: by reason, by intervention and in all. */
function csvRows({ reasons, interventions, everybody }: ExitTable) {
  return [
    ...reasons.map((row) => csvRow(row, row.reason, row.exits)),
    ...interventions.map((row) => csvRow(row, null, row.ended)),
    csvRow(
      { interventionId: TOTAL_ID, intervention: "Alla insatser" },
      null,
      everybody,
    ),
  ];
}

function opacityOf({ weight, bold }: Cell): number {
  return bold ? 0 : 0.04 + 0.96 * weight;
}

function rowsOf({ interventions, reasons }: ExitTable): GroupedRow[] {
  return [
    ...interventions.flatMap(({ interventionId, intervention }) => [
      { key: interventionId, label: intervention, heading: true },
      ...reasons.filter((row) => row.interventionId === interventionId)
        .map((row) => ({ key: keyOf(row), label: row.reason, heading: false })),
    ]),
    { key: TOTAL_ID, label: "Alla insatser", heading: true },
  ];
}

function cellsOf(table: ExitTable): Cell[] {
  return SEXES.flatMap(({ sex, label }) => [
    ...table.reasons.map((row) => {
      const persons = row.exits[sex];
      const ended = endedOf(table, row).ended[sex];
      return {
        key: keyOf(row),
        label,
        persons,
        weight: persons !== null && ended ? persons / ended : 0,
        bold: false,
      };
    }),
    ...table.interventions.map(({ interventionId, ended }) => ({
      key: interventionId,
      label,
      persons: ended[sex],
      weight: 0,
      bold: true,
    })),
    {
      key: TOTAL_ID,
      label,
      persons: table.everybody[sex],
      weight: 0,
      bold: true,
    },
  ]);
}

const keyOf = ({ interventionId, reason }: ReasonExits) =>
  `${interventionId} ${reason}`;

function endedOf(
  { interventions }: ExitTable,
  row: ReasonExits,
): InterventionExits {
  return interventions.find(({ interventionId }) =>
    interventionId === row.interventionId
  )!;
}

function csvRow(
  { interventionId, intervention }: {
    readonly interventionId: string;
    readonly intervention: string;
  },
  reason: string | null,
  counts: SexCounts,
) {
  return {
    intervention_id: interventionId,
    intervention,
    reason,
    women: counts.K,
    men: counts.M,
    both: counts.T,
  };
}

function hiddenText(hidden: number): string {
  if (hidden === 0) return "Alla antal visas.";
  return hidden === 1
    ? "Ett antal visas inte."
    : `${formatInteger(hidden)} antal visas inte.`;
}
