import assert from "node:assert/strict";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import {
  type Changes,
  described,
  redescribed,
  withCopiedData,
} from "./data_fixtures.ts";
import { latestFeeYear, loadFeeData } from "./fee_data.ts";
import { PROJECT_DATA } from "./files.ts";
import { listForbund } from "./open_forbund.ts";
import { FEE_TOTALS } from "./tables/fee_tables.ts";

/** The files that member fees are worked out from. */
const COPIED = [
  "datapackage.json",
  "reference/regions.csv",
  "reference/population.csv",
  "rar/forbund.json",
  "rar/fees.csv",
  "rar/fee_totals.csv",
  "sydnarke/forbund.json",
  "sydnarke/fees.csv",
  "sydnarke/fee_totals.csv",
];

/** Runs a test on a copy of the files with some changed. */
const withData = (changes: Changes, test: (data: URL) => Promise<void>) =>
  withCopiedData(COPIED, changes, test);

/** The lines of the message that loading a changed copy ends in. */
async function complaints(
  id: string,
  changes: Changes,
): Promise<string[]> {
  let lines: string[] = [];
  await withData(changes, async (data) => {
    await assert.rejects(loadFeeData(id, data), (error: Error) => {
      assert.equal(error.name, "DataError");
      lines = error.message.split("\n");
      return true;
    });
  });
  return lines;
}

/** Changes a CSV file as rows of cells; row 1 is the header. */
const rowsOf = (change: (rows: string[][]) => string[][]) => (text: string) =>
  csvFormatRows(change(csvParseRows(text).map((row) => [...row]))) + "\n";
const withCell = (row: number, column: string, value: string) =>
  rowsOf((rows) => {
    rows[row - 1]![rows[0]!.indexOf(column)] = value;
    return rows;
  });
/** Bytes of text in Windows-1252, which has the en dash beside Latin-1. */
const windows1252 = (text: string) =>
  Uint8Array.from(text, (character) => {
    const byte = character === "–" ? 0x96 : character.charCodeAt(0);
    assert.ok(byte < 256, character);
    return byte;
  });

const changed = (path: string, counts = "") =>
  `data/${path}: filen har ändrats sedan den beskrevs i data/datapackage.json${counts}; ` +
  "är ändringen avsedd, kör deno task data --update";

interface Subject {
  readonly path: string;
  /** Förbund whose loading reads the file. */
  readonly id: string;
  /** A column that is strict, and what it expects. */
  readonly strict: string;
  readonly expected: string;
  /** A column of free text. */
  readonly free: string;
}
const AMOUNT = "ett belopp i hela kronor eller tomt";
const FEES = { strict: "fee_sek", expected: AMOUNT, free: "member" };
const TOTALS = { strict: "fee_sek", expected: AMOUNT, free: "document" };
const SUBJECTS: readonly Subject[] = [
  { path: "rar/fees.csv", id: "rar", ...FEES },
  { path: "sydnarke/fees.csv", id: "sydnarke", ...FEES },
  { path: "rar/fee_totals.csv", id: "rar", ...TOTALS },
  { path: "sydnarke/fee_totals.csv", id: "sydnarke", ...TOTALS },
  {
    path: "reference/population.csv",
    id: "rar",
    strict: "population",
    expected: "ett heltal, 0 eller mer",
    free: "source",
  },
  {
    path: "reference/regions.csv",
    id: "rar",
    strict: "level",
    expected: "något av riket, lan, kommun",
    free: "region",
  },
];

