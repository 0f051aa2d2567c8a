import { InputError } from "../data/problems.ts";

/**
 * A module whose names are checked when a cell takes them. The kernel makes a
 * misspelt import `undefined` without a word; this says so at once, in Swedish.
 *
 * @param module The module, as `import("core")` gives it.
 * @returns The module; a name that it lacks throws an `InputError`.
 *
 * @example A misspelt name is told where it is imported
 * ```ts
 * import assert from "node:assert/strict";
 * import { named } from "core";
 *
 * const { kronor } = await named(import("core"));
 * assert.equal(String(kronor(12)), "12");
 *
 * const misspelt: object = await named(import("core"));
 * assert.throws(() => Reflect.get(misspelt, "kronar"), /menade du kronor\?/);
 * ```
 */
export async function named<Module extends object>(
  module: Promise<Module>,
): Promise<Module> {
  return new Proxy({ ...await module }, {
    get(names, name) {
      // A promise asks what it is given whether that is a promise too.
      if (name in names || typeof name !== "string" || name === "then") {
        return Reflect.get(names, name);
      }
      throw new InputError(unknownName(name, Object.keys(names)));
    },
  });
}

function unknownName(name: string, known: readonly string[]): string {
  const alike = known.map((each) => ({ each, shared: sharedStart(each, name) }))
    .sort((a, b) => b.shared - a.shared)[0];
  const hint = alike && alike.shared >= 3 ? `; menade du ${alike.each}?` : "";
  return `det finns inget som heter ${name} att importera${hint}`;
}

function sharedStart(one: string, other: string): number {
  const differs = [...one].findIndex((letter, at) => letter !== other[at]);
  return differs === -1 ? one.length : differs;
}
