import assert from "node:assert/strict";
import fc from "fast-check";
import {
  differenceInterval,
  type Estimate,
  exactInterval,
  type Proportion,
  shareInterval,
  wilsonInterval,
} from "./proportions.ts";

/**
 * Two sources for every case: the four decimals that the paper prints, and
 * more digits from statsmodels 0.15.0 (with scipy 1.17.1), which shares no
 * code with ours.
 */
interface Case {
  readonly counts: readonly number[];
  readonly printed: readonly [low: number, high: number];
  readonly peer: readonly [low: number, high: number];
}

/** Newcombe, Statistics in Medicine 17 (1998), 857–872, Table I, method 3. */
const WILSON: readonly Case[] = [
  {
    counts: [81, 263],
    printed: [0.2553, 0.3662],
    peer: [0.2552885198782742, 0.36620957698280004],
  },
  {
    counts: [15, 148],
    printed: [0.0624, 0.1605],
    peer: [0.06238639953073628, 0.16048724172330803],
  },
  { counts: [0, 20], printed: [0, 0.1611], peer: [0, 0.1611251580528194] },
  {
    counts: [1, 29],
    printed: [0.0061, 0.1718],
    peer: [0.006113214292762667, 0.17175521879320294],
  },
];

/** The same table, method 5, Clopper and Pearson. */
const EXACT: readonly Case[] = [
  {
    counts: [81, 263],
    printed: [0.2527, 0.3676],
    peer: [0.25273674558527126, 0.3676219226013514],
  },
  {
    counts: [15, 148],
    printed: [0.0578, 0.1617],
    peer: [0.05784401008344857, 0.161650490349479],
  },
  { counts: [0, 20], printed: [0, 0.1684], peer: [0, 0.16843347098308534] },
  {
    counts: [1, 29],
    printed: [0.0009, 0.1776],
    peer: [0.000872646883579922, 0.17764429548872293],
  },
];

/** Newcombe, Statistics in Medicine 17 (1998), 873–890, Table II, method 10. */
const DIFFERENCE: readonly Case[] = [
  {
    counts: [56, 70, 48, 80],
    printed: [0.0524, 0.3339],
    peer: [0.05243147240236498, 0.33387265403690614],
  },
  {
    counts: [9, 10, 3, 10],
    printed: [0.1705, 0.8090],
    peer: [0.1705227239345029, 0.809017973535488],
  },
  {
    counts: [6, 7, 2, 7],
    printed: [0.0582, 0.8062],
    peer: [0.05822792748231209, 0.8062496375242278],
  },
  {
    counts: [5, 56, 0, 29],
    printed: [-0.0381, 0.1926],
    peer: [-0.038137147903536936, 0.19256001385511165],
  },
  {
    counts: [0, 10, 0, 20],
    printed: [-0.1611, 0.2775],
    peer: [-0.1611251580528194, 0.27753279986288926],
  },
  {
    counts: [0, 10, 0, 10],
    printed: [-0.2775, 0.2775],
    peer: [-0.27753279986288926, 0.27753279986288926],
  },
  {
    counts: [10, 10, 0, 20],
    printed: [0.6791, 1],
    peer: [0.6790860371419145, 1],
  },
  {
    counts: [10, 10, 0, 10],
    printed: [0.6075, 1],
    peer: [0.6075093504305241, 1],
  },
];

Deno.test("Wilson's interval is the one that Newcombe's Table I prints", () => {
  for (const { counts, ...expected } of WILSON) {
    agree(wilsonInterval(counts[0]!, counts[1]!), expected, 1e-12);
  }
});

Deno.test("the exact interval is the one that Newcombe's Table I prints", () => {
  for (const { counts, ...expected } of EXACT) {
    agree(exactInterval(counts[0]!, counts[1]!), expected, 1e-8);
  }
});

Deno.test("the hybrid score interval is the one that Newcombe's Table II prints", () => {
  for (const { counts: [a, m, b, n], ...expected } of DIFFERENCE) {
    const interval = differenceInterval(
      { count: a!, n: m! },
      { count: b!, n: n! },
    );
    agree(interval, expected, 1e-12);
  }
});

Deno.test("Wilson's ends solve the score equation", () => {
  // At each end (p̂ − p)² = z² p (1 − p) / n; z = 1.959963984540054.
  fc.assert(fc.property(proportion(), ({ count, n }) => {
    const { value, low, high } = wilsonInterval(count, n);
    for (const end of [low, high]) {
      const score = (value - end) ** 2 -
        1.959963984540054 ** 2 * end * (1 - end) / n;
      assert.ok(Math.abs(score) < 1e-12, `${count}/${n}: ${score}`);
    }
  }));
});

