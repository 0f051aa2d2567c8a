import assert from "node:assert/strict";
import { desc, op } from "arquero";
import { count, optional, regionCode, text } from "./cells.ts";
import { describeProblem } from "../problems.ts";
import { readTable, type TableSchema } from "./table.ts";

const SCHEMA = {
  shape: {
    code: regionCode,
    name: text,
    people: count,
    note: optional(text),
  },
  key: ["code", "name"],
  regionColumn: "code",
} satisfies TableSchema;

const read = (csv: string, known?: ReadonlySet<string>) =>
  readTable(new TextEncoder().encode(csv), SCHEMA, "data/x.csv", known);
const messages = (csv: string, known?: ReadonlySet<string>) =>
  read(csv, known).problems.map(describeProblem);

Deno.test("a faultless table gives typed rows in the order of the file", () => {
  const { rows, problems } = read(
    'code,name,people,note\n0484,Eskilstuna,65096,\n0461,"Gnesta, tätort",6491,x\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(rows, [
    { code: "0484", name: "Eskilstuna", people: 65_096, note: null },
    { code: "0461", name: "Gnesta, tätort", people: 6_491, note: "x" },
  ]);
});

Deno.test("codes are text in the arquero table too, and its columns are the schema's", () => {
  const { table } = read("code,name,people,note\n0484,A,1,\n");
  assert.deepEqual(table.columnNames(), ["code", "name", "people", "note"]);
  assert.equal(table.get("code", 0), "0484");
  assert.equal(table.numRows(), 1);
});

Deno.test("columns may stand in another order", () => {
  const { rows, problems } = read("people,note,code,name\n7,,0484,A\n");
  assert.deepEqual(problems, []);
  assert.deepEqual(rows, [{ code: "0484", name: "A", people: 7, note: null }]);
});

