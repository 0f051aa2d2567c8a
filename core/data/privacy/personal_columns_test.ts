import assert from "node:assert/strict";
import { csvParseRows } from "d3-dsv";
import { listFolders, PROJECT_DATA } from "../files.ts";
import { refusePersonalColumns } from "./personal_columns.ts";
import { describeProblem } from "../problems.ts";
import { SCHEMAS } from "../tables/schemas.ts";

/** What a column is refused as, or nothing. */
function refusedAs(name: string, ...texts: string[]): string | undefined {
  const [problem] = refusePersonalColumns([{ name, texts }], "data/x.csv");
  return problem?.message.match(/innehålla (.*?);/)?.[1];
}

const NUMBERS = "personnummer eller samordningsnummer";

for (
  const [header, personal] of [
    ["personnummer", NUMBERS],
    ["Personnr", NUMBERS],
    ["PERSNR", NUMBERS],
    ["pnr", NUMBERS],
    ["deltagarens personnummer", NUMBERS],
    ["samordningsnummer", NUMBERS],
    ["Förnamn", "namn på personer"],
    ["f\uFFFDrnamn", "namn på personer"],
    ["efternamn", "namn på personer"],
    ["first_name", "namn på personer"],
    ["LastName", "namn på personer"],
    ["deltagarnamn", "namn på personer"],
    ["Klientens namn", "namn på personer"],
    ["participant_name", "namn på personer"],
    ["e-post", "e-postadresser"],
    ["E-postadress", "e-postadresser"],
    ["email", "e-postadresser"],
    ["e_mail", "e-postadresser"],
    ["telefon", "telefonnummer"],
    ["Mobilnummer", "telefonnummer"],
    ["phone_number", "telefonnummer"],
    ["gatuadress", "adresser"],
    ["Adress", "adresser"],
  ] as const
) {
  Deno.test(`a column headed ${header} is refused, even when it is empty`, () => {
    assert.equal(refusedAs(header), personal);
  });
}

Deno.test("headers of other names pass", () => {
  for (
    const header of [
      "member",
      "intervention",
      "label",
      "owner",
      "kommunnamn",
      "insatsnamn",
      "region_name",
      "personal",
      "personer",
      "antal_personer",
      "person_months",
      "kontaktyta",
      "posten",
      "hotell",
      "emailade",
      "partnership",
    ]
  ) assert.equal(refusedAs(header), undefined, header);
});

Deno.test("every column of the project's own tables passes by its header", () => {
  for (const { shape } of SCHEMAS.values()) {
    const columns = Object.keys(shape).map((name) => ({ name, texts: [] }));
    assert.deepEqual(refusePersonalColumns(columns, "x"), []);
  }
});

Deno.test("a column called namn is refused if a person is named in it", () => {
  assert.equal(refusedAs("namn", "Eskilstuna", "Flen", "Trosa"), undefined);
  assert.equal(refusedAs("name", "A", "B"), undefined);
  assert.equal(refusedAs("Namn", "Xerxes Y", "Anna"), "namn på personer");
  assert.equal(refusedAs("name", "ANNA-KARIN Ek"), "namn på personer");
});

Deno.test("full names are refused under any header", () => {
  const names = [
    "Anna Svensson",
    "Ek, Lars",
    "Karl-Erik af Ek",
    "Ali B. Hassan",
  ];
  assert.equal(refusedAs("label", ...names), "namn på personer");
  // Two are too few to tell, and so are three among many other texts.
  assert.equal(refusedAs("label", ...names.slice(0, 2)), undefined);
  const others = Array.from({ length: 9 }, (_, at) => `Insats ${at}`);
  assert.equal(refusedAs("label", ...names, ...others), undefined);
  assert.equal(
    refusedAs("label", "Per invånare", "Per kommun", "Per år"),
    undefined,
  );
});

Deno.test("one personal number that is written as such is enough", () => {
  const texts = ["anteckning", "född 640823-3234", "", "annat"];
  assert.equal(refusedAs("note", ...texts), NUMBERS);
  assert.equal(refusedAs("note", "197010632391"), NUMBERS);
});

Deno.test("bare digits are refused if half of the column are personal numbers", () => {
  assert.equal(refusedAs("id", "6408233234", "7010632391"), NUMBERS);
  // 0101015: born 1 January 2001, its leading 0 lost in a spreadsheet.
  // 010101-501: 0 1 0 1 0 1 10 0 2 with digits added up 6; 6 + 4 is 10.
  assert.equal(refusedAs("id", "101015014", ""), NUMBERS);
  const amounts = ["6408233234", "1600000000", "1848520155", "9990000001"];
  assert.equal(refusedAs("amount_sek", ...amounts), undefined);
});

Deno.test("one e-mail address is enough", () => {
  const texts = ["kontakt: anna.ek@exempel.se", "ingen"];
  assert.equal(refusedAs("note", ...texts), "e-postadresser");
  assert.equal(refusedAs("note", "5 st @ 100 kr", "@"), undefined);
});

Deno.test("the message names the column and never what it holds", () => {
  const problems = refusePersonalColumns([
    { name: "id", texts: ["640823-3234"] },
    { name: "people", texts: ["7"] },
    { name: "note", texts: ["anna.ek@exempel.se"] },
  ], "data/x.csv");
  assert.deepEqual(problems.map(describeProblem), [
    "data/x.csv kolumn id: ser ut att innehålla personnummer eller " +
    "samordningsnummer; filen läses inte in. Ta bort kolumnen: analyserna " +
    "behöver inga uppgifter om enskilda personer",
    "data/x.csv kolumn note: ser ut att innehålla e-postadresser; filen läses " +
    "inte in. Ta bort kolumnen: analyserna behöver inga uppgifter om enskilda " +
    "personer",
  ]);
});

Deno.test("in a file without a header the first person is not named either", () => {
  const [problem] = refusePersonalColumns([
    { name: "7", texts: ["8"] },
    { name: "640823-3234", texts: ["701063-2391"] },
  ], "data/x.csv");
  assert.equal(problem?.column, "nummer 2");
  assert.doesNotMatch(describeProblem(problem!), /640823|701063/);
  const [other] = refusePersonalColumns([
    { name: "Anna Ek", texts: ["Bo Ek", "Eva Ek", "Lars Ek"] },
  ], "data/x.csv");
  assert.doesNotMatch(describeProblem(other!), /Ek/);
});

Deno.test("no real file in data/ is refused", async () => {
  let files = 0;
  for (const folder of await listFolders(PROJECT_DATA)) {
    const url = new URL(`${folder}/`, PROJECT_DATA);
    for await (const { name } of Deno.readDir(url)) {
      if (!name.endsWith(".csv")) continue;
      const text = await Deno.readTextFile(new URL(name, url));
      const [header = [], ...records] = csvParseRows(text);
      const columns = header.map((column, at) => ({
        name: column,
        texts: records.map((record) => record[at] ?? ""),
      }));
      assert.deepEqual(refusePersonalColumns(columns, name), []);
      files++;
    }
  }
  assert.ok(files >= 20, `only ${files} files were read`);
});