Deno.test("at the exact ends the tails hold half of what the level leaves", () => {
  fc.assert(
    fc.property(proportion(), ({ count, n }) => {
      const { low, high } = exactInterval(count, n);
      const tail = (p: number, from: number, to: number) => {
        let sum = 0;
        for (let k = from; k <= to; k++) sum += binomial(n, k, p);
        return sum;
      };
      if (count > 0) assert.ok(Math.abs(tail(low, count, n) - 0.025) < 1e-7);
      if (count < n) assert.ok(Math.abs(tail(high, 0, count) - 0.025) < 1e-7);
    }),
    { numRuns: 50 },
  );
});

Deno.test("0 of n and n of n mirror each other and end at 0 and 1", () => {
  // 0 of n: Wilson's upper end is z²/(n + z²), the exact one 1 − 0.025^(1/n).
  const z2 = 1.959963984540054 ** 2;
  for (const n of [1, 5, 20, 400]) {
    const none = wilsonInterval(0, n);
    assert.equal(none.low, 0);
    assert.ok(Math.abs(none.high - z2 / (n + z2)) < 1e-12);
    const all = wilsonInterval(n, n);
    assert.equal(all.high, 1);
    assert.ok(Math.abs(all.low - n / (n + z2)) < 1e-12);
    const exact = exactInterval(0, n);
    assert.equal(exact.low, 0);
    assert.ok(Math.abs(exact.high - (1 - 0.025 ** (1 / n))) < 1e-9);
    assert.equal(exactInterval(n, n).high, 1);
  }
});

Deno.test("every interval holds its value and stays within its range", () => {
  fc.assert(
    fc.property(proportion(), proportion(), levels(), (a, b, level) => {
      for (const make of [wilsonInterval, exactInterval, shareInterval]) {
        const { low, value, high } = make(a.count, a.n, level);
        assert.ok(0 <= low && low <= value && value <= high && high <= 1);
      }
      const { low, value, high } = differenceInterval(a, b, level);
      assert.ok(-1 - 1e-12 <= low && low <= value && value <= high);
      assert.ok(high <= 1 + 1e-12);
    }),
    { numRuns: 200 },
  );
});

Deno.test("swapping the two shares turns the interval of the difference around", () => {
  fc.assert(fc.property(proportion(), proportion(), (a, b) => {
    const one = differenceInterval(a, b);
    const other = differenceInterval(b, a);
    assert.ok(Math.abs(one.low + other.high) < 1e-12);
    assert.ok(Math.abs(one.high + other.low) < 1e-12);
  }));
});

Deno.test("a share is shown with the exact interval only where a count is tiny", () => {
  assert.deepEqual(shareInterval(4, 100), exactInterval(4, 100));
  assert.deepEqual(shareInterval(96, 100), exactInterval(96, 100));
  assert.deepEqual(shareInterval(5, 100), wilsonInterval(5, 100));
  assert.deepEqual(shareInterval(95, 100), wilsonInterval(95, 100));
});

Deno.test("a share of nobody, a count above n and a level of 0 or 1 are refused", () => {
  for (const make of [wilsonInterval, exactInterval, shareInterval]) {
    assert.throws(() => make(0, 0), {
      name: "RangeError",
      message: "n must be a whole number above 0: current value is 0",
    });
    assert.throws(() => make(3, 2), {
      message: "Count must be a whole number from 0 to 2: current value is 3",
    });
    assert.throws(() => make(-1, 2), RangeError);
    assert.throws(() => make(0.5, 2), RangeError);
    assert.throws(() => make(NaN, 2), RangeError);
    for (const level of [0, 1, NaN, 95]) {
      assert.throws(() => make(1, 2, level), {
        message: `Level must be above 0 and below 1: current value is ${level}`,
      });
    }
  }
  const some = { count: 1, n: 2 };
  assert.throws(() => differenceInterval(some, { count: 0, n: 0 }), RangeError);
  assert.throws(() => differenceInterval({ count: 0, n: 0 }, some), RangeError);
});

function agree(
  { low, high }: Estimate,
  { printed, peer }: Omit<Case, "counts">,
  tolerance: number,
): void {
  [low, high].forEach((end, at) => {
    assert.ok(Math.abs(end - printed[at]!) <= 0.5001e-4, `${end}`);
    assert.ok(Math.abs(end - peer[at]!) < tolerance, `${end}, ${peer[at]}`);
  });
}

function proportion(): fc.Arbitrary<Proportion> {
  return fc.integer({ min: 1, max: 300 }).chain((n) =>
    fc.integer({ min: 0, max: n }).map((count) => ({ count, n }))
  );
}

function levels(): fc.Arbitrary<number> {
  return fc.constantFrom(0.5, 0.8, 0.95, 0.99, 0.999);
}

function binomial(n: number, k: number, p: number): number {
  let log = k * Math.log(p) + (n - k) * Math.log1p(-p);
  for (let i = 1; i <= k; i++) log += Math.log((n - k + i) / i);
  return Math.exp(log);
}
