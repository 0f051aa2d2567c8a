import assert from "node:assert/strict";
import fc from "fast-check";
import { apportion, type Claim } from "./apportion.ts";

const named = (weights: readonly bigint[]): Claim[] =>
  weights.map((weight, at) => ({ id: String(at).padStart(4, "0"), weight }));
const sumOf = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);

/** Totals far beyond 2^53. */
const anyTotal = fc.bigInt(0n, 10n ** 24n);
/** Small weights, where ties and zeros are common, or weights beyond 2^64. */
const anyClaims = fc.oneof(
  fc.array(fc.bigInt(0n, 12n), { minLength: 1, maxLength: 12 }),
  fc.array(fc.bigInt(0n, 2n ** 80n), { minLength: 1, maxLength: 12 }),
).filter((weights) => weights.some((weight) => weight > 0n)).map(named);

Deno.test("the parts add up to the total", () => {
  fc.assert(fc.property(anyTotal, anyClaims, (total, claims) => {
    assert.equal(sumOf(apportion(total, claims)), total);
  }));
});

Deno.test("no part is a whole unit or more from its exact share", () => {
  fc.assert(fc.property(anyTotal, anyClaims, (total, claims) => {
    const sum = sumOf(claims.map(({ weight }) => weight));
    apportion(total, claims).forEach((part, at) => {
      const gap = part * sum - total * claims[at]!.weight;
      assert.ok(-sum < gap && gap < sum, `part ${part} of claim ${at}`);
    });
  }));
});

Deno.test("whoever is rounded up has at least the fraction of whoever is rounded down", () => {
  fc.assert(fc.property(anyTotal, anyClaims, (total, claims) => {
    const sum = sumOf(claims.map(({ weight }) => weight));
    const up: bigint[] = [];
    const down: bigint[] = [];
    apportion(total, claims).forEach((part, at) => {
      const exact = total * claims[at]!.weight;
      (part > exact / sum ? up : down).push(exact % sum);
    });
    for (const high of up) {
      for (const low of down) assert.ok(high >= low);
    }
  }));
});

Deno.test("the order of the claims does not matter", () => {
  const shuffled = anyClaims.chain((claims) =>
    fc.tuple(
      fc.constant(claims),
      fc.shuffledSubarray(claims, { minLength: claims.length }),
    )
  );
  fc.assert(fc.property(anyTotal, shuffled, (total, [claims, mixed]) => {
    const byId = (order: readonly Claim[]) => {
      const parts = apportion(total, order);
      return new Map(order.map(({ id }, at) => [id, parts[at]]));
    };
    const expected = byId(claims);
    for (const [id, part] of byId(mixed)) assert.equal(part, expected.get(id));
  }));
});

Deno.test("the unit of the weights does not matter", () => {
  const factor = fc.bigInt(1n, 10n ** 12n);
  fc.assert(fc.property(anyTotal, anyClaims, factor, (total, claims, k) => {
    const scaled = claims.map(({ id, weight }) => ({ id, weight: weight * k }));
    assert.deepEqual(apportion(total, scaled), apportion(total, claims));
  }));
});

Deno.test("equal fractions are served by ascending id, wherever they stand", () => {
  // 2 over three equal claims: 2/3 each, so two of them get 1.
  const claims = ["c", "a", "b"].map((id) => ({ id, weight: 1n }));
  assert.deepEqual(apportion(2n, claims), [0n, 1n, 1n]);
  assert.deepEqual(apportion(1n, claims), [0n, 1n, 0n]);
});

Deno.test("a claim of weight 0 gets nothing", () => {
  fc.assert(fc.property(anyTotal, anyClaims, (total, claims) => {
    const parts = apportion(total, [...claims, { id: "none", weight: 0n }]);
    assert.equal(parts.at(-1), 0n);
  }));
});

Deno.test("nothing to divide gives everyone 0", () => {
  assert.deepEqual(apportion(0n, named([3n, 1n])), [0n, 0n]);
});

Deno.test("a total beyond 2^53 is divided to the last unit", () => {
  // 2^60 + 1 = 1 152 921 504 606 846 977 over 1:1:1. 2^60 = 4^30, and 4 mod 3
  // is 1, so 2^60 + 1 leaves 2: two claims get one unit more than the floor.
  const third = (2n ** 60n - 1n) / 3n;
  assert.deepEqual(apportion(2n ** 60n + 1n, named([1n, 1n, 1n])), [
    third + 1n,
    third + 1n,
    third,
  ]);
});

Deno.test("weights that add up to more than 2^64 are exact", () => {
  // Shares of 3 with w = 2^64: a has (w + 1) / (2w + 1), a little more than a
  // half of it, b has w / (2w + 1). Exact: a 1.5 + e, b 1.5 - e, so a gets 2.
  const w = 2n ** 64n;
  assert.deepEqual(apportion(3n, named([w, w + 1n])), [1n, 2n]);
  assert.deepEqual(apportion(3n, named([w + 1n, w])), [2n, 1n]);
});

