import { latestFeeYear } from "../../core/data/fee_data.ts";
import { PROJECT_DATA } from "../../core/data/files.ts";
import { readArguments } from "./arguments.ts";
import { newForbund } from "./new_forbund.ts";
import { newNotebook } from "./new_notebook.ts";
import { addYear, yearWithSheets } from "./add_year.ts";
import { newYear } from "./new_year.ts";
import { projectPath } from "./project.ts";
import { reportError, UserError } from "./user_error.ts";

const HELP = `Gör filerna till något nytt, med rubriker och exempel att fylla i.

Användning:
  deno task new forbund <id>       en mapp i data/, till exempel vastervik
  deno task new year               blad att fylla i för nästa år, i data/rar/<år>/
  deno task new year --add --frame <kronor>
                                   lägger de ifyllda bladen i tabellerna
  deno task new notebook <namn>    en notebook, till exempel kostnader

Flaggor till new year:
  --forbund   förbundet (annars rar)
  --year      året (annars det efter det senaste med avgifter; med --add det
              år som det finns blad för)
  --frame     vad medlemmarna betalar tillsammans det året, hela kronor`;

const OPTIONS = {
  forbund: { type: "string", default: "rar" },
  year: { type: "string" },
  frame: { type: "string" },
  add: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

type Options = ReturnType<typeof readNewArguments>["values"];

/** `deno task new`: scaffolds for a förbund, a year or a notebook. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = readNewArguments(args);
  const [what, name] = positionals;
  if (values.help || what === undefined) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  for (const line of await make(what, name, values)) console.log(line);
  return 0;
}

async function make(
  what: string,
  name: string | undefined,
  options: Options,
): Promise<string[]> {
  switch (what) {
    case "forbund":
      return await newForbund(PROJECT_DATA, checkedId(name));
    case "notebook":
      return await newNotebook(projectPath("notebooks"), checkedId(name));
    case "year":
      return await makeYear(options);
    default:
      throw misuse(`"${what}" finns inte att göra`);
  }
}

async function makeYear(
  { forbund, year, frame, add }: Options,
): Promise<string[]> {
  const id = checkedId(forbund);
  const next = year ?? (add ? await yearWithSheets(PROJECT_DATA, id) : String(
    await latestFeeYear(id) + 1,
  ));
  const request = { forbund: id, year: checkedYear(next) };
  return await (add
    ? addYear(PROJECT_DATA, { ...request, frameSek: checkedFrame(frame) })
    : newYear(PROJECT_DATA, request));
}

function readNewArguments(args: string[]) {
  const config = { args, options: OPTIONS, allowPositionals: true } as const;
  return readArguments(config, misuse);
}

/** A name that can be a folder's, a file's and part of a pack's path. */
function checkedId(text: string | undefined): string {
  if (text !== undefined && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text)) {
    return text;
  }
  throw misuse(
    `Namnet ska vara små bokstäver a–z, siffror och bindestreck, fick ${
      text === undefined ? "inget" : `"${text}"`
    }`,
  );
}

function checkedYear(text: string | undefined): number {
  if (text !== undefined && /^(19|20)\d\d$/.test(text)) return Number(text);
  throw misuse(`--year ska vara ett årtal, fick ${text ?? "inget"}`);
}

function checkedFrame(text: string | undefined): number | undefined {
  const digits = text?.replaceAll(/[\s_]/g, "");
  if (digits === undefined) return undefined;
  if (/^\d{1,12}$/.test(digits)) return Number(digits);
  throw misuse(
    `--frame ska vara hela kronor, till exempel 16000000, fick ${text}`,
  );
}

function misuse(what: string): UserError {
  return new UserError(`${what}.\n\n${HELP}`, 2);
}

Deno.exit(await main(Deno.args).catch(reportError));
