import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { LabServer } from "./lab_server.ts";
import {
  changeParameters,
  chooseInMenu,
  holds,
  openNotebook,
  pressStop,
  runAll,
  shownOutputs,
  shows,
  startCell,
  writes,
} from "./page.ts";
import { pictureWindow } from "./pictures.ts";

/** Parameters are changed and mistyped, and cells are stopped. */
export async function changeAndStop(
  t: Deno.TestContext,
  lab: LabServer,
  page: Page,
): Promise<void> {
  await t.step("another förbund gives its figures", async () => {
    await openNotebook(page, lab, "01-medlemsavgifter");
    await seconds("the first answer", () => writes(page, "1 + 1", "2"));
    await seconds("a first run of all cells", () => runWhole(page));
    await changeParameters(page, 'forbund: "rar"', 'forbund: "sydnarke"');
    await seconds("a run after a change", () => runWhole(page));
    const { errors, text } = await shownOutputs(page);
    assert.deepEqual(errors, []);
    assert.match(text, /Hallsberg/);
  });

  await t.step("Stop ends a loop, and the results are there", async () => {
    await startCell(page, 'console.log("snurrar"); while (true) {}');
    await page.getByText("snurrar", { exact: true }).waitFor();
    await pressStop(page);
    await page.getByText("Avbruten. Det som redan är framräknat finns kvar.")
      .waitFor();
    await pictureWindow(page, "avbruten");
    await writes(page, "data.forbund.shortName", "Sydnärke");
  });

  await t.step("a cell that is no code says so", async () => {
    await startCell(page, "const belopp = ;");
    await page.getByText("Cellen går inte att läsa som kod").waitFor();
  });

  await t.step("a restart ends a loop and forgets the results", async () => {
    await startCell(page, 'console.log("varv"); while (true) {}');
    await page.getByText("varv", { exact: true }).waitFor();
    await chooseInMenu(page, "Kernel", "Restart Kernel…");
    await page.locator(".jp-Dialog .jp-mod-accept").click();
    await writes(page, "typeof data", "undefined");
  });

  await t.step("a mistyped parameter is told in Swedish, once", async () => {
    await openNotebook(page, lab, "01-medlemsavgifter");
    await changeParameters(page, 'forbund: "rar"', 'forbund: "sydnärke"');
    await runAll(page);
    await holds(page, "document.body.innerText.includes('Inte körd')");
    await pictureWindow(page, "felstavat");
    const message =
      'okänt förbund "sydnärke"; det finns exempel, rar, sydnarke';
    // At the cell itself, and at the last cell, where the page then stands.
    assert.deepEqual((await shownOutputs(page)).errors, [
      message,
      `Inte körd, eftersom en cell ovanför stannade:\n${message}`,
    ]);
  });

  await t.step("and is mended in the same kernel", async () => {
    await changeParameters(page, 'forbund: "sydnärke"', 'forbund: "rar"');
    await runWhole(page);
    assert.deepEqual((await shownOutputs(page)).errors, []);
  });
}

async function runWhole(page: Page): Promise<void> {
  await runAll(page);
  await shows(page, { figures: 7, tables: 1 });
}

/** Says how long something took; a busy machine may take any time. */
async function seconds(
  what: string,
  act: () => Promise<void>,
): Promise<void> {
  const start = performance.now();
  await act();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
