import { PROJECT_DATA } from "../../core/data/files.ts";
import { readArguments } from "./arguments.ts";
import { describeData } from "./describe_data.ts";
import { declareReal } from "./real_numbers.ts";
import { reportError, UserError } from "./user_error.ts";

const HELP =
  `Prövar filerna i data/ mot sina former och mot beskrivningen i datapackage.json.

Användning:
  deno task data                prövar, och ändrar inget
  deno task data --update       beskriver det som är nytt eller ändrat
  deno task data --forbund <id> --source "Verksamhetsplan 2026" [--published]
                                säger att förbundets tal är riktiga, varifrån de
                                kommer, och om de är publicerade`;

const OPTIONS = {
  update: { type: "boolean", default: false },
  forbund: { type: "string" },
  source: { type: "string" },
  published: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** `deno task data`: the data folder against its description. */
async function main(args: string[]): Promise<number> {
  const { values } = readArguments({ args, options: OPTIONS }, misuse);
  const { update, forbund, source, published, help } = values;
  if (help) {
    console.log(HELP);
    return 0;
  }
  if (forbund === undefined && source === undefined && !published) {
    return await describeData(PROJECT_DATA, update);
  }
  if (!forbund || !source) {
    throw misuse("--forbund och --source anges tillsammans");
  }
  return await declareReal(PROJECT_DATA, forbund, { source, published });
}

function misuse(what: string): UserError {
  return new UserError(`${what}.\n\n${HELP}`, 2);
}

Deno.exit(await main(Deno.args).catch(reportError));
