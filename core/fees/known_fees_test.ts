import assert from "node:assert/strict";
import { loadFeeData } from "../data/fee_data.ts";
import { feeInput } from "./fee_basis.ts";
import { feeChangeNearest, feesOfKnownYears } from "./known_fees.ts";
import { allocateMemberFees } from "./member_fees.ts";
import { comparePublishedFees } from "./published_fees.ts";

const data = await loadFeeData("rar");
const withYears = (...feeYears: number[]) => ({ ...data, feeYears });

Deno.test("fees are worked out for every year that is known", () => {
  const years = feesOfKnownYears(withYears(2018, 2025)).map(({ input }) =>
    input.year
  );
  assert.deepEqual(years, [2018, 2025]);
});

Deno.test("a year is compared with the nearest known before it, or else after it", () => {
  const pair = (year: number, ...years: number[]) => {
    const change = feeChangeNearest(withYears(...years), year);
    return change &&
      [change.earlier.input.year, change.later.input.year];
  };
  assert.deepEqual(pair(2025, 2018, 2025), [2018, 2025]);
  assert.deepEqual(pair(2018, 2018, 2025), [2018, 2025]);
  assert.equal(pair(2025, 2025), null);
  const { decomposition } = feeChangeNearest(withYears(2018, 2025), 2025)!;
  assert.equal(decomposition.length, 9);
});

Deno.test("published fees are compared member by member with the year's own", () => {
  const allocation = allocateMemberFees(feeInput(data, 2025));
  const published = comparePublishedFees(data, allocation);
  // Budget 2025: every member's fee is printed, and comes out to the krona.
  assert.equal(published.length, allocation.fees.length);
  for (const { differenceSek } of published) {
    assert.equal(Number(differenceSek), 0);
  }
  const raised = data.fees.map((row) =>
    row.fee_year === 2025 && row.fee_sek
      ? { ...row, fee_sek: row.fee_sek.plus(7) }
      : row
  );
  const [first] = comparePublishedFees({ ...data, fees: raised }, allocation);
  assert.equal(Number(first!.differenceSek), 7);
  assert.deepEqual(comparePublishedFees({ ...data, fees: [] }, allocation), []);
  const blank = data.fees.map((row) => ({ ...row, fee_sek: null }));
  assert.deepEqual(
    comparePublishedFees({ ...data, fees: blank }, allocation),
    [],
  );
});
