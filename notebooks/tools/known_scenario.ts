import { PROJECT_DATA } from "../../core/data/files.ts";
import { listScenarios } from "../../core/data/scenario_files.ts";
import { loadScenarioData } from "../../core/data/scenario_data.ts";
import { resolveScenarios } from "../../core/scenarios/resolve.ts";
import { UserError } from "./user_error.ts";

/**
 * Refuses a scenario that a förbund has no file for, and scenario files with
 * faults, before anything is run. A
 * förbund without any scenario has the name `bas` for its pack all the same.
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
    resolveScenarios(await loadScenarioData(forbund, data));
    return;
  }
  if (known.length === 0 && scenario === "bas") return;
  throw new UserError(
    `Okänt scenario "${scenario}" för ${forbund}; det finns: ${
      known.length > 0 ? known.join(", ") : "inga alls, bara bas"
    }. Ett scenario är en fil i data/${forbund}/scenarios.`,
    2,
  );
}
