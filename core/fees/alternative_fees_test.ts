import assert from "node:assert/strict";
import { type FeeData, loadFeeData } from "../data/fee_data.ts";
import {
  comparisonPopulation,
  feesWithFrame,
  feesWithPopulation,
} from "./alternative_fees.ts";

const data = await loadFeeData("rar");

Deno.test("another frame is shared by the year's own rules", () => {
  const { partiesSek } = feesWithFrame(data, 2025, 21_000_000)!;
  // Half of the frame is the state's, a quarter the region's.
  assert.equal(Number(partiesSek.stat), 10_500_000);
  assert.equal(Number(partiesSek.region), 5_250_000);
  assert.equal(Number(feesWithFrame(data, 2025, 0)!.partiesSek.stat), 0);
});

Deno.test("a frame that is no whole number of kronor is refused with what was given", () => {
  for (const frame of [-1, 0.5, NaN, "1" as unknown as number]) {
    assert.throws(() => feesWithFrame(data, 2025, frame), {
      name: "InputError",
      message: "den alternativa ramen ska vara hela kronor, 0 eller mer, " +
        `skriven som 21_000_000 eller 21000000; fick ${JSON.stringify(frame)}`,
    });
  }
});

Deno.test("without a frame the förbund's own alternative is taken, if it has one", () => {
  const without = { ...data, forbund: { ...data.forbund } };
  Object.assign(without.forbund, { alternativeFrame: undefined });
  assert.equal(feesWithFrame(without, 2025, null), null);
});

Deno.test("the measure compared with is the first that the key does not use", () => {
  const measureFor = (...measures: string[]) =>
    comparisonPopulation(withKey(measures), 2025, null)?.measure;
  assert.equal(measureFor("16-64"), "all");
  assert.equal(measureFor("all"), "16-64");
});

Deno.test("without a number for every municipality there is nothing to compare with", () => {
  const unknown = { ...withKey(["16-64"]), population: [] };
  assert.equal(comparisonPopulation(unknown, 2025, null), null);
  assert.equal(feesWithPopulation(unknown, 2025, null), null);
  assert.throws(() => comparisonPopulation(unknown, 2025, "all"), {
    name: "InputError",
    message: /^folkmängd all finns inte för samma dag i alla kommuner/,
  });
});

Deno.test("other inhabitants alone decide the municipalities' shares", () => {
  const count = comparisonPopulation(data, 2025, "all");
  const { fees } = feesWithPopulation(data, 2025, count)!;
  const flen = fees.find(({ member }) => member.code === "0482")!;
  // data/reference/population.csv: all inhabitants of 2022-12-31
  assert.equal(flen.population, 16_058);
  const inhabitants = fees.reduce(
    (sum, { population }) => sum + (population ?? 0),
    0,
  );
  assert.ok(Math.abs(flen.share - flen.population! / inhabitants) < 1e-12);
});

function withKey(measures: readonly string[]): FeeData {
  const allocationKey = measures.map((measure) => ({ measure, weight: 1 }));
  return { ...data, forbund: { ...data.forbund, allocationKey } };
}
