import assert from "node:assert/strict";
import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { type Separator, splitCsv } from "./csv.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Header and records as lists of texts, beside what was told of them. */
function split(text: string, separator: Separator = ",") {
  const { header, columns, records, ragged, quoteFaults } = splitCsv(
    utf8(text),
    separator,
  );
  const rows = Array.from(
    { length: records },
    (_, record) => columns.map(({ texts, ids }) => texts[ids[record]!]!),
  );
  return { rows: [[...header], ...rows], ragged, quoteFaults };
}

Deno.test("a header and its records are split, all as text", () => {
  assert.deepEqual(split('kod,namn\n0484,"A, ""B"" C"\n00,\n'), {
    rows: [["kod", "namn"], ["0484", 'A, "B" C'], ["00", ""]],
    ragged: [],
    quoteFaults: [],
  });
});

Deno.test("cells may be separated by semicolons or tabs", () => {
  const expected = [["a", "b"], ["1,5", "2"]];
  assert.deepEqual(split("a;b\n1,5;2\n", ";").rows, expected);
  assert.deepEqual(split("a\tb\n1,5\t2\n", "\t").rows, expected);
});

Deno.test("lines may end as on Windows, Unix or an old Mac, with or without the last one", () => {
  const expected = [["a", "b"], ["1", "2"], ["3", "4"]];
  for (const end of ["\n", "\r\n", "\r"]) {
    const text = ["a,b", "1,2", "3,4"].join(end);
    assert.deepEqual(split(text).rows, expected);
    assert.deepEqual(split(text + end).rows, expected);
  }
});

Deno.test("lines of one file may end in different ways, also where they repeat each other", () => {
  const rows = [["a", "b"], ["1", "2"], ["1", "2"], ["1", "2"], ["1", "2"]];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("\n", "\r\n", "\r"), {
        minLength: 5,
        maxLength: 5,
      }),
      (ends) => {
        const text = rows.map((row, at) => row.join(",") + ends[at]).join("");
        assert.deepEqual(split(text).rows, rows);
      },
    ),
  );
});

Deno.test("an empty file has no header and no records", () => {
  assert.deepEqual(split("").rows, [[]]);
});

Deno.test("a record of another width is told with its width and whether it is blank", () => {
  assert.deepEqual(split("a,b\n1\n\n1,2,3\n,,\n1,2\n").ragged, [
    { record: 0, width: 1, blank: false },
    { record: 1, width: 1, blank: true },
    { record: 2, width: 3, blank: false },
    { record: 3, width: 3, blank: true },
  ]);
});

Deno.test("a cell that is missing does not take over the one above", () => {
  assert.deepEqual(split("a,b\n1,2\n1\n1,2\n").rows.slice(1), [
    ["1", "2"],
    ["1", ""],
    ["1", "2"],
  ]);
});

Deno.test("a quote that is never closed, that text follows, or inside a bare cell is told", () => {
  const kind = (text: string) =>
    split(text).quoteFaults.map(({ record, column, kind }) =>
      `${kind} ${record} ${column}`
    );
  assert.deepEqual(kind('a,b\n1,"2\n3,4\n'), ["open 0 1"]);
  assert.deepEqual(kind('a,b\n1,"2'), ["open 0 1"]);
  assert.deepEqual(kind('a,b\n1,"2"x\n3,4\n'), ["after 0 1"]);
  assert.deepEqual(kind('a,b\n1,2\n3"",4\n'), ["inside 1 0"]);
  assert.deepEqual(kind('"a"x,b\n1,2\n'), ["after -1 0"]);
  assert.deepEqual(kind('a,b\n"",""""\n'), []);
});

Deno.test("an odd number of quotes is always told", () => {
  const sign = fc.constantFrom('"', '"', "a", ",", "\n", "\r");
  fc.assert(fc.property(fc.array(sign), (signs) => {
    const quotes = signs.filter((one) => one === '"').length;
    if (quotes % 2 === 1) {
      assert.ok(split(signs.join("")).quoteFaults.length > 0);
    }
  }));
});

Deno.test("a text is the same however it is quoted, and different texts stay different", () => {
  const { columns } = splitCsv(
    utf8('a\n12345678\n"12345678"\n123456789\n12345678\u0000\n1234567\n'),
    ",",
  );
  const { texts, ids } = columns[0]!;
  assert.deepEqual(texts, [
    "12345678",
    "123456789",
    "12345678\u0000",
    "1234567",
  ]);
  assert.deepEqual([...ids], [0, 0, 1, 2, 3]);
});

Deno.test("any cells survive being written by RFC 4180 and read", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "å", "😀", ",", '"', "\n", "\r", " ", "\u0000"),
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), {
    minLength: 1,
  });
  fc.assert(fc.property(table, (rows) => {
    const written = rows.map((row) =>
      row.map((value) =>
        `"${value.replaceAll('"', '""')}"`
      ).join(",")
    ).join("\r\n") + "\r\n";
    assert.deepEqual(split(written).rows, rows);
  }));
});

Deno.test("whatever it does not complain of, d3-dsv reads the same", () => {
  const signs = fc.string({
    unit: fc.constantFrom("a", "b", ",", ",", '"', "\n", "\r", "å"),
    maxLength: 40,
  });
  fc.assert(
    fc.property(signs, (text) => {
      const { rows, ragged, quoteFaults } = split(text);
      if (ragged.length + quoteFaults.length > 0 || text === "") return;
      assert.deepEqual(rows, csvParseRows(text).map((row) => [...row]));
    }),
    { numRuns: 2000 },
  );
});

Deno.test("many records, of which some repeat the one above, are read as they stand", () => {
  const rows = Array.from({ length: 3000 }, (_, at) => [
    String(Math.floor(at / 7)),
    "Åtgärd nummer " + Math.floor(at / 500),
    String(at % 3),
    at % 5 === 0 ? "" : `${at}`.repeat(1 + at % 4),
  ]);
  const text = rows.map((row) => row.join(";")).join("\r\n");
  assert.deepEqual(split(text, ";").rows, rows);
});
