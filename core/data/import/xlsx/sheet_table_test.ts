import assert from "node:assert/strict";
import { utils, write } from "@e965/xlsx";
import { crc32, deflateRawSync } from "node:zlib";
import { readRows, refusal } from "../reading_fixtures.ts";
import { readAgencyTable } from "../read_agency_table.ts";

type Cell = string | number | null | Record<string, unknown>;

/** A workbook of sheets, each as rows of cells. */
function workbook(sheets: Readonly<Record<string, Cell[][]>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
}

/** Two rows above the header, as Försäkringskassan writes them. */
const SICK_PAY: Cell[][] = [
  ["Sjukpenningtal efter kommun och kön"],
  ["Försäkringskassan, december"],
  ["Kommun", "Kön", "Sjukpenningtal 2024", "Sjukpenningtal 2025"],
  ["1860 Laxå", "Kvinnor och män", 12.5, 11.75],
  ["1860 Laxå", "Kvinnor", 16, ".."],
  ["Riket", "Kvinnor och män", 9.1, null],
  [],
  ["Källa: Försäkringskassan"],
];
const ROWS = [
  ["1860 Laxå", "Kvinnor och män", "Sjukpenningtal", "2024", 12.5],
  ["1860 Laxå", "Kvinnor och män", "Sjukpenningtal", "2025", 11.75],
  ["1860 Laxå", "Kvinnor", "Sjukpenningtal", "2024", 16],
  ["1860 Laxå", "Kvinnor", "Sjukpenningtal", "2025", null],
  ["Riket", "Kvinnor och män", "Sjukpenningtal", "2024", 9.1],
  ["Riket", "Kvinnor och män", "Sjukpenningtal", "2025", null],
];

Deno.test("rows above the header and notes below the table are no part of it", async () => {
  const { table, rows } = await readRows(workbook({ "Tabell 1": SICK_PAY }));
  assert.deepEqual(rows, ROWS);
  assert.equal(table.title, "Sjukpenningtal efter kommun och kön");
  assert.equal(table.sheet, "Tabell 1");
  assert.deepEqual(
    table.variables.map(({ role }) => role),
    ["region", "sex", "contents", "period"],
  );
});

Deno.test("a workbook of PxWeb prints a value once and leaves variables unnamed", async () => {
  const { table, rows } = await readRows(workbook({
    Blad: [
      ["Folkmängd efter region, kön och år"],
      [],
      [null, null, "2024", "2025"],
      ["1860 Laxå", "män", 2797, 2790],
      [null, "kvinnor", 2700, ".."],
      ["1881 Kumla", "män", 11000, 11010],
      [null, "kvinnor", 10900, 10950],
      [],
      ["Källa: SCB"],
    ],
  }));
  assert.deepEqual(rows, [
    ["1860 Laxå", "män", "2024", 2797],
    ["1860 Laxå", "män", "2025", 2790],
    ["1860 Laxå", "kvinnor", "2024", 2700],
    ["1860 Laxå", "kvinnor", "2025", null],
    ["1881 Kumla", "män", "2024", 11000],
    ["1881 Kumla", "män", "2025", 11010],
    ["1881 Kumla", "kvinnor", "2024", 10900],
    ["1881 Kumla", "kvinnor", "2025", 10950],
  ]);
  assert.equal(table.title, "Folkmängd efter region, kön och år");
  assert.deepEqual(
    table.variables.map(({ role }) => role),
    ["region", "sex", "period"],
  );
});

Deno.test("a value is not carried down where the groups are not alike", async () => {
  const rows: Cell[][] = [
    ["Kommun", "Kön", "2025"],
    ["1860 Laxå", "män", 1],
    [null, "kvinnor", 2],
    ["1881 Kumla", "män", 3],
  ];
  assert.match(
    await refusal(workbook({ A: rows })),
    /rad 3, kolumn Kommun: cellen är tom/,
  );
});

Deno.test("sheets without numbers are passed over", async () => {
  const { rows } = await readRows(workbook({
    Innehåll: [["Om statistiken"], ["Tabell 1", "Sjukpenningtal"]],
    "Tabell 1": SICK_PAY,
  }));
  assert.deepEqual(rows, ROWS);
});

