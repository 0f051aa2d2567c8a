import assert from "node:assert/strict";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { LabServer } from "./lab_server.ts";
import { openNotebook } from "./page.ts";
import { pictureWindow } from "./pictures.ts";

const TABLE = ".jp-OutputArea-output table";
const UNTRUSTED = "otrodd";

/** The open notebook's table sorts, is copied as numbers, and needs no trust. */
export async function useTables(
  t: Deno.TestContext,
  lab: LabServer,
  page: Page,
): Promise<void> {
  const table = page.locator(TABLE).first();
  const column = (at: number) =>
    table.locator(`tbody td:nth-child(${at})`).allTextContents();

  await t.step("a table sorts by the heading that is clicked", async () => {
    const heading = table.getByRole("columnheader", {
      name: "Medlemsavgift, kr",
    });
    await heading.click();
    assert.equal((await column(2))[0], "Vingåker");
    await heading.click();
    // The state pays half of the frame: more than any other.
    assert.match((await column(2))[0]!, /^Staten/);
    await pictureWindow(page, "sorterad");
  });

  await t.step("a copied table has numbers that Excel can read", async () => {
    const fees = await column(6);
    await page.evaluate(
      `getSelection().selectAllChildren(document.querySelector("${TABLE}"))`,
    );
    await page.keyboard.press("Control+C");
    const { html, text } = await clipboard(page);
    const rows = text.trim().split("\n").map((line) => line.split("\t"));
    const copied = rows.map((row) => row[5]).slice(-fees.length);
    assert.deepEqual(copied, fees);
    assert.deepEqual(fees.filter((fee) => !/^-?\d+$/.test(fee)), []);
    assert.match(html, /<table/);
  });

  await t.step("a table can be read where nothing is trusted", async () => {
    const rows = async () => (await table.locator("tr").allInnerTexts()).sort();
    const trusted = await rows();
    await saveUntrusted(page, lab);
    await openNotebook(page, lab, UNTRUSTED);
    await table.scrollIntoViewIfNeeded();
    await pictureWindow(page, "otrodd");
    assert.equal(await page.locator(".jp-mod-trusted table").count(), 0);
    assert.deepEqual(await rows(), trusted);
    const fee = table.locator("tbody td").nth(5);
    assert.equal(
      await fee.evaluate((cell) => getComputedStyle(cell).textAlign),
      "right",
    );
  });
}

async function clipboard(page: Page): Promise<{ html: string; text: string }> {
  return await page.evaluate(
    `navigator.clipboard.read().then(async ([item]) => {
    const textOf = async (type) => await (await item.getType(type)).text();
    return { html: await textOf("text/html"), text: await textOf("text/plain") };
  })`,
  ) as { html: string; text: string };
}

/** Saves the notebook with its outputs as if it came from somebody else. */
async function saveUntrusted(page: Page, lab: LabServer): Promise<void> {
  const notebook = await page.evaluate(
    "jupyterapp.shell.currentWidget.content.model.toJSON()",
  );
  await Deno.writeTextFile(
    join(lab.folder, "notebooks", `${UNTRUSTED}.ipynb`),
    JSON.stringify(notebook),
  );
}
