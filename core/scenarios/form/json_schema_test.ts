import assert from "node:assert/strict";
import { listForbund } from "../../data/open_forbund.ts";
import { loadScenarioFiles } from "../../data/scenario_files.ts";
import { scenarioJsonSchema } from "./file_form.ts";

const DATA = new URL("../../../data/", import.meta.url);
const FILE = new URL("scenario.schema.json", DATA);

Deno.test("the published schema is the form that files are checked by", async () => {
  const text = JSON.stringify(scenarioJsonSchema(), null, 2) + "\n";
  if (Deno.args.includes("--update")) await Deno.writeTextFile(FILE, text);
  assert.equal(text, await Deno.readTextFile(FILE));
});

Deno.test("every scenario file names the published schema", async () => {
  for (const id of await listForbund()) {
    for (const { content, input } of await loadScenarioFiles(id)) {
      const { $schema } = content as { $schema: string };
      const file = new URL(`../${input.path}`, DATA);
      assert.equal(new URL($schema, file).href, FILE.href, input.path);
    }
  }
});

Deno.test("every part of the published schema says in Swedish what it is", () => {
  const { properties } = scenarioJsonSchema() as {
    properties: Record<string, { description?: string }>;
  };
  const silent = Object.entries(properties)
    .filter(([name, { description }]) => name !== "$schema" && !description);
  assert.deepEqual(silent, []);
});
