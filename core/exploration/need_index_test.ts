import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type IndicatorData,
  type IndicatorId,
  loadIndicators,
} from "../data/indicator_data.ts";
import { mean } from "../statistics/descriptive.ts";
import { needIndex } from "./need_index.ts";
import { standardScores } from "./standard_scores.ts";
import { weightSensitivity } from "./weight_sensitivity.ts";

const RAR = await loadIndicators("rar");

/** Three municipalities with the given values of two indicators in 2024. */
function data(
  first: readonly number[],
  second: readonly number[],
): IndicatorData {
  const members = ["a", "b", "c"].map((name, at) => ({
    code: `990${at + 1}`,
    name,
    party: "kommun" as const,
  }));
  const indicatorOf = (id: IndicatorId, values: readonly number[]) => ({
    id,
    title: id,
    word: id,
    unit: "procent",
    decimals: 1,
    values: values.map((value, at) => ({
      code: members[at]!.code,
      name: members[at]!.name,
      year: 2024,
      value,
      source: "prov",
    })),
  });
  return {
    ...RAR,
    forbund: { ...RAR.forbund, members },
    indicators: [
      indicatorOf("arbetsloshet", first),
      indicatorOf("uvas", second),
    ],
  };
}

Deno.test("standard scores have mean 0 and deviation 1 to six digits", () => {
  const column = fc.array(fc.integer({ min: -1000, max: 1000 }), {
    minLength: 2,
    maxLength: 30,
  }).filter((values) => new Set(values).size > 1);
  fc.assert(fc.property(column, (values) => {
    const [scores] = standardScores([values]);
    const centre = mean(values);
    const deviation = Math.sqrt(
      mean(values.map((value) => (value - centre) ** 2)),
    );
    values.forEach((value, at) => {
      const exact = (value - centre) / deviation;
      assert.ok(Math.abs(scores![at]! - exact) < 2e-5, `${exact}`);
    });
  }));
});

Deno.test("an index is the weighted mean of the standard scores", () => {
  const index = needIndex(data([2, 4, 6], [1, 1, 4]), {
    arbetsloshet: 3,
    uvas: 1,
  }, 2025)!;
  // First: mean 4, deviation √(8/3); second: mean 2, deviation √2.
  const first = [-2, 0, 2].map((step) => step / Math.sqrt(8 / 3));
  const second = [-1, -1, 2].map((step) => step / Math.sqrt(2));
  index.municipalities.forEach(({ index: value }, at) => {
    const expected = 0.75 * first[at]! + 0.25 * second[at]!;
    assert.ok(Math.abs(value - expected) < 1e-6);
  });
  assert.deepEqual(index.municipalities.map(({ rank }) => rank), [3, 2, 1]);
});

Deno.test("only the weights' proportions matter", () => {
  const basis = data([2, 4, 9], [7, 1, 4]);
  const one = needIndex(basis, { arbetsloshet: 1, uvas: 2 }, 2025);
  const ten = needIndex(basis, { arbetsloshet: 10, uvas: 20 }, 2025);
  assert.deepEqual(
    one!.municipalities.map(({ rank }) => rank),
    ten!.municipalities.map(({ rank }) => rank),
  );
  assert.deepEqual(
    one!.indicators.map(({ share }) => share),
    [1 / 3, 2 / 3],
  );
});

Deno.test("municipalities that are alike share a rank", () => {
  const index = needIndex(
    data([1, 5, 5], [1, 5, 5]),
    { arbetsloshet: 1 },
    2025,
  );
  assert.deepEqual(index!.municipalities.map(({ rank }) => rank), [3, 1, 1]);
});

Deno.test("an indicator that tells no municipality from another is left out", () => {
  const index = needIndex(data([1, 2, 3], [5, 5, 5]), {
    arbetsloshet: 1,
    uvas: 1,
  }, 2025)!;
  assert.deepEqual(index.indicators.map(({ share }) => share), [1]);
  assert.match(index.leftOut[0]!.reason, /samma värde 2024/);
});

Deno.test("an indicator is taken from the latest year with every municipality", () => {
  // Oxelösund has no social assistance printed for 2020, all have for 2019.
  const index = needIndex(RAR, { ekonomisktBistand: 1 }, 2025)!;
  assert.equal(index.indicators[0]!.year, 2019);
  assert.equal(index.municipalities.length, 9);
});

Deno.test("no index is made of years after the one asked for", () => {
  assert.equal(needIndex(RAR, { ekonomisktBistand: 1 }, 2018), null);
});

Deno.test("a misspelt indicator and a weight below 0 are refused in Swedish", () => {
  const wrong = { arbetslöshet: 1 } as object;
  assert.throws(
    () => needIndex(RAR, wrong, 2025),
    /okänd indikator arbetslöshet; det finns arbetsloshet, /,
  );
  assert.throws(
    () => needIndex(RAR, { uvas: -1 }, 2025),
    /vikten för uvas ska vara ett tal som är 0 eller större, fick -1/,
  );
});

Deno.test("a municipality that is worst in all is first under all weights", () => {
  const index = needIndex(data([1, 2, 9], [1, 3, 7]), {
    arbetsloshet: 1,
    uvas: 1,
  }, 2025);
  const { ranges } = weightSensitivity(index, 1, 200)!;
  assert.deepEqual(
    ranges.map(({ best, worst, firstShare }) => [best, worst, firstShare]),
    [[3, 3, 0], [2, 2, 0], [1, 1, 1]],
  );
});

Deno.test("two that are opposite are each first under half of the weights", () => {
  // Scores (z, −z) and (−z, z): the first leads when its share is above 1/2,
  // which is half of all shares; 2 000 draws miss that by at most 4 errors.
  const index = needIndex(data([9, 1, 5], [1, 9, 5]), {
    arbetsloshet: 3,
    uvas: 1,
  }, 2025);
  const { ranges } = weightSensitivity(index, 7, 2000)!;
  const limit = 4 * Math.sqrt(0.25 / 2000);
  assert.ok(Math.abs(ranges[0]!.firstShare - 0.5) < limit);
  assert.deepEqual([ranges[0]!.best, ranges[0]!.worst], [1, 3]);
  assert.equal(ranges[2]!.median, 2);
});

Deno.test("the same seed draws the same weights", () => {
  const index = needIndex(RAR, { arbetsloshet: 1, ekonomisktBistand: 1 }, 2025);
  assert.deepEqual(
    weightSensitivity(index, 5, 50),
    weightSensitivity(index, 5, 50),
  );
});
