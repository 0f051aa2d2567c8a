import assert from "node:assert/strict";
import { parseHTML } from "linkedom";
import { CHROMIUM, startChromium } from "../figures/chromium_fixtures.ts";
import { kronor } from "../money.ts";
import type { OutputTable } from "./output_table.ts";
import { tableHtml } from "./table_html.ts";

const TABLE: OutputTable = {
  id: "avgifter",
  title: "Avgifter & <andelar>",
  columns: [
    { name: "name", title: "Kommun" },
    { name: "sek", title: "Avgift", unit: "kr", decimals: 0 },
    { name: "share", title: "Andel", unit: "andel", decimals: 3 },
  ],
  rows: [
    { name: "Örby", sek: kronor(1485201), share: 0.371 },
    { name: "Arby", sek: kronor(-9727), share: null },
    { name: "Zetby", sek: kronor(12000), share: 0.05 },
  ],
  sources: ["Dokument"],
  inputs: [],
  parameters: [],
  synthetic: false,
  disclosure: "",
};

Deno.test("what is copied of a number is digits, comma and hyphen alone", () => {
  assert.deepEqual(cells(TABLE), [
    ["Örby", "1485201", "37,1%"],
    ["Arby", "-9727", "–"],
    ["Zetby", "12000", "5,0%"],
  ]);
});

Deno.test("numbers and their headings stand to the right, texts to the left", () => {
  const { document } = parseHTML(tableHtml(TABLE, true));
  const sides = [...document.querySelectorAll("th, tbody tr:first-child td")]
    .map((cell) => cell.getAttribute("style")!.match(/align:(\w+)/)![1]);
  assert.deepEqual(sides, ["left", "right", "right", "left", "right", "right"]);
});

Deno.test("a long table is folded and says how many rows it has", () => {
  const rows = Array.from({ length: 31 }, () => TABLE.rows[0]!);
  const folded = parseHTML(tableHtml({ ...TABLE, rows }, false)).document;
  assert.match(folded.querySelector("summary")!.textContent!, /31 rader/);
  const open =
    parseHTML(tableHtml({ ...TABLE, rows: rows.slice(1) }, false)).document;
  assert.equal(open.querySelector("details"), null);
});

Deno.test("names stand in a table as text and never as markup", () => {
  const html = tableHtml(TABLE, true);
  assert.match(html, /Avgifter &amp; &lt;andelar&gt;/);
  assert.equal(html.match(/<script/g)!.length, 1);
  assert.doesNotMatch(tableHtml(TABLE, false), /<script/);
});

Deno.test({
  name: "a click on a heading sorts, a second the other way, gaps last",
  ignore: !CHROMIUM,
  async fn() {
    const browser = await startChromium();
    try {
      const page = await browser.newPage();
      await page.setContent(tableHtml(TABLE, true));
      const names = () =>
        page.locator("tbody td:first-child").allTextContents();
      const click = (heading: string) =>
        page.getByRole("columnheader", { name: heading }).click();
      await click("Avgift");
      assert.deepEqual(await names(), ["Arby", "Zetby", "Örby"]);
      await click("Avgift");
      assert.deepEqual(await names(), ["Örby", "Zetby", "Arby"]);
      await click("Andel");
      assert.deepEqual(await names(), ["Zetby", "Örby", "Arby"]);
      await click("Kommun");
      assert.deepEqual(await names(), ["Arby", "Zetby", "Örby"]);
    } finally {
      await browser.close();
    }
  },
});

function cells(table: OutputTable): (string | null)[][] {
  const { document } = parseHTML(tableHtml(table, false));
  return [...document.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map(({ textContent }) => textContent)
  );
}
