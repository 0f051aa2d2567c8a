import { z } from "zod";
import { InputError } from "../data/problems.ts";
import {
  type AssumptionDefinition,
  type AssumptionName,
  ASSUMPTIONS,
  definitionOf,
} from "./assumption_definitions.ts";

/** Assumptions that the user sets, in the units of their definitions. */
export type AssumptionOverrides = Readonly<
  Partial<Record<AssumptionName, number>>
>;

/**
 * Checks what the user sets in a parameter cell or scenario file.
 *
 * @param input A plain object with a number for each assumption to change.
 * @returns The same values.
 * @throws {InputError} With every unknown name and every value outside its
 * range.
 *
 * @example A share of jobs above 100 percent
 * ```ts
 * import assert from "node:assert/strict";
 * import { checkOverrides } from "core";
 *
 * assert.throws(() => checkOverrides({ deadweightPct: 120 }), {
 *   message: "antagandet deadweightPct (dödvikt): " +
 *     "väntade ett tal mellan 0 och 100 procent, fick 120",
 * });
 * ```
 */
export function checkOverrides(input: unknown): AssumptionOverrides {
  return checkAssumptions(
    input,
    (definition) => numberWithin(definition),
  ) as AssumptionOverrides;
}

/** A number in an assumption's range, with a message that completes "väntade". */
export function numberWithin(definition: AssumptionDefinition): z.ZodNumber {
  const expected = rangeText(definition);
  const number = z.number(expected).min(definition.min, expected)
    .max(definition.max, expected);
  return definition.whole ? number.int(expected) : number;
}

/** What an assumption may be: `ett tal mellan 0 och 100 procent`. */
export function rangeText(
  { whole, min, max, unit }: AssumptionDefinition,
): string {
  return `ett ${whole ? "heltal" : "tal"} mellan ${min} och ${max} ${unit}`;
}

/**
 * Checks an object with one entry per assumption.
 *
 * @param entry The form of an assumption's entry; `null` for one that may not
 * be named.
 * @throws {InputError} With every fault, in Swedish.
 */
export function checkAssumptions(
  input: unknown,
  entry: (definition: AssumptionDefinition) => z.ZodType | null,
): Readonly<Record<string, unknown>> {
  const shape = Object.fromEntries(
    ASSUMPTIONS.flatMap((definition) => {
      const form = entry(definition);
      return form ? [[definition.name, form.optional()]] : [];
    }),
  );
  const outcome = z.strictObject(shape, "ett objekt").safeParse(input);
  if (outcome.success) return outcome.data;
  const faults = outcome.error.issues.map((issue) =>
    describeFault(issue, input, Object.keys(shape))
  );
  throw new InputError(faults.join("\n"));
}

function describeFault(
  issue: z.core.$ZodIssue,
  input: unknown,
  known: readonly string[],
): string {
  if (issue.code === "unrecognized_keys") {
    return `okänt antagande ${issue.keys.join(", ")}; det finns ${
      known.join(", ")
    }`;
  }
  if (issue.path.length === 0) {
    return `antagandena: väntade ${issue.message}, fick ${found(input)}`;
  }
  const name = String(issue.path[0]);
  const { title } = definitionOf(name as AssumptionName);
  const place = [name, ...issue.path.slice(1)].join(".");
  const value = issue.path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key],
    input,
  );
  return `antagandet ${place} (${lowerFirst(title)}): ` +
    `väntade ${issue.message}, fick ${found(value)}`;
}

function found(value: unknown): string {
  return typeof value === "number"
    ? String(value)
    : JSON.stringify(value) ?? "inget värde";
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
