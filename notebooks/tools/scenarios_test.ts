import assert from "node:assert/strict";
import { pathsOf, withCopiedData } from "../../core/data/data_fixtures.ts";
import { refuseUnknownScenario } from "./known_scenario.ts";
import { type Places, scenarios } from "./scenarios.ts";

Deno.test("every scenario is told with how it turns out", async () => {
  const { code, lines } = await telling(["--forbund", "sydnarke"]);
  assert.equal(code, 0);
  assert.equal(
    lines[0]!.replace(/\s/g, " "),
    "bas: eget kapital 2027 2 286 tkr, över högsta nivån (Plan 2025–2027)",
  );
  assert.equal(lines.length, 3);
});

Deno.test("what is not known is refused with what there is", async () => {
  const table: [string[], RegExp][] = [
    [["--forbund", "finns-inte"], /^Okänt förbund "finns-inte"; det finns: /],
    [["--base", "../bas"], /^Okänt scenario "\.\.\/bas" för rar; det finns: /],
    [["--alla"], /^Flaggan --alla finns inte/],
    [["--all", "--year", "25"], /^--year ska vara ett år med fyra siffror/],
  ];
  for (const [args, message] of table) {
    await assert.rejects(telling(args), { name: "UserError", message });
  }
});

Deno.test("a report of a scenario without a file is refused", async () => {
  await refuseUnknownScenario("rar", "full-ram");
  await assert.rejects(refuseUnknownScenario("rar", "finns-inte"), {
    name: "UserError",
    exitCode: 2,
    message: /^Okänt scenario "finns-inte" för rar; det finns: bas, /,
  });
});

Deno.test("a report is refused with the faults of every scenario file", async () => {
  const bas = "rar/scenarios/bas.json";
  const other = "rar/scenarios/min-insats.json";
  const paths = [...await pathsOf("rar"), bas];
  await withCopiedData(paths, {}, async (data) => {
    const faulty = { id: "min-insats", title: "M", ram: 1, kostnad: 2 };
    await Deno.writeTextFile(new URL(other, data), JSON.stringify(faulty));
    await assert.rejects(refuseUnknownScenario("rar", "min-insats", data), {
      name: "DataError",
      message:
        `data/${other}: ram: okänt fält\ndata/${other}: kostnad: okänt fält`,
    });
  });
});

Deno.test("a malformed scenario is told with file and path, and nothing is written", async () => {
  const bas = "sydnarke/scenarios/bas.json";
  const faults: [string, RegExp][] = [
    ["{", /bas\.json( rad \d+)?: filen är inte giltig JSON/],
    [
      '{"id": "../bas", "title": "Bas"}',
      /bas\.json: id: väntade små bokstäver/,
    ],
    [
      '{"id": "bas", "title": "B", "extends": "bas"}',
      /bas\.json: extends: .*i ring/,
    ],
    ['{"id": "bas", "title": "B", "ram": 1}', /bas\.json: ram: okänt fält/],
  ];
  for (const [text, message] of faults) {
    const paths = [...await pathsOf("sydnarke"), bas];
    await withCopiedData(paths, { [bas]: () => text }, async (data) => {
      const outputs = new URL("outputs/", data);
      await Deno.mkdir(outputs);
      const args = ["--forbund", "sydnarke", "--all"];
      await assert.rejects(telling(args, { data, outputs }), {
        name: "DataError",
        message,
      });
      assert.deepEqual(await Array.fromAsync(Deno.readDir(outputs)), []);
    });
  }
});

/** What a run says, and its exit code. */
async function telling(args: string[], places?: Places) {
  const { log } = console;
  const lines: string[] = [];
  console.log = (line: string) => lines.push(line);
  try {
    return { code: await scenarios(args, places), lines };
  } finally {
    console.log = log;
  }
}
