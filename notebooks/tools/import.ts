import { resolve } from "node:path";
import { readAgencyFile } from "../../core/data/import/open_agency_file.ts";
import { SERIES_FORMS } from "../../core/data/import/series/series_forms.ts";
import { understand } from "../../core/data/import/understanding.ts";
import { listForbund } from "../../core/data/open_forbund.ts";
import {
  IMPORT_HELP,
  parseImportArguments,
  type TargetOptions,
} from "./import_arguments.ts";
import { planImport, type PlannedImport } from "./import_series.ts";
import { understandingLines } from "./import_text.ts";
import { reportError } from "./user_error.ts";

/** `deno task import`: reads an agency's table into a series of a förbund. */
async function main(args: string[]): Promise<number> {
  const options = parseImportArguments(args, {
    forbund: await listForbund(),
    series: [...SERIES_FORMS.keys()],
  });
  if (options === "help") {
    console.log(IMPORT_HELP);
    return 0;
  }
  // A task runs in the project's folder, not where it was typed.
  const typedIn = Deno.env.get("INIT_CWD") ?? Deno.cwd();
  const agency = await readAgencyFile(
    resolve(typedIn, options.file),
    options.sheet,
  );
  for (const table of agency.tables) {
    console.log(understandingLines(understand(table)).join("\n") + "\n");
  }
  if (options.target === undefined) return 0;
  const planned = await planImport(agency, options.target);
  if (!options.dryRun) await planned.write();
  console.log(outcomeLines(planned, options.target, options.dryRun).join("\n"));
  return 0;
}

function outcomeLines(
  { file, notes, rows, added, replaced, unchanged }: PlannedImport,
  { retrieved }: TargetOptions,
  dryRun: boolean,
): string[] {
  return [
    ...notes,
    `${file}: ${added} nya rader, ${replaced} ersatta, ${unchanged} fanns ` +
    `redan; ${rows} rader, hämtade ${retrieved}`,
    dryRun ? "Inget skrevs (--dry-run)" : `Skrev ${file} och beskrivningen`,
  ];
}

if (import.meta.main) Deno.exit(await main(Deno.args).catch(reportError));
