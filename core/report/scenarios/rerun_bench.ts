import { loadScenarioData } from "../../data/scenario_data.ts";
import { equityDifferences } from "../../figures/scenarios/equity_differences.ts";
import { equityPaths } from "../../figures/scenarios/equity_paths.ts";
import { equityStates } from "../../figures/scenarios/equity_states.ts";
import { scenarioCosts } from "../../figures/scenarios/scenario_costs.ts";
import { scenarioFees } from "../../figures/scenarios/scenario_fees.ts";
import { comparisonOf, outlookOf } from "../../scenarios/forbund_scenarios.ts";
import { searchScenario } from "../../scenarios/search.ts";
import { scenarioBudgetTable } from "./budget_table.ts";
import { comparisonTable } from "./comparison_table.ts";
import { scenarioFeeTable } from "./fee_table.ts";
import { scenarioInputTable } from "./input_table.ts";
import { scenarioText } from "./scenario_text.ts";
import { searchTable } from "./search_table.ts";

/**
 * What the notebook does again when a parameter is changed: every scenario
 * file checked and run, the searches, and every figure, table and text.
 */
const data = await loadScenarioData("rar");
let frame = 16_000_000;

Deno.bench("make the scenario notebook's results again", () => {
  frame += 1_000;
  const outlook = outlookOf(data, "bas", {
    frame: { sekPerYear: { 2027: frame } },
  });
  const comparison = comparisonOf(data, "bas");
  const searches = searchScenario(data, outlook);
  equityPaths(data, comparison);
  equityDifferences(data, comparison);
  equityStates(data, comparison);
  scenarioFees(data, outlook, comparison);
  scenarioCosts(data, outlook);
  scenarioBudgetTable(data, outlook);
  scenarioInputTable(data, outlook);
  scenarioFeeTable(data, outlook);
  comparisonTable(data, comparison);
  searchTable(data, outlook, searches);
  scenarioText(data, comparison, searches);
});
