import { PROJECT_DATA } from "../../core/data/files.ts";
import {
  BASE_SCENARIO,
  listScenarios,
} from "../../core/data/scenario_files.ts";
import { UserError } from "./user_error.ts";

/**
 * Refuses a scenario that a förbund has no file for, and one that is asked for
 * while scenario files have faults, before anything is run. A förbund without
 * any scenario has the base's name for its pack all the same.
 *
 * @param forbund The förbund's folder name.
 * @param scenario The scenario's name.
 * @param data The data folder.
 * @throws {UserError} With exit code 2, naming those there are.
 * @throws {DataError} With every fault of every scenario file.
 */
export async function refuseUnknownScenario(
  forbund: string,
  scenario: string,
  data: URL = PROJECT_DATA,
): Promise<void> {
  const known = await listScenarios(forbund, data);
  if (known.includes(scenario)) {
    return await refuseFaulty(forbund, scenario, data);
  }
  if (known.length === 0 && scenario === BASE_SCENARIO) return;
  throw new UserError(
    `Okänt scenario "${scenario}" för ${forbund}; det finns: ${
      known.length > 0 ? known.join(", ") : "inga alls, bara bas"
    }. Ett scenario är en fil i data/${forbund}/scenarios.`,
    2,
  );
}

/** Those who report the base may not need the scenarios at all. */
async function refuseFaulty(
  forbund: string,
  scenario: string,
  data: URL,
): Promise<void> {
  if (scenario === BASE_SCENARIO) return;
  const [{ loadScenarioData }, { resolveScenarios }] = await Promise.all([
    import("../../core/data/scenario_data.ts"),
    import("../../core/scenarios/resolve.ts"),
  ]);
  resolveScenarios(await loadScenarioData(forbund, data));
}
