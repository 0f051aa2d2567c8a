import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeUtf8, parseCsv } from "./csv.ts";
import { describeProblem } from "./problems.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Bytes of text whose characters are the same in Latin-1 and Windows-1252. */
const windows1252 = (text: string) =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
const messages = (bytes: Uint8Array) =>
  decodeUtf8(bytes, "data/x.csv").problems.map(describeProblem);

Deno.test("UTF-8 is read as it stands", () => {
  assert.deepEqual(decodeUtf8(utf8("kod,namn\n0461,Gnesta\n"), "x"), {
    text: "kod,namn\n0461,Gnesta\n",
    problems: [],
  });
  assert.equal(decodeUtf8(utf8("Vingåker"), "x").text, "Vingåker");
});

Deno.test("a byte order mark is not part of the first header", () => {
  const { text, problems } = decodeUtf8(utf8("\uFEFFkod,namn\n"), "x");
  assert.equal(text, "kod,namn\n");
  assert.deepEqual(problems, []);
});

Deno.test("any text survives UTF-8, with and without a byte order mark", () => {
  const plain = fc.string({ unit: "grapheme" }).filter((text) =>
    !text.startsWith("\uFEFF")
  );
  fc.assert(fc.property(plain, (text) => {
    assert.equal(decodeUtf8(utf8(text), "x").text, text);
    assert.equal(decodeUtf8(utf8("\uFEFF" + text), "x").text, text);
  }));
});

Deno.test("Windows-1252 is told by row and column, with what the cell probably says", () => {
  const bytes = windows1252(
    "kod,namn\n0480,Nyköping\n0461,Gnesta\n0486,Strängnäs\n",
  );
  const advice = 'i Windows-1252); spara om filen som "CSV UTF-8"';
  assert.deepEqual(messages(bytes), [
    `data/x.csv rad 2, kolumn namn: väntade UTF-8, fick andra tecken (troligen "Nyköping" ${advice}`,
    `data/x.csv rad 4, kolumn namn: väntade UTF-8, fick andra tecken (troligen "Strängnäs" ${advice}`,
  ]);
});

Deno.test("the text of a file in Windows-1252 is still given, to look for further problems", () => {
  const { text } = decodeUtf8(windows1252("namn\nNyköping\n"), "x");
  assert.equal(text, "namn\nNyköping\n");
});

Deno.test("one stray byte in a file with a byte order mark is the only problem", () => {
  const stray = new Uint8Array([
    ...utf8("\uFEFFkod,namn\n0480,Nyk"),
    0xF6,
    ...utf8("ping\n"),
  ]);
  const { text, problems } = decodeUtf8(stray, "x");
  assert.deepEqual(
    problems.map(({ row, column }) => [row, column]),
    [[2, "namn"]],
  );
  assert.deepEqual(parseCsv(text).header, ["kod", "namn"]);
});

Deno.test("a header and its records are split, all as text", () => {
  assert.deepEqual(parseCsv('kod,namn\n0484,"A, ""B"" C"\n00,\n'), {
    header: ["kod", "namn"],
    records: [["0484", 'A, "B" C'], ["00", ""]],
  });
});

Deno.test("lines may end as on Windows, Unix or an old Mac, with or without the last one", () => {
  const expected = { header: ["a", "b"], records: [["1", "2"], ["3", "4"]] };
  for (const end of ["\n", "\r\n", "\r"]) {
    const text = ["a,b", "1,2", "3,4"].join(end);
    assert.deepEqual(parseCsv(text), expected);
    assert.deepEqual(parseCsv(text + end), expected);
  }
});

Deno.test("an empty file has no header and no records", () => {
  assert.deepEqual(parseCsv(""), { header: [], records: [] });
});

Deno.test("any cells survive being written by RFC 4180 and read", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "å", ",", '"', "\n", "\r", " "),
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
    const { header, records } = parseCsv(written);
    assert.deepEqual([header, ...records], rows);
  }));
});
