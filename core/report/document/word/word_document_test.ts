import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { MAY_START_PROGRAMS } from "../../../figures/programs_fixtures.ts";
import {
  contentFixture,
  FORBIDDEN,
  OUTLINE_FIXTURE,
  reportFixture,
} from "../report_fixtures.ts";
import { assembleReport } from "../assemble.ts";
import { loadTypeface } from "../../typeface.ts";
import { writeWord } from "./word_document.ts";

Deno.test("captions are counted by Word and references point at them", async () => {
  const { document } = await parts();
  const captions = [...document.matchAll(/<w:fldSimple w:instr="SEQ (\w+) /g)];
  assert.deepEqual(
    captions.map(([, word]) => word).sort(),
    ["Figur", "Figur", "Figur", "Tabell", "Tabell", "Tabell", "Tabell"],
  );
  const bookmarks = [...document.matchAll(/<w:bookmarkStart\b[^>]*>/g)]
    .map(([start]) => attribute(start, "w:name"));
  assert.equal(new Set(bookmarks).size, bookmarks.length);
  const references = [...document.matchAll(/"(?:REF|PAGEREF) (\w+) /g)];
  assert.ok(references.length >= 5);
  for (const [, name] of references) {
    assert.ok(bookmarks.includes(name!), `${name}`);
  }
});

Deno.test("what a reference shows before Word counts is what it will count", async () => {
  const { document } = await parts();
  const see = document.match(/Se .*?<\/w:p>/s)![0];
  const shown = [...see.matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(([, text]) =>
    text
  );
  assert.equal(
    shown.join("").replaceAll("\u00a0", " "),
    "Figur 1, Tabell 1 och Figur 2.",
  );
});

Deno.test("headings are real ones, numbered by Word", async () => {
  const { document, numbering } = await parts();
  assert.match(headingLevels(document).join(""), /^1+(2+1*)+$/);
  assert.match(numbering, /w:lvlText w:val="Bilaga %1\."/);
});

Deno.test("the contents list every heading with its page", async () => {
  const none = { figures: new Map(), tables: new Map(), texts: new Map() };
  const report = assembleReport(
    { forbund: "Provförbundet", shortName: "Prov", year: 2025 },
    none,
    OUTLINE_FIXTURE,
  );
  const word = unzipSync(await writeWord(report, await loadTypeface()));
  const document = strFromU8(word["word/document.xml"]!);
  const contents = document.match(/<w:sdt>.*?<\/w:sdt>/s)![0];
  assert.match(contents, /TOC \\h \\o &quot;1-2&quot;/);
  const pages = [...contents.matchAll(/PAGEREF.*?<w:t[^>]*>(\d+)</gs)]
    .map(([, page]) => Number(page));
  assert.equal(pages.length, headingLevels(document).length);
  assert.deepEqual(pages, pages.toSorted((a, b) => a - b));
});

Deno.test("every picture has its alt text and every table repeats its heading", async () => {
  const { document } = await parts();
  const pictures = [...document.matchAll(/<wp:docPr\b[^>]*>/g)];
  assert.equal(pictures.length, 3);
  for (const [picture] of pictures) {
    assert.match(attribute(picture, "descr"), /^Vad bilden visar/);
  }
  const tables = document.split("<w:tbl>").slice(1);
  for (const table of tables) assert.match(table, /<w:tblHeader\/>/);
});

Deno.test("the pictures are the print pictures, byte for byte", async () => {
  const content = await contentFixture();
  const zip = unzipSync(await written());
  const media = Object.entries(zip).filter(([path]) =>
    path.startsWith("word/media/")
  ).map(([, bytes]) => bytes);
  assert.deepEqual(
    media,
    ["avgifter", "andelar", "onamnd"].map((id) =>
      new Uint8Array(content.figures.get(id)!.png)
    ),
  );
});

Deno.test("the document carries its typeface, masked as Word wants it", async () => {
  const zip = unzipSync(await written());
  const keys = [
    ...strFromU8(zip["word/fontTable.xml"]!).matchAll(
      /w:fontKey="\{([^}]+)\}"/g,
    ),
  ].map(([, key]) => key!);
  const typeface = await loadTypeface();
  assert.equal(keys.length, typeface.length);
  for (const [at, { bytes }] of typeface.entries()) {
    const face = zip[`word/fonts/font${at + 1}.odttf`]!;
    // The GUID's bytes from the last to the first, over each half of the 32.
    const mask = keys[at]!.replaceAll("-", "").match(/../g)!.reverse();
    const plain = face.map((byte, place) =>
      place < 32 ? byte ^ parseInt(mask[place % 16]!, 16) : byte
    );
    assert.deepEqual(plain, new Uint8Array(bytes));
  }
});

Deno.test("numbers are Swedish, shares are percent and a missing value is a dash", async () => {
  const { document } = await parts();
  const texts = document.replaceAll("\u00a0", " ");
  assert.match(texts, />1 485 201</);
  assert.match(texts, />37,1 %</);
  assert.match(texts, />–</);
});

Deno.test("the document is proofed as Swedish and its header names förbund and year", async () => {
  const { files } = await parts();
  assert.match(files["word/styles.xml"]!, /<w:lang w:val="sv-SE"/);
  const headers = Object.entries(files).filter(([path]) =>
    path.startsWith("word/header")
  ).map(([, xml]) => xml);
  assert.ok(headers.some((xml) => xml.includes("Behovsanalys 2025, Prov")));
});

Deno.test("a wide table lies on pages of its own on their side", async () => {
  const { document } = await parts();
  const sizes = [...document.matchAll(/<w:pgSz\b[^>]*>/g)].map(([size]) => ({
    width: Number(attribute(size, "w:w")),
    height: Number(attribute(size, "w:h")),
  }));
  assert.deepEqual(
    sizes.map(({ width, height }) => width > height),
    [false, true, false],
  );
});

Deno.test("no part holds markup from the data or what XML forbids", async () => {
  const { files } = await parts();
  for (const [path, xml] of Object.entries(files)) {
    assert.doesNotMatch(xml, /<script/, path);
    assert.doesNotMatch(xml, FORBIDDEN, path);
  }
  assert.match(files["word/document.xml"]!, /&lt;script&gt;alert\(1\)/);
});

Deno.test("made-up numbers are said to be so on the first page and in the header", async () => {
  const { texts, ...others } = await contentFixture();
  const made = new Map(
    [...texts].map(([id, text]) => [id, { ...text, synthetic: true }]),
  );
  const { files, document } = await parts({ texts: made, ...others });
  assert.match(document, /Exempeldata: tal i det här dokumentet är påhittade/);
  assert.match(
    Object.values(files).join(""),
    /<w:tab\/>[^/]*<w:t[^>]*>Exempeldata/,
  );
});

Deno.test("the same report gives the same bytes, without the time", async () => {
  const first = await written();
  assert.ok(equal(await written(), first));
  const core = strFromU8(unzipSync(first)["docProps/core.xml"]!);
  assert.doesNotMatch(core, /dcterms:(created|modified)/);
});

Deno.test({
  name: "the same report gives the same bytes in any zone and language",
  ignore: !MAY_START_PROGRAMS,
  fn: async () => {
    const first = await written();
    for (
      const env of [
        { TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
        { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" },
      ]
    ) {
      const other = await writtenElsewhere(env);
      assert.ok(equal(other, first), JSON.stringify(env));
    }
  },
});

async function written(): Promise<Uint8Array> {
  return await writeWord(await reportFixture(), await loadTypeface());
}

/** The same from a process of its own. */
async function writtenElsewhere(
  env: Record<string, string>,
): Promise<Uint8Array> {
  const module = (path: string) =>
    JSON.stringify(new URL(path, import.meta.url));
  const code = `
    import { reportFixture } from ${module("../report_fixtures.ts")};
    import { loadTypeface } from ${module("../../typeface.ts")};
    import { writeWord } from ${module("word_document.ts")};
    const word = await writeWord(await reportFixture(), await loadTypeface());
    await new Blob([word]).stream().pipeTo(Deno.stdout.writable);
  `;
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", code],
    cwd: new URL("../../../../", import.meta.url),
    env,
  }).output();
  return new Uint8Array(stdout);
}

/** The parts of the fixture's document as text, but for the pictures. */
async function parts(content?: Parameters<typeof reportFixture>[0]) {
  const zip = unzipSync(
    await writeWord(await reportFixture(content), await loadTypeface()),
  );
  const files = Object.fromEntries(
    Object.entries(zip).filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  return {
    files,
    document: files["word/document.xml"]!,
    numbering: files["word/numbering.xml"]!,
  };
}

function headingLevels(document: string): string[] {
  return [...document.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)]
    .map(([, level]) => level!);
}

function attribute(tag: string, name: string): string {
  return tag.match(new RegExp(`\\b${name}="([^"]*)"`))![1]!;
}

/** Without the picture of two megabytes that `assert.deepEqual` would draw. */
function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length &&
    one.every((byte, at) => byte === other[at]);
}
