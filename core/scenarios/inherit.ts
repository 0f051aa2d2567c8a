import type { ScenarioFile } from "../data/scenario_files.ts";
import { InputError } from "../data/problems.ts";
import { OWN_KEYS } from "./form/file_form.ts";
import { type Fault, valueAt } from "./faults.ts";

/** A scenario file and those that it builds on, the nearest first. */
export interface Lineage {
  /** At least one file. */
  readonly files: readonly ScenarioFile[];
  /** Why the row of files does not end as it should. */
  readonly faults: readonly Fault[];
}

/**
 * Follows `extends` from a scenario to the one that builds on no other.
 *
 * @param files Every scenario of the förbund.
 * @throws {InputError} If there is no scenario of that name.
 */
export function lineageOf(
  files: readonly ScenarioFile[],
  id: string,
): Lineage {
  const found = files.find((file) => file.id === id);
  if (!found) throw new InputError(`okänt scenario ${quoted(id, files)}`);
  const line = [found];
  for (;;) {
    const next = valueAt(line.at(-1)!.content, ["extends"]);
    if (typeof next !== "string") return { files: line, faults: [] };
    const parent = files.find((file) => file.id === next);
    if (!parent) {
      const others = files.filter((file) => !line.includes(file));
      const message = `det finns inget scenario ${quoted(next, others)}`;
      return { files: line, faults: [{ path: ["extends"], message }] };
    }
    if (line.includes(parent)) {
      const round = [...line, parent].map((file) => file.id).join(" → ");
      const message = `scenarierna bygger på varandra i ring: ${round}`;
      return { files: line, faults: [{ path: ["extends"], message }] };
    }
    line.push(parent);
  }
}

/**
 * What a scenario says together with everything it builds on: the changes of
 * each file are laid on what it extends.
 *
 * @param contents The files' contents, the nearest first.
 */
export function inherited(
  contents: readonly Readonly<Record<string, unknown>>[],
): Readonly<Record<string, unknown>> {
  const changes = contents.map((content) => without(content, OWN_KEYS));
  const whole = changes.reduceRight<unknown>(mergePatch, {});
  const own = Object.entries(contents[0]!)
    .filter(([name]) => OWN_KEYS.includes(name) && name !== "extends");
  return {
    ...Object.fromEntries(own),
    ...whole as Readonly<Record<string, unknown>>,
  };
}

/**
 * Lays changes on a value: objects merge name by name, `null` takes away, and
 * anything else, lists too, is replaced.
 *
 * @source RFC 7396, JSON Merge Patch, section 2
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [name, change] of Object.entries(patch)) {
    if (change === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), change));
  }
  return Object.fromEntries(merged);
}

function without(
  content: Readonly<Record<string, unknown>>,
  names: readonly string[],
) {
  return Object.fromEntries(
    Object.entries(content).filter(([name]) => !names.includes(name)),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function quoted(id: string, files: readonly ScenarioFile[]): string {
  const known = files.map((file) => file.id).join(", ");
  return `${JSON.stringify(id)}; ${
    known === "" ? "det finns inga andra" : `det finns ${known}`
  }`;
}
