import type { ClosingBalance } from "./closing_balance.ts";
import type { FeeData } from "./fee_data.ts";
import { distinctFiles, type InputFile, PROJECT_DATA } from "./files.ts";
import { loadFinanceData } from "./finance_data.ts";
import type { Forbund } from "./forbund.ts";
import { loadScenarioFiles, type ScenarioFile } from "./scenario_files.ts";
import { loadSocioeconomicData } from "./socioeconomic_data.ts";
import type { StandardAmountRow } from "./tables/standard_amount_table.ts";

/** Everything that a förbund's budget scenarios are worked out from. */
export interface ScenarioData {
  /** The förbund itself. */
  readonly forbund: Forbund;
  /** What its member fees are worked out from. */
  readonly feeData: FeeData;
  /** The latest annual report's balance; `null` if no document has one. */
  readonly closingBalance: ClosingBalance | null;
  /** Dated standard amounts of the socio-economic calculation. */
  readonly standardAmounts: readonly StandardAmountRow[];
  /** The scenario files, sorted by name; what they hold is not yet checked. */
  readonly scenarioFiles: readonly ScenarioFile[];
  /** The files that were read, but for the scenarios. */
  readonly inputs: readonly InputFile[];
  /** Whether any of the files holds made-up numbers. */
  readonly synthetic: boolean;
}

/**
 * Loads what a förbund's budget scenarios are worked out from, and reads its
 * scenario files.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 * @throws {InputError} If there is no such förbund.
 * @throws {DataError} With every problem of the first faulty data file, or
 * every scenario file that is not JSON.
 */
export async function loadScenarioData(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<ScenarioData> {
  const socioeconomics = await loadSocioeconomicData(id, data);
  const finances = await loadFinanceData(id, data);
  const read = [...socioeconomics.inputs, ...finances.inputs];
  return {
    forbund: socioeconomics.forbund,
    feeData: socioeconomics.feeData,
    closingBalance: finances.closingBalance,
    standardAmounts: socioeconomics.standardAmounts,
    scenarioFiles: await loadScenarioFiles(id, data),
    inputs: distinctFiles(read),
    synthetic: socioeconomics.synthetic || finances.synthetic,
  };
}
