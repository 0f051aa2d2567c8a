import { readArguments } from "./arguments.ts";
import { UserError } from "./user_error.ts";

/** What `deno task import` was asked to do. */
export interface ImportOptions {
  /** The agency's file, as typed. */
  readonly file: string;
  /** Whether to show and not to write. */
  readonly dryRun: boolean;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** Where the numbers are to go; left out, the file is only shown. */
  readonly target?: TargetOptions;
}

/** Where the numbers are to go, and what the file does not tell. */
export interface TargetOptions {
  readonly series: string;
  readonly forbund: string;
  readonly source?: string;
  readonly retrieved: string;
  readonly replace: boolean;
  readonly set: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly only: Readonly<Record<string, readonly string[]>>;
}

/** What there is to choose among. */
export interface ImportChoices {
  readonly forbund: readonly string[];
  readonly series: readonly string[];
}

/** What `deno task import --help` says. */
export const IMPORT_HELP =
  `Läser in en tabell som en myndighet har gett ut: CSV, PX, JSON-stat 2.0,
Kolada JSON eller xlsx. Formatet känns igen av sig självt.

Användning:
  deno task import <fil> --dry-run
  deno task import <fil> --as <serie> --forbund <id> --retrieved <datum>

Flaggor:
  --dry-run    visar hur filen lästes och skriver ingenting
  --as         serien, till exempel full_year_equivalents eller population
  --forbund    förbundet, till exempel rar; raderna hamnar i data/<id>/<serie>.csv
  --retrieved  dagen då filen hämtades, till exempel 2026-03-19
  --source     vem som ger ut talen, om filen inte säger det
  --sheet      bladet i en arbetsbok, om flera har tal
  --only       värden som ska med, till exempel --only "civilstånd=totalt";
               får upprepas
  --column     kolumnen för ett innehåll som inte känns igen, till exempel
               --column "N01711=people"; får upprepas
  --set        det som gäller alla rader och inte står i filen, till exempel
               --set definition=totalt; får upprepas
  --replace    ersätter tal som redan finns och är andra
  --help       visar den här texten

Exempel:
  deno task import TAB1386.px --dry-run
  deno task import TAB1386.px --as full_year_equivalents --forbund rar --retrieved 2026-03-19

Den som inte har Deno skriver npx --yes deno@2.9.6 i stället för deno.`;

const OPTIONS = {
  "dry-run": { type: "boolean", default: false },
  as: { type: "string" },
  forbund: { type: "string" },
  retrieved: { type: "string" },
  source: { type: "string" },
  sheet: { type: "string" },
  only: { type: "string", multiple: true, default: [] as string[] },
  column: { type: "string", multiple: true, default: [] as string[] },
  set: { type: "string", multiple: true, default: [] as string[] },
  replace: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

type Values = ReturnType<typeof readOptions>["values"];

/**
 * Reads the arguments of `deno task import`.
 *
 * @param args As typed after the command.
 * @param choices The known förbund and series.
 * @returns The options, or `"help"` if that was asked for.
 * @throws {UserError} With exit code 2 for anything that is not known.
 */
export function parseImportArguments(
  args: string[],
  choices: ImportChoices,
): ImportOptions | "help" {
  const { values, positionals } = readOptions(args);
  if (values.help) return "help";
  const [file, ...others] = positionals;
  if (file === undefined) throw misuse("Ange filen som ska läsas in");
  if (others.length > 0) {
    throw misuse(`En fil i taget, inte också ${others[0]}`);
  }
  const dryRun = values["dry-run"];
  if (values.as === undefined && !dryRun) {
    throw misuse("Ange serien med --as, eller --dry-run för att bara titta");
  }
  return {
    file,
    dryRun,
    sheet: values.sheet,
    target: values.as === undefined
      ? undefined
      : readTarget(values.as, values, choices),
  };
}

function readTarget(
  series: string,
  values: Values,
  choices: ImportChoices,
): TargetOptions {
  const { forbund, retrieved, source, replace } = values;
  if (forbund === undefined || retrieved === undefined) {
    const missing = [
      ...(forbund === undefined ? ["förbundet med --forbund"] : []),
      ...(retrieved === undefined
        ? ["dagen då filen hämtades med --retrieved"]
        : []),
    ];
    throw misuse(`Ange ${missing.join(" och ")}`);
  }
  return {
    series: oneOf("Serien", series, choices.series),
    forbund: oneOf("Förbundet", forbund, choices.forbund),
    retrieved: readDay(retrieved),
    source,
    replace,
    set: Object.fromEntries(values.set.map((each) => readPair("--set", each))),
    columns: Object.fromEntries(
      values.column.map((each) => readPair("--column", each)),
    ),
    only: readChoices(values.only),
  };
}

function readOptions(args: string[]) {
  return readArguments(
    { args, options: OPTIONS, allowPositionals: true },
    misuse,
  );
}

/** Several values of one variable are given one at a time. */
function readChoices(texts: readonly string[]): Record<string, string[]> {
  const pairs = texts.map((text) => readPair("--only", text));
  return Object.fromEntries(
    [...Map.groupBy(pairs, ([name]) => name)].map(([name, found]) => [
      name,
      found.map(([, value]) => value),
    ]),
  );
}

/** `namn=värde`, divided at the last equals sign. */
function readPair(option: string, text: string): [string, string] {
  const [, name, value] = /^(.+)=([^=]+)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw misuse(`${option} skrivs namn=värde, inte "${text}"`);
  }
  return [name.trim(), value.trim()];
}

function readDay(text: string): string {
  const time = Date.parse(text);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text);
  if (exists) return text;
  throw misuse(`--retrieved ska vara ett datum som 2026-03-19, inte "${text}"`);
}

function oneOf(what: string, value: string, known: readonly string[]): string {
  if (known.includes(value)) return value;
  throw misuse(`${what} "${value}" finns inte; det finns: ${known.join(", ")}`);
}

function misuse(what: string): UserError {
  return new UserError(
    `${what}. Skriv deno task import --help för att se hur man gör.`,
    2,
  );
}
