import defer * as Plot from "@observablehq/plot";
import type { ScenarioData } from "../../data/scenario_data.ts";
import type { Decimal } from "../../money.ts";
import type { ScenarioOutlook } from "../../scenarios/outlook.ts";
import { drawChart } from "../chart.ts";
import { sekColumn } from "../columns.ts";
import type { Figure } from "../figure.ts";
import { formatTkr, tkr } from "../finances/finance_words.ts";
import {
  groupedLayout,
  groupedNames,
  type GroupedRow,
} from "../grouped_rows.ts";
import { missingFigure } from "../missing.ts";
import { COLOURS } from "../theme.ts";
import { drawnSources, scenarioProvenance } from "./scenario_provenance.ts";
import { noScenarios, yearsText } from "./words.ts";

const ID = "scenario-kostnad-per-insats";
const TITLE = "Vad insatserna kostar i scenariot";
const REST = "Styrelse, kansli och annat";

/** What an intervention, or everything else, costs in a year. */
interface CostBar extends GroupedRow {
  readonly item: string;
  readonly year: number;
  readonly costSek: Decimal;
}

/**
 * What each intervention costs in every year of a scenario, and everything
 * else together.
 *
 * @param outlook The scenario; `null` gives a figure that says what is missing.
 */
export function scenarioCosts(
  data: ScenarioData,
  outlook: ScenarioOutlook | null,
): Figure {
  if (!outlook) {
    const provenance = scenarioProvenance(data, []);
    return missingFigure(ID, TITLE, noScenarios(data), provenance);
  }
  const bars = barsOf(outlook);
  const provenance = scenarioProvenance(data, [outlook]);
  const { years, scenario } = outlook;
  const texts = {
    id: ID,
    title: `Vad insatserna kostar ${yearsText(outlook)}: ${scenario.title}`,
    subtitle: `${data.forbund.shortName}, tkr per år. Alla kostnader: ${
      years.map(({ year, spendingSek }) => `${tkr(spendingSek)} (${year})`)
        .join(", ")
    }.`,
    altText: `Liggande staplar per insats och år. ${
      bars.map(({ item, year, costSek }) =>
        `${item} ${year}: ${formatTkr(costSek)}`
      ).join("; ")
    }.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. En insats som börjar eller slutar under ett år ` +
      "kostar det årets månader.",
    unit: "kr",
    svg: drawChart({
      ...texts,
      sources: drawnSources(data, provenance),
      synthetic: data.synthetic,
    }, plot(bars)),
    columns: [
      { name: "intervention", title: "Insats" },
      { name: "year", title: "År" },
      sekColumn("cost_sek", "Kostnad"),
    ],
    rows: bars.map(({ item, year, costSek }) => ({
      intervention: item,
      year: String(year),
      cost_sek: costSek,
    })),
    ...provenance,
  };
}

function barsOf({ scenario, years }: ScenarioOutlook): CostBar[] {
  const bar = (
    key: string,
    item: string,
    costOf: (at: number) => Decimal,
  ): CostBar[] =>
    years.map(({ year }, at) => ({
      key: `${key}-${year}`,
      label: String(year),
      heading: false,
      item,
      year,
      costSek: costOf(at),
    }));
  return [
    ...Object.entries(scenario.interventions).flatMap(([id, { title }]) =>
      bar(
        id,
        title,
        (at) =>
          years[at]!.lines.find((line) =>
            line.kind === "intervention" && line.id === id
          )!.amountSek,
      )
    ),
    ...bar("", REST, (at) => years[at]!.costsSek),
  ];
}

function plot(bars: readonly CostBar[]) {
  const rows = withHeadings(bars);
  const value = ({ costSek }: CostBar) => costSek.div(1000).toNumber();
  return {
    ...compact(groupedLayout({ rows, right: 80, axis: false }), rows.length),
    x: {
      axis: null,
      domain: [0, Math.max(1, ...bars.map(value))] as [number, number],
    },
    marks: [
      Plot.tickX(bars, {
        x: 0,
        y: "key",
        stroke: COLOURS.muted,
        insetTop: -GAP / 2,
        insetBottom: -GAP / 2,
      }),
      ...groupedNames(rows),
      Plot.barX(bars, {
        x: value,
        y: "key",
        fill: ({ item }: CostBar) =>
          item === REST ? COLOURS.muted : COLOURS.first,
      }),
      Plot.text(bars, {
        x: value,
        y: "key",
        text: ({ costSek }: CostBar) => tkr(costSek),
        textAnchor: "start",
        dx: 6,
      }),
    ],
  };
}

const ROW_HEIGHT = 22;
/** What is free between rows, which the line of a group bridges. */
const GAP = 8;

/** Rows with a short name need less height than those with a long one. */
function compact<Layout extends { readonly height: number }>(
  layout: Layout,
  count: number,
): Layout {
  return { ...layout, height: ROW_HEIGHT * count + 8 };
}

function withHeadings(bars: readonly CostBar[]): GroupedRow[] {
  return bars.flatMap((bar, at) =>
    bars[at - 1]?.item === bar.item
      ? [bar]
      : [{ key: `${bar.key}-rubrik`, label: bar.item, heading: true }, bar]
  );
}
