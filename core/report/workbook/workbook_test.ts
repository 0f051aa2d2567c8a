import assert from "node:assert/strict";
import { read } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { MAY_START_PROGRAMS } from "../../figures/programs_fixtures.ts";
import { ExactDecimal } from "../../money.ts";
import type { OutputTable } from "../output_table.ts";
import { workbookOf } from "./workbook.ts";

const TABLE: OutputTable = {
  id: "avgifter",
  title: "Avgifter 2025",
  note: "Kvartal.",
  columns: [
    { name: "member_code", title: "Regionkod" },
    { name: "fee_year", title: "År" },
    { name: "fee_sek", title: "Avgift", unit: "kr", decimals: 0 },
    { name: "share_pct", title: "Andel av allt", unit: "procent", decimals: 1 },
    { name: "share", title: "Andel", unit: "andel", decimals: 4 },
    { name: "jobs", title: "Jobb", decimals: "exact" },
  ],
  rows: [
    {
      member_code: "0484",
      fee_year: "2025",
      fee_sek: new ExactDecimal("1485201"),
      share_pct: new ExactDecimal("37.1"),
      share: new ExactDecimal("0.6296"),
      jobs: new ExactDecimal("4.25"),
    },
    {
      member_code: '=HYPERLINK("http://a")',
      fee_year: "okänt",
      fee_sek: null,
      share_pct: "..",
      share: null,
      jobs: null,
    },
  ],
  sources: ["Årsredovisning 2025, Tabell 1"],
  inputs: [{ path: "data/a/fees.csv", sha256: "0" }],
  parameters: [],
  synthetic: false,
  disclosure: "inga uppgifter om enskilda personer",
};

Deno.test("numbers are numbers in Swedish formats, and codes stay text", async () => {
  const { cells } = await sheet(TABLE);
  assert.deepEqual(cells("A4"), { text: "0484" });
  assert.deepEqual(cells("B4"), { number: 2025, format: "0" });
  assert.deepEqual(cells("C4"), { number: 1485201, format: '#,##0 "kr"' });
  assert.deepEqual(cells("D4"), { number: 0.371, format: "0.0 %" });
  assert.deepEqual(cells("E4"), { number: 0.6296, format: "0.00 %" });
  assert.deepEqual(cells("F4"), { number: 4.25, format: "#,##0.00" });
});

Deno.test("a text that looks like a formula is a text, and no cell is a formula", async () => {
  const { xml, cells } = await sheet(TABLE);
  assert.deepEqual(cells("A5"), { text: '=HYPERLINK("http://a")' });
  assert.deepEqual(cells("B5"), { text: "okänt" });
  assert.deepEqual(cells("D5"), { text: ".." });
  assert.doesNotMatch(xml, /<f[ >]/);
});

Deno.test("a code is shown in the words of its column", async () => {
  const words = { holds: "stämmer" };
  const { cells } = await sheet({
    ...TABLE,
    columns: [{ name: "status", title: "Utfall", words }],
    rows: [{ status: "holds" }, { status: "annat" }],
  });
  assert.deepEqual(cells("A4"), { text: "stämmer" });
  assert.deepEqual(cells("A5"), { text: "annat" });
});

Deno.test("title, subject and heads stay in view, and notes and sources stand below", async () => {
  const { xml, cells } = await sheet(TABLE);
  assert.match(xml, /<pane ySplit="3"[^>]* state="frozen"/);
  assert.deepEqual(cells("A1"), { text: "Avgifter 2025" });
  assert.deepEqual(cells("A2"), { text: "Förbundet, 2025" });
  assert.deepEqual(cells("C3"), { text: "Avgift, kr" });
  assert.deepEqual(cells("A7"), { text: "Anmärkning: Kvartal." });
  assert.deepEqual(cells("A8"), {
    text: "Källa: Årsredovisning 2025, Tabell 1",
  });
});

Deno.test("the rows that stay in view are printed on every page of a sheet", async () => {
  const bytes = await workbookOf(
    [TABLE, { ...TABLE, id: "c&o's" }],
    "Förbundet, 2025",
  );
  const { SheetNames, Workbook } = read(bytes);
  assert.deepEqual(SheetNames, ["Innehåll", "avgifter", "c&o's"]);
  assert.deepEqual(Workbook!.Names, [
    { Name: "_xlnm.Print_Titles", Sheet: 0, Ref: "'Innehåll'!$1:$3" },
    { Name: "_xlnm.Print_Titles", Sheet: 1, Ref: "'avgifter'!$1:$3" },
    { Name: "_xlnm.Print_Titles", Sheet: 2, Ref: "'c&o''s'!$1:$3" },
  ]);
});

