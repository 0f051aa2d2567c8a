import { z } from "zod";
import { InputError } from "../data/problems.ts";
import { PROTECTION_METHODS } from "../disclosure/rule.ts";

const YEAR = "ett årtal mellan 1990 och 2099 utan citattecken";
const YEAR_OR_NULL = `${YEAR}, eller null`;
const FOLDER = "mappens namn i data/ inom citattecken";
const SCENARIO =
  "små bokstäver a–z, siffror och bindestreck inom citattecken, " +
  'till exempel "bas"';
const MEASURES = ["scb", "kolada", "forsorjningsmatt"];
const AGES = ["20-64", "20-65"];
const NUMBERS = "en lista med tal, till exempel [50, 75, 100]";
const OBJECT = "ett objekt mellan { och }";

const year = z.int(YEAR).min(1990, YEAR).max(2099, YEAR);
const scenario = z.string(SCENARIO).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, SCENARIO);
const numbers = z.array(z.number(NUMBERS), NUMBERS).min(1, NUMBERS);
const object = z.record(z.string(), z.unknown(), OBJECT);

/** What the parameters that notebooks share may be; others are free. */
const FORMS: Readonly<Record<string, z.ZodType>> = {
  forbund: z.string(FOLDER).min(1, FOLDER),
  year,
  scenario,
  firstYear: year,
  levelFrom: orNull(year, YEAR_OR_NULL),
  baseScenario: scenario,
  changes: object,
  measure: oneOf(MEASURES),
  ageBand: orNull(oneOf(AGES), `något av ${AGES.join(", ")}, eller null`),
  protection: oneOf(PROTECTION_METHODS),
  threshold: wholeFrom(2),
  window: wholeFrom(1),
  seed: wholeFrom(0),
  weights: object,
  overrides: object,
  ranges: object,
  scenarios: object,
  distributions: object,
  retentionPct: numbers,
  deadweightPct: numbers,
};

/**
 * The parameters of a notebook, checked as they are set, and each again when a
 * report run sets another. A parameter that is read but not there, misspelt
 * perhaps, stops the cell that reads it.
 *
 * @param values What the parameter cell says.
 * @returns The same values.
 * @throws {InputError} With every parameter that is not what it may be.
 *
 * @example A year as text is refused
 * ```ts
 * import assert from "node:assert/strict";
 * import { checkedParameters } from "core";
 *
 * assert.equal(checkedParameters({ year: 2025 }).year, 2025);
 * assert.throws(() => checkedParameters({ year: "2025 " }), {
 *   message: "parametern year: väntade ett årtal mellan 1990 och 2099 utan " +
 *     'citattecken, fick "2025 "',
 * });
 * ```
 */
export function checkedParameters<Values extends object>(
  values: Values,
): Values {
  const faults = [
    ...Object.entries(values).flatMap(([name, value]) => faultOf(name, value)),
    ...faultOfPeriod(values),
  ];
  if (faults.length > 0) throw new InputError(faults.join("\n"));
  return new Proxy<Values>(values, {
    get: readParameter,
    set: setParameter,
  });
}

function readParameter(values: object, name: string | symbol): unknown {
  // Asked of any object: whether it is a promise, and how it is written.
  const asked = typeof name === "symbol" || ["then", "toJSON"].includes(name);
  if (name in values || asked) return Reflect.get(values, name);
  throw new InputError(
    `parametern ${name} saknas i cellen under Ändra här; där finns ${
      Object.keys(values).join(", ")
    }. Är något felstavat?`,
  );
}

function setParameter(
  values: object,
  name: string | symbol,
  value: unknown,
): boolean {
  const faults = faultOf(String(name), value);
  if (faults.length > 0) throw new InputError(faults.join("\n"));
  return Reflect.set(values, name, value);
}

function faultOf(name: string, value: unknown): string[] {
  const issue = FORMS[name]?.safeParse(value).error?.issues[0];
  return issue
    ? [`parametern ${name}: väntade ${issue.message}, fick ${found(value)}`]
    : [];
}

function faultOfPeriod(values: object): string[] {
  const { firstYear, year } = values as Readonly<Record<string, unknown>>;
  return typeof firstYear === "number" && typeof year === "number" &&
      firstYear > year
    ? [`parametern firstYear: ${firstYear} är efter year, som är ${year}`]
    : [];
}

function oneOf(known: readonly string[]): z.ZodType {
  return z.enum(
    known,
    `något av ${known.map((each) => `"${each}"`).join(", ")}`,
  );
}

function orNull(form: z.ZodType, expected: string): z.ZodType {
  return z.unknown().refine(
    (value) => value === null || form.safeParse(value).success,
    expected,
  );
}

function wholeFrom(least: number): z.ZodType {
  const expected = `ett heltal, ${least} eller mer, utan citattecken`;
  return z.int(expected).min(least, expected);
}

function found(value: unknown): string {
  return JSON.stringify(value) ?? "inget värde";
}
