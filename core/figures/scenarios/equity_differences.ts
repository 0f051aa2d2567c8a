import defer * as Plot from "@observablehq/plot";
import type { ScenarioData } from "../../data/scenario_data.ts";
import { sumOf } from "../../money.ts";
import type {
  ScenarioComparison,
  ScenarioDifference,
} from "../../scenarios/compare.ts";
import { drawChart } from "../chart.ts";
import { barLabels, roomyDomain } from "../bar_labels.ts";
import { sekColumn } from "../columns.ts";
import type { Figure } from "../figure.ts";
import { tkrChange } from "../finances/finance_words.ts";
import { groupedLayout, groupedNames } from "../grouped_rows.ts";
import { missingFigure } from "../missing.ts";
import { COLOURS, MARGIN } from "../theme.ts";
import { drawnSources, scenarioProvenance } from "./scenario_provenance.ts";
import { noScenarios } from "./words.ts";

const ID = "scenarier-mot-bas";
const TITLE = "Scenariernas egna kapital mot grundscenariots";
/** Room for the labels beyond the bars, as a share of the bars' width. */
const LABEL_ROOM = 0.32;

/**
 * How much more or less own capital each scenario leaves at the end of the
 * last year than the base.
 *
 * @param comparison The scenarios; `null`, or nothing to compare, gives a
 * figure that says what is missing.
 */
export function equityDifferences(
  data: ScenarioData,
  comparison: ScenarioComparison | null,
): Figure {
  if (!comparison || comparison.others.length === 0) {
    const { id } = data.forbund;
    const reason = comparison
      ? `Det finns bara ett scenario för åren. Lägg till ett i data/${id}/scenarios.`
      : noScenarios(data);
    return missingFigure(ID, TITLE, reason, scenarioProvenance(data, []));
  }
  const { base, others } = comparison;
  const { year } = base.years.at(-1)!;
  const sorted = others.toSorted((a, b) =>
    lastOf(b).comparedTo(lastOf(a)) ||
    titleOf(a).localeCompare(titleOf(b), "sv")
  );
  const provenance = scenarioProvenance(data, [
    base,
    ...others.map(({ outlook }) => outlook),
  ]);
  const texts = {
    id: ID,
    title: `${TITLE} ${year}`,
    subtitle: `${data.forbund.shortName}, tkr mer eller mindre den 31 ` +
      `december ${year} än i ”${base.scenario.title}”.`,
    altText: `Liggande staplar. ${
      sorted.map((each) => `${titleOf(each)} ${tkrChange(lastOf(each))} tkr`)
        .join("; ")
    }.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Staplar till höger betyder att mer är kvar, ` +
      "till vänster att mer har använts.",
    unit: "kr",
    svg: drawChart({
      ...texts,
      sources: drawnSources(data, provenance),
      synthetic: data.synthetic,
    }, plot(sorted)),
    columns: [
      { name: "scenario", title: "Scenario" },
      sekColumn("equity_difference_sek", `Eget kapital ${year} mot grunden`),
      sekColumn("income_difference_sek", "Intäkter mot grunden, alla åren"),
      sekColumn("spending_difference_sek", "Kostnader mot grunden, alla åren"),
    ],
    rows: sorted.map((each) => ({
      scenario: titleOf(each),
      equity_difference_sek: lastOf(each),
      income_difference_sek: sumOf(each.years.map((row) => row.incomeSek)),
      spending_difference_sek: sumOf(each.years.map((row) => row.spendingSek)),
    })),
    ...provenance,
  };
}

function plot(sorted: readonly ScenarioDifference[]) {
  const rows = sorted.map((each) => ({
    key: each.outlook.scenario.id,
    label: titleOf(each),
    heading: false,
    tkr: lastOf(each).div(1000).toNumber(),
    text: tkrChange(lastOf(each)),
  }));
  type Row = typeof rows[0];
  return {
    ...groupedLayout({ rows, right: MARGIN, axis: false }),
    x: {
      axis: null,
      domain: roomyDomain(rows.map(({ tkr }) => tkr), LABEL_ROOM),
    },
    marks: [
      ...groupedNames(rows),
      Plot.barX(rows, {
        x: "tkr",
        y: "key",
        fill: (row: Row) => row.tkr < 0 ? COLOURS.second : COLOURS.first,
      }),
      ...barLabels(rows, {
        x: ({ tkr }) => tkr,
        y: ({ key }) => key,
        text: ({ text }) => text,
      }),
      Plot.ruleX([0], { stroke: COLOURS.ink }),
    ],
  };
}

const titleOf = ({ outlook }: ScenarioDifference) => outlook.scenario.title;
const lastOf = ({ years }: ScenarioDifference) => years.at(-1)!.equitySek;
