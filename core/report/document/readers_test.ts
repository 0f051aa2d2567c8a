import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { temporaryFolder } from "../../data/temporary_fixtures.ts";
import { CHROMIUM, startChromium } from "../../figures/chromium_fixtures.ts";
import { MAY_START_PROGRAMS } from "../../figures/programs_fixtures.ts";
import { loadTypeface } from "../typeface.ts";
import { writeHtml } from "./html/html_document.ts";
import { reportFixture } from "./report_fixtures.ts";
import { writeWord } from "./word/word_document.ts";

const OFFICE = ["/usr/bin/soffice", "/usr/bin/libreoffice"]
  .find((path) => MAY_START_PROGRAMS && isFile(path));
if (!OFFICE && MAY_START_PROGRAMS) {
  console.warn("LibreOffice is not installed: its reading is left out");
}

Deno.test({
  name: "axe finds no fault in the page, with every table unfolded",
  ignore: !CHROMIUM,
  fn: () =>
    inBrowser(async (page) => {
      await page.setContent(await pageFixture());
      await page.evaluate(
        "document.querySelectorAll('details').forEach((each) => each.open = true)",
      );
      await page.addScriptTag({
        path: createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
      });
      const { passes, violations } = await page.evaluate<AxeResults>(
        "axe.run(document)",
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0]!.html]),
        [],
      );
      const kept = new Set(passes.map(({ id }) => id));
      for (const rule of ["color-contrast", "svg-img-alt", "heading-order"]) {
        assert.ok(kept.has(rule), rule);
      }
    }),
});

Deno.test({
  name: "the page asks nobody for anything and can be read without script",
  ignore: !CHROMIUM,
  fn: () =>
    inBrowser(async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.setContent(await pageFixture());
      assert.deepEqual(asked.filter((url) => !url.startsWith("data:")), []);
      const text = await page.innerText("main");
      assert.match(text, /Figur\s1\./);
      assert.match(text, /Uppgift saknas: Utan data; Utan data heller\./);
    }),
});

Deno.test({
  name: "every part of the Word document is well-formed XML to a browser",
  ignore: !CHROMIUM,
  fn: () =>
    inBrowser(async (page) => {
      const parts = unzipSync(await wordFixture());
      for (const [path, bytes] of Object.entries(parts)) {
        if (!/\.(xml|rels)$/.test(path)) continue;
        const fault = await page.evaluate(
          ([xml]) =>
            new DOMParser().parseFromString(xml!, "text/xml")
              .querySelector("parsererror")?.textContent ?? null,
          [strFromU8(bytes)],
        );
        assert.equal(fault, null, path);
      }
    }),
});

Deno.test({
  name: "LibreOffice opens the Word document and counts the captions alike",
  ignore: !OFFICE,
  fn: async () => {
    const text = await readByOffice(await wordFixture());
    assert.match(text, /Figur\s1\. Avgifter <script>/);
    assert.match(text, /Tabell\s1\. Avgifter per medlem/);
    assert.match(text, /Se Figur\s1, Tabell\s1 och Figur\s2\./);
    assert.match(text, /\(avsnitt\s2\.1\)/);
    assert.match(text, /Uppgift saknas: Utan data; Utan data heller\./);
  },
});

/** What axe tells of a page, as far as it is asked. */
interface AxeResults {
  readonly passes: readonly { readonly id: string }[];
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

async function pageFixture(): Promise<string> {
  return writeHtml(await reportFixture(), await loadTypeface());
}

async function wordFixture(): Promise<Uint8Array> {
  return await writeWord(await reportFixture(), await loadTypeface());
}

/** Opens a page in a browser that is closed afterwards. */
async function inBrowser(
  action: (page: Page) => Promise<void>,
): Promise<void> {
  const browser: Browser = await startChromium();
  try {
    await action(await browser.newPage());
  } finally {
    await browser.close();
  }
}

/** The text of a document as LibreOffice understands it. */
async function readByOffice(word: Uint8Array): Promise<string> {
  await using temporary = await temporaryFolder();
  const folder = temporary.path;
  await Deno.writeFile(join(folder, "a.docx"), word);
  const { success } = await new Deno.Command(OFFICE!, {
    args: [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      "txt:Text (encoded):UTF8",
      "--outdir",
      folder,
      join(folder, "a.docx"),
    ],
    stdout: "null",
    stderr: "null",
  }).output();
  assert.ok(success);
  return await Deno.readTextFile(join(folder, "a.txt"));
}

function isFile(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}
