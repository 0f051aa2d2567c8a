import assert from "node:assert/strict";
import fc from "fast-check";
import { evenNumbers } from "../statistics/even_numbers_fixtures.ts";
import { kronor } from "../money.ts";
import { checkStaircase, staircaseLevel } from "./equity_staircase.ts";

const STAIRCASE = [
  { fromFrameSek: 1_000_000, highestPct: 25 },
  { fromFrameSek: 5_000_000, highestSek: 1_100_000 },
  { fromFrameSek: 10_000_000, highestPct: 16.875 },
];

// 0.25 × 4 999 999 = 1 249 999.75; 0.16875 × 16 000 000 = 2 700 000
Deno.test("the step of the whole frame decides, and parts of a krona fall away", () => {
  const levels = [999_999, 1_000_000, 4_999_999, 5_000_000, 16_000_000]
    .map((frame) => staircaseLevel(STAIRCASE, kronor(frame))?.value.toFixed());
  assert.deepEqual(levels, [
    undefined,
    "250000",
    "1249999",
    "1100000",
    "2700000",
  ]);
});

Deno.test("a share of the frame is never above it", () => {
  fc.assert(fc.property(
    fc.integer({ min: 0, max: 1e12 }),
    evenNumbers(0, 100),
    (frame, highestPct) => {
      const staircase = [{ fromFrameSek: 0, highestPct }];
      const { value } = staircaseLevel(staircase, kronor(frame))!;
      assert.ok(value.isInteger() && value.gte(0) && value.lte(frame));
    },
  ));
});

Deno.test("everything wrong with the steps is told at once, by step", () => {
  assert.throws(
    () =>
      checkStaircase([
        { fromFrameSek: 5_000_000, highestPct: 101 },
        { fromFrameSek: 1_000_000 },
        { fromFrameSek: 1_000_000.5, highestPct: 10, highestSek: -1 },
      ]),
    {
      name: "InputError",
      message: [
        "trappan, steg 1: highestPct: väntade 0 till 100 procent, fick 101",
        "trappan, steg 2: ange antingen highestPct eller highestSek",
        "trappan, steg 2: fromFrameSek: väntade mer än 5000000 i steget före, fick 1000000",
        "trappan, steg 3: fromFrameSek: väntade hela kronor, 0 eller mer, fick 1000000.5",
        "trappan, steg 3: highestSek: väntade hela kronor, 0 eller mer, fick -1",
        "trappan, steg 3: ange antingen highestPct eller highestSek",
      ].join("\n"),
    },
  );
});
