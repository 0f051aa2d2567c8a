/**
 * A walk through JupyterLab in a real browser, which takes minutes and so is no
 * part of `deno task test`: `deno task browser`. Its screenshots stay in
 * `outputs/webblasare/`, to be looked at.
 *
 * @module
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { prepareEnvironment, projectEnvironment } from "./environment.ts";
import {
  addCell,
  changeParameters,
  chooseInMenu,
  openLab,
  openNotebook,
  runAll,
  runSelected,
  settled,
  shownOutputs,
} from "./lab_page_fixtures.ts";
import { listNotebooks, readNotebook } from "./notebook.ts";
import { projectPath } from "./project.ts";
import { promisesOf } from "./promises.ts";

const FOLDER = projectPath("notebooks");
const PICTURES = projectPath("outputs", "webblasare");

Deno.test("an analyst works in JupyterLab", async (t) => {
  await prepareEnvironment(projectEnvironment());
  await Deno.mkdir(PICTURES, { recursive: true });
  await using lab = await openLab();
  const { page } = lab;
  const picture = (name: string) =>
    page.screenshot({ path: join(PICTURES, `${name}.png`) });

  await t.step(
    "the start page opens by itself and greets in Swedish",
    async () => {
      await page.goto(lab.start);
      await page.getByRole("heading", { name: "Börja här" }).waitFor();
      await page.waitForTimeout(2000);
      await picture("startsida");
      assert.equal(
        await page.locator(".jp-Dialog, .Toastify__toast").count(),
        0,
      );
    },
  );

  for (const name of await listNotebooks(FOLDER)) {
    for (const forbund of ["rar", "exempel"]) {
      await t.step(`${name} runs whole for ${forbund}`, async () => {
        await openNotebook(lab, name);
        await changeParameters(page, 'forbund: "rar"', `forbund: "${forbund}"`);
        await runAll(page);
        const shown = await shownOutputs(page);
        await picture(`${name}-${forbund}`);
        const { notebook } = await readNotebook(FOLDER, name);
        const promised = (room: string) =>
          promisesOf(notebook).filter((each) => each.startsWith(room)).length;
        assert.deepEqual(shown.errors, []);
        assert.ok(shown.figures >= promised("figures/"), `${shown.figures}`);
        assert.ok(shown.tables > 0);
      });
    }
  }

  await t.step(
    "another förbund in the cell of parameters gives its figures",
    async () => {
      await openNotebook(lab, "01-medlemsavgifter");
      await runAll(page);
      await changeParameters(page, 'forbund: "rar"', 'forbund: "sydnarke"');
      const start = performance.now();
      await runAll(page);
      const seconds = (performance.now() - start) / 1000;
      const { errors } = await shownOutputs(page);
      assert.deepEqual(errors, []);
      assert.match(await page.locator(".jp-Notebook").innerText(), /Hallsberg/);
      assert.ok(seconds < 30, `${seconds} s`);
    },
  );

  await t.step(
    "restart and run all gives the same without an error",
    async () => {
      await chooseInMenu(page, "Kernel", "Restart Kernel and Run All Cells…");
      await page.locator(".jp-Dialog .jp-mod-accept").click();
      await page.waitForTimeout(3000);
      await settled(page);
      const { figures, errors } = await shownOutputs(page);
      assert.deepEqual(errors, []);
      assert.equal(figures, 7);
    },
  );

  await t.step(
    "Stop ends an endless loop, and the results are still there",
    async () => {
      await addCell(page, "while (true) {}");
      await runSelected(page);
      await page.waitForTimeout(2000);
      await chooseInMenu(page, "Kernel", "Interrupt Kernel");
      await settled(page);
      await picture("avbruten");
      await addCell(page, "`kvar: ${data.forbund.shortName}`");
      await runSelected(page);
      await page.getByText("kvar: Sydnärke", { exact: false }).last().waitFor();
    },
  );

  await t.step(
    "a misspelt parameter is told in Swedish and without frames",
    async () => {
      await changeParameters(
        page,
        'forbund: "sydnarke"',
        'forbund: "sydnärke"',
      );
      await chooseInMenu(page, "Run", "Run All Cells");
      await page.locator("[data-mime-type='application/vnd.jupyter.error']")
        .first().waitFor();
      const { errors } = await shownOutputs(page);
      await picture("felstavat");
      assert.deepEqual(errors.slice(0, 1), [
        'okänt förbund "sydnärke"; det finns exempel, rar, sydnarke',
      ]);
    },
  );
});
