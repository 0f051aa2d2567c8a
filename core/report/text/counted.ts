import {
  formatDecimal,
  formatInteger,
  type Shown,
} from "../../figures/formats.ts";

/** A Swedish noun as it stands after a number. */
export interface Noun {
  /** After 1, such as `kommun`. */
  readonly one: string;
  /** After every other number, such as `kommuner`. */
  readonly many: string;
}

/** The unit of a difference between two shares. */
export const PERCENTAGE_POINTS: Noun = {
  one: "procentenhet",
  many: "procentenheter",
};

/**
 * A count with its noun: `1 kommun`, `0 kommuner`.
 *
 * @param count Whole number, 0 or more.
 * @throws {RangeError} If the count is anything else.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { counted } from "core";
 *
 * const town = { one: "kommun", many: "kommuner" };
 * assert.equal(counted(1, town), "1 kommun");
 * assert.equal(counted(9, town), "9 kommuner");
 * ```
 */
export function counted(count: number, { one, many }: Noun): string {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(
      `Count must be a whole number, 0 or more: current value is ${count}`,
    );
  }
  return `${formatInteger(count)} ${count === 1 ? one : many}`;
}

/**
 * A measured number with its unit: `−1 procentenhet`, `1,0 procentenheter`.
 *
 * @param value Any finite number.
 * @param decimals Decimals to show.
 * @throws {RangeError} If the number is not finite.
 */
export function measured(
  value: Shown,
  decimals: number,
  { one, many }: Noun,
): string {
  if (!Number.isFinite(Number(value))) {
    throw new RangeError(`Value must be finite: current value is ${value}`);
  }
  const text = formatDecimal(value, decimals);
  return `${text} ${/^\u2212?1$/.test(text) ? one : many}`;
}
