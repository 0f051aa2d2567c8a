import assert from "node:assert/strict";
import { join } from "node:path";
import { temporaryFolder } from "../../../core/data/temporary_fixtures.ts";
import project from "../../../deno.json" with { type: "json" };
import { copyWithMutants } from "./mutated_copy.ts";
import { tryMutants } from "./try_mutants.ts";

/** Code of which the test below sees some, all but one, and nothing. */
const CODE = `const LEAST = ["a"];
export function isOld(age: number): boolean {
  return age >= 65;
}
export function below(limit: number): number {
  let count = 0;
  while (count < limit) count++;
  return count + LEAST.length;
}
export function unseen(): string {
  return "text";
}
let kept: number | undefined;
export function keptSum(): number {
  return kept ??= 2 + 3;
}
export function twice(number: number): number {
  return 2 * number;
}
`;
const TEST = `import { below, isOld, keptSum, twice } from "./a.ts";
Deno.test("seen", () => {
  if (isOld(30) || !isOld(70)) throw new Error("age");
});
Deno.test("kept", () => {
  if (keptSum() !== 5) throw new Error("sum");
});
Deno.test("kept too", () => {
  if (twice(keptSum()) !== 10) throw new Error("twice");
});
Deno.test({ name: "counted", fn: async (context) => {
  await context.step("a step", () => {
    if (below(3) !== 4) throw new Error("count");
  });
} });
`;
const PROJECT = {
  "deno.json": JSON.stringify({
    imports: project.imports,
    nodeModulesDir: "none",
    permissions: { test: { read: true, env: true } },
  }),
  "deno.lock": '{"version":"5"}',
  "package.json": "{}",
  "data/none.csv": "",
  "core/room/a.ts": CODE,
  "core/room/a_test.ts": TEST,
};

Deno.test("mutants are killed, endless, survivors or never met", async () => {
  await using folder = await temporaryFolder();
  const original = join(folder.path, "project");
  const place = join(folder.path, "place");
  for (const [path, text] of Object.entries(PROJECT)) {
    await Deno.mkdir(join(original, path, ".."), { recursive: true });
    await Deno.writeTextFile(join(original, path), text);
  }
  const mutants = await copyWithMutants(original, "room", place);
  const outcomes = await tryMutants(
    { place, tests: ["core/room/a_test.ts"] },
    mutants.map(({ id }) => id),
  );
  const outcomeOf = (original: string, replacement: string) =>
    outcomes.get(
      mutants.find((mutant) =>
        mutant.original === original && mutant.replacement === replacement
      )!.id,
    );
  assert.equal(outcomeOf("age >= 65", "true"), "killed");
  // Nobody of 65 is asked about.
  assert.equal(outcomeOf("age >= 65", "age > 65"), "survived");
  // An endless loop is ended by the number of times that it is met.
  assert.equal(outcomeOf("count++", "count--"), "killed");
  // Met only while the module is loaded.
  assert.equal(outcomeOf('["a"]', "[]"), "killed");
  assert.equal(outcomeOf('"a"', '""'), "survived");
  assert.equal(outcomeOf('"text"', '""'), "unmet");
  // Kept, so that it is met the first time only.
  assert.equal(outcomeOf("2 + 3", "2 - 3"), "killed");
  assert.equal(outcomeOf("2 * number", "2 / number"), "killed");
  assert.equal(await Deno.readTextFile(join(original, "core/room/a.ts")), CODE);
});
