import type { ScenarioData } from "../../data/scenario_data.ts";
import { equityDifferences } from "../../figures/scenarios/equity_differences.ts";
import { equityPaths } from "../../figures/scenarios/equity_paths.ts";
import { equityStates } from "../../figures/scenarios/equity_states.ts";
import { scenarioCosts } from "../../figures/scenarios/scenario_costs.ts";
import { scenarioFees } from "../../figures/scenarios/scenario_fees.ts";
import {
  compareOutlooks,
  type ScenarioComparison,
} from "../../scenarios/compare.ts";
import type { ScenarioRuns } from "../../scenarios/forbund_scenarios.ts";
import type { ScenarioOutlook } from "../../scenarios/outlook.ts";
import { COMPARISON_ID } from "../../scenarios/resolve.ts";
import { searchScenario } from "../../scenarios/search.ts";
import { writeManifest } from "../manifest.ts";
import { OUTPUTS, stagePack } from "../pack.ts";
import { type PackContent, writeContent } from "../pack_content.ts";
import { drawPrintPictures } from "../print_pictures.ts";
import { scenarioBudgetTable } from "./budget_table.ts";
import { comparisonTable } from "./comparison_table.ts";
import { scenarioFeeTable } from "./fee_table.ts";
import { scenarioInputTable } from "./input_table.ts";
import { scenarioText } from "./scenario_text.ts";
import { searchTable } from "./search_table.ts";

/**
 * Writes what every scenario gives: one comparison, and a folder for each
 * scenario and each combination of a grid. The folder is replaced whole or not
 * at all.
 *
 * @param year The year of the folder.
 * @param outputs The folder of packs.
 * @returns Absolute path of the folder.
 */
export async function saveScenarios(
  data: ScenarioData,
  year: number,
  { comparison, cells }: ScenarioRuns,
  outputs: URL = OUTPUTS,
): Promise<string> {
  const id = { forbund: data.forbund.id, year, scenario: COMPARISON_ID };
  const pack = await stagePack(id, outputs);
  try {
    await write(
      comparisonContent(data, comparison, cells),
      pack.folder,
      pack.place,
    );
    for (const [name, content] of folders(data, comparison, cells)) {
      await write(content, `${pack.folder}/${name}`, `${pack.place}/${name}`);
    }
    await writeManifest(pack.folder, id);
    await pack.publish();
    return pack.place;
  } catch (error) {
    await pack.discard();
    throw error;
  }
}

async function write(
  content: PackContent,
  folder: string,
  former: string,
): Promise<void> {
  await writeContent(content, folder);
  await drawPrintPictures(folder, former);
}

function comparisonContent(
  data: ScenarioData,
  comparison: ScenarioComparison,
  cells: readonly ScenarioOutlook[],
): PackContent {
  const { base, others, leftOut } = comparison;
  const everything = compareOutlooks(base, [
    ...others.map(({ outlook }) => outlook),
    ...leftOut,
    ...cells,
  ]);
  return {
    figures: [
      equityPaths(data, comparison),
      equityDifferences(data, comparison),
      equityStates(data, comparison),
    ],
    tables: [comparisonTable(data, everything)],
    texts: [scenarioText(data, comparison, searchScenario(data, base))],
  };
}

/** What each scenario's folder holds, by its name. */
function folders(
  data: ScenarioData,
  comparison: ScenarioComparison,
  cells: readonly ScenarioOutlook[],
): [string, PackContent][] {
  const { base, others, leftOut } = comparison;
  const scenarios = [
    base,
    ...others.map(({ outlook }) => outlook),
    ...leftOut,
  ];
  return [
    ...scenarios.map((outlook): [string, PackContent] => [
      outlook.scenario.id,
      scenarioContent(data, outlook, comparison),
    ]),
    ...cells.map((outlook): [string, PackContent] => [
      outlook.scenario.id,
      { figures: [], tables: budgetAndFees(data, outlook) },
    ]),
  ];
}

function scenarioContent(
  data: ScenarioData,
  outlook: ScenarioOutlook,
  comparison: ScenarioComparison,
): PackContent {
  return {
    figures: [
      scenarioCosts(data, outlook),
      scenarioFees(data, outlook, comparison),
    ],
    tables: [
      ...budgetAndFees(data, outlook),
      scenarioInputTable(data, outlook),
      searchTable(data, outlook, searchScenario(data, outlook)),
    ],
  };
}

function budgetAndFees(data: ScenarioData, outlook: ScenarioOutlook) {
  return [
    scenarioBudgetTable(data, outlook),
    scenarioFeeTable(data, outlook),
  ];
}
