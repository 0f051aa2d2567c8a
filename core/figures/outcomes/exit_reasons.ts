import * as Plot from "@observablehq/plot";
import { EXIT_CATEGORIES } from "../../data/tables/exit_tables.ts";
import type { OutcomeData } from "../../data/outcome_data.ts";
import type { ReasonShare } from "../../outcomes/reason_shares.ts";
import { drawChart } from "../chart.ts";
import { CATEGORY_WORDS, NOT_SHOWN } from "./exit_words.ts";
import type { Figure } from "../figure.ts";
import { formatInteger } from "../formats.ts";
import {
  groupedLayout,
  groupedNames,
  type GroupedRow,
} from "../grouped_rows.ts";
import { intervalWhiskers } from "../interval_marks.ts";
import { missingFigure } from "../missing.ts";
import {
  ESTIMATE_COLUMNS,
  estimateCells,
  formatProportion,
  INTERVENTION_COLUMNS,
  personColumn,
} from "./outcome_columns.ts";
import { outcomeProvenance, sourceOf } from "./outcome_provenance.ts";
import { valueAxis } from "../rows.ts";

const ID = "avslutsorsaker";

/**
 * Bars of how common each exit reason was, intervention by intervention, the
 * most common first, with the number behind every share.
 *
 * @param shares The year's shares; none gives a figure that says so.
 */
export function exitReasons(
  data: OutcomeData,
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
  data: OutcomeData,
  shares: readonly ReasonShare[],
  year: number,
): Figure {
  const provenance = outcomeProvenance(
    data,
    data.exitsByReason.filter((row) => row.year === year).map(sourceOf),
  );
  const known = shares.filter(({ share }) => share !== null);
  const bars = known.map((row) => ({
    key: keyOf(row),
    value: 100 * row.share!.value,
    low: 100 * row.share!.low,
    high: 100 * row.share!.high,
    colour: CATEGORY_WORDS[row.category].colour,
  }));
  const rows = groupedRows(shares);
  const texts = {
    id: ID,
    title: `Varför deltagare avslutades ${year}`,
    subtitle: `${data.forbund.shortName}, procent av de avslutade i varje ` +
      "insats. Strecket är 95 % konfidensintervall: hur långt slumpen kan ha " +
      "flyttat andelen.",
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
    }, {
      ...groupedLayout({ rows, right: 118, axis: true }),
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
          text: ({ count, n }: ReasonShare) =>
            count === null || n === null
              ? NOT_SHOWN
              : formatProportion({ count, n }),
        }),
      ],
    }),
    columns: [
      ...INTERVENTION_COLUMNS,
      { name: "reason", title: "Avslutsorsak" },
      { name: "category", title: "Utfall" },
      personColumn("exits", "Avslutade av orsaken"),
      personColumn("ended", "Avslutade i insatsen"),
      ...ESTIMATE_COLUMNS,
    ],
    rows: shares.map((row) => ({
      intervention_id: row.interventionId,
      intervention: row.intervention,
      reason: row.reason,
      category: row.category,
      exits: row.count,
      ended: row.n,
      ...estimateCells(row.share),
    })),
    ...provenance,
  };
}

const keyOf = ({ interventionId, reason }: ReasonShare) =>
  `${interventionId} ${reason}`;

function groupedRows(shares: readonly ReasonShare[]): GroupedRow[] {
  return shares.flatMap((row, at) => {
    const own = { key: keyOf(row), label: row.reason, heading: false };
    if (shares[at - 1]?.interventionId === row.interventionId) return [own];
    const ended = row.n === null ? NOT_SHOWN : formatInteger(row.n);
    return [{
      key: row.interventionId,
      label: `${row.intervention}, ${ended} avslutade`,
      heading: true,
    }, own];
  });
}

function firstReasons(shares: readonly ReasonShare[]): string {
  const firsts = shares.filter((row, at) =>
    shares[at - 1]?.interventionId !== row.interventionId && row.share !== null
  ).map((row) =>
    `${row.intervention}: ${row.reason} (${
      formatProportion({ count: row.count!, n: row.n! })
    })`
  );
  return `Vanligast i ${firsts.join("; ")}.`;
}