Deno.test("every sheet with numbers is a table, and one may be chosen", async () => {
  const other: Cell[][] = [["Kommun", "2025"], ["1860 Laxå", 5497]];
  const bytes = workbook({ "Tabell 1": SICK_PAY, "Tabell 2": other });
  const { tables } = await readAgencyTable(bytes, "fil");
  assert.deepEqual(tables.map(({ sheet }) => sheet), ["Tabell 1", "Tabell 2"]);
  const { rows } = await readRows(bytes, "Tabell 2");
  assert.deepEqual(rows, [["1860 Laxå", "2025", 5497]]);
  assert.match(
    await refusal(bytes, "Tabell 3"),
    /det finns Tabell 1, Tabell 2/,
  );
});

Deno.test("headings and years may be stored as numbers, codes with their zeros", async () => {
  const { rows } = await readRows(workbook({
    A: [
      ["kommunkod", "år", "Antal"],
      [{ t: "n", v: 484, z: "0000" }, 2024, 7],
      [{ t: "n", v: 1860, z: "0000" }, 2024, 8],
    ],
  }));
  assert.deepEqual(rows, [
    ["0484", "2024", "Antal", 7],
    ["1860", "2024", "Antal", 8],
  ]);
});

Deno.test("shares shown in percent are in percent", async () => {
  const { table, rows } = await readRows(workbook({
    A: [["Kommun", "Andel 2025"], ["1860 Laxå", {
      t: "n",
      v: 0.159,
      z: "0.0%",
    }]],
  }));
  assert.deepEqual(rows, [["1860 Laxå", "Andel", "2025", 15.9]]);
  assert.equal(table.variables[1]!.categories[0]!.unit, "%");
});

Deno.test("a number with three decimals is a number, and a text that may be two is not", async () => {
  const { rows } = await readRows(
    workbook({ A: [["Kommun", "2025"], ["1860 Laxå", 1.234]] }),
  );
  assert.equal(rows[0]!.at(-1), 1.234);
  assert.match(
    await refusal(
      workbook({
        A: [["Kommun", "2025"], ["1860 Laxå", 5], ["1881 Kumla", "1.234"]],
      }),
    ),
    /rad 3, kolumn 2025: .*punkten kan skilja/,
  );
});

const REFUSED: readonly (readonly [string, Cell[][], RegExp])[] = [
  ["a formula without its result", [["Kommun", "2025"], ["1860 Laxå", {
    t: "n",
    f: "1+1",
  }]], /formel är inte uträknad/],
  ["an error of a formula", [["Kommun", "2025"], ["1860 Laxå", 1], [
    "1881 Kumla",
    { t: "e", v: 42 },
  ]], /rad 3.*fick "#FEL"/],
  ["a date among the numbers", [["Kommun", "2025"], ["1860 Laxå", 1], [
    "1881 Kumla",
    { t: "n", v: 45000, z: "yyyy-mm-dd" },
  ]], /rad 3.*2023-03-15/],
  ["a cell beside the table", [
    ["Kommun", "2024", "2025"],
    ["1860 Laxå", 1, 2],
    ["1881 Kumla", 1, null, 9],
  ], /rad 3, kolumn nummer 4: .*utan rubrik/],
  ["an empty name", [["Kommun", "Kön", "2025"], ["1860 Laxå", "Män", 1], [
    "1881 Kumla",
    null,
    2,
  ]], /rad 3, kolumn Kön: cellen är tom/],
  ["shares and numbers in one column", [["Kommun", "2025"], ["1860 Laxå", 12], [
    "1881 Kumla",
    { t: "n", v: 0.1, z: "0%" },
  ]], /olika enheter/],
  [
    "a number that is none",
    [["Kommun", "2025"], ["1860 Laxå", 1], ["1881 Kumla", { t: "n", v: NaN }]],
    /rad 3.*fick "#FEL"/,
  ],
  [
    "a number far below the table",
    [["Kommun", "Kön", "2025"], ["1860 Laxå", "Män", 1], [], [7]],
    /rad 4, kolumn Kön: cellen är tom/,
  ],
  [
    "names of persons",
    [["namn", "2025"], ["Anna Svensson", 1]],
    /ser ut att innehålla namn/,
  ],
];
for (const [what, rows, message] of REFUSED) {
  Deno.test(`${what} is refused`, async () => {
    assert.match(await refusal(workbook({ A: rows })), message);
  });
}

