import assert from "node:assert/strict";
import {
  amountSek,
  count,
  decimal,
  isoDate,
  oneOf,
  optional,
  rate,
  regionCode,
  sex,
  slug,
  text,
  wholeAmount,
  year,
} from "./cells.ts";
import { describeProblem } from "../problems.ts";
import { readTable, type TableSchema } from "./table.ts";

const SCHEMA = {
  shape: {
    code: regionCode,
    name: text,
    people: count,
    fee_sek: optional(amountSek),
    share_pct: optional(decimal),
  },
  key: ["code", "name"],
  regionColumn: "code",
} satisfies TableSchema;
const HEADER = "code;name;people;fee_sek;share_pct";
const utf8 = (csv: string) => new TextEncoder().encode(csv);
/** Bytes of text whose characters are the same in Latin-1 and Windows-1252. */
const windows1252 = (csv: string) =>
  Uint8Array.from(csv, (sign) => sign.charCodeAt(0));

function read(bytes: Uint8Array, schema: TableSchema = SCHEMA) {
  const { rows, problems } = readTable(bytes, schema, "x.csv");
  return {
    rows: rows.map((row) =>
      Object.values(row).map((value) => value === null ? null : String(value))
    ),
    problems: problems.map(describeProblem),
  };
}

/** What is told of a file with the given lines after the header. */
const complaints = (...lines: string[]) =>
  read(utf8([HEADER, ...lines].join("\r\n") + "\r\n")).problems;

/** What is told of one cell in a row of its own. */
const ofCell = (column: number, cell: string) => {
  const cells = ["0484", "Eskilstuna", "1", "1", "1"];
  cells[column] = cell;
  return complaints(cells.join(";"));
};

const WANTED = {
  rows: [
    ["0484", "Eskilstuna", "65096", "1485201", "37.13"],
    ["0480", "Nyköping", "33000", "-5", null],
  ],
  problems: [],
};
const SAVED = `${HEADER}\r\n0484;Eskilstuna;65 096;1 485 201 kr;37,13\r\n` +
  "0480;Nyköping;33\u00A0000;-5;\r\n";

Deno.test("a file that Excel saves with semicolons is read, in Windows-1252 as in UTF-8", () => {
  assert.deepEqual(read(windows1252(SAVED)), WANTED);
  assert.deepEqual(read(utf8(SAVED)), WANTED);
  assert.deepEqual(read(utf8("\uFEFF" + SAVED)), WANTED);
});

Deno.test("text with tabs in UTF-16 is read", () => {
  const units = Uint16Array.from(
    "\uFEFF" + SAVED.replaceAll(";", "\t"),
    (sign) => sign.charCodeAt(0),
  );
  assert.deepEqual(read(new Uint8Array(units.buffer)), WANTED);
});

Deno.test("numbers in the project's own form stay as strict as before", () => {
  const csv = SAVED.replaceAll(",", ".").replaceAll(";", ",");
  assert.deepEqual(read(utf8(csv)).problems, [
    'x.csv rad 2, kolumn people: väntade ett heltal, 0 eller mer, fick "65 096"',
    'x.csv rad 2, kolumn fee_sek: väntade ett belopp i hela kronor eller tomt, fick "1 485 201 kr"',
    'x.csv rad 3, kolumn people: väntade ett heltal, 0 eller mer, fick "33\u00A0000"',
  ]);
});

Deno.test("a number that is not certain is refused with what was expected, found and why", () => {
  assert.deepEqual(complaints("0484;A;117 100r;1,234;1.234"), [
    'x.csv rad 2, kolumn people: väntade ett heltal, 0 eller mer, fick "117 100r" (kan vara ett tal med fotnot; ta bort fotnoten)',
    'x.csv rad 2, kolumn fee_sek: väntade ett belopp i hela kronor eller tomt, fick "1,234" (ett komma med tre siffror efter kan skilja tusental eller decimaler)',
    'x.csv rad 2, kolumn share_pct: väntade ett tal med decimalkomma eller tomt, fick "1.234" (punkten kan skilja tusental eller decimaler; skriv utan punkt eller med decimalkomma)',
  ]);
});

Deno.test("a decimal beyond those of its column is refused as a possible footnote", () => {
  const problems = complaints(
    "0484;A;1;;75,3",
    "0484;B;1;;76,2",
    "0484;C;1;;77,11",
  );
  assert.equal(problems.length, 1);
  assert.match(problems[0]!, /rad 4, kolumn share_pct: .*"77,11".*fotnot/);
});

Deno.test("a unit that is not the column's is refused", () => {
  assert.deepEqual(complaints("0484;A;12 %;12 tkr;12 kr"), [
    'x.csv rad 2, kolumn people: väntade ett tal utan enhet, fick "12 %"',
    'x.csv rad 2, kolumn fee_sek: väntade ett tal i kr, fick "12 tkr"',
    'x.csv rad 2, kolumn share_pct: väntade ett tal i %, fick "12 kr"',
  ]);
});

