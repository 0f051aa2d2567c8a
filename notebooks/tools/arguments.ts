import { parseArgs, type ParseArgsConfig } from "node:util";
import { BASE_SCENARIO } from "../../core/data/scenario_files.ts";
import { UserError } from "./user_error.ts";

/** What `deno task report` was asked to make. */
export interface ReportOptions {
  readonly forbund: string;
  /** The latest year with data if left out. */
  readonly year?: number;
  readonly scenario: string;
  /** Names of the notebooks to run, in order. */
  readonly notebooks: readonly string[];
  /** Whether they are all there are. */
  readonly whole: boolean;
  /** Seconds that one cell may take. */
  readonly timeout: number;
  /** Whether to draw every figure as a slide too. */
  readonly slides: boolean;
}

/** What there is to choose among. */
export interface Choices {
  readonly forbund: readonly string[];
  readonly notebooks: readonly string[];
}

/** What `deno task report --help` says. */
export const HELP =
  `Kör notebookerna och skriver figurer, tabeller och sidor till outputs/.

Användning:
  deno task report [flaggor]

Flaggor:
  --forbund   förbundet, till exempel rar eller sydnarke (annars rar)
  --year      året, till exempel 2025 (annars det senaste som har data)
  --scenario  scenariot, en fil i data/<förbund>/scenarios (annars bas)
  --notebook  bara en notebook, till exempel 01 eller 01-medlemsavgifter
              (annars alla)
  --slides    ritar också varje figur som en bild i formatet 16:9, i slides/
  --timeout   hur många sekunder en cell får ta (annars 300)
  --help      visar den här texten

Exempel:
  deno task report
  deno task report --forbund sydnarke --year 2025
  deno task report --notebook 01

Den som inte har Deno skriver npx --yes deno@2.9.6 i stället för deno.`;

const OPTIONS = {
  forbund: { type: "string", default: "rar" },
  year: { type: "string" },
  scenario: { type: "string", default: BASE_SCENARIO },
  notebook: { type: "string" },
  timeout: { type: "string", default: "300" },
  slides: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/**
 * Reads the arguments of `deno task report`.
 *
 * @param args As typed after the command.
 * @param choices The known förbund and notebooks.
 * @returns The options, or `"help"` if that was asked for.
 * @throws {UserError} With exit code 2 for anything that is not known.
 */
export function parseReportArguments(
  args: string[],
  choices: Choices,
): ReportOptions | "help" {
  const { values } = readArguments({ args, options: OPTIONS }, misuse);
  if (values.help) return "help";
  const { forbund, notebook, scenario } = values;
  const notebooks = chooseNotebooks(notebook, choices.notebooks);
  return {
    forbund: oneOf("förbund", forbund, choices.forbund),
    year: values.year === undefined ? undefined : readYear(values.year, misuse),
    scenario: readScenario(scenario),
    notebooks,
    whole: notebooks.length === choices.notebooks.length,
    timeout: readTimeout(values.timeout),
    slides: values.slides,
  };
}

/** Makes the error that says what is wrong with a command and how it is used. */
export type Misuse = (what: string) => UserError;

/**
 * Reads a command's arguments.
 *
 * @param config The arguments as typed and the options there are, as
 * `parseArgs` takes them.
 * @throws {UserError} For anything that is not among the options.
 */
export function readArguments<const Config extends ParseArgsConfig>(
  config: Config,
  misuse: Misuse,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw misuse(explainOption(error as Error & { code?: string }));
  }
}

/** Why `parseArgs` refused some arguments, in Swedish. */
function explainOption(
  { code, message }: Error & { code?: string },
): string {
  const culprit = message.match(/'(.*?)[ ']/)?.[1] ?? "";
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `Flaggan ${culprit} finns inte`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return message.includes("does not take")
        ? `Flaggan ${culprit} tar inget värde`
        : `Flaggan ${culprit} behöver ett värde`;
    default:
      return `Argumentet "${culprit}" hör inte till någon flagga`;
  }
}

function chooseNotebooks(
  wanted: string | undefined,
  known: readonly string[],
): readonly string[] {
  if (wanted === undefined) return known;
  const name = wanted.replace(/^.*[/\\]/, "").replace(/\.ipynb$/, "");
  const found = known.filter((each) =>
    each === name || each.startsWith(`${name}-`)
  );
  if (found.length > 0) return found;
  throw misuse(unknown("notebook", wanted, known));
}

function oneOf(what: string, value: string, known: readonly string[]): string {
  if (known.includes(value)) return value;
  throw misuse(unknown(what, value, known));
}

/** Reads a year as it is typed after `--year`. */
export function readYear(text: string, misuse: Misuse): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  throw misuse(`--year ska vara ett år med fyra siffror, inte "${text}"`);
}

/** A scenario is part of the pack's path. */
function readScenario(text: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return text;
  throw misuse(
    `--scenario ska vara små bokstäver a-z, siffror och bindestreck, ` +
      `inte "${text}"`,
  );
}

function readTimeout(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw misuse(`--timeout ska vara ett antal hela sekunder, inte "${text}"`);
}

function unknown(what: string, value: string, known: readonly string[]) {
  const list = known.length > 0 ? known.join(", ") : "inga alls";
  return `Okänt ${what} "${value}"; det finns: ${list}`
    .replace("Okänt notebook", "Okänd notebook");
}

function misuse(what: string): UserError {
  return new UserError(
    `${what}. Skriv deno task report --help för att se hur man gör.`,
    2,
  );
}
