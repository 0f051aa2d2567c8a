import assert from "node:assert/strict";
import fc from "fast-check";
import { evenNumbers } from "./even_numbers_fixtures.ts";
import {
  type Distribution,
  distributionFault,
  samplerOf,
  supportOf,
} from "./distributions.ts";
import { normalDistribution, normalQuantile } from "./distributions_normal.ts";
import { randomStreams } from "./random.ts";

const DRAWS = 200_000;

Deno.test("the normal quantile is Wichura's at the points he prints", () => {
  // Wichura (1988), Algorithm AS 241: the values given to check the routine
  const printed = [
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798408],
  ] as const;
  for (const [p, expected] of printed) {
    const error = normalQuantile(p) / expected - 1;
    assert.ok(Math.abs(error) < 1e-15, `${p}: ${error}`);
  }
});

Deno.test("the normal quantile undoes the distribution function", () => {
  fc.assert(fc.property(evenNumbers(-5, 5), (x) => {
    const back = normalQuantile(normalDistribution(x));
    assert.ok(Math.abs(back - x) < 1e-9, `${x} gives ${back}`);
  }));
  // Two-sided 95 %: 1.959964 (any table)
  assert.equal(
    normalDistribution(1.959963984540054).toFixed(12),
    "0.975000000000",
  );
  assert.equal(normalDistribution(-9), 0);
  assert.equal(normalDistribution(9), 1);
});

Deno.test("draws have the mean and the spread of their distribution", () => {
  const cases: [Distribution, number, number][] = [
    // Mean (a + b + c) / 3, variance (a² + b² + c² − ab − ac − bc) / 18:
    // (0 + 20 + 50) / 3; (400 + 2 500 − 1 000) / 18 = 105.56
    [{ kind: "triangular", low: 0, mode: 20, high: 50 }, 70 / 3, 1900 / 18],
    // (50 + 100 + 100) / 3; (2 500 + 20 000 − 5 000 − 5 000 − 10 000) / 18
    [{ kind: "triangular", low: 50, mode: 100, high: 100 }, 250 / 3, 2500 / 18],
    // Mean a / (a + b), variance ab / ((a + b)² (a + b + 1)), times 10
    [
      { kind: "beta", alpha: 2, beta: 3, low: 0, high: 10 },
      4,
      100 * 6 / (25 * 6),
    ],
    [
      { kind: "beta", alpha: 0.5, beta: 85.5, low: 0, high: 1 },
      0.5 / 86,
      0.5 * 85.5 / (86 ** 2 * 87),
    ],
    // Cut symmetrically at one standard deviation: variance
    // 1 − 2 φ(1) / (2 Φ(1) − 1) = 1 − 0.4839414 / 0.6826895 = 0.2911251
    [{ kind: "normal", mean: 5, sd: 1, low: 4, high: 6 }, 5, 0.2911251],
    // Half normal: mean √(2/π), variance 1 − 2/π
    [
      { kind: "normal", mean: 0, sd: 1, low: 0, high: 8 },
      Math.sqrt(2 / Math.PI),
      1 - 2 / Math.PI,
    ],
  ];
  for (const [distribution, mean, variance] of cases) {
    const drawn = draw(distribution, DRAWS);
    const name = JSON.stringify(distribution);
    const found = meanOf(drawn);
    const spread = meanOf(drawn.map((x) => (x - found) ** 2));
    // Five standard errors of the mean; the spread within two per cent
    assert.ok(Math.abs(found - mean) < 5 * Math.sqrt(variance / DRAWS), name);
    assert.ok(Math.abs(spread / variance - 1) < 0.02, `${name}: ${spread}`);
  }
});

Deno.test("draws follow the whole distribution, not only its moments", () => {
  // Kolmogorov–Smirnov: √n D exceeds 1.95 once in a thousand (Smirnov 1948)
  const cdf = (x: number) => x < 20 ? x * x / 1000 : 1 - (50 - x) ** 2 / 1500;
  assert.ok(
    smirnov({ kind: "triangular", low: 0, mode: 20, high: 50 }, cdf) < 1.95,
  );
  // Beta(½, 1) has the distribution function √x
  assert.ok(
    smirnov({ kind: "beta", alpha: 0.5, beta: 1, low: 0, high: 1 }, Math.sqrt) <
      1.95,
  );
  // Beta(3, 2): 4x³ − 3x⁴
  assert.ok(
    smirnov(
      { kind: "beta", alpha: 3, beta: 2, low: 0, high: 1 },
      (x) => 4 * x ** 3 - 3 * x ** 4,
    ) < 1.95,
  );
  // An upper tail: 1 to 3 standard deviations above the mean
  const [from, to] = [normalDistribution(1), normalDistribution(3)];
  assert.ok(
    smirnov(
      { kind: "normal", mean: 0, sd: 1, low: 1, high: 3 },
      (x) => (normalDistribution(x) - from) / (to - from),
    ) < 1.95,
  );
});

Deno.test("a seed gives the draws that another program gives", () => {
  // xoshiro128**, SplitMix64 and the inversion written anew in Python, seed
  // 2025: additions, multiplications, divisions and square roots only
  assert.deepEqual(
    [...draw({ kind: "triangular", low: 0, mode: 20, high: 50 }, 4, 2025)],
    [
      8.686863516378603,
      21.150039321209775,
      20.883791009497916,
      14.682329394352859,
    ],
  );
});

Deno.test("no draw leaves the distribution's support", () => {
  fc.assert(fc.property(
    fc.nat(),
    evenNumbers(-5, 0),
    evenNumbers(0.1, 5),
    (seed, low, high) => {
      const distributions: Distribution[] = [
        { kind: "point", value: high },
        { kind: "triangular", low, mode: low, high },
        { kind: "beta", alpha: 0.3, beta: 4, low, high },
        { kind: "normal", mean: 0, sd: 1, low, high },
      ];
      for (const distribution of distributions) {
        const [least, most] = supportOf(distribution);
        for (const value of draw(distribution, 50, seed)) {
          assert.ok(least <= value && value <= most, String(value));
        }
      }
    },
  ));
});

Deno.test("a distribution that cannot be drawn from is refused by its fault", () => {
  const faulty: [Distribution, string][] = [
    [{ kind: "triangular", low: 1, mode: 1, high: 1 }, "bounds"],
    [{ kind: "triangular", low: 0, mode: 2, high: 1 }, "mode"],
    [{ kind: "beta", alpha: 0, beta: 1, low: 0, high: 1 }, "shape"],
    [{ kind: "normal", mean: 0, sd: 0, low: -1, high: 1 }, "sd"],
    [{ kind: "normal", mean: 0, sd: 1, low: 9, high: 10 }, "cut"],
  ];
  for (const [distribution, fault] of faulty) {
    assert.equal(distributionFault(distribution), fault);
    assert.throws(() => samplerOf(distribution), new RegExp(`faulty ${fault}`));
  }
});

function draw(
  distribution: Distribution,
  count: number,
  seed = 1,
): Float64Array {
  const draws = new Float64Array(count);
  samplerOf(distribution)(randomStreams(seed, 1)[0]!, draws, count);
  return draws;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** √n times the greatest distance between drawn and true distribution. */
function smirnov(
  distribution: Distribution,
  cdf: (x: number) => number,
): number {
  const drawn = draw(distribution, DRAWS).sort();
  let distance = 0;
  drawn.forEach((x, at) => {
    const p = cdf(x);
    distance = Math.max(distance, p - at / DRAWS, (at + 1) / DRAWS - p);
  });
  return Math.sqrt(DRAWS) * distance;
}