for (const { path, id, strict, expected, free } of SUBJECTS) {
  const file = `data/${path}`;
  const complain = (change: (text: string) => string | Uint8Array) =>
    complaints(id, { [path]: change });

  Deno.test(`${path}: a wrong column name is told by the name that is missing and the one found`, async () => {
    const lines = await complain(withCell(1, strict, "belopp"));
    assert.ok(
      lines[0]!.startsWith(`${file} rad 1, kolumn ${strict}: kolumnen saknas`),
    );
    assert.ok(lines[1]!.startsWith(`${file} rad 1: okänd kolumn "belopp"`));
    assert.equal(lines.at(-1), changed(path));
  });

  Deno.test(`${path}: a header that occurs twice is told`, async () => {
    const lines = await complain(withCell(1, free, strict));
    assert.ok(
      lines.includes(
        `${file} rad 1: rubriken "${strict}" förekommer mer än en gång`,
      ),
      lines.join("\n"),
    );
  });

  Deno.test(`${path}: a cell of the wrong kind is told by row, column, expectation and finding`, async () => {
    assert.deepEqual(await complain(withCell(3, strict, "1 234,5x")), [
      `${file} rad 3, kolumn ${strict}: väntade ${expected}, fick "1 234,5x"`,
      changed(path),
    ]);
  });

  Deno.test(`${path}: a row with a cell too few is told by row`, async () => {
    const lines = await complain(rowsOf((rows) => {
      rows[2]!.pop();
      return rows;
    }));
    assert.match(
      lines[0]!,
      new RegExp(`^${file} rad 3: väntade (\\d+) celler som i rubrikraden`),
    );
    assert.equal(lines.at(-1), changed(path));
  });

  Deno.test(`${path}: a row that occurs twice is told by both rows`, async () => {
    const lines = await complain(
      rowsOf(([header, first, ...rest]) => [header!, first!, first!, ...rest]),
    );
    assert.ok(lines[0]!.startsWith(`${file} rad 3: samma nyckel som rad 2 (`));
    assert.equal(lines.at(-1), changed(path));
  });

  Deno.test(`${path}: a row that is gone is told by the number of rows before and now`, async () => {
    const before = csvParseRows(
      await Deno.readTextFile(new URL(path, PROJECT_DATA)),
    ).length - 1;
    const lines = await complain(rowsOf((rows) => rows.toSpliced(2, 1)));
    assert.equal(
      lines.at(-1),
      changed(path, ` (då ${before} rader, nu ${before - 1})`),
    );
  });

  Deno.test(`${path}: Windows-1252 is told by row and column`, async () => {
    const lines = await complain((text) =>
      windows1252(withCell(3, free, "Malmö")(text))
    );
    const line = lines.find((line) =>
      line.startsWith(`${file} rad 3, kolumn ${free}: `)
    );
    assert.equal(
      line,
      `${file} rad 3, kolumn ${free}: väntade UTF-8, fick andra tecken ` +
        `(troligen "Malmö" i Windows-1252); spara om filen som "CSV UTF-8"`,
    );
    assert.equal(lines.at(-1), changed(path));
  });

  Deno.test(`${path}: a quote that is not closed swallows no rows`, async () => {
    const lines = await complain((text) => {
      const rows = text.split("\n");
      rows[2] = '"' + rows[2];
      return rows.join("\n");
    });
    assert.ok(lines[0]!.startsWith(`${file} rad 3`), lines.join("\n"));
  });

  Deno.test(`${path}: a change that is right in form is told as a change`, async () => {
    assert.deepEqual(await complain(withCell(2, free, "Något annat")), [
      changed(path),
    ]);
  });

  Deno.test(`${path}: an empty file is told by every column`, async () => {
    const lines = await complain(() => "");
    assert.ok(
      lines.some((line) =>
        line.startsWith(
          `${file} rad 1, kolumn ${strict}: kolumnen saknas`,
        )
      ),
    );
  });

  Deno.test(`${path}: a header alone is told by the number of rows`, async () => {
    const lines = await complain((text) => text.slice(0, text.indexOf("\n")));
    assert.match(lines.at(-1)!, /\(då \d+ rader, nu 0\)/);
  });

  Deno.test(`${path}: a missing file is told by name`, async () => {
    await withData({}, async (data) => {
      await Deno.remove(new URL(path, data));
      await assert.rejects(loadFeeData(id, data), {
        name: "DataError",
        message: new RegExp(`^${file}: filen saknas men är beskriven i`),
      });
    });
  });

  Deno.test(`${path}: a file that is not described is told`, async () => {
    const lines = await complaints(id, {
      "datapackage.json": without(path),
    });
    assert.deepEqual(lines, [
      `${file}: filen är inte beskriven i data/datapackage.json; ` +
      "beskriv den och kör deno task data --update",
    ]);
  });
}

for (
  const [path, id, column] of [
    ["rar/fees.csv", "rar", "member_code"],
    ["sydnarke/fees.csv", "sydnarke", "member_code"],
    ["reference/population.csv", "sydnarke", "region_code"],
  ] as const
) {
  Deno.test(`${path}: an unknown municipality code is told by row and column`, async () => {
    const lines = await complaints(id, { [path]: withCell(5, column, "0499") });
    assert.deepEqual(lines, [
      `data/${path} rad 5, kolumn ${column}: okänd regionkod "0499"; koden finns inte i data/reference/regions.csv`,
      changed(path),
    ]);
  });

  Deno.test(`${path}: a code that lost its leading zero is told by row and column`, async () => {
    const lines = await complaints(id, { [path]: withCell(5, column, "461") });
    assert.deepEqual(lines, [
      `data/${path} rad 5, kolumn ${column}: väntade en regionkod med två eller fyra siffror, fick "461" (troligen 0461: inledande nolla har fallit bort)`,
      changed(path),
    ]);
  });
}

