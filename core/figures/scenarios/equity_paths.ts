import type { ScenarioData } from "../../data/scenario_data.ts";
import type { ScenarioComparison } from "../../scenarios/compare.ts";
import { drawChart } from "../chart.ts";
import { sekColumn } from "../columns.ts";
import type { Figure } from "../figure.ts";
import { formatTkr } from "../finances/finance_words.ts";
import { formatList } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { type EquityPath, equityPathsOf } from "./equity_lines.ts";
import { equityPlot } from "./equity_plot.ts";
import { drawnSources, scenarioProvenance } from "./scenario_provenance.ts";
import { noScenarios, yearsText } from "./words.ts";

const ID = "scenarier-eget-kapital";
const TITLE = "Eget kapital i scenarierna";

/**
 * The own capital of every scenario, year by year, with the levels of the base.
 *
 * @param comparison The scenarios; `null` gives a figure that says what is
 * missing.
 */
export function equityPaths(
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
  const paths = equityPathsOf(outlooks);
  const texts = {
    id: ID,
    title: `${TITLE} ${yearsText(base)}`,
    subtitle: `${data.forbund.shortName}, tkr den 31 december. Linjer som ` +
      "sammanfaller är ritade som en.",
    altText: `Linjer från ${base.openingYear} till ${
      base.years.at(-1)!.year
    }. ${paths.map(told).join("; ")}.`,
  };
  return {
    ...texts,
    caption:
      `${texts.title}. ${sharedText(paths)}Den streckade linjen är det ` +
      "som det egna kapitalet högst bör vara i grundscenariot; under noll är " +
      "pengarna slut.",
    unit: "kr",
    svg: drawChart({
      ...texts,
      sources: drawnSources(data, provenance),
      synthetic: data.synthetic,
    }, equityPlot(base, paths)),
    columns: [
      { name: "scenario", title: "Scenario" },
      { name: "year", title: "År" },
      sekColumn("equity_sek", "Eget kapital den 31 december"),
    ],
    rows: outlooks.flatMap((outlook) => [
      {
        scenario: outlook.scenario.title,
        year: String(outlook.openingYear),
        equity_sek: outlook.openingEquitySek,
      },
      ...outlook.years.map(({ year, equitySek }) => ({
        scenario: outlook.scenario.title,
        year: String(year),
        equity_sek: equitySek,
      })),
    ]),
    ...provenance,
  };
}

function sharedText(paths: readonly EquityPath[]): string {
  return paths.filter(({ outlooks }) => outlooks.length > 1)
    .map(({ outlooks }) => {
      const titles = outlooks.map(({ scenario }) => `”${scenario.title}”`);
      return `${formatList(titles)} har samma eget kapital. `;
    }).join("");
}

function told({ outlooks }: EquityPath): string {
  const { years } = outlooks[0]!;
  const titles = outlooks.map(({ scenario }) => scenario.title);
  return `${formatList(titles)}: ${
    years.map(({ year, equitySek }) => `${year} ${formatTkr(equitySek)}`)
      .join(", ")
  }`;
}