// ---- Archives that no spreadsheet has made ----

interface Packed {
  readonly name: string;
  readonly content: Uint8Array;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
}

Deno.test("a part that unpacks to far more than it says is refused", async () => {
  const content = new Uint8Array(50_000_000);
  const message = await refusal(
    archive([{ name: "a.xml", content, size: 900 }]),
  );
  assert.match(message, /"a\.xml" är skadad/);
  const honest = await refusal(archive([{ name: "a.xml", content }]));
  assert.match(honest, /packad så hårt/);
});

Deno.test("an archive that says it is huge is refused before it is unpacked", async () => {
  const content = new Uint8Array(10);
  const parts = Array.from({ length: 3 }, (_, at) => ({
    name: `${at}`,
    content,
    size: 2 ** 31,
  }));
  assert.match(await refusal(archive(parts)), /så stora läses inte/);
});

Deno.test("damage, passwords, paths that climb and parts that repeat are refused", async () => {
  const content = new TextEncoder().encode("<xml/>");
  const cases: readonly (readonly [Packed[], RegExp])[] = [
    [[{ name: "a", content, crc: 1 }], /"a" är skadad/],
    [[{ name: "a", content, flags: 1 }], /lösenord/],
    [[{ name: "../a", content }], /otillåten sökväg/],
    [[{ name: "a", content: cell("A999999999") }], /celler utanför ett blad/],
    [[{ name: "a", content: cell("XFE1") }], /celler utanför ett blad/],
    [[{ name: "a", content }, { name: "a", content }], /står två gånger/],
    [[{ name: "a", content }], /kan inte läsas|inget blad/],
  ];
  for (const [parts, message] of cases) {
    assert.match(await refusal(archive(parts)), message);
  }
});

function cell(place: string): Uint8Array {
  return new TextEncoder().encode(`<c r="${place}"><v>1</v></c>`);
}

Deno.test("a workbook that is cut off is refused", async () => {
  const bytes = workbook({ A: SICK_PAY });
  for (const part of [0.1, 0.5, 0.9, 0.999]) {
    assert.match(
      await refusal(bytes.subarray(0, Math.floor(bytes.length * part))),
      /skadad eller avkortad/,
    );
  }
});

Deno.test("the old format of workbooks is refused with advice", async () => {
  const bytes = Uint8Array.from([
    0xD0,
    0xCF,
    0x11,
    0xE0,
    0xA1,
    0xB1,
    0x1A,
    0xE1,
  ]);
  assert.match(await refusal(bytes), /spara den som xlsx/);
});

/** A zip archive by hand, true or not. */
function archive(parts: readonly Packed[]): Uint8Array {
  const bytes: number[] = [];
  const directory: number[] = [];
  const two = (n: number) => [n & 0xFF, n >>> 8 & 0xFF];
  const four = (n: number) => [...two(n), ...two(n >>> 16)];
  for (const { name, content, flags = 0, ...told } of parts) {
    const packed = deflateRawSync(content);
    const place = bytes.length;
    const described = [
      ...two(20),
      ...two(flags),
      ...two(8),
      ...four(0),
      ...four(told.crc ?? crc32(content)),
      ...four(packed.length),
      ...four(told.size ?? content.length),
      ...two(name.length),
      ...two(0),
    ];
    const nameBytes = [...new TextEncoder().encode(name)];
    bytes.push(...four(0x04034B50), ...described, ...nameBytes);
    for (const byte of packed) bytes.push(byte);
    directory.push(
      ...four(0x02014B50),
      ...two(20),
      ...described,
      ...two(0),
      ...two(0),
      ...two(0),
      ...four(0),
      ...four(place),
      ...nameBytes,
    );
  }
  const end = [
    ...four(0x06054B50),
    ...two(0),
    ...two(0),
    ...two(parts.length),
    ...two(parts.length),
    ...four(directory.length),
    ...four(bytes.length),
    ...two(0),
  ];
  return Uint8Array.from([...bytes, ...directory, ...end]);
}