Deno.test("weights that add up to exactly 2^64, or one more, are exact", () => {
  // One unit goes to the larger fraction, that is the larger weight.
  const half = 2n ** 63n;
  assert.deepEqual(apportion(1n, named([half - 1n, half + 1n])), [0n, 1n]);
  assert.deepEqual(apportion(1n, named([half, half + 1n])), [0n, 1n]);
  assert.deepEqual(apportion(1n, named([half, half])), [1n, 0n]);
});

Deno.test("remainders beyond 2^64 keep their order", () => {
  // 2 over 9 : 9 : 4 : 2, sum 24: 0.75, 0.75, 0.333 and 0.167, so the first two
  // get one each. With the unit 2^60 the first two remainders are 18 × 2^60.
  const unit = 2n ** 60n;
  const claims = named([9n * unit, 9n * unit, 4n * unit, 2n * unit]);
  assert.deepEqual(apportion(2n, claims), [1n, 1n, 0n, 0n]);
});

Deno.test("Hamilton's bill of 1792 is reproduced: 120 seats, census of 1790", () => {
  // Balinski & Young, Fair Representation (2nd ed. 2001), on the bill that
  // Washington vetoed. The populations add up to 3 615 920.
  const states: [string, bigint, bigint][] = [
    ["Virginia", 630_560n, 21n],
    ["Massachusetts", 475_327n, 16n],
    ["Pennsylvania", 432_879n, 14n],
    ["North Carolina", 353_523n, 12n],
    ["New York", 331_589n, 11n],
    ["Maryland", 278_514n, 9n],
    ["Connecticut", 236_841n, 8n],
    ["South Carolina", 206_236n, 7n],
    ["New Jersey", 179_570n, 6n],
    ["New Hampshire", 141_822n, 5n],
    ["Vermont", 85_533n, 3n],
    ["Georgia", 70_835n, 2n],
    ["Kentucky", 68_705n, 2n],
    ["Rhode Island", 68_446n, 2n],
    ["Delaware", 55_540n, 2n],
  ];
  const claims = states.map(([id, weight]) => ({ id, weight }));
  assert.equal(sumOf(claims.map(({ weight }) => weight)), 3_615_920n);
  assert.deepEqual(
    apportion(120n, claims),
    states.map(([, , seats]) => seats),
  );
});

Deno.test("a part may fall when the total grows: the Alabama paradox", () => {
  // 6 : 6 : 2, sum 14.
  // 10 units: 4.286, 4.286, 1.429 -> 4, 4, 1 and the spare one to c: 4, 4, 2.
  // 11 units: 4.714, 4.714, 1.571 -> 4, 4, 1 and two spare, to a and b: 5, 5, 1.
  const claims = named([6n, 6n, 2n]);
  assert.deepEqual(apportion(10n, claims), [4n, 4n, 2n]);
  assert.deepEqual(apportion(11n, claims), [5n, 5n, 1n]);
});

Deno.test("a part never falls when only its own weight grows", () => {
  const growth = fc.bigInt(0n, 30n);
  fc.assert(fc.property(anyTotal, anyClaims, growth, (total, claims, more) => {
    const [first, ...others] = claims as [Claim, ...Claim[]];
    const grown = { id: first.id, weight: first.weight + more };
    const [before] = apportion(total, claims);
    const [after] = apportion(total, [grown, ...others]);
    assert.ok(after! >= before!, `${before} became ${after}`);
  }));
});

Deno.test("a part may fall to one that grows more slowly: the population paradox", () => {
  // 5 units over 2 : 6 : 13, sum 21: 0.476, 1.429, 3.095 -> 0, 1, 3 and the
  // spare one to the first: 1, 1, 3. The first grows by 50 %, the second by a
  // third: 3 : 8 : 13, sum 24: 0.625, 1.667, 2.708 -> 0, 1, 2 and two spare, to
  // the third and the second: 0, 2, 3.
  assert.deepEqual(apportion(5n, named([2n, 6n, 13n])), [1n, 1n, 3n]);
  assert.deepEqual(apportion(5n, named([3n, 8n, 13n])), [0n, 2n, 3n]);
});

Deno.test("a negative total is refused with its value", () => {
  assert.throws(() => apportion(-1n, named([1n])), {
    name: "RangeError",
    message: "Total must not be negative: current value is -1",
  });
});

Deno.test("a negative weight is refused with its claim and value", () => {
  assert.throws(() => apportion(1n, named([1n, -2n])), {
    name: "RangeError",
    message: "Weight of 0001 must not be negative: current value is -2",
  });
});

Deno.test("two claims of the same id are refused", () => {
  const claims = [{ id: "a", weight: 1n }, { id: "a", weight: 2n }];
  assert.throws(() => apportion(1n, claims), {
    name: "RangeError",
    message: "Claims must have different ids",
  });
});

Deno.test("claims that are all 0, or none at all, are refused", () => {
  const refusal = {
    name: "RangeError",
    message: "At least one weight must be above 0",
  };
  assert.throws(() => apportion(1n, named([0n, 0n])), refusal);
  assert.throws(() => apportion(0n, []), refusal);
});
