/**
 * Writes Exempelförbundet: every file in `data/exempel`, and what
 * `datapackage.json` says of them. The same code gives the same bytes.
 *
 * @module
 */
import { PROJECT_DATA } from "../../../core/data/files.ts";
import { describeExample, type Description } from "./data_package.ts";
import { exampleFiles } from "./example.ts";
import { ID } from "./provenance.ts";

if (import.meta.main) {
  const files = exampleFiles();
  for (const [name, text] of files) {
    await Deno.writeTextFile(new URL(`${ID}/${name}`, PROJECT_DATA), text);
  }
  await describe(files);
  console.log(`${files.size} filer skrivna till data/${ID}`);
}

async function describe(files: ReadonlyMap<string, string>): Promise<void> {
  const url = new URL("datapackage.json", PROJECT_DATA);
  const dataPackage = JSON.parse(await Deno.readTextFile(url));
  const others = (dataPackage.resources as Description[]).filter(({ path }) =>
    !path.startsWith(`${ID}/`)
  );
  const tables = new Map(
    [...files].filter(([name]) => name.endsWith(".csv")),
  );
  const resources = [...describeExample(tables, others), ...others];
  await Deno.writeTextFile(
    url,
    JSON.stringify({ ...dataPackage, resources }, null, 2) + "\n",
  );
}
