import { type Decimal, ExactDecimal } from "../money.ts";

/**
 * The internal rate of return of a series of amounts: a rate in percent, or
 * the plain answer that there is none or more than one.
 */
export type InternalRate =
  | { readonly kind: "rate"; readonly ratePct: number }
  | {
    readonly kind: "none";
    /** Whether all amounts are gains, all costs, all 0, or no rate fits. */
    readonly reason: "only-gains" | "only-costs" | "nothing" | "no-root";
  }
  | { readonly kind: "several"; readonly ratesPct: readonly number[] };

/**
 * Every rate above −100 percent that makes the present value of some amounts
 * zero. With x = 1 / (1 + rate) the present value is a polynomial in x, whose
 * roots above 0 lie between its turning points: those are the roots of its
 * derivative, found the same way.
 *
 * @param amountsSek Amounts today and at the end of year 1, 2, 3 and so on.
 * @returns One rate, several of them, or why there is none.
 * @source Several rates: J. Lorie and L. Savage, Three problems in rationing
 * capital, Journal of Business 28:4 (1955)
 *
 * @example A cost of 100 that gives 110 a year later
 * ```ts
 * import assert from "node:assert/strict";
 * import { internalRate, kronor } from "core";
 *
 * const rate = internalRate([kronor(-100), kronor(110)]);
 * assert.ok(rate.kind === "rate" && Math.abs(rate.ratePct - 10) < 1e-9);
 * ```
 */
export function internalRate(amountsSek: readonly Decimal[]): InternalRate {
  const gains = amountsSek.some((amount) => amount.gt(0));
  const costs = amountsSek.some((amount) => amount.lt(0));
  if (!gains && !costs) return { kind: "none", reason: "nothing" };
  if (!costs) return { kind: "none", reason: "only-gains" };
  if (!gains) return { kind: "none", reason: "only-costs" };
  const rates = positiveRoots(withoutEnds(amountsSek))
    .map((x) => (1 / x - 1) * 100)
    .sort((a, b) => a - b);
  if (rates.length === 0) return { kind: "none", reason: "no-root" };
  return rates.length === 1
    ? { kind: "rate", ratePct: rates[0]! }
    : { kind: "several", ratesPct: rates };
}

/** Amounts as parts of the largest; those of 0 at either end have no bearing. */
function withoutEnds(amounts: readonly Decimal[]): number[] {
  const largest = ExactDecimal.max(...amounts.map((amount) => amount.abs()));
  const parts = amounts.map((amount) => amount.div(largest).toNumber());
  const first = parts.findIndex((part) => part !== 0);
  const last = parts.findLastIndex((part) => part !== 0);
  return parts.slice(first, last + 1);
}

/**
 * Roots above 0 of a polynomial, ascending; coefficients from the constant up,
 * the last of which is not 0.
 */
function positiveRoots(coefficients: readonly number[]): number[] {
  if (coefficients.length < 2) return [];
  const turns = positiveRoots(
    coefficients.slice(1).map((value, at) => value * (at + 1)),
  );
  const borders = [0, ...turns, rootBound(coefficients)];
  const roots: number[] = [];
  for (let at = 1; at < borders.length; at++) {
    const root = rootBetween(coefficients, borders[at - 1]!, borders[at]!);
    if (root !== null) roots.push(root);
  }
  return roots;
}

/** Cauchy's bound: no root is as large. */
function rootBound(coefficients: readonly number[]): number {
  const leading = Math.abs(coefficients.at(-1)!);
  return 1 + Math.max(...coefficients.map(Math.abs)) / leading;
}

/**
 * The root of a polynomial that is monotone between two borders, if any; one
 * at the first border is that of the stretch before.
 */
function rootBetween(
  coefficients: readonly number[],
  from: number,
  to: number,
): number | null {
  const sign = (x: number) => Math.sign(valueAt(coefficients, x));
  if (sign(to) === 0) return to;
  if (sign(from) === sign(to) || sign(from) === 0) return null;
  let [low, high] = [from, to];
  while (true) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (sign(middle) === sign(low)) low = middle;
    else high = middle;
  }
}

function valueAt(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, value) => sum * x + value, 0);
}
