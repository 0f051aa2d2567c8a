import { checkProportion, type Proportion } from "./proportions.ts";

/** Ties are counted as equally likely within this relative distance. */
const TIE = 1e-7;

/**
 * Fisher's exact test of whether two shares of different people differ:
 * the probability, were they equal, of counts as unlikely as these or more so,
 * given how many it happened to in all. It holds however small the counts are.
 *
 * @returns The two-sided p value, above 0 and at most 1.
 * @throws {RangeError} If a count is outside its range.
 * @source Fisher, Statistical Methods for Research Workers (1934), section
 * 21.02; the two-sided rule and its tolerance are those of R's `fisher.test`
 *
 * @example The lady tasting tea: 3 of 4 against 1 of 4
 * ```ts
 * import assert from "node:assert/strict";
 * import { exactTest } from "core";
 *
 * const p = exactTest({ count: 3, n: 4 }, { count: 1, n: 4 });
 * assert.equal(p.toFixed(9), (34 / 70).toFixed(9));
 * ```
 */
export function exactTest(first: Proportion, second: Proportion): number {
  checkProportion(first);
  checkProportion(second);
  const together = first.count + second.count;
  const lowest = Math.max(0, together - second.n);
  const highest = Math.min(together, first.n);
  const factorials = logFactorials(first.n + second.n);
  const weights = Array.from({ length: highest - lowest + 1 }, (_, at) => {
    const count = lowest + at;
    return Math.exp(
      logChoose(factorials, first.n, count) +
        logChoose(factorials, second.n, together - count) -
        logChoose(factorials, first.n + second.n, together),
    );
  });
  const observed = weights[first.count - lowest]!;
  const sum = weights.filter((weight) => weight <= observed * (1 + TIE))
    .reduce((total, weight) => total + weight, 0);
  return Math.min(1, sum);
}

function logFactorials(n: number): number[] {
  const logs = [0];
  for (let k = 1; k <= n; k++) logs.push(logs[k - 1]! + Math.log(k));
  return logs;
}

function logChoose(logs: readonly number[], n: number, k: number): number {
  return logs[n]! - logs[k]! - logs[n - k]!;
}