Deno.test("fees: a missing row is told by year and member, beside the number of rows", async () => {
  // Row 5 is Gnesta 2018, the fourth of all rows.
  const { fees: { length } } = await loadFeeData("rar");
  const lines = await complaints("rar", {
    "rar/fees.csv": rowsOf((rows) => rows.toSpliced(4, 1)),
  });
  assert.deepEqual(lines, [
    "data/rar/fees.csv: år 2018 saknar en rad för 0461 Gnesta",
    changed("rar/fees.csv", ` (då ${length} rader, nu ${length - 1})`),
  ]);
});

Deno.test("fees: somebody who is not a member, and the member who is missing for it, are told", async () => {
  // Row 4 is Laxå 2025; Trosa is known but not a member.
  const lines = await complaints("sydnarke", {
    "sydnarke/fees.csv": withCell(4, "member_code", "0488"),
  });
  assert.deepEqual(lines, [
    "data/sydnarke/fees.csv: år 2025 saknar en rad för 1860 Laxå",
    "data/sydnarke/fees.csv rad 4, kolumn member_code: 0488 är inte medlem enligt forbund.json",
    changed("sydnarke/fees.csv"),
  ]);
});

Deno.test("fees: a party that is not the member's is told", async () => {
  const lines = await complaints("rar", {
    "rar/fees.csv": withCell(3, "party", "stat"),
  });
  assert.deepEqual(lines, [
    "data/rar/fees.csv rad 3, kolumn party: väntade region som i forbund.json, fick stat",
    changed("rar/fees.csv"),
  ]);
});

Deno.test("fees: a municipality without measure or population is told", async () => {
  for (const column of ["measure", "population"]) {
    const lines = await complaints("rar", {
      "rar/fees.csv": withCell(4, column, ""),
    });
    assert.deepEqual(lines, [
      "data/rar/fees.csv rad 4, kolumn population: en kommun behöver både measure och population",
      changed("rar/fees.csv"),
    ]);
  }
});

Deno.test("every problem of a file is told at once, in the order of the rows", async () => {
  const lines = await complaints("rar", {
    "rar/fees.csv": (text) =>
      [
        withCell(4, "fee_sek", "1 234,5x"),
        withCell(6, "population", "31 643"),
        withCell(6, "share_pct", "18,78"),
        withCell(8, "member_code", "0499"),
        withCell(9, "fee_year", "218"),
      ].reduce((csv, change) => change(csv), text),
  });
  const at = "data/rar/fees.csv rad";
  assert.deepEqual(lines, [
    `${at} 4, kolumn fee_sek: väntade ett belopp i hela kronor eller tomt, fick "1 234,5x"`,
    `${at} 6, kolumn population: väntade ett heltal, 0 eller mer eller tomt, fick "31 643"`,
    `${at} 6, kolumn share_pct: väntade ett tal med decimalpunkt eller tomt, fick "18,78"`,
    `${at} 8, kolumn member_code: okänd regionkod "0499"; koden finns inte i data/reference/regions.csv`,
    `${at} 9, kolumn fee_year: väntade ett årtal mellan 1990 och 2099, fick "218"`,
    changed("rar/fees.csv"),
  ]);
});

Deno.test("where several files are faulty, the same one is always told", async () => {
  const broken = withCell(2, "fee_sek", "x");
  for (let run = 0; run < 5; run++) {
    const lines = await complaints("rar", {
      "rar/fees.csv": broken,
      "rar/fee_totals.csv": broken,
      "reference/population.csv": withCell(2, "population", "x"),
    });
    assert.ok(lines.every((line) => line.startsWith("data/rar/fees.csv")));
  }
});

Deno.test("a byte order mark and Windows line ends are accepted", async () => {
  const original = await Deno.readTextFile(
    new URL("rar/fees.csv", PROJECT_DATA),
  );
  const text = "\uFEFF" + original.replaceAll("\n", "\r\n");
  await withData({
    "rar/fees.csv": () => text,
    "datapackage.json": described("rar/fees.csv", text, 22),
  }, async (data) => {
    const [theirs, ours] = [
      await loadFeeData("rar", data),
      await loadFeeData("rar"),
    ];
    assert.deepEqual(theirs.fees, ours.fees);
  });
});

Deno.test("a fee table with a header alone is a förbund without fee years", async () => {
  const original = await Deno.readTextFile(
    new URL("rar/fees.csv", PROJECT_DATA),
  );
  const text = original.slice(0, original.indexOf("\n") + 1);
  await withData({
    "rar/fees.csv": () => text,
    "datapackage.json": described("rar/fees.csv", text, 0),
  }, async (data) => {
    assert.deepEqual((await loadFeeData("rar", data)).feeYears, []);
    await assert.rejects(latestFeeYear("rar", data), {
      name: "InputError",
      message: "RAR Sörmland har inget år med avgiftsunderlag",
    });
  });
});

Deno.test("the förbund are those with a forbund.json, sorted", async () => {
  await withData({}, async (data) => {
    assert.deepEqual(await listForbund(data), ["rar", "sydnarke"]);
  });
});

