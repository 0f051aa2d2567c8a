import assert from "node:assert/strict";
import fc from "fast-check";
import { kitagawa, type Stratum } from "./kitagawa.ts";

Deno.test("mortality in the United States 1970 and 1985 is split as published", () => {
  // Das Gupta, Standardization and Decomposition of Rates (U.S. Bureau of the
  // Census, P23-186, 1993), example 5.3: people in thousands and deaths per
  // 1 000, two races by eleven ages. Crude rates 8.735618 and 9.421833, rate
  // effect −2.2277254; his age and race effects, 1.5217347 and 0.0197749, are
  // together Kitagawa's composition.
  const size1985 = [
    ...[3041, 11577, 27450, 32711, 35480, 27411, 19555, 19795, 15254, 8022],
    ...[2472, 707, 2692, 6473, 6841, 6547, 4352, 3034, 2540, 1749, 804, 236],
  ];
  const size1970 = [
    ...[2968, 11484, 34614, 30992, 21983, 20314, 20928, 16897, 11339, 5720],
    ...[1315, 535, 2162, 6120, 4781, 3096, 2718, 2363, 1767, 1149, 448, 117],
  ];
  const rate1985 = [
    ...[9.163, 0.462, 0.248, 0.929, 1.084, 1.81, 4.715, 12.187, 27.728],
    ...[64.068, 157.57, 17.208, 0.738, 0.328, 1.103, 2.045, 3.724, 8.052],
    ...[17.812, 34.128, 68.276, 125.161],
  ];
  const rate1970 = [
    ...[18.469, 0.751, 0.391, 1.146, 1.287, 2.672, 6.636, 15.691, 34.723],
    ...[79.763, 176.837, 36.993, 1.352, 0.541, 2.04, 3.523, 6.746, 12.967],
    ...[24.471, 45.091, 74.902, 123.205],
  ];
  const { difference, rate, composition } = kitagawa(
    size1985.map((size, at) => ({
      id: String(at),
      firstSize: size,
      firstCount: size * rate1985[at]! / 1000,
      secondSize: size1970[at]!,
      secondCount: size1970[at]! * rate1970[at]! / 1000,
    })),
  );
  assert.ok(Math.abs(1000 * difference - (8.735618 - 9.421833)) < 1e-6);
  assert.ok(Math.abs(1000 * rate - -2.2277254) < 1e-7);
  assert.ok(Math.abs(1000 * composition - (1.5217347 + 0.0197749)) < 1e-7);
});

Deno.test("two strata by hand", () => {
  // First: 10 of 20 in a and 4 of 20 in b, 14/40 = 0.35. Second: 2 of 10 and
  // 9 of 30, 11/40 = 0.275. Rates differ 0.3 and −0.1, shares 0.25 and −0.25.
  // Rate: 0.3·(0.5+0.25)/2 − 0.1·(0.5+0.75)/2 = 0.1125 − 0.0625 = 0.05.
  // Composition: 0.25·(0.5+0.2)/2 − 0.25·(0.2+0.3)/2 = 0.0875 − 0.0625 = 0.025.
  const { difference, rate, composition, strata } = kitagawa([
    { id: "a", firstSize: 20, firstCount: 10, secondSize: 10, secondCount: 2 },
    { id: "b", firstSize: 20, firstCount: 4, secondSize: 30, secondCount: 9 },
  ]);
  near(difference, 0.075);
  near(rate, 0.05);
  near(composition, 0.025);
  near(strata[0]!.rate, 0.1125);
  near(strata[1]!.composition, -0.0625);
});

Deno.test("rate and composition add up to the difference to 1e-12", () => {
  fc.assert(fc.property(anyStrata(), (strata) => {
    const { difference, rate, composition, strata: parts } = kitagawa(strata);
    near(rate + composition, difference);
    near(
      parts.reduce((sum, part) => sum + part.rate + part.composition, 0),
      difference,
    );
  }));
});

Deno.test("swapping the groups turns every part around", () => {
  fc.assert(fc.property(anyStrata(), (strata) => {
    const one = kitagawa(strata);
    const other = kitagawa(strata.map((stratum) => ({
      id: stratum.id,
      firstSize: stratum.secondSize,
      firstCount: stratum.secondCount,
      secondSize: stratum.firstSize,
      secondCount: stratum.firstCount,
    })));
    near(one.rate, -other.rate);
    near(one.composition, -other.composition);
  }));
});

Deno.test("what one group lacks is composition alone", () => {
  const { rate, composition } = kitagawa([
    { id: "a", firstSize: 10, firstCount: 5, secondSize: 20, secondCount: 10 },
    { id: "b", firstSize: 10, firstCount: 10, secondSize: 0, secondCount: 0 },
  ]);
  near(rate, 0);
  near(composition, 0.25);
});

Deno.test("an empty group and a count above its size are refused", () => {
  const stratum = {
    id: "a",
    firstSize: 0,
    firstCount: 0,
    secondSize: 2,
    secondCount: 1,
  };
  assert.throws(() => kitagawa([stratum]), {
    name: "RangeError",
    message: "Both groups must have members: current sizes are 0 and 2",
  });
  assert.throws(() => kitagawa([]), RangeError);
  assert.throws(() => kitagawa([{ ...stratum, firstCount: 1 }]), {
    message:
      "Counts of stratum a must be 0 up to its size: current values are 1 of 0 and 1 of 2",
  });
});

function anyStrata(): fc.Arbitrary<Stratum[]> {
  const part = fc.integer({ min: 0, max: 500 }).chain((size) =>
    fc.integer({ min: 0, max: size }).map((count) => ({ size, count }))
  );
  return fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 8 })
    .map((pairs) =>
      pairs.map(([first, second], at) => ({
        id: String(at),
        firstSize: first.size,
        firstCount: first.count,
        secondSize: second.size,
        secondCount: second.count,
      }))
    )
    .filter((strata) =>
      strata.some(({ firstSize }) => firstSize > 0) &&
      strata.some(({ secondSize }) => secondSize > 0)
    );
}

function near(found: number, expected: number): void {
  assert.ok(Math.abs(found - expected) < 1e-12, `${found}, ${expected}`);
}
