import defer * as Plot from "@observablehq/plot";
import type { ScenarioData } from "../../data/scenario_data.ts";
import type { ScenarioComparison } from "../../scenarios/compare.ts";
import type {
  EquityState,
  ScenarioOutlook,
  YearOutlook,
} from "../../scenarios/outlook.ts";
import { drawChart } from "../chart.ts";
import { sekColumn } from "../columns.ts";
import type { Figure } from "../figure.ts";
import { formatTkr, tkr } from "../finances/finance_words.ts";
import { groupedLayout, groupedNames } from "../grouped_rows.ts";
import { missingFigure } from "../missing.ts";
import { COLOURS, MARGIN } from "../theme.ts";
import { drawnSources, scenarioProvenance } from "./scenario_provenance.ts";
import { noScenarios, STATE_WORDS, yearsText } from "./words.ts";

const ID = "scenarier-nivaer";
const TITLE = "När det egna kapitalet är för stort eller slut";
/** How a cell is painted; the words in it say the same. */
const LOOKS: Readonly<
  Record<EquityState, { fill: string; text: string; word: string }>
> = {
  below: { fill: COLOURS.second, text: COLOURS.background, word: "under noll" },
  above: { fill: COLOURS.first, text: COLOURS.background, word: "över nivån" },
  within: { fill: COLOURS.tint, text: COLOURS.ink, word: "inom" },
};

/**
 * Which years each scenario's own capital is above its highest level, below
 * zero, or in between.
 *
 * @param comparison The scenarios; `null` gives a figure that says what is
 * missing.
 */
export function equityStates(
  data: ScenarioData,
  comparison: ScenarioComparison | null,
): Figure {
  if (!comparison) {
    const provenance = scenarioProvenance(data, []);
    return missingFigure(ID, TITLE, noScenarios(data), provenance);
  }
  const { base, others } = comparison;
  const outlooks = [base, ...others.map(({ outlook }) => outlook)];
  const provenance = scenarioProvenance(data, outlooks);
  const cells = outlooks.flatMap((outlook) =>
    outlook.years.map((year) => cellOf(outlook, year))
  );
  const texts = {
    id: ID,
    title: `${TITLE} ${yearsText(base)}`,
    subtitle:
      `${data.forbund.shortName}, eget kapital den 31 december i tkr. ` +
      levelText(base),
    altText: `Rutor per scenario och år. ${outlooks.map(told).join("; ")}.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Talet är hela det egna kapitalet. Över nivån ` +
      "betyder att det är över någon av de nivåer som scenariot anger.",
    unit: "kr",
    svg: drawChart({
      ...texts,
      sources: drawnSources(data, provenance),
      synthetic: data.synthetic,
    }, plot(outlooks, cells)),
    columns: [
      { name: "scenario", title: "Scenario" },
      { name: "year", title: "År" },
      sekColumn("equity_sek", "Eget kapital den 31 december"),
      { name: "state", title: "Var det är" },
    ],
    rows: cells.map(({ title, year, outlook }) => ({
      scenario: title,
      year,
      equity_sek: outlook.equitySek,
      state: STATE_WORDS[outlook.state],
    })),
    ...provenance,
  };
}

interface Cell {
  readonly key: string;
  readonly title: string;
  readonly year: string;
  readonly outlook: YearOutlook;
}

function cellOf({ scenario }: ScenarioOutlook, outlook: YearOutlook): Cell {
  return {
    key: scenario.id,
    title: scenario.title,
    year: String(outlook.year),
    outlook,
  };
}

function plot(outlooks: readonly ScenarioOutlook[], cells: readonly Cell[]) {
  const rows = outlooks.map(({ scenario }) => ({
    key: scenario.id,
    label: scenario.title,
    heading: false,
  }));
  const layout = groupedLayout({ rows, right: MARGIN, axis: false });
  return {
    ...layout,
    height: layout.height + 20,
    marginTop: 24,
    y: { ...layout.y, padding: 0.12 },
    x: { type: "band" as const, axis: null, padding: 0.06 },
    marks: [
      ...groupedNames(rows),
      Plot.axisX({ anchor: "top", tickSize: 0, label: null }),
      Plot.cell(cells, {
        x: "year",
        y: "key",
        fill: ({ outlook }: Cell) => LOOKS[outlook.state].fill,
      }),
      ...(["below", "above", "within"] as const).map((state) =>
        Plot.text(cells.filter(({ outlook }) => outlook.state === state), {
          x: "year",
          y: "key",
          fill: LOOKS[state].text,
          text: ({ outlook }: Cell) =>
            `${tkr(outlook.equitySek)} (${LOOKS[state].word})`,
        })
      ),
    ],
  };
}

function levelText({ years }: ScenarioOutlook): string {
  const { limits } = years[0]!;
  return limits.length === 0
    ? "Ingen högsta nivå är angiven."
    : `Nivå: ${
      limits.map(({ title, limitSek }) =>
        limitSek ? `${title} (${formatTkr(limitSek)})` : title
      ).join("; ")
    }.`;
}

function told({ scenario, years }: ScenarioOutlook): string {
  return `${scenario.title}: ${
    years.map(({ year, equitySek, state }) =>
      `${year} ${formatTkr(equitySek)} (${LOOKS[state].word})`
    ).join(", ")
  }`;
}