Deno.test("a table of made-up numbers says so above them", async () => {
  const { cells } = await sheet({ ...TABLE, synthetic: true });
  assert.deepEqual(cells("A2"), {
    text: "Exempeldata: talen är påhittade. Förbundet, 2025",
  });
});

Deno.test("text that XML cannot hold does not break the file", async () => {
  const { cells } = await sheet({ ...TABLE, title: "A\u0001<b>&\uD800" });
  assert.deepEqual(cells("A1"), { text: "A<b>&" });
});

Deno.test("the first sheet lists the others, whose names are unlike each other", async () => {
  const id = "samhallsekonomi-osakerhet-per-kommun";
  const bytes = await workbookOf([
    { ...TABLE, id: `${id}-a` },
    { ...TABLE, id: `${id}-b` },
    { ...TABLE, id: "innehåll" },
  ], "Förbundet, 2025");
  const workbook = part(bytes, "xl/workbook.xml");
  assert.deepEqual(
    [...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) =>
      name
    ),
    [
      "Innehåll",
      "samhallsekonomi-osakerhet-per-k",
      "samhallsekonomi-osakerhet-per 2",
      "innehåll 2",
    ],
  );
  const contents = cellsOf(bytes, "xl/worksheets/sheet1.xml");
  assert.deepEqual(contents("A6"), { text: "innehåll 2" });
  assert.deepEqual(contents("C6"), { number: 2, format: "#,##0" });
});

Deno.test("the same tables give the same bytes, which do not tell the time", async () => {
  const bytes = await workbookOf([TABLE], "Förbundet, 2025");
  assert.deepEqual(await workbookOf([TABLE], "Förbundet, 2025"), bytes);
  // A zip entry's time and date: midnight, 1 January 1980.
  const stamp = new DataView(bytes.buffer, bytes.byteOffset).getUint32(
    10,
    true,
  );
  assert.equal(stamp, (1 << 5 | 1) << 16);
});

const CALC = MAY_START_PROGRAMS && await new Deno.Command("localc", {
  args: ["--version"],
  stdout: "null",
  stderr: "null",
}).output().then(({ success }) => success, () => false);
if (!CALC && MAY_START_PROGRAMS) {
  console.warn("LibreOffice Calc is not installed: one test left out");
}

Deno.test({
  name: "LibreOffice opens the workbook and reads the same numbers",
  ignore: !CALC,
  fn: async () => {
    const folder = await Deno.makeTempDir({ prefix: "finsam-" });
    try {
      await Deno.writeFile(
        `${folder}/t.xlsx`,
        await workbookOf([TABLE], "Förbundet, 2025"),
      );
      const filter =
        "csv:Text - txt - csv (StarCalc):59,34,76,1,,1053,false,true,true,false,false,2";
      const { success } = await new Deno.Command("localc", {
        args: [
          "--headless",
          `-env:UserInstallation=file://${folder}/profile`,
          "--convert-to",
          filter,
          "--outdir",
          folder,
          `${folder}/t.xlsx`,
        ],
        stdout: "null",
        stderr: "null",
      }).output();
      assert.ok(success);
      const csv = await Deno.readTextFile(`${folder}/t-avgifter.csv`);
      assert.equal(
        csv.split("\n")[3],
        "0484;2025;1,485,201 kr;37.1 %;62.96 %;4.25",
      );
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

/** The only table's sheet of a workbook. */
async function sheet(table: OutputTable) {
  const bytes = await workbookOf([table], "Förbundet, 2025");
  const path = "xl/worksheets/sheet2.xml";
  return { xml: part(bytes, path), cells: cellsOf(bytes, path) };
}

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path]!);
}

/** Reads a cell by its address, as SpreadsheetML says that it is stored. */
function cellsOf(bytes: Uint8Array, path: string) {
  const texts = [
    ...part(bytes, "xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs),
  ].map(([, item]) => plainText(item!.replaceAll(/<[^>]+>/g, "")));
  const styles = part(bytes, "xl/styles.xml");
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)]
      .map(([, id, code]) => [id!, plainText(code!)]),
  );
  const looks = styles.match(/<cellXfs.*<\/cellXfs>/s)![0].split("<xf ")
    .slice(1).map((look) => look.match(/numFmtId="(\d+)"/)?.[1]);
  const xml = part(bytes, path);
  return (address: string) => {
    const [, attributes, value] = xml.match(
      new RegExp(`<c( r="${address}"[^>]*)><v>([^<]*)</v>`),
    )!;
    if (attributes!.includes('t="s"')) return { text: texts[Number(value)] };
    const look = looks[Number(attributes!.match(/s="(\d+)"/)![1])]!;
    return {
      number: Number(value),
      format: formats.get(look ?? ""),
    };
  };
}

function plainText(xml: string): string {
  return xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"').replaceAll("&apos;", "'")
    .replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}
