import assert from "node:assert/strict";
import { join } from "node:path";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import { prepareEnvironment, projectEnvironment } from "./environment.ts";
import { NotebookWorker } from "./execution.ts";
import { tries } from "./fault_fixtures.ts";
import { codeCell, notebookOf } from "./notebook_fixtures.ts";
import { projectPath } from "./project.ts";

const RUNS = tries("displays", 2);
/** Displays of a run; two in each cell, so that every other is a cell's last. */
const DISPLAYS = Array.from({ length: 20 }, (_, at) => `visning ${at + 1}`);
const NOTEBOOK = notebookOf([
  codeCell('import { show } from "../core/report/show.ts";'),
  ...DISPLAYS.flatMap((text, at) =>
    at % 2 === 0
      ? [codeCell(`await show("${text}", "${DISPLAYS[at + 1]}");`)]
      : []
  ),
]);

Deno.test(`${RUNS} runs without a page lose none of 20 displays`, async () => {
  const environment = await prepareEnvironment(projectEnvironment());
  await using pack = await temporaryFolder();
  const worker = new NotebookWorker(pack.path, environment);
  let lost = 0;
  try {
    for (let run = 0; run < RUNS; run++) {
      const shown = await displaysOf(worker, join(pack.path, `${run}.html`));
      lost += DISPLAYS.filter((text) => !shown.includes(text)).length;
      if (shown.length === DISPLAYS.length) assert.deepEqual(shown, DISPLAYS);
    }
  } finally {
    await worker.end();
  }
  console.log(`${RUNS * DISPLAYS.length} displays, ${lost} lost`);
  assert.equal(lost, 0);
});

/** The displays that one run shows, in the order of its page. */
async function displaysOf(
  worker: NotebookWorker,
  page: string,
): Promise<string[]> {
  const folder = projectPath("notebooks");
  const failure = await worker.execute(
    { name: "visningar", notebook: NOTEBOOK, folder, page, timeout: 120 },
    new AbortController().signal,
  );
  assert.equal(failure, undefined);
  const html = await Deno.readTextFile(page);
  return [...html.matchAll(/<p[^>]*>(visning \d+)<\/p>/g)]
    .map(([, text]) => text!);
}
