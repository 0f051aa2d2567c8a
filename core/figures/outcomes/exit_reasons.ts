import defer * as Plot from "@observablehq/plot";
import { EXIT_CATEGORIES } from "../../data/tables/exit_tables.ts";
import {
  type ShownOutcomes,
  sourcesOfYears,
} from "../../outcomes/outcome_counts.ts";
import type { ReasonShare } from "../../outcomes/reason_shares.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { personColumn } from "../columns.ts";
import { CATEGORY_WORDS } from "./exit_words.ts";
import type { Column, Figure } from "../figure.ts";
import { formatInteger } from "../formats.ts";
import {
  groupedLayout,
  groupedNames,
  type GroupedRow,
} from "../grouped_rows.ts";
import { intervalWhiskers } from "../interval_marks.ts";
import { missingFigure } from "../missing.ts";
import {
  formatPersons,
  markProtected,
  protectionNote,
} from "../protected_cells.ts";
import {
  ESTIMATE_COLUMNS,
  estimateCells,
  formatProportion,
  formatShownProportion,
  INTERVENTION_COLUMNS,
} from "./outcome_columns.ts";
import { outcomeProvenance } from "./outcome_provenance.ts";
import { valueAxis } from "../rows.ts";
import { COLOURS } from "../theme.ts";

const ID = "avslutsorsaker";

/**
 * Bars of how common each exit reason was, intervention by intervention, the
 * most common first, with the number behind every share.
 *
 * @param shares The year's shares; none gives a figure that says so.
 */
export function exitReasons(
  data: ShownOutcomes,
  shares: readonly ReasonShare[],
  year: number,
): Figure {
  return shares.length > 0 ? drawReasons(data, shares, year) : missingFigure(
    ID,
    `Varför deltagare avslutades ${year}`,
    `${data.forbund.shortName} har inga uppgifter om avslutsorsaker ${year}. ` +
      `Lägg till dem i data/${data.forbund.id}/exits_by_reason.csv och ` +
      `exit_mapping.csv.`,
    outcomeProvenance(data, []),
  );
}

function drawReasons(
  data: ShownOutcomes,
  shares: readonly ReasonShare[],
  year: number,
): Figure {
  const provenance = outcomeProvenance(
    data,
    sourcesOfYears(data, [year], ["reasons"]),
  );
  const texts = {
    id: ID,
    title: `Varför deltagare avslutades ${year}`,
    subtitle: `${data.forbund.shortName}, procent av de avslutade i varje ` +
      "insats. Strecket är 95 % konfidensintervall: hur långt slumpen kan ha " +
      "flyttat andelen." +
      protectionNote(data.protection, shares.flatMap(numbersOf)),
    altText: `Liggande staplar med avslutsorsaker per insats. ${
      firstReasons(shares)
    }`,
  };
  return {
    ...texts,
    caption:
      `${texts.title}. Färgen visar vilket utfall orsaken räknas till. ` +
      firstReasons(shares),
    unit: "procent",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: EXIT_CATEGORIES.filter((category) =>
        shares.some((row) => row.category === category)
      ).map((category) => ({ ...CATEGORY_WORDS[category], mark: "bar" })),
    }, plot(shares)),
    ...markProtected(
      {
        columns: COLUMNS,
        rows: shares.map((row) => ({
          intervention_id: row.interventionId,
          intervention: row.intervention,
          reason: row.reason,
          category: row.category,
          exits: row.count,
          ended: row.n,
          ...estimateCells(row.share),
        })),
      },
      data.protection,
      ["exits", "ended"],
    ),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  ...INTERVENTION_COLUMNS,
  { name: "reason", title: "Avslutsorsak" },
  { name: "category", title: "Utfall" },
  personColumn("exits", "Avslutade av orsaken"),
  personColumn("ended", "Avslutade i insatsen"),
  ...ESTIMATE_COLUMNS,
];

/** A bar with its interval per reason, coloured by the outcome it counts as. */
function plot(shares: readonly ReasonShare[]): ChartPlot {
  const known = shares.filter(({ share }) => share !== null);
  const bars = known.map((row) => ({
    key: keyOf(row),
    value: 100 * row.share!.value,
    low: 100 * row.share!.low,
    high: 100 * row.share!.high,
    colour: CATEGORY_WORDS[row.category].colour,
  }));
  const rows = groupedRows(shares);
  return {
    ...groupedLayout({ rows, right: 172, axis: true }),
    x: { domain: [0, Math.max(1, ...bars.map(({ high }) => high))] },
    marks: [
      valueAxis("Procent av de avslutade i insatsen", formatInteger),
      groupedNames(rows),
      Plot.barX(bars, { x: "value", y: "key", fill: "colour" }),
      intervalWhiskers(bars),
      Plot.ruleX([0]),
      Plot.text(shares, {
        y: keyOf,
        frameAnchor: "right",
        textAnchor: "start",
        dx: 10,
        text: formatShownProportion,
      }),
      Plot.text(shares, {
        y: keyOf,
        frameAnchor: "right",
        textAnchor: "start",
        dx: 122,
        fill: COLOURS.muted,
        text: ({ category }: ReasonShare) => CATEGORY_WORDS[category].label,
      }),
    ],
  };
}

const numbersOf = ({ count, n }: ReasonShare) => [count, n];
const keyOf = ({ interventionId, reason }: ReasonShare) =>
  `${interventionId} ${reason}`;

function groupedRows(shares: readonly ReasonShare[]): GroupedRow[] {
  return shares.flatMap((row, at) => {
    const own = { key: keyOf(row), label: row.reason, heading: false };
    if (shares[at - 1]?.interventionId === row.interventionId) return [own];
    return [{
      key: row.interventionId,
      label: `${row.intervention}, ${formatPersons(row.n)} avslutade`,
      heading: true,
    }, own];
  });
}

function firstReasons(shares: readonly ReasonShare[]): string {
  const firsts = shares.filter((row, at) =>
    shares[at - 1]?.interventionId !== row.interventionId && row.share !== null
  ).map((row) =>
    `${row.intervention}: ${row.reason}, ${
      formatProportion({ count: row.count!, n: row.n! })
    }`
  );
  if (firsts.length === 0) return "Vilken orsak som är vanligast visas inte.";
  const all = shares.every(({ count }) => count !== null);
  return `Vanligast ${all ? "i" : "av de orsaker som visas, i"} ${
    firsts.join("; ")
  }.`;
}
