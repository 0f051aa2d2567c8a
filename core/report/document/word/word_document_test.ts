import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { MAY_START_PROGRAMS } from "../../../figures/programs_fixtures.ts";
import {
  contentFixture,
  FORBIDDEN,
  reportFixture,
} from "../report_fixtures.ts";
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

Deno.test("headings are real ones, numbered by Word, and the contents list them with pages", async () => {
  const { document, numbering } = await parts();
  const levels = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)]
    .map(([, level]) => level).join("");
  assert.match(levels, /^1+(2+1*)+$/);
  assert.match(numbering, /w:lvlText w:val="Bilaga %1\."/);
  const contents = document.match(/<w:sdt>.*?<\/w:sdt>/s)![0];
  assert.match(contents, /TOC \\h \\o &quot;1-2&quot;/);
  const pages = [...contents.matchAll(/PAGEREF.*?<w:t[^>]*>(\d+)</gs)]
    .map(([, page]) => Number(page));
  assert.equal(pages.length, levels.length);
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
  const zip = unzipSync(await writeWord(await reportFixture()));
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
  assert.deepEqual(await written(), first);
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
      assert.deepEqual(await writtenElsewhere(env), first);
    }
  },
});

async function written(): Promise<Uint8Array> {
  return await writeWord(await reportFixture());
}

/** The same from a process of its own. */
async function writtenElsewhere(
  env: Record<string, string>,
): Promise<Uint8Array> {
  const module = (path: string) =>
    JSON.stringify(new URL(path, import.meta.url));
  const code = `
    import { reportFixture } from ${module("../report_fixtures.ts")};
    import { writeWord } from ${module("word_document.ts")};
    await Deno.stdout.write(await writeWord(await reportFixture()));
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
  const zip = unzipSync(await writeWord(await reportFixture(content)));
  const files = Object.fromEntries(
    Object.entries(zip).filter(([path]) => !path.endsWith(".png"))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  return {
    files,
    document: files["word/document.xml"]!,
    numbering: files["word/numbering.xml"]!,
  };
}

function attribute(tag: string, name: string): string {
  return tag.match(new RegExp(`\\b${name}="([^"]*)"`))![1]!;
}
