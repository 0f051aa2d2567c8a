import assert from "node:assert/strict";

/** Which floor each room of `core` is on; imports go down or stay. */
const FLOORS: Readonly<Record<string, number>> = {
  data: 1,
  parameters: 1,
  statistics: 1,
  disclosure: 2,
  fees: 2,
  full_year_equivalents: 2,
  outcomes: 2,
  equity: 2,
  socioeconomics: 2,
  finances: 2,
  reconciliation: 2,
  scenarios: 3,
  exploration: 3,
  figures: 4,
  report: 4,
};
/** Rooms on one floor where one is plainly built on the other. */
const BUILT_ON = new Set([
  "parameters -> data",
  "disclosure -> outcomes",
  "disclosure -> socioeconomics",
  "equity -> outcomes",
  "report -> figures",
]);
/** The only file below the report that touches the file system. */
const READER = "data/files.ts";

interface Module {
  readonly path: string;
  readonly room: string;
  readonly code: string;
}

Deno.test("imports in core go down or stay in their room", async () => {
  for (const { path, room, code } of await modules()) {
    if (room === "") continue;
    for (const target of importsOf(code, path)) {
      if (target === room || target === "") continue;
      const step = `${room} -> ${target}`;
      assert.ok(
        FLOORS[target]! < FLOORS[room]! || BUILT_ON.has(step),
        `${path} imports ${step}`,
      );
    }
  }
});

Deno.test("every room of core has a floor", async () => {
  const rooms = new Set((await modules()).map(({ room }) => room));
  rooms.delete("");
  assert.deepEqual([...rooms].sort(), Object.keys(FLOORS).sort());
});

Deno.test("every step within a floor that is allowed is taken", async () => {
  const steps = new Set(
    (await modules()).flatMap(({ path, room, code }) =>
      importsOf(code, path).map((target) => `${room} -> ${target}`)
    ),
  );
  assert.deepEqual([...BUILT_ON].filter((step) => !steps.has(step)), []);
});

Deno.test("only the data room reads files and only the report writes them", async () => {
  for (const { path, room, code } of await modules()) {
    if (room === "report" || path === READER) continue;
    // The kinds of errors may be named anywhere; naming one reads nothing.
    assert.doesNotMatch(code, /\bDeno\.(?!errors\.)|node:fs/, path);
  }
  const reader = (await modules()).find(({ path }) => path === READER)!;
  assert.doesNotMatch(reader.code, /Deno\.(write|open|create|remove|rename)/);
});

Deno.test("nothing below the report looks at clock, chance, environment or network", async () => {
  const forbidden =
    /Date\.now|new Date\(\)|performance\.|Math\.random|crypto\.random|\bfetch\(|process\.env|Temporal\.Now/;
  for (const { path, room, code } of await modules()) {
    if (room !== "report") assert.doesNotMatch(code, forbidden, path);
  }
});

Deno.test("only the figures draw", async () => {
  for (const { path, room, code } of await modules()) {
    if (room === "figures") continue;
    assert.doesNotMatch(code, /@observablehq\/plot|linkedom/, path);
  }
});

Deno.test("core knows no förbund by name", async () => {
  const names = /\brar\b|sydn[aä]rke|s[oö]rmland|eskilstuna|kumla/i;
  for (const { path, code } of await modules()) {
    assert.doesNotMatch(code, names, path);
  }
});

Deno.test("mod.ts and explore.ts only re-export", async () => {
  for (const entry of ["mod.ts", "explore.ts"]) {
    const { code } = (await modules()).find(({ path }) => path === entry)!;
    const statements = code.split(";").map((line) => line.trim());
    for (const statement of statements.filter((line) => line !== "")) {
      assert.match(statement, /^export (type )?\{[^}]*\} from "[^"]+"$/);
    }
  }
});

Deno.test("only the exploration loads danfojs, and mod.ts never loads the exploration", async () => {
  const all = await modules();
  for (const { path, code } of all) {
    if (path === "exploration/danfojs.ts") continue;
    assert.ok(!loadsOf(code).includes("danfojs"), path);
  }
  assert.ok(!loadedFrom("mod.ts", all).has("exploration/danfojs.ts"));
  assert.ok(loadedFrom("explore.ts", all).has("exploration/danfojs.ts"));
});

Deno.test("notebooks define no function", async () => {
  const folder = new URL("../notebooks/", import.meta.url);
  for await (const { name } of Deno.readDir(folder)) {
    if (!name.endsWith(".ipynb")) continue;
    const { cells } = JSON.parse(
      await Deno.readTextFile(new URL(name, folder)),
    );
    for (const cell of cells) {
      if (cell.cell_type !== "code") continue;
      assert.doesNotMatch(cell.source.join(""), /\bfunction\b|=>/, name);
    }
  }
});

/** Every module of core but tests, fixtures and benchmarks, uncommented. */
async function modules(below = ""): Promise<Module[]> {
  const found: Module[] = [];
  const core = new URL("./", import.meta.url);
  for await (const entry of Deno.readDir(new URL(below, core))) {
    const path = below + entry.name;
    if (entry.isDirectory) found.push(...await modules(`${path}/`));
    if (!/(?<!_test|_fixtures|_bench)\.ts$/.test(path)) continue;
    const text = await Deno.readTextFile(new URL(path, core));
    const room = path.includes("/") ? path.split("/")[0]! : "";
    found.push({ path, room, code: withoutComments(text) });
  }
  return found;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

/** A module and all that is loaded with it, by path. */
function loadedFrom(
  path: string,
  all: readonly Module[],
  loaded: Set<string> = new Set(),
): Set<string> {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  const { code } = all.find((module) => module.path === path)!;
  for (const specifier of loadsOf(code)) {
    if (!specifier.startsWith(".") || !specifier.endsWith(".ts")) continue;
    const target = new URL(specifier, new URL(path, "file:///")).pathname;
    loadedFrom(target.slice(1), all, loaded);
  }
  return loaded;
}

/** What a module loads, which leaves out what it knows only as types. */
function loadsOf(code: string): string[] {
  return [...code.matchAll(/^(?:im|ex)port (?!type\b)[^;]*?from "([^"]+)"/gm)]
    .map(([, specifier]) => specifier!);
}

/** Rooms that a module imports from; the top of core is the empty name. */
function importsOf(code: string, path: string): string[] {
  const here = new URL(path, "file:///");
  return [...code.matchAll(/(?:from|import\(?) ?"(\.[^"]+)"/g)].map(
    ([, specifier]) => {
      const target = new URL(specifier!, here).pathname.slice(1);
      return target.includes("/") ? target.split("/")[0]! : "";
    },
  );
}