Deno.test("a byte order mark and Windows line ends make no difference", () => {
  const { rows, problems } = read(
    "\uFEFFcode,name,people,note\r\n0484,A,7,\r\n",
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(rows, [{ code: "0484", name: "A", people: 7, note: null }]);
});

Deno.test("a wrong column name is told with what is missing, what was found and what was expected", () => {
  assert.deepEqual(messages("code,namn,people,note\n0484,A,7,\n"), [
    'data/x.csv rad 1, kolumn name: kolumnen saknas; rubrikraden har "code", "namn", "people", "note"',
    'data/x.csv rad 1: okänd kolumn "namn"; väntade "code", "name", "people", "note"',
  ]);
});

Deno.test("a header that occurs twice is told", () => {
  assert.deepEqual(messages("code,name,people,note,name\n0484,A,7,,B\n"), [
    'data/x.csv rad 1: rubriken "name" förekommer mer än en gång',
  ]);
});

Deno.test("a faulty cell is told with row, column, expectation and what was found", () => {
  assert.deepEqual(
    messages('code,name,people,note\n0484,A,7,\n0461,B,"1 234,5x",\n'),
    [
      'data/x.csv rad 3, kolumn people: väntade ett heltal, 0 eller mer, fick "1 234,5x"',
    ],
  );
});

Deno.test("a row with too few or too many cells is told with both numbers", () => {
  assert.deepEqual(messages("code,name,people,note\n0484,A,7\n0461,B,7,,\n"), [
    "data/x.csv rad 2: väntade 4 celler som i rubrikraden, fick 3",
    "data/x.csv rad 3: väntade 4 celler som i rubrikraden, fick 5",
  ]);
});

Deno.test("an empty line between rows is told, not skipped", () => {
  assert.deepEqual(
    messages("code,name,people,note\n0484,A,7,\n\n0461,B,7,\n"),
    ["data/x.csv rad 3: väntade 4 celler som i rubrikraden, fick 1"],
  );
});

Deno.test("semicolons instead of commas are read, for spreadsheets save them", () => {
  const { rows, problems } = read("code;name;people;note\n0484;A;7;\n");
  assert.deepEqual(problems, []);
  assert.deepEqual(rows, [{ code: "0484", name: "A", people: 7, note: null }]);
});

Deno.test("a separator that finds no column is told with the header as it stands", () => {
  const [first] = messages("code|name|people|note\n0484|A|7|\n");
  assert.equal(
    first,
    'data/x.csv rad 1, kolumn code: kolumnen saknas; rubrikraden har "code|name|people|note"',
  );
});

Deno.test("a second row of the same key is told with the first one's row", () => {
  assert.deepEqual(
    messages("code,name,people,note\n0484,A,7,\n0461,A,7,\n0484,A,8,\n"),
    ["data/x.csv rad 4: samma nyckel som rad 2 (code=0484, name=A)"],
  );
});

Deno.test("a region code that is not in the list of regions is told", () => {
  const csv = "code,name,people,note\n0484,A,7,\n0499,B,7,\n";
  assert.deepEqual(messages(csv, new Set(["0484"])), [
    'data/x.csv rad 3, kolumn code: okänd regionkod "0499"; koden finns inte i data/reference/regions.csv',
  ]);
  assert.deepEqual(messages(csv), []);
});

Deno.test("every problem of a file is told at once, in the order of the rows", () => {
  const problems = read(
    "code,name,people,note\n484,,x,\n0461,B,7\n0480,C,7,\n0480,C,8,\n0499,D,9,\n",
    new Set(["0461", "0480", "0484"]),
  ).problems;
  assert.deepEqual(problems.map(({ row, column }) => [row, column]), [
    [2, "code"],
    [2, "name"],
    [2, "people"],
    [3, undefined],
    [5, undefined],
    [6, "code"],
  ]);
});

Deno.test("a faulty cell does not hide that the row's region is unknown or its key repeated", () => {
  const known = new Set(["0484"]);
  assert.deepEqual(
    read("code,name,people,note\n0484,A,7,\n0499,B,x,\n0484,A,x,\n", known)
      .problems.map(({ row, column }) => [row, column]),
    [[3, "people"], [3, "code"], [4, "people"], [4, undefined]],
  );
});

Deno.test("a wrong column name does not hide faulty cells in the other columns", () => {
  const problems = read("code,namn,people,note\n484,A,x,\n").problems;
  assert.deepEqual(problems.map(({ row, column }) => [row, column]), [
    [1, "name"],
    [1, undefined],
    [2, "code"],
    [2, "people"],
  ]);
});

for (
  const [title, csv, row] of [
    [
      "the middle of a file",
      'code,name,people,note\n0484,"A,7,\n0461,B,7,\n0480,C,7,\n',
      2,
    ],
    [
      "the last cell of a row",
      'code,name,people,note\n0484,A,7,"x\n0461,B,7,\n',
      2,
    ],
    [
      "one cell, closed by a quote in a later one",
      'code,name,people,note\n0484,"A,7,\n0461,B",7,\n0480,C,7,\n',
      2,
    ],
    ["the last cell of the file", 'code,name,people,note\n0484,A,7,"x\n', 2],
    [
      "the last cell of a file without a last line end",
      'code,name,people,note\n0484,A,7,"x',
      2,
    ],
    ["the header", 'code,"name,people,note\n0484,A,7,\n', 1],
  ] as const
) {
  Deno.test(`a quote that is not closed is an error: in ${title}`, () => {
    const { problems } = read(csv);
    assert.equal(problems[0]?.row, row, JSON.stringify(problems));
  });
}

Deno.test("text after a closing quote is an error, never dropped", () => {
  const { problems } = read('code,name,people,note\n0484,"A"bc,7,\n');
  assert.equal(problems[0]?.row, 2);
});

Deno.test("a line end inside a quoted cell is told by row and column", () => {
  assert.deepEqual(messages('code,name,people,note\n0484,"A\nB",7,\n'), [
    "data/x.csv rad 2, kolumn name: radbrytning inne i cellen; saknas ett citattecken?",
  ]);
});

Deno.test("a cell with control characters is shown escaped, and a long one shortened", () => {
  const nul = messages("code,name,people,note\n0484,A,7\u0000\u001b[2J,\n");
  assert.deepEqual(nul, [
    String
      .raw`data/x.csv rad 2, kolumn people: väntade ett heltal, 0 eller mer, fick "7\u0000\u001b[2J"`,
  ]);
  const long = messages(`code,name,people,note\n0484,A,${"9".repeat(5000)},\n`);
  assert.deepEqual(long, [
    `data/x.csv rad 2, kolumn people: väntade ett heltal, 0 eller mer, fick "${
      "9".repeat(60)
    }…"`,
  ]);
});

Deno.test("an empty file lacks every column", () => {
  assert.deepEqual(
    read("").problems.map(({ row, column }) => [row, column]),
    [[1, "code"], [1, "name"], [1, "people"], [1, "note"]],
  );
});

Deno.test("the arquero table can be filtered, grouped, joined and walked", () => {
  const { table } = read(
    "code,name,people,note\n0484,A,7,\n0480,B,8,x\n0484,C,9,\n",
  );
  const byCode = table.groupby("code").rollup({
    people: (row: { people: number }) => op.sum(row.people),
  });
  assert.deepEqual(byCode.objects(), [
    { code: "0484", people: 16 },
    { code: "0480", people: 8 },
  ]);
  const large = table.filter((row: { people: number }) => row.people > 7);
  assert.deepEqual(large.array("name"), ["B", "C"]);
  assert.deepEqual([...table.join(byCode, "code").column("people_2")!], [
    16,
    8,
    16,
  ]);
  assert.equal(table.orderby(desc("people")).get("name", 0), "C");
});

Deno.test("rows with faults are in neither the rows nor the table", () => {
  const { rows, table } = read(
    "code,name,people,note\n0484,A,7,\n0480,B,x,\n0461,C\n0486,D,9,\n",
  );
  assert.deepEqual(rows.map(({ name }) => name), ["A", "D"]);
  assert.deepEqual(table.array("name"), ["A", "D"]);
  assert.equal(table.numRows(), 2);
});

Deno.test("a header alone is a table without rows", () => {
  const { rows, problems } = read("code,name,people,note\n");
  assert.deepEqual([rows, problems], [[], []]);
});