Deno.test("a förbund's data come typed, with codes as text and the files they came from", async () => {
  await withData({}, async (data) => {
    const rar = await loadFeeData("rar", data);
    assert.equal(rar.forbund.shortName, "RAR Sörmland");
    assert.deepEqual(rar.feeYears.slice(0, 2), [2018, 2025]);
    assert.equal(await latestFeeYear("rar", data), rar.feeYears.at(-1));
    assert.equal(rar.synthetic, false);
    assert.deepEqual(rar.inputs.map(({ path }) => path), [
      "data/rar/forbund.json",
      "data/rar/fees.csv",
      "data/rar/fee_totals.csv",
      "data/reference/population.csv",
    ]);
    const eskilstuna = rar.fees.find((row) =>
      row.fee_year === 2025 && row.member === "Eskilstuna"
    )!;
    // RAR Sörmland, Årsredovisning 2025, Finansiering
    assert.equal(eskilstuna.member_code, "0484");
    assert.equal(eskilstuna.population, 65_096);
    assert.equal(eskilstuna.fee_sek!.toString(), "1485201");
    assert.equal(eskilstuna.quarter_sek, null);
    assert.ok(rar.population.every((row) => /^\d+$/.test(row.region_code)));
    assert.ok(rar.population.some((row) => row.region_code === "0484"));
  });
});

Deno.test("a förbund that does not exist is refused with those that do", async () => {
  await withData({}, async (data) => {
    for (const id of ["", "RAR", "reference", "../", "../rar", "rar/", "."]) {
      await assert.rejects(loadFeeData(id, data), {
        name: "InputError",
        message: `okänt förbund ${JSON.stringify(id)}; det finns rar, sydnarke`,
      });
    }
  });
});

Deno.test("a descriptor that is not JSON is told by file", async () => {
  const lines = await complaints("rar", {
    "datapackage.json": (text) => text.slice(0, 200),
  });
  assert.match(
    lines.join("\n"),
    /^data\/datapackage\.json( rad \d+)?: filen är inte giltig JSON \(/,
  );
});

Deno.test("a forbund.json that is not JSON is told by file", async () => {
  const lines = await complaints("rar", {
    "rar/forbund.json": (text) => text.replace(",", ""),
  });
  assert.match(
    lines.join("\n"),
    /^data\/rar\/forbund\.json( rad \d+)?: filen är inte giltig JSON \(/,
  );
});

Deno.test("a forbund.json in Windows-1252 is told by row, not read with damaged names", async () => {
  const lines = await complaints("rar", {
    "rar/forbund.json": (text) => windows1252(text),
  });
  assert.ok(lines.length > 1);
  for (const line of lines) {
    assert.match(
      line,
      /^data\/rar\/forbund\.json rad \d+: väntade UTF-8, fick andra tecken/,
    );
  }
});

Deno.test("a forbund.json that names another förbund is told", async () => {
  const lines = await complaints("rar", {
    "rar/forbund.json": (text) => text.replace('"id": "rar"', '"id": "scö"'),
  });
  assert.equal(lines.length, 1);
  assert.match(lines[0]!, /^data\/rar\/forbund\.json: id: väntade/);
});

Deno.test("made-up numbers in any file make the whole synthetic", async () => {
  await withData({
    "datapackage.json": redescribed("rar/fee_totals.csv", { synthetic: true }),
  }, async (data) => {
    assert.equal((await loadFeeData("rar", data)).synthetic, true);
    assert.equal((await loadFeeData("sydnarke", data)).synthetic, false);
  });
});

Deno.test("printed totals may be a heading alone, or no file at all", async () => {
  const path = "rar/fee_totals.csv";
  const header = `${Object.keys(FEE_TOTALS.shape).join(",")}\n`;
  const headingAlone = {
    [path]: () => header,
    "datapackage.json": described(path, header, 0),
  };
  await withData(headingAlone, async (data) => {
    const { feeTotals, tables } = await loadFeeData("rar", data);
    assert.deepEqual(feeTotals, []);
    assert.equal(tables.feeTotals.numRows(), 0);
  });
  await withData({ "datapackage.json": without(path) }, async (data) => {
    await Deno.remove(new URL(path, data));
    const { feeTotals, tables, inputs } = await loadFeeData("rar", data);
    assert.deepEqual(feeTotals, []);
    assert.deepEqual(
      tables.feeTotals.columnNames(),
      Object.keys(FEE_TOTALS.shape),
    );
    assert.ok(inputs.every((input) => input.path !== `data/${path}`));
  });
});

/** The description as it is when a file is gone from it. */
const without = (path: string) => (json: string): string => {
  const descriptor = JSON.parse(json);
  const resources = descriptor.resources.filter(
    (resource: { path: string }) => resource.path !== path,
  );
  return JSON.stringify({ ...descriptor, resources });
};
