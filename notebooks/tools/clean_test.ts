import assert from "node:assert/strict";
import { join } from "node:path";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import { cleanNotebooks } from "./clean.ts";
import type { Cell } from "./notebook.ts";
import {
  codeCell,
  filesBelow,
  markdownCell,
  notebookOf,
  writeNotebooks,
} from "./notebook_fixtures.ts";

const STORED = codeCell("1 + 1;", "viktig");
const RUN: Cell = {
  ...STORED,
  execution_count: 3,
  outputs: [{ output_type: "stream", name: "stdout", text: "å" }],
  metadata: { ...STORED.metadata, execution: { "iopub.status.idle": "…" } },
};

function notebookWith(cell: Cell, language: Record<string, string>) {
  const notebook = notebookOf([markdownCell("# Räkna"), cell]);
  return { ...notebook, metadata: { language_info: language } };
}

Deno.test("a run notebook is cleaned to what it was before", async () => {
  await using folder = await temporaryFolder();
  const language = { name: "typescript" };
  await writeNotebooks(folder.path, {
    "01-a": notebookWith(STORED, language),
  });
  const before = await filesBelow(folder.path);
  await writeNotebooks(folder.path, {
    "01-a": notebookWith(RUN, { ...language, version: "6.0.3" }),
  });
  assert.deepEqual(await cleanNotebooks(folder.path, false), [
    "01-a.ipynb: cell 2 har utdata, körningsnummer, execution",
    "01-a.ipynb: metadata har kärnans version",
  ]);
  assert.deepEqual(await filesBelow(folder.path), before);
});

Deno.test("the gate names what it refuses and writes nothing", async () => {
  await using folder = await temporaryFolder();
  await writeNotebooks(folder.path, { "01-a": notebookOf([RUN]) });
  const before = await filesBelow(folder.path);
  assert.deepEqual(await cleanNotebooks(folder.path, true), [
    "01-a.ipynb: cell 1 har utdata, körningsnummer, execution",
  ]);
  assert.deepEqual(await filesBelow(folder.path), before);
});

Deno.test("a notebook with nothing to strip keeps its bytes", async () => {
  await using folder = await temporaryFolder();
  const text = JSON.stringify(notebookOf([STORED]));
  await Deno.writeTextFile(join(folder.path, "01-a.ipynb"), text);
  assert.deepEqual(await cleanNotebooks(folder.path, false), []);
  assert.deepEqual(await filesBelow(folder.path), { "01-a.ipynb": text });
});
