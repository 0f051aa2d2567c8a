import { InputError } from "../data/problems.ts";

/** A constant that holds from a date, with its source. */
export interface Parameter<Value> {
  /** ASCII kebab-case name, such as `finansieringsandelar`. */
  readonly id: string;
  /** What it is, in Swedish. */
  readonly title: string;
  /** The value itself. */
  readonly value: Value;
  /** What the value is counted in, in Swedish. */
  readonly unit: string;
  /** First day it holds, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Last day it holds, or `null` if it still does. */
  readonly validTo: string | null;
  /** Law, document or page it was read in, in Swedish. */
  readonly source: string;
  /** What else is to be known of it, in Swedish. */
  readonly note?: string | undefined;
}

/**
 * The value of a parameter that holds on a day.
 *
 * @param series The parameter's values over time.
 * @param date The day, `YYYY-MM-DD`.
 * @throws {InputError} If no value holds on that day.
 *
 * @example How the members share the cost in 2025
 * ```ts
 * import assert from "node:assert/strict";
 * import { parameterAt, STATUTORY_SHARES } from "core";
 *
 * const { value } = parameterAt(STATUTORY_SHARES, "2025-01-01");
 * assert.deepEqual(value, { stat: 2n, region: 1n, kommun: 1n });
 * ```
 */
export function parameterAt<Value>(
  series: readonly Parameter<Value>[],
  date: string,
): Parameter<Value> {
  const found = series.find(({ validFrom, validTo }) =>
    validFrom <= date && (validTo === null || date <= validTo)
  );
  if (!found) {
    throw new InputError(
      `${series[0]?.title ?? "parametern"} saknar värde för ${date}`,
    );
  }
  return found;
}
