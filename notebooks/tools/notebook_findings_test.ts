import assert from "node:assert/strict";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import { parseCheck } from "./module_findings.ts";
import {
  codeCell,
  markdownCell,
  notebookOf,
  PARAMETERS_CELL,
  writeNotebooks,
} from "./notebook_fixtures.ts";
import { checkNotebooks } from "./notebook_findings.ts";

const HEADING = markdownCell("# Rubrik");
const USE = codeCell("console.log(parameters);");

Deno.test("findings name notebook, cell and line, and sound notebooks have none", async () => {
  await using folder = await temporaryFolder();
  const sound = [
    codeCell('import { join } from "node:path";'),
    PARAMETERS_CELL,
    codeCell('const x = await Promise.resolve("a");\njoin(x, x);'),
    USE,
  ];
  const faulty = {
    "02-typfel": codeCell('\nconsole.log("a" * 2);'),
    "03-importfel": codeCell('import { joyn } from "node:path";\njoyn("a");'),
    "04-syntaxfel": codeCell("const a = 1;\nconst b = ;"),
    "05-lintfel": codeCell("let a = 1;\nconsole.log(a);"),
  };
  await writeNotebooks(folder.path, {
    "01-utan-fel": notebookOf(sound),
    ...Object.fromEntries(
      Object.entries(faulty).map(([name, cell]) => [
        name,
        notebookOf([HEADING, PARAMETERS_CELL, USE, cell]),
      ]),
    ),
  });

  const findings = (await checkNotebooks(folder.path)).sort();

  const expected = [
    /^02-typfel\.ipynb cell 4 rad 2: The left-hand side .+ \(TS2362\)$/,
    /^03-importfel\.ipynb cell 4 rad 1: node:path har inget som heter joyn \(TS2/,
    /^04-syntaxfel\.ipynb cell 4 rad 2: koden går inte att läsa: /,
    /^05-lintfel\.ipynb cell 4 rad 1: a får aldrig ett nytt värde; skriv const/,
  ];
  assert.equal(findings.length, expected.length, findings.join("\n"));
  for (const [at, finding] of findings.entries()) {
    assert.match(finding, expected[at]!);
  }
});

Deno.test("the usual findings are told in Swedish, with the name", async () => {
  await using folder = await temporaryFolder();
  await writeNotebooks(folder.path, {
    "01-vanliga": notebookOf([
      PARAMETERS_CELL,
      USE,
      codeCell(
        'import { join } from "node:path";\n' +
          'import { shw } from "core";\nconst a = 1;',
      ),
      codeCell("parametrar;\nshw(fees);"),
    ]),
  });
  assert.deepEqual((await checkNotebooks(folder.path)).sort(), [
    "01-vanliga.ipynb cell 3 rad 1: join importeras men används inte; ta bort namnet ur importen (no-unused-vars)",
    "01-vanliga.ipynb cell 3 rad 2: core har inget som heter shw; menas show? (TS2724)",
    "01-vanliga.ipynb cell 3 rad 3: a används inte; ta bort det, eller använd det (no-unused-vars)",
    "01-vanliga.ipynb cell 4 rad 1: namnet parametrar finns inte; menas parameters? (TS2552)",
    "01-vanliga.ipynb cell 4 rad 2: namnet fees finns inte; är det rätt stavat, och importerat? (TS2304)",
  ]);
});

Deno.test("a name that core or an object lacks is told once, with what was meant", async () => {
  await using folder = await temporaryFolder();
  await writeNotebooks(folder.path, {
    "01-namn": notebookOf([
      PARAMETERS_CELL,
      USE,
      codeCell(
        'import { named, shw } from "core";\n' +
          "const { memberFeeTabel } = " +
          'await named(import("core"));',
      ),
      codeCell(
        'const core = await import("core");\nconsole.log(core.shw);\n' +
          "const place = { forbund: 1, year: 2 };\n" +
          "console.log(place.years);\nconsole.log(place.kommun);",
      ),
    ]),
  });
  assert.deepEqual((await checkNotebooks(folder.path)).sort(), [
    "01-namn.ipynb cell 3 rad 1: core har inget som heter shw; menas show? (TS2724)",
    "01-namn.ipynb cell 3 rad 2: core har inget som heter memberFeeTabel; är det rätt stavat? (TS2339)",
    "01-namn.ipynb cell 4 rad 2: core har inget som heter shw; menas show? (TS2551)",
    "01-namn.ipynb cell 4 rad 4: det finns inget fält som heter years; menas year? (TS2551)",
    "01-namn.ipynb cell 4 rad 5: det finns inget fält som heter kommun; är det rätt stavat? (TS2339)",
  ]);
});

for (
  const [code, words] of [
    ["const a = [1;", "väntade ',', fick ';'"],
    ["cnst a = 1;", "väntade ';', '}' eller att koden slutar"],
    ["a = ;", "något saknas här, eller står här för mycket"],
    ["`a", "en text saknar sitt sista grava accenttecken (`)"],
    ["f(1", "väntade ',', men koden slutar"],
    ['const a = "b;', "en text saknar sitt sista citattecken (TS1002)"],
    ["if (parameters) { console.log(1);", "väntade '}' (TS1005)"],
  ] as const
) {
  Deno.test(`${code} cannot be read, which is told in Swedish`, async () => {
    await using folder = await temporaryFolder();
    await writeNotebooks(folder.path, {
      "01-tecken": notebookOf([PARAMETERS_CELL, USE, codeCell(code)]),
    });
    const told = await checkNotebooks(folder.path);
    const expected =
      `01-tecken.ipynb cell 3 rad 1: koden går inte att läsa: ${words}`;
    assert.ok(told.includes(expected), told.join("\n"));
  });
}

Deno.test("the parameters cell must be one, first, and define parameters", async () => {
  await using folder = await temporaryFolder();
  const wrong = codeCell("console.log(1);", "parameters");
  await writeNotebooks(folder.path, {
    "01-utan": notebookOf([HEADING]),
    "02-tva": notebookOf([PARAMETERS_CELL, { ...wrong, id: "b" }, USE]),
    "03-annat": notebookOf([wrong]),
  });
  assert.deepEqual(await checkNotebooks(folder.path), [
    '01-utan.ipynb: en kodcell med taggen "parameters" saknas',
    '02-tva.ipynb cell 2: cell 1 har redan taggen "parameters"; bara en cell får ha den',
    '03-annat.ipynb cell 1: cellen med taggen "parameters" ska definiera const parameters',
  ]);
});

Deno.test("parameters used before their cell are found by cell", async () => {
  await using folder = await temporaryFolder();
  await writeNotebooks(folder.path, {
    "01-tidigt": notebookOf([USE, PARAMETERS_CELL]),
  });
  const findings = await checkNotebooks(folder.path);
  assert.match(
    findings[0]!,
    /^01-tidigt\.ipynb cell 1: parameters används före/,
  );
});

Deno.test("a cell with export is refused, since the kernel skips it", async () => {
  await using folder = await temporaryFolder();
  await writeNotebooks(folder.path, {
    "01-export": notebookOf([PARAMETERS_CELL, USE, codeCell("export {};")]),
  });
  const findings = await checkNotebooks(folder.path);
  assert.match(findings[0]!, /^01-export\.ipynb cell 3: kärnan hoppar över/);
});

Deno.test("a message of several lines is read with its own place", () => {
  const output = [
    "TS2345 [ERROR]: Argument of type 'A' is not assignable.",
    "  Type 'A' lacks b.",
    "f(a);",
    "  ^",
    "    at file:///x/01-a.ts:7:3",
    "",
    "TS2304 [ERROR]: Cannot find name 'q'.",
    "q;",
    "~",
    "    at file:///x/02-b.ts:9:1",
    "",
    "Found 2 errors.",
  ].join("\n");
  const lines = parseCheck(output).map(({ line, message }) => [line, message]);
  assert.deepEqual(lines, [
    [7, "Argument of type 'A' is not assignable. (TS2345)"],
    [9, "Cannot find name 'q'. (TS2304)"],
  ]);
});
