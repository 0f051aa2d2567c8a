/**
 * A walk through JupyterLab in a real browser, from the first start in a fresh
 * copy of the project: `deno task browser`. It takes minutes and so is no part
 * of `deno task test`. Its pictures stay in `outputs/webblasare/`.
 *
 * @module
 */
import assert from "node:assert/strict";
import {
  CHROMIUM,
  startChromium,
} from "../../../core/figures/chromium_fixtures.ts";
import { runEveryNotebook } from "./every_notebook.ts";
import { startLab } from "./lab_server.ts";
import { changeAndStop } from "./parameters.ts";
import { forgetPictures, pictureWindow, WINDOW } from "./pictures.ts";
import { useTables } from "./tables.ts";

Deno.test("an analyst works in JupyterLab", async (t) => {
  assert.ok(CHROMIUM, "Chromium is not installed");
  await forgetPictures();
  await using lab = await startLab();
  await using browser = await startChromium();
  const page = await browser.newPage({
    viewport: WINDOW,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  page.setDefaultTimeout(120_000);
  const questions = page.locator(".jp-Dialog, .Toastify__toast");

  await t.step("the first start sets itself up and says so", () => {
    assert.match(lab.printed(), /Hämtar Jupyter[^]+Jupyter är på plats/);
  });
  await t.step("the start page greets in Swedish", async () => {
    await page.goto(`${lab.origin}/?token=${lab.token}`);
    await page.getByRole("heading", { name: "Börja här" }).waitFor();
    await pictureWindow(page, "startsida");
  });
  await runEveryNotebook(t, lab, page);
  await changeAndStop(t, lab, page);
  await useTables(t, lab, page);
  await t.step("nothing was asked in English on the way", async () => {
    assert.equal(await questions.count(), 0);
  });
});
