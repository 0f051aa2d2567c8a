import { latestFeeYear } from "../../core/data/fee_data.ts";
import { PROJECT_DATA } from "../../core/data/files.ts";
import { listForbund } from "../../core/data/open_forbund.ts";
import { loadScenarioData } from "../../core/data/scenario_data.ts";
import { formatTkr } from "../../core/figures/finances/finance_words.ts";
import { STATE_WORDS } from "../../core/figures/scenarios/words.ts";
import { OUTPUTS } from "../../core/report/pack.ts";
import { saveScenarios } from "../../core/report/scenarios/scenario_pack.ts";
import {
  runScenarios,
  type ScenarioRuns,
} from "../../core/scenarios/forbund_scenarios.ts";
import type { ScenarioOutlook } from "../../core/scenarios/outlook.ts";
import { readArguments, readYear } from "./arguments.ts";
import { refuseUnknownScenario } from "./known_scenario.ts";
import { reportError, UserError } from "./user_error.ts";

const HELP =
  `Räknar alla ett förbunds budgetscenarier i data/<förbund>/scenarios.

Användning:
  deno task scenarios [flaggor]

Flaggor:
  --forbund  förbundet, till exempel rar eller sydnarke (annars rar)
  --base     scenariot som de andra jämförs med (annars bas)
  --all      skriver också jämförelsen och varje scenario för sig, med alla
             kombinationer av rutnäten, till outputs/<förbund>/<år>/scenarier/
  --year     mappens år (annars det senaste med avgiftsunderlag)
  --help     visar den här texten

Exempel:
  deno task scenarios --forbund rar
  deno task scenarios --forbund rar --all`;

const OPTIONS = {
  forbund: { type: "string", default: "rar" },
  base: { type: "string", default: "bas" },
  all: { type: "boolean", default: false },
  year: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

/** Where data is read and packs are written. */
export interface Places {
  readonly data: URL;
  readonly outputs: URL;
}

/**
 * `deno task scenarios`: runs every scenario and says how each turns out; with
 * `--all` it writes them too.
 *
 * @returns The exit code.
 * @throws {UserError} With exit code 2 for anything that is not known.
 * @throws {DataError} With every fault of every file, before anything is
 * written.
 */
export async function scenarios(
  args: string[],
  { data: folder, outputs }: Places = { data: PROJECT_DATA, outputs: OUTPUTS },
): Promise<number> {
  const { values } = readArguments({ args, options: OPTIONS }, misuse);
  const { forbund, base, all, year, help } = values;
  if (help) {
    console.log(HELP);
    return 0;
  }
  const asked = year === undefined ? undefined : readYear(year, misuse);
  const known = await listForbund(folder);
  if (!known.includes(forbund)) {
    throw misuse(`Okänt förbund "${forbund}"; det finns: ${known.join(", ")}`);
  }
  await refuseUnknownScenario(forbund, base, folder);
  const data = await loadScenarioData(forbund, folder);
  const runs = runScenarios(data, base);
  sayHowTheyTurnOut(runs);
  if (all) {
    const folderYear = asked ?? await latestFeeYear(forbund, folder);
    const place = await saveScenarios(data, folderYear, runs, outputs);
    console.log(`Klart: ${place}`);
  }
  return 0;
}

function misuse(what: string): UserError {
  return new UserError(
    `${what}. Skriv deno task scenarios --help för att se hur man gör.`,
    2,
  );
}

function sayHowTheyTurnOut({ comparison, cells }: ScenarioRuns): void {
  const { base, others, leftOut } = comparison;
  for (
    const outlook of [
      base,
      ...others.map((other) => other.outlook),
      ...leftOut,
    ]
  ) {
    console.log(lineOf(outlook));
  }
  if (cells.length > 0) {
    console.log(`och ${cells.length} kombinationer i rutnät`);
  }
}

/** How a scenario turns out, in a line. */
export function lineOf({ scenario, years }: ScenarioOutlook): string {
  const { year, equitySek, state } = years.at(-1)!;
  return `${scenario.id}: eget kapital ${year} ${formatTkr(equitySek)}, ` +
    `${STATE_WORDS[state]} (${scenario.title})`;
}

if (import.meta.main) Deno.exit(await scenarios(Deno.args).catch(reportError));
