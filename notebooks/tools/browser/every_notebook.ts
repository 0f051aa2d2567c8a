import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { listNotebooks, readNotebook } from "../notebook.ts";
import { projectPath } from "../project.ts";
import { promisesOf } from "../promises.ts";
import type { LabServer } from "./lab_server.ts";
import {
  changeParameters,
  endKernel,
  openNotebook,
  restartAndRunAll,
  runAll,
  shownOutputs,
  shows,
} from "./page.ts";
import { pictureNotebook } from "./pictures.ts";

const NOTEBOOKS = projectPath("notebooks");

/** Every notebook shows what it promises, for two förbund and after a restart. */
export async function runEveryNotebook(
  t: Deno.TestContext,
  lab: LabServer,
  page: Page,
): Promise<void> {
  for (const name of await listNotebooks(NOTEBOOKS)) {
    await t.step(`${name} runs whole for rar`, async () => {
      await openNotebook(page, lab, name);
      const loading = page.getByText("Läser in programmet …");
      const said = loading.waitFor();
      await runAll(page);
      await said;
      assert.equal(await loading.count(), 0);
      await assertWhole(page, name, "rar");
    });
    await t.step(`${name} restarts and runs whole for exempel`, async () => {
      await changeParameters(page, 'forbund: "rar"', 'forbund: "exempel"');
      await restartAndRunAll(page);
      await assertWhole(page, name, "exempel");
      await endKernel(page);
    });
  }
}

async function assertWhole(
  page: Page,
  name: string,
  forbund: string,
): Promise<void> {
  const figures = await promisedFigures(name);
  await shows(page, { figures, tables: 1 });
  await pictureNotebook(page, `${name}-${forbund}`);
  const shown = await shownOutputs(page);
  assert.deepEqual(shown.errors, []);
  assert.ok(shown.figures >= figures, `${shown.figures} of ${figures} figures`);
  assert.ok(shown.tables >= 1, "no table");
  assert.match(
    shown.text,
    new RegExp(`De finns i outputs/${forbund}/\\d+/\\w+-prov\\.`),
  );
}

async function promisedFigures(name: string): Promise<number> {
  const { notebook } = await readNotebook(NOTEBOOKS, name);
  return promisesOf(notebook).filter((each) => each.startsWith("figures/"))
    .length;
}