Deno.test("where rows have units of their own, a printed unit must be the row's", () => {
  const schema = {
    shape: { row_id: slug, amount: wholeAmount, unit: oneOf(["kr", "tkr"]) },
    key: ["row_id"],
  };
  const csv = "row_id;amount;unit\na;16 713 tkr;tkr\nb;16 713 kr;tkr\n";
  assert.deepEqual(read(utf8(csv), schema).problems, [
    'x.csv rad 3, kolumn amount: väntade ett tal i tkr, fick "16 713 kr"',
  ]);
});

Deno.test("a code that lost its leading zero is refused with the likely code", () => {
  const found = (cell: string) => ofCell(0, cell)[0]!.split("fick ")[1];
  assert.equal(
    found("484"),
    '"484" (troligen 0484: inledande nolla har fallit bort)',
  );
  assert.equal(
    found("4"),
    '"4" (troligen 04: inledande nolla har fallit bort)',
  );
});

Deno.test("a code that has become a number, has a name after it or blanks around it is refused", () => {
  for (
    const [cell, reason] of [
      ["4,84E+02", /grundpotensform/],
      ["4.84E+02", /grundpotensform/],
      ["1 860", /gjort om koden till ett tal/],
      ["1860,00", /gjort om koden till ett tal/],
      ["0484 Eskilstuna", /stå ensam, troligen 0484/],
      ["04 Södermanlands län", /stå ensam, troligen 04/],
      ["0484 ", /blanktecken före eller efter/],
      ["\u00A00484", /blanktecken före eller efter/],
      ["48-apr", /regionkod/],
    ] as const
  ) {
    const problems = ofCell(0, cell);
    assert.equal(problems.length, 1, cell);
    assert.match(problems[0]!, reason);
  }
});

Deno.test("a key that a spreadsheet has made a date of is refused, though it has a key's form", () => {
  const schema = { shape: { row_id: slug, people: count }, key: ["row_id"] };
  for (const key of ["02-jan", "maj-25"]) {
    assert.match(
      read(utf8(`row_id;people\n${key};1\n`), schema).problems[0] ?? "",
      /gjort om den till ett datum/,
    );
    assert.deepEqual(
      read(utf8(`row_id,people\n${key},1\n`), schema).problems,
      [],
    );
  }
});

Deno.test("texts are never altered, even where they look like numbers", () => {
  for (const cell of ["1 234,5", " x ", "0484", "77,11", "1.234", "-"]) {
    const { rows, problems } = read(utf8(`${HEADER}\n0484;${cell};1;;\n`));
    assert.deepEqual([problems, rows[0]![1]], [[], cell]);
  }
});

Deno.test("dates stay dates: only the international form is certain", () => {
  const schema = { shape: { day: isoDate, rate }, key: ["day"] };
  assert.deepEqual(
    read(utf8("day;rate\n2025-12-31;0,5\n"), schema).problems,
    [],
  );
  for (const day of ["31/12/2025", "31.12.2025", "46022", "2025-12-31 00:00"]) {
    assert.equal(
      read(utf8(`day;rate\n${day};0,5\n`), schema).problems.length,
      1,
    );
  }
});

Deno.test("a year may be printed as a number, but not with a unit", () => {
  const schema = { shape: { year, name: text }, key: ["year"] };
  const rows = (cell: string) => read(utf8(`year;name\n${cell};A\n`), schema);
  assert.deepEqual(rows("2025").rows, [["2025", "A"]]);
  assert.deepEqual(rows("2 025").rows, [["2025", "A"]]);
  assert.equal(rows("2025 kr").problems.length, 1);
  assert.equal(rows("20 25").problems.length, 1);
});

Deno.test("numbers that are the same in different print are one key", () => {
  const schema = { shape: { year, name: text }, key: ["year"] };
  assert.deepEqual(
    read(utf8("year;name\n2025;A\n2 025;B\n2025,0;C\n"), schema).problems,
    [
      "x.csv rad 3: samma nyckel som rad 2 (year=2025)",
      "x.csv rad 4: samma nyckel som rad 2 (year=2025)",
    ],
  );
});

Deno.test("empty rows and columns after the table are dropped", () => {
  const csv = `${HEADER};;\n0484;A;1;;;;\n;;;;;;\n;;;;;;\n`;
  assert.deepEqual(read(utf8(csv)), {
    rows: [["0484", "A", "1", null, null]],
    problems: [],
  });
  assert.deepEqual(read(utf8(`${HEADER}\n0484;A;1;;\n\n\n`)).problems, []);
});

Deno.test("a row need not have the empty columns after the table", () => {
  const csv = `${HEADER};;\n0484;A;1;;\n0480;B;1;;;;\n`;
  assert.deepEqual(read(utf8(csv)).problems, []);
});

Deno.test("an empty row in the middle is told by its row", () => {
  assert.deepEqual(complaints("0484;A;1;;", ";;;;", "0480;B;1;;"), [
    "x.csv rad 3: raden har bara tomma celler; ta bort den",
  ]);
});

