import assert from "node:assert/strict";
import { exactSum, mean, standardDeviation } from "./descriptive.ts";

/** A data set of NIST, Statistical Reference Datasets, univariate summary. */
interface Certified {
  readonly name: string;
  readonly values: readonly number[];
  readonly mean: number;
  readonly standardDeviation: number;
  /** Digits that the binary values themselves leave of the deviation. */
  readonly digits: number;
}

/** Michelson's speed of light in air, 1000 km/s, as km/s above 299 000. */
const MICHELSON = [
  [850, 740, 900, 1070, 930, 850, 950, 980, 980, 880],
  [1000, 980, 930, 650, 760, 810, 1000, 1000, 960, 960],
  [960, 940, 960, 940, 880, 800, 850, 880, 900, 840],
  [830, 790, 810, 880, 880, 830, 800, 790, 760, 800],
  [880, 880, 880, 860, 720, 720, 620, 860, 970, 950],
  [880, 910, 850, 870, 840, 840, 850, 840, 840, 840],
  [890, 810, 810, 820, 800, 770, 760, 740, 750, 760],
  [910, 920, 890, 860, 880, 720, 840, 850, 850, 780],
  [890, 840, 780, 810, 760, 810, 790, 810, 820, 850],
  [870, 870, 810, 740, 810, 940, 950, 800, 810, 870],
].flat().map((kilometres) => (299_000 + kilometres) / 1000);

/** Filter transmittance, in hundred-thousandths above 2. */
const MAVRODINEANU = [
  [180, 170, 180, 190, 180, 170, 150, 140, 150, 150],
  [170, 180, 180, 190, 190, 210, 200, 160, 140, 130],
  [130, 150, 150, 160, 150, 140, 130, 140, 150, 140],
  [150, 160, 150, 160, 190, 200, 200, 210, 220, 230],
  [240, 250, 270, 260, 260, 260, 270, 260, 250, 240],
].flat().map((above) => (200_000 + above) / 100_000);

const CERTIFIED: readonly Certified[] = [
  {
    name: "Michelso",
    values: MICHELSON,
    mean: 299.8524,
    standardDeviation: 0.0790105478190518,
    digits: 12,
  },
  {
    name: "Mavro",
    values: MAVRODINEANU,
    mean: 2.001856,
    standardDeviation: 0.000429123454003053,
    digits: 12,
  },
  {
    name: "NumAcc1",
    values: [10000001, 10000003, 10000002],
    mean: 10000002,
    standardDeviation: 1,
    digits: 15,
  },
  {
    name: "NumAcc2",
    values: alternating(1.2, 1.1, 1.3),
    mean: 1.2,
    standardDeviation: 0.1,
    digits: 14,
  },
  {
    name: "NumAcc3",
    values: alternating(1000000.2, 1000000.1, 1000000.3),
    mean: 1000000.2,
    standardDeviation: 0.1,
    digits: 9,
  },
  {
    name: "NumAcc4",
    values: alternating(10000000.2, 10000000.1, 10000000.3),
    mean: 10000000.2,
    standardDeviation: 0.1,
    digits: 8,
  },
];

for (const { name, values, ...certified } of CERTIFIED) {
  Deno.test(`mean and standard deviation are those that NIST certifies for ${name}`, () => {
    assert.ok(agreeingDigits(mean(values), certified.mean) >= 15);
    assert.ok(
      agreeingDigits(standardDeviation(values), certified.standardDeviation) >=
        certified.digits,
      `${standardDeviation(values)}`,
    );
  });
}

Deno.test("a sum does not lose the small numbers beside the large", () => {
  assert.equal(exactSum([1e16, 1, 1, -1e16]), 2);
});

Deno.test("no mean of nothing and no deviation of one value", () => {
  assert.throws(() => mean([]), {
    name: "RangeError",
    message: "Mean of no values",
  });
  assert.throws(() => standardDeviation([1]), {
    name: "RangeError",
    message: "Standard deviation needs two values: current number is 1",
  });
});

/** NumAcc2 to 4: one value, then 500 of each of two others in turn. */
function alternating(first: number, low: number, high: number): number[] {
  return [first, ...Array.from({ length: 500 }, () => [low, high]).flat()];
}

/** NIST's measure of agreement: −log10 of the relative error, at most 15. */
function agreeingDigits(found: number, certified: number): number {
  const error = Math.abs(found - certified) / Math.abs(certified);
  return error === 0 ? 15 : Math.min(15, -Math.log10(error));
}
