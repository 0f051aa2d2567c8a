import assert from "node:assert/strict";
import { faultsOfCells } from "./kernel_fixtures.ts";
import { copyOfData } from "./new_fixtures.ts";

const IMPORT = `import { named } from "core";
const {
  checkedParameters, equivalentAnalysis, feeInput, loadFeeData,
  loadScenarioData, outlookOf, show,
} = await named(import("core"));
const parameters = checkedParameters({ forbund: "rar", year: 2025, scenario: "bas" });`;

/** What an analyst may do wrong, and what the cell then shows, whole. */
const FAULTS: readonly (readonly [string, string, string | RegExp])[] = [
  [
    "an unknown förbund",
    'await loadFeeData("ra")',
    /^okänt förbund "ra"; det finns exempel, .*rar/,
  ],
  [
    "a year without data",
    'feeInput(await loadFeeData("rar"), 2097)',
    /^RAR Sörmland saknar avgiftsunderlag för 2097; det finns för 2018, 2025.* Lägg till året i data\/rar\/fees\.csv$/,
  ],
  [
    "an unknown scenario",
    'outlookOf(await loadScenarioData("rar"), "basen", {})',
    /^okänt scenario "basen"; det finns bas, /,
  ],
  [
    "a change that no scenario has",
    'outlookOf(await loadScenarioData("rar"), "bas", { fram: 5 })',
    "ändringarna i notebooken: fram: okänt fält",
  ],
  [
    "a parameter of the wrong type",
    'checkedParameters({ forbund: "rar", year: "2025 " })',
    "parametern year: väntade ett årtal mellan 1990 och 2099 utan " +
    'citattecken, fick "2025 "',
  ],
  [
    "a missing parameter",
    "parameters.threshold",
    "parametern threshold saknas i cellen under Ändra här; där finns forbund, " +
    "year, scenario. Är något felstavat?",
  ],
  [
    "a misspelt name to import",
    'const { loadFees } = await named(import("core"))',
    "det finns inget som heter loadFees att importera; menade du loadFeeData?",
  ],
  [
    "a misspelt name in a cell",
    "await show(perMuncipality)",
    "perMuncipality finns inte: rätta stavningen, eller kör cellerna ovanför " +
    "först (Run → Run All Cells)",
  ],
  [
    "a misspelt import that the kernel let through",
    'import { loadFees } from "core";\nawait loadFees("rar")',
    "loadFees är ingen funktion: rätta stavningen, här eller där den importeras",
  ],
  [
    "something that cannot be shown",
    "await show(parameters)",
    "show visar bara figurer, tabeller och texter; ett av det som står inom " +
    "parenteserna är något annat, eller finns inte",
  ],
  [
    "a wrong type that reaches the code",
    "equivalentAnalysis(undefined)",
    /^oväntat fel \(TypeError: .*\); kör deno task check, .* FINSAM_DEBUG=1 visar hela felspåret$/,
  ],
];

Deno.test("each fault in a cell is one Swedish message without frames", async (t) => {
  const [imported, ...found] = await faultsOfCells([
    IMPORT,
    ...FAULTS.map(([, cell]) => cell),
  ]);
  assert.equal(imported, null);
  for (const [at, [name, , message]] of FAULTS.entries()) {
    await t.step(name, () => assertShown(found[at]?.shown, message));
  }
});

Deno.test("faults in files are told in a cell by file, row and column", async () => {
  await using copy = await copyOfData();
  const write = async (path: string, change: (text: string) => string) => {
    const file = new URL(path, copy.data);
    await Deno.mkdir(new URL("./", file), { recursive: true });
    const former = await Deno.readTextFile(file).catch(() => "");
    await Deno.writeTextFile(file, change(former));
  };
  await write(
    "rar/fees.csv",
    (text) => text.replace("population,share_pct", "population,andel"),
  );
  await write(
    "sydnarke/scenarios/trasig.json",
    () => '{\n  "id": "trasig"\n  "title": 1 }',
  );
  await write(
    "exempel/scenarios/fel.json",
    () => '{ "id": "fel", "titel": 1 }',
  );
  const data = JSON.stringify(copy.data.href);
  const [, csv, json, key] = await faultsOfCells([
    IMPORT,
    `await loadFeeData("rar", new URL(${data}))`,
    `await loadScenarioData("sydnarke", new URL(${data}))`,
    `outlookOf(await loadScenarioData("exempel", new URL(${data})), "fel", {})`,
  ]);
  assertShown(
    csv?.shown,
    /^data\/rar\/fees\.csv rad 1, kolumn share_pct: kolumnen saknas; rubrikraden har .*\n.*okänd kolumn "andel"; väntade /,
  );
  assertShown(
    json?.shown,
    /^data\/sydnarke\/scenarios\/trasig\.json rad 3: filen är inte giltig JSON /,
  );
  assertShown(
    key?.shown,
    /^data\/exempel\/scenarios\/fel\.json: .*titel: okänt fält/s,
  );
});

Deno.test("FINSAM_DEBUG=1 shows the frames, and a broken cell shows nothing in either", async () => {
  const [, fault, broken] = await faultsOfCells(
    [IMPORT, 'await loadFeeData("ra")', "const a = ;"],
    { FINSAM_DEBUG: "1" },
  );
  assert.match(fault!.shown.join("\n"), /at openForbund \(.*open_forbund\.ts/);
  // Which is why `deno task check` reads every cell.
  assert.deepEqual(broken, {
    name: "Error",
    text: "Execution failed",
    shown: [],
  });
});

function assertShown(
  shown: readonly string[] | undefined,
  message: string | RegExp,
): void {
  const text = shown?.join("\n") ?? "nothing";
  if (typeof message === "string") assert.equal(text, message);
  else assert.match(text, message);
  assert.doesNotMatch(text, /^\s+at /m);
}
