import assert from "node:assert/strict";
import { join } from "node:path";
import { assertNoProcess } from "./fault_fixtures.ts";
import {
  codeCell,
  filesBelow,
  markdownCell,
  notebookOf,
  PARAMETERS_CELL,
  writeNotebooks,
} from "./notebook_fixtures.ts";
import { assertFormerPack, outcome, PACK, setUp } from "./runner_fixtures.ts";

/** Writes a promised figure and table, and shows something. */
const WRITING = codeCell(`
const pack = Deno.env.get("FINSAM_PACK")!;
await Deno.mkdir(\`\${pack}/figures\`, { recursive: true });
for (const ending of ["svg", "png", "csv"]) {
  await Deno.writeTextFile(\`\${pack}/figures/a.\${ending}\`, parameters.forbund);
}
await Deno.writeTextFile(\`\${pack}/figures/a.json\`, '{"inputs":[]}');
console.log(parameters.year);
await Deno.jupyter.broadcast("display_data", {
  data: { "image/svg+xml": "<svg/>", "text/plain": "en bild" },
  metadata: {},
  transient: {},
});
Deno.jupyter.html\`<b>visat</b>\``);

Deno.test("a run publishes what the notebooks wrote, with its parameters", async () => {
  const written = notebookOf(
    [markdownCell("# Avgifter"), PARAMETERS_CELL, WRITING],
    ["figures/a"],
  );
  await using place = await setUp({ "01-avgifter": written });
  const stored = await filesBelow(place.folder);

  const { code, stdout, stderr } = await outcome(place.start());

  assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
  assert.match(
    stdout,
    /^01-avgifter … klar på \d+,\d s \(1 figur\)\nmanifest\.json … klar på \d+,\d s\nKlart på/,
  );
  const files = await filesBelow(join(place.outputs, PACK));
  assert.equal(files["figures/a.svg"], "sydnarke");
  assert.ok("manifest.json" in files && !("former.txt" in files));
  const page = files["notebooks/01-avgifter.html"]!;
  assert.match(page, /<html lang="sv">/);
  assert.match(page, /<title>Avgifter<\/title>/);
  assert.match(page, /<pre>2025\s*<\/pre>/);
  assert.match(page, /<b>visat<\/b>/);
  assert.match(page, /<img alt="en bild" src="data:image\/svg/);
  assert.doesNotMatch(page, /<script|<link|src="http/);
  assert.deepEqual(await filesBelow(place.folder), stored);

  await outcome(place.start());
  assert.deepEqual(await filesBelow(join(place.outputs, PACK)), files);
});

Deno.test("a cell that throws is named with its line and leaves the former pack", async () => {
  const throwing = codeCell(
    'import { join } from "node:path";\n' +
      "interface Row {\n  kronor: number;\n}\n\n" +
      'const rows: Row[] = [{ kronor: 1 }];\n\nthrow new Error("sönder");',
  );
  await using place = await setUp({
    "01-fel": notebookOf([markdownCell("# Fel"), PARAMETERS_CELL, throwing]),
  });
  const { code, stdout, stderr } = await outcome(place.start());
  assert.equal(code, 1);
  assert.equal(stdout, "01-fel … avbröts\n");
  assert.equal(
    stderr,
    '01-fel.ipynb cell 3 rad 8: sönder\n    throw new Error("sönder");\n',
  );
  await assertFormerPack(place.outputs);
});

Deno.test("a cell that is not code is named with its line", async () => {
  const broken = codeCell("const a = 1;\nconst b = ;");
  await using place = await setUp({
    "01-fel": notebookOf([PARAMETERS_CELL, broken]),
  });
  const { code, stderr } = await outcome(place.start());
  assert.equal(code, 1);
  assert.match(
    stderr,
    /^01-fel\.ipynb cell 2 rad 2: går inte att läsa som kod \(.+\); ofta saknas .+\n {4}const b = ;\n$/,
  );
});

Deno.test("a misspelt name is told in Swedish with its line", async () => {
  const misspelt = codeCell("const a = 1;\nawait shw(a);");
  await using place = await setUp({
    "01-fel": notebookOf([PARAMETERS_CELL, misspelt]),
  });
  const { code, stderr } = await outcome(place.start());
  assert.equal(code, 1);
  assert.equal(
    stderr,
    "01-fel.ipynb cell 2 rad 2: shw finns inte: rätta stavningen, eller kör " +
      "cellerna ovanför först (Run → Run All Cells)\n    await shw(a);\n",
  );
});

Deno.test("FINSAM_DEBUG=1 adds the frames of the cell", async () => {
  const deep = codeCell(
    'function inner() {\n  throw new Error("djupt");\n}\ninner();',
  );
  await using place = await setUp({
    "01-fel": notebookOf([PARAMETERS_CELL, deep]),
  });
  const { stderr } = await outcome(
    place.start({ env: { FINSAM_DEBUG: "1" } }),
  );
  assert.match(stderr, /^01-fel\.ipynb cell 2 rad \d: djupt\n/);
  assert.match(stderr, /\n\s+at inner \(<anonymous>:\d+:\d+\)/);
});

Deno.test("a kernel that dies ends the run and leaves the former pack", async () => {
  await using place = await setUp({
    "01-dog": notebookOf([PARAMETERS_CELL, codeCell("Deno.exit(1);")]),
  });
  const { code, stderr } = await outcome(place.start());
  assert.equal(code, 1);
  assert.match(stderr, /^01-dog\.ipynb cell 2: Deno-kärnan avslutades/);
  await assertFormerPack(place.outputs);
});

Deno.test("a kernel that hangs is ended when its time is up", async () => {
  const hanging = codeCell("while (true) {}");
  await using place = await setUp(
    { "01-evig": notebookOf([PARAMETERS_CELL, hanging]) },
    2,
  );
  const { code, stderr } = await outcome(place.start());
  assert.equal(code, 1);
  assert.match(stderr, /^01-evig\.ipynb cell 2: .*blev inte klar på 2 s/);
  await assertFormerPack(place.outputs);
});

Deno.test("a promise that is not kept fails the run with the missing files", async () => {
  const promising = notebookOf([PARAMETERS_CELL, WRITING], [
    "figures/a",
    "tables/b",
  ]);
  await using place = await setUp({ "01-lovar": promising });
  const { code, stderr } = await outcome(place.start());
  assert.equal(code, 1);
  assert.match(stderr, /^01-lovar\.ipynb: .*lovar: tables\/b\.csv\n$/);
  await assertFormerPack(place.outputs);
});

Deno.test("a notebook that would replace another's figure is refused, also run alone", async () => {
  const written = notebookOf([PARAMETERS_CELL, WRITING], ["figures/a"]);
  await using place = await setUp({ "01-avgifter": written });
  await writeNotebooks(place.folder, { "09-kopia": written });
  const { code, stdout, stderr } = await outcome(place.start());
  assert.deepEqual([code, stdout], [1, ""]);
  assert.match(stderr, /^01-avgifter\.ipynb och 09-kopia\.ipynb: båda lovar/);
  await assertFormerPack(place.outputs);
});

Deno.test("a picture that cannot be drawn ends the run, the other notebook and all", async () => {
  // What it writes as a picture is no SVG.
  const writing = notebookOf([PARAMETERS_CELL, WRITING], ["figures/a"]);
  const waiting = notebookOf([
    PARAMETERS_CELL,
    codeCell("await new Promise((done) => setTimeout(done, 30_000));"),
  ]);
  const notebooks = { "01-skriver": writing, "02-väntar": waiting };
  await using place = await setUp(notebooks, 60, "storeWholeIn");
  const { code, stdout, stderr } = await outcome(place.start());
  assert.equal(code, 1);
  assert.match(stdout, /01-skriver … avbröts/);
  assert.match(stderr, /SVG/);
  await assertNoProcess(place.outputs);
  await assertFormerPack(place.outputs);
});

Deno.test("a notebook without a parameters cell is refused before any is run", async () => {
  await using place = await setUp({ "01-utan": notebookOf([WRITING]) });
  const { code, stdout, stderr } = await outcome(place.start());
  assert.equal(code, 1);
  assert.equal(stdout, "");
  assert.match(stderr, /^01-utan\.ipynb: .*parameters.* saknas\n$/);
});