Deno.test("a column without a header that holds something is told", () => {
  const problems = read(utf8(`${HEADER};\n0484;A;1;;;x\n`)).problems;
  assert.match(problems[0]!, /okänd kolumn ""/);
});

Deno.test("a total is told by its row and reason, never dropped or read", () => {
  const total = "raden är en summering och ingen observation; ta bort den";
  for (
    const line of [
      "Summa;;2;2;",
      "Totalt;;2;;",
      "S:a kommuner;;2;;",
      ";Summering;2;;",
      "TOTALT:;;;;100",
      ";Delsumma;2;;",
    ]
  ) {
    assert.deepEqual(complaints("0484;A;1;;", line), [`x.csv rad 3: ${total}`]);
  }
});

Deno.test("a total is told where the first column is a text, and may be any row's in another", () => {
  const schema = { shape: { name: text, people: count }, key: ["name"] };
  assert.equal(
    read(utf8("name;people\nA;1\nSumma;1\n"), schema).problems.length,
    1,
  );
  const printed = {
    shape: { year, label: text, people: count },
    key: ["year", "label"],
  };
  assert.deepEqual(
    read(utf8("year;label;people\n2025;Summa;1\n"), printed).problems,
    [],
  );
});

Deno.test("a word that a column may hold is no total, whatever else is empty", () => {
  const schema = {
    shape: { year, sex: optional(text), benefit: oneOf(["total", "annat"]) },
    key: ["year", "sex", "benefit"],
  };
  assert.deepEqual(
    read(utf8("year;sex;benefit\n2025;;total\n"), schema).problems,
    [],
  );
});

Deno.test("where a column has a word for all together, a total is told to be written so", () => {
  const schema = {
    shape: { year, sex, place: optional(text), people: count },
    key: ["year", "sex", "place"],
  };
  const problems = (line: string) =>
    read(utf8(`year;sex;place;people\n2025;K;;1\n${line}\n`), schema).problems;
  for (const total of ["Totalt", "totalt", "Summa"]) {
    assert.deepEqual(problems(`2025;${total};;3`), [
      `x.csv rad 3, kolumn sex: väntade något av K, M, T, fick "${total}" ` +
      "(skriv T för alla tillsammans)",
    ]);
  }
  assert.deepEqual(problems(";Totalt;;3"), [
    "x.csv rad 3: raden är en summering och ingen observation; ta bort den",
  ]);
});

Deno.test("a name that only begins like a total is a name", () => {
  for (const name of ["Summatorp", "Totalförsvaret", "Summa av allt"]) {
    assert.deepEqual(complaints(`0484;${name};1;;`), []);
  }
});

Deno.test("a line break is part of a quoted text, and rows are counted as the spreadsheet does", () => {
  assert.deepEqual(
    read(utf8(`${HEADER}\n0484;"rad 1\nrad 2";1;;\n0480;B;x;;\n`)),
    {
      rows: [["0484", "rad 1\nrad 2", "1", null, null]],
      problems: [
        'x.csv rad 3, kolumn people: väntade ett heltal, 0 eller mer, fick "x" (inte ett tal)',
      ],
    },
  );
});

Deno.test("a line break in anything but a text, or beside a separator, is a missing quote", () => {
  const broken = "radbrytning inne i cellen; saknas ett citattecken?";
  assert.deepEqual(ofCell(2, '"1\n2"'), [
    `x.csv rad 2, kolumn people: ${broken}`,
  ]);
  assert.deepEqual(complaints('0484;"A;1;;', '0480;B";1;;'), [
    `x.csv rad 2, kolumn name: ${broken}`,
  ]);
});

Deno.test("a quote that is never closed is told by row and column", () => {
  assert.deepEqual(
    complaints("0484;A;1;;", '0480;"B;1;;', "0461;C;1;;")[0],
    [
      "x.csv rad 3, kolumn name: citattecknet stängs aldrig",
    ][0],
  );
});

Deno.test("text that was damaged before it was saved is refused", () => {
  assert.match(
    ofCell(1, "NykÃ¶ping")[0]!,
    /UTF-8 som lästs som Windows-1252, troligen "Nyköping"/,
  );
  assert.match(ofCell(1, "Nyk\uFFFDping")[0]!, /tecken har gått förlorade/);
  assert.match(ofCell(1, "Nyk\u0000ping")[0]!, /styrtecken/);
});

Deno.test("bytes that are neither UTF-8 nor surely Windows-1252 are told by cell", () => {
  const bytes = windows1252(`${HEADER}\n0480;Nyk\u0094ping;1;;\n`);
  assert.deepEqual(read(bytes).problems, [
    "x.csv rad 2, kolumn name: väntade UTF-8, fick andra tecken " +
    '(troligen "Nyk”ping" i Windows-1252); spara om filen som "CSV UTF-8"',
  ]);
});

Deno.test("a spreadsheet that took commas for text is told by every row", () => {
  const csv = "code,name,people,fee_sek,share_pct\r\n" +
    '"0484,""Eskilstuna, tätort"",1,,"\r\n';
  assert.match(read(utf8(csv)).problems[0]!, /rad 2: väntade 5 celler/);
});
