import assert from "node:assert/strict";
import fc from "fast-check";
import type { Member } from "../data/forbund.ts";
import type { PopulationCount } from "../data/population.ts";
import { InputError } from "../data/problems.ts";
import { keyClaims } from "./allocation_key.ts";

const A: Member = { code: "0001", name: "Aby", party: "kommun" };
const B: Member = { code: "0002", name: "Beby", party: "kommun" };

function population(
  measure: string,
  inhabitants: Readonly<Record<string, number>>,
): PopulationCount {
  return {
    measure,
    referenceDate: null,
    inhabitants: new Map(Object.entries(inhabitants)),
    sources: [],
  };
}

const BAND = population("16-64", { "0001": 60, "0002": 40 });
const ALL = population("all", { "0001": 100, "0002": 300 });

/** Whether a claim is exactly a fraction of all claims. */
function isShare(
  claims: readonly { weight: bigint }[],
  at: number,
  [numerator, denominator]: readonly [bigint, bigint],
) {
  const sum = claims.reduce((total, { weight }) => total + weight, 0n);
  return claims[at]!.weight * denominator === numerator * sum;
}

Deno.test("a key of one age band weighs municipalities by that band", () => {
  const claims = keyClaims([{ measure: "16-64", weight: 1 }], [A, B], [
    ALL,
    BAND,
  ]);
  assert.deepEqual(claims.map(({ id }) => id), ["0001", "0002"]);
  assert.ok(isShare(claims, 0, [60n, 100n]));
  assert.ok(isShare(claims, 1, [40n, 100n]));
});

Deno.test("a key of all inhabitants weighs municipalities by them", () => {
  const claims = keyClaims([{ measure: "all", weight: 3 }], [A, B], [
    ALL,
    BAND,
  ]);
  assert.ok(isShare(claims, 0, [100n, 400n]));
  assert.ok(isShare(claims, 1, [300n, 400n]));
});

Deno.test("a 75/25 blend takes three quarters by one measure and one quarter by the other", () => {
  // Aby: 0.75 × 60/100 + 0.25 × 100/400 = 0.45 + 0.0625 = 0.5125 = 41/80.
  // Beby: 0.75 × 40/100 + 0.25 × 300/400 = 0.30 + 0.1875 = 0.4875 = 39/80.
  const key = [{ measure: "16-64", weight: 75 }, {
    measure: "all",
    weight: 25,
  }];
  const claims = keyClaims(key, [A, B], [BAND, ALL]);
  assert.ok(isShare(claims, 0, [41n, 80n]));
  assert.ok(isShare(claims, 1, [39n, 80n]));
});

Deno.test("a blend is the exact sum of its weighted shares, for any populations", () => {
  const people = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  const two = fc.tuple(people, people);
  const weights = fc.tuple(
    fc.integer({ min: 1, max: 1000 }),
    fc.integer({ min: 1, max: 1000 }),
  );
  fc.assert(fc.property(two, two, weights, ([a, b], [c, d], [v, w]) => {
    const claims = keyClaims(
      [{ measure: "16-64", weight: v }, { measure: "all", weight: w }],
      [A, B],
      [
        population("16-64", { "0001": a, "0002": b }),
        population("all", { "0001": c, "0002": d }),
      ],
    );
    const [first, second] = [BigInt(a) + BigInt(b), BigInt(c) + BigInt(d)];
    // v/(v+w) × a/first + w/(v+w) × c/second over one denominator
    const numerator = BigInt(v) * BigInt(a) * second +
      BigInt(w) * BigInt(c) * first;
    const denominator = (BigInt(v) + BigInt(w)) * first * second;
    assert.ok(isShare(claims, 0, [numerator, denominator]));
  }));
});

Deno.test("every faulty population of every measure is told at once", () => {
  const members = ["Noll", "Minus", "Halv", "Borta", "Bra"].map((
    name,
    at,
  ): Member => ({ code: `000${at}`, name, party: "kommun" }));
  const faulty = population("16-64", {
    "0000": 0,
    "0001": -5,
    "0002": 1.5,
    "0004": 7,
  });
  const key = [{ measure: "16-64", weight: 1 }, { measure: "all", weight: 1 }];
  assert.throws(() => keyClaims(key, members, [faulty]), (error) => {
    assert.ok(error instanceof InputError);
    assert.deepEqual(error.message.split("\n"), [
      "folkmängd 16-64 för 0000 Noll ska vara ett heltal över 0, är 0",
      "folkmängd 16-64 för 0001 Minus ska vara ett heltal över 0, är -5",
      "folkmängd 16-64 för 0002 Halv ska vara ett heltal över 0, är 1.5",
      "folkmängd 16-64 för 0003 Borta saknas",
      "folkmängd all för 0000 Noll saknas",
      "folkmängd all för 0001 Minus saknas",
      "folkmängd all för 0002 Halv saknas",
      "folkmängd all för 0003 Borta saknas",
      "folkmängd all för 0004 Bra saknas",
    ]);
    return true;
  });
});

Deno.test("a population that is not a number, or too large to be exact, is refused", () => {
  for (const count of [NaN, Infinity, 2 ** 53]) {
    const faulty = population("16-64", { "0001": count, "0002": 1 });
    assert.throws(
      () => keyClaims([{ measure: "16-64", weight: 1 }], [A, B], [faulty]),
      { name: "InputError", message: /0001 Aby ska vara ett heltal över 0/ },
    );
  }
});

Deno.test("a weight that is not a whole number above 0 is refused by its measure", () => {
  for (const weight of [0, -1, 0.75, NaN]) {
    assert.throws(
      () => keyClaims([{ measure: "16-64", weight }], [A, B], [BAND]),
      {
        name: "InputError",
        message:
          `vikten för 16-64 i fördelningsnyckeln ska vara ett heltal över 0, är ${weight}`,
      },
    );
  }
});

Deno.test("an empty key is refused", () => {
  assert.throws(() => keyClaims([], [A, B], [BAND]), {
    name: "InputError",
    message: "fördelningsnyckeln är tom",
  });
});

Deno.test("a key without municipalities is refused", () => {
  assert.throws(
    () => keyClaims([{ measure: "16-64", weight: 1 }], [], [BAND]),
    {
      name: "InputError",
      message: "förbundet har inga kommuner att fördela på",
    },
  );
});
