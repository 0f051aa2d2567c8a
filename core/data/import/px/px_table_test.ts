import assert from "node:assert/strict";
import { latin1, readRows, refusal, utf8 } from "../reading_fixtures.ts";

/** A small file with all that is peculiar to PX. */
const PX = `CHARSET="ANSI";
AXIS-VERSION="2010";
CODEPAGE="iso-8859-1";
LANGUAGE="sv";
LANGUAGES="sv","en";
MATRIX="PROV1";
TITLE="Hel\xE5rsekvivalenter efter "
"region, k\xF6n och m\xE5nad";
TITLE[en]="Full-year equivalents";
CONTENTS="Hel\xE5rsekvivalenter";
UNITS="antal";
SOURCE="SCB";
STUB="region","k\xF6n";
HEADING="m\xE5nad";
VALUES("region")="Lax\xE5","Kumla; Hallsberg";
VALUES[en]("region")="A","B";
VALUES("k\xF6n")="m\xE4n","kvinnor";
VALUES("m\xE5nad")="2025M11",
"2025M12";
TIMEVAL("m\xE5nad")=TLIST(M1,"2025M11"-"2025M12");
CODES("region")="1860","1881";
VARIABLECODE("region")="Region";
NOTE="DATA= 1 2 3;";
DATA=
12.5 "..
" ;
`;
const CODED = PX.slice(0, PX.indexOf("DATA=\n"));
/** The file with other numbers. */
const withData = (data: string) => latin1(`${CODED}DATA=\n${data}`);
const NUMBERS = '12.5 ".."\n0 "-"\n-3 .\n1000000 ".";\n';

Deno.test("a PX file is read by its stub and heading", async () => {
  const { table, rows } = await readRows(withData(NUMBERS));
  assert.deepEqual(rows, [
    ["Laxå", "män", "2025M11", 12.5],
    ["Laxå", "män", "2025M12", null],
    ["Laxå", "kvinnor", "2025M11", 0],
    ["Laxå", "kvinnor", "2025M12", null],
    ["Kumla; Hallsberg", "män", "2025M11", -3],
    ["Kumla; Hallsberg", "män", "2025M12", null],
    ["Kumla; Hallsberg", "kvinnor", "2025M11", 1000000],
    ["Kumla; Hallsberg", "kvinnor", "2025M12", null],
  ]);
  assert.equal(table.title, "Helårsekvivalenter efter region, kön och månad");
  assert.equal(table.source, "SCB");
  assert.deepEqual(table.contents, {
    code: null,
    label: "Helårsekvivalenter",
    unit: "antal",
  });
  assert.deepEqual(
    table.variables.map(({ code, role }) => [code, role]),
    [["Region", "region"], [null, "sex"], [null, "period"]],
  );
  assert.equal(table.variables[0]!.categories[0]!.code, "1860");
});

Deno.test("numbers on one line, and a mark without quotes, are read too", async () => {
  const { rows } = await readRows(withData("1 2 3 4 5 .. 7 8;"));
  assert.deepEqual(rows.map((row) => row.at(-1)), [1, 2, 3, 4, 5, null, 7, 8]);
});

Deno.test("UTF-8 is read whatever code page the file declares", async () => {
  const text = new TextDecoder("latin1").decode(withData(NUMBERS));
  const { rows } = await readRows(utf8(text));
  assert.equal(rows[0]![0], "Laxå");
});

const REFUSED: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ["too few numbers", withData("1 2 3 4 5 6 7;"), /väntade 8.*avkortad/],
  ["too many numbers", withData("1 2 3 4 5 6 7 8 9;"), /fler tal än 8/],
  ["no last semicolon", withData("1 2 3 4 5 6 7 8\n"), /väntade ett semikolon/],
  [
    "text after the numbers",
    withData("1 2 3 4 5 6 7 8; 9"),
    /text efter talens/,
  ],
  ["a word among the numbers", withData("1 2 x 4 5 6 7 8;"), /fick "x"/],
  ["a decimal comma", withData("1,5 2 3 4 5 6 7 8;"), /fick "1,5"/],
  [
    "an unclosed mark",
    withData(PX.slice(PX.indexOf("DATA=\n") + 6)),
    /fick|väntade 8/,
  ],
  [
    "a NUL among the numbers",
    withData("1 2\x003 4 5 6 7 8 9;"),
    /väntade ett tal/,
  ],
  [
    "lines of different widths",
    withData("1\n2 3 4\n5 6\n7 8\n;"),
    /alla rader har inte 2 tal/,
  ],
  [
    "a lost CODES value",
    latin1(
      `${CODED.replace('"1860","1881"', '"1860"')}DATA=\n1 2 3 4 5 6 7 8;`,
    ),
    /väntade lika många värden i CODES\("region"\) som i VALUES, fick 1 och 2/,
  ],
  [
    "strings that run together on one line",
    latin1(
      `${CODED.replace('"m\xE4n","kv', '"m\xE4n""kv')}DATA=\n1 2 3 4 5 6 7 8;`,
    ),
    /rad 17: väntade NYCKELORD/,
  ],
  [
    "a keyword that is there twice",
    latin1(`${CODED}VALUES("k\xF6n")="a","b";\nDATA=\n1 2 3 4 5 6 7 8;`),
    /VALUES\("kön"\) står två gånger/,
  ],
  [
    "KEYS",
    latin1(`${CODED}KEYS("region")=VALUES;\nDATA=\n"Lax\xE5",1 2 3 4;`),
    /KEYS, som inte kan läsas/,
  ],
  [
    "an unknown code page",
    latin1(`${CODED.replace("iso-8859-1", "cp437")}DATA=\n1 2 3 4 5 6 7 8;`),
    /CODEPAGE "cp437", som inte kan läsas/,
  ],
  ["no numbers", latin1(CODED), /väntade DATA=/],
];
for (const [what, bytes, message] of REFUSED) {
  Deno.test(`${what} is refused`, async () => {
    assert.match(await refusal(bytes), message);
  });
}

Deno.test("a problem names the line of the file", async () => {
  const lines = CODED.split("\n").length;
  // The word DATA stands on the line after the keywords, the numbers below it.
  assert.match(
    await refusal(withData("1 2\n3 4\n5 x\n7 8;")),
    new RegExp(`rad ${lines + 3}: `),
  );
});

Deno.test("very many names in brackets are refused, not tried in every way", async () => {
  await refusal(utf8(`VALUES(${'"a" '.repeat(200_000)}=1;\nDATA=1;`));
});
