import { parseArgs } from "node:util";
import { PROJECT_DATA } from "../../core/data/files.ts";
import { explainOption } from "./arguments.ts";
import { newForbund } from "./new_forbund.ts";
import { newNotebook } from "./new_notebook.ts";
import { addYear, newYear } from "./new_year.ts";
import { projectPath } from "./project.ts";
import { reportError, UserError } from "./user_error.ts";

const HELP = `Gör filerna till något nytt, med rubriker och exempel att fylla i.

Användning:
  deno task new forbund <id>                    en mapp i data/, till exempel vastervik
  deno task new year --forbund <id> --year <år> blad för ett nytt års tabeller
  deno task new year --forbund <id> --year <år> --add
                                                lägger de ifyllda bladen i tabellerna
  deno task new notebook <namn>                 en notebook, till exempel kostnader`;

const OPTIONS = {
  forbund: { type: "string" },
  year: { type: "string" },
  add: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** `deno task new`: scaffolds for a förbund, a year or a notebook. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
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
  { forbund, year, add }: ReturnType<typeof readArguments>["values"],
): Promise<string[]> {
  switch (what) {
    case "forbund":
      return await newForbund(PROJECT_DATA, checkedId(name));
    case "notebook":
      return await newNotebook(projectPath("notebooks"), checkedId(name));
    case "year": {
      const request = { forbund: checkedId(forbund), year: checkedYear(year) };
      return await (add ? addYear : newYear)(PROJECT_DATA, request);
    }
    default:
      throw misuse(`"${what}" finns inte att göra`);
  }
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw misuse(explainOption(error as Error & { code?: string }));
  }
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

function misuse(what: string): UserError {
  return new UserError(`${what}.\n\n${HELP}`, 2);
}

Deno.exit(await main(Deno.args).catch(reportError));
