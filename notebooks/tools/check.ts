import { listNotebooks } from "./notebook.ts";
import { checkNotebooks } from "./notebook_findings.ts";
import { projectPath } from "./project.ts";
import { reportError } from "./user_error.ts";

/** `deno task check`: types, lint rules and form of the notebooks. */
async function main(): Promise<number> {
  const folder = projectPath("notebooks");
  const findings = await checkNotebooks(folder);
  for (const finding of findings) console.error(finding);
  const { length } = await listNotebooks(folder);
  const counted = length === 1
    ? "1 notebook kontrollerad"
    : `${length} notebooks kontrollerade`;
  console.log(`${counted}, ${findings.length} fel`);
  return findings.length === 0 ? 0 : 1;
}

Deno.exit(await main().catch(reportError));
