import assert from "node:assert/strict";
import { latin1, readRows, refusal, utf8 } from "../reading_fixtures.ts";

const POPULATION = `"region","kön","Folkmängd 2024","Folkmängd 2025"
"0484 Eskilstuna","män",54000,54123
"0484 Eskilstuna","kvinnor",53500,..
`;
const ROWS = [
  ["0484 Eskilstuna", "män", "Folkmängd", "2024", 54000],
  ["0484 Eskilstuna", "män", "Folkmängd", "2025", 54123],
  ["0484 Eskilstuna", "kvinnor", "Folkmängd", "2024", 53500],
  ["0484 Eskilstuna", "kvinnor", "Folkmängd", "2025", null],
];

for (const separator of [",", ";", "\t", " "]) {
  Deno.test(`cells are divided at ${JSON.stringify(separator)}`, async () => {
    const text = POPULATION.replace(/(?<=["\d]),|,(?=\.\.)/g, separator);
    assert.deepEqual((await readRows(utf8(text))).rows, ROWS);
  });
}

Deno.test("contents and period of a heading are told apart", async () => {
  const { table } = await readRows(utf8(POPULATION));
  assert.deepEqual(
    table.variables.map(({ label, role }) => [label, role]),
    [["region", "region"], ["kön", "sex"], ["innehåll", "contents"], [
      "period",
      "period",
    ]],
  );
});

Deno.test("a mark is kept beside the missing number", async () => {
  const { table } = await readRows(utf8(POPULATION));
  assert.equal(table.marks.texts[table.marks.ids![3]!], "..");
});

for (
  const [encoding, bytes] of [
    ["Latin-1", latin1(POPULATION)],
    ["UTF-8 with a byte order mark", utf8(`\uFEFF${POPULATION}`)],
    ["Windows line ends", utf8(POPULATION.replaceAll("\n", "\r\n"))],
  ] as const
) {
  Deno.test(`${encoding} is recognised`, async () => {
    assert.deepEqual((await readRows(bytes)).rows, ROWS);
  });
}

Deno.test("a title above the header is the table's title", async () => {
  const title = "Folkmängd efter region, kön och år";
  const { table, rows } = await readRows(utf8(`"${title}"\n\n${POPULATION}`));
  assert.equal(table.title, title);
  assert.deepEqual(rows, ROWS);
});

Deno.test("years alone may head the columns", async () => {
  const { rows } = await readRows(
    utf8('"region","2024","2025"\n"04","1","2"\n'),
  );
  assert.deepEqual(rows, [["04", "2024", 1], ["04", "2025", 2]]);
});

Deno.test("months are periods, and words may stand on both sides of them", async () => {
  const { rows } = await readRows(utf8(
    '"kön","tusental 2025M11 anställda","tusental 2025M12 anställda"\n"män",1.5,2\n',
  ));
  assert.deepEqual(rows, [
    ["män", "tusental", "anställda", "2025M11", 1.5],
    ["män", "tusental", "anställda", "2025M12", 2],
  ]);
});

Deno.test("a period with code and text is one period", async () => {
  const { rows } = await readRows(utf8(
    '"region","BE0101N1 Folkmängd 2024 2024","BE0101N1 Folkmängd 2025 2025"\n"04",1,2\n',
  ));
  assert.deepEqual(rows, [
    ["04", "BE0101N1 Folkmängd", "2024", 1],
    ["04", "BE0101N1 Folkmängd", "2025", 2],
  ]);
});

Deno.test("contents head the columns where the period is a variable", async () => {
  const { rows, table } = await readRows(utf8(
    '"Region","Tid","BE0101N1","BE0101N2"\n"0484","2024",7,8\n"0484","2025",9,"-"\n',
  ));
  assert.deepEqual(rows, [
    ["0484", "2024", "BE0101N1", 7],
    ["0484", "2024", "BE0101N2", 8],
    ["0484", "2025", "BE0101N1", 9],
    ["0484", "2025", "BE0101N2", null],
  ]);
  assert.equal(table.variables[1]!.role, "period");
});

Deno.test("numbers as Excel prints them are read where they are certain", async () => {
  const { rows } = await readRows(latin1(
    "Kommun;\xC5r;Andel;Antal\r\nLax\xE5;2024;12,5 %;5\xA0497\r\nKumla;2024;11,9 %;22\xA0100\r\n",
  ));
  assert.deepEqual(rows, [
    ["Laxå", "2024", "Andel", 12.5],
    ["Laxå", "2024", "Antal", 5497],
    ["Kumla", "2024", "Andel", 11.9],
    ["Kumla", "2024", "Antal", 22100],
  ]);
});

Deno.test("decimal commas and spaces in numbers are not taken for separators", async () => {
  const { rows } = await readRows(utf8(
    "Kommun;Sjuktal, dagar 2024\nLaxå;12,5\nKumla;1 011,9\n",
  ));
  assert.deepEqual(rows, [
    ["Laxå", "Sjuktal, dagar", "2024", 12.5],
    ["Kumla", "Sjuktal, dagar", "2024", 1011.9],
  ]);
  const grouped = await readRows(utf8(
    "Kommun;Folkmängd 2024\nLaxå;5 497\nKumla;22 100\n",
  ));
  assert.deepEqual(grouped.rows.map((row) => row.at(-1)), [5497, 22_100]);
});

Deno.test("quotes that only some texts need say nothing of the others", async () => {
  const { rows } = await readRows(utf8(
    'grupp,yrke,2024\nLaxå,"Chefer, höga",5\nKumla,"Chefer, lägre",7\n',
  ));
  assert.deepEqual(rows, [
    ["Laxå", "Chefer, höga", "2024", 5],
    ["Kumla", "Chefer, lägre", "2024", 7],
  ]);
});

Deno.test("a column without any number is one of missing numbers", async () => {
  const { rows } = await readRows(utf8(
    '"region","Tid","Antal","Andel"\n"04","2024",5,..\n"05","2024",6,..\n',
  ));
  assert.deepEqual(rows.map((row) => row.at(-1)), [5, null, 6, null]);
});

Deno.test("a year that is a plain number is a variable where its column says so", async () => {
  const { rows } = await readRows(
    utf8("region;ålder;år;Antal\n04;20;2024;7\n"),
  );
  assert.deepEqual(rows, [["04", "20", "2024", "Antal", 7]]);
});

const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  [
    "a point that may group thousands",
    "region;2024\nLaxå;1.234\n",
    /rad 2, kolumn 2024: väntade ett tal, fick "1\.234" \(punkten kan skilja/,
  ],
  [
    "a comma that may group thousands between tabs",
    "region\t2024\nLaxå\t1,234\n",
    /kan skilja tusental eller decimaler/,
  ],
  [
    "a footnote glued to a number",
    "region;2024\nLaxå;117 100r\n",
    /kan vara ett tal med fotnot/,
  ],
  [
    "a row of another width",
    '"region","2024","2025"\n"04",1,2\n"05",1\n"06",1,2\n',
    /rad 3: väntade 3 celler som i rubrikraden, fick 2/,
  ],
  [
    "a number cut off at the end",
    '"region","2024"\n"04",1234\n"05",12',
    /utan radslut efter sista talet/,
  ],
  [
    "a table that stops before its last row",
    '"region","kön","2024"\n"04","män",1\n"04","kvinnor",2\n"05","män",3\n',
    /slutar mitt i region 05: 1 tal saknas sist/,
  ],
  [
    "a missing header",
    '"0484 Eskilstuna","män",54000,54123\n"0484 Eskilstuna","kvinnor",53500,53600\n',
    /hittade ingen tabell: väntade en rubrikrad/,
  ],
  [
    "the same row twice",
    '"region","2024"\n"04",1\n"04",2\n',
    /04, 2024 står två gånger/,
  ],
  [
    "the same heading twice",
    '"region","2024","2024"\n"04",1,2\n',
    /rubriken förekommer två gånger/,
  ],
  [
    "a column of numbers whose heading is damaged",
    '"region","2024","x025","2026"\n"04",1,2,3\n',
    /kolumn x025: kolumnen har tal, men rubriken är ingen period/,
  ],
  [
    "a NUL character",
    '"region","2024"\n"0\x0004",1\n',
    /styrtecken i texten/,
  ],
  [
    "an unclosed quote",
    '"region","2024"\n"04,1\n"05",2\n',
    /citat|hittade ingen tabell/,
  ],
  [
    "no numbers at all",
    "region;anmärkning\nLaxå;liten\nKumla;större\n",
    /hittade ingen talkolumn sist/,
  ],
  [
    "personal numbers",
    "namn;personnummer;2024\nAnna Svensson;19811218-9876;1\n",
    /ser ut att innehålla personnummer/,
  ],
  [
    "a damaged character set",
    "region;2024\nLax\u00C3\u00A5;1\n",
    /UTF-8 som lästs som Windows-1252/,
  ],
];
for (const [what, text, message] of REFUSED) {
  Deno.test(`${what} is refused`, async () => {
    assert.match(await refusal(utf8(text)), message);
  });
}

Deno.test("every problem is told at once, with row and column", async () => {
  const message = await refusal(
    utf8('"region","2024","2025"\n"04",1x,2\n"05",3,4y\n'),
  );
  assert.deepEqual(message.split("\n"), [
    'fil rad 2, kolumn 2024: väntade ett tal, fick "1x" (väntade siffror med decimalpunkt)',
    'fil rad 3, kolumn 2025: väntade ett tal, fick "4y" (väntade siffror med decimalpunkt)',
  ]);
});

Deno.test("another code page than Windows-1252 is refused", async () => {
  // "Laxå" in the code page of DOS: å is 0x86.
  const bytes = Uint8Array.from([
    ...latin1("region,2024\nLax"),
    0x86,
    0x2C,
    0x31,
    0x0A,
  ]);
  assert.match(await refusal(bytes), /varken UTF-8 eller säkert Windows-1252/);
});
