import assert from "node:assert/strict";
import fc from "fast-check";
import type { KeyPart } from "../data/forbund.ts";
import { ExactDecimal, kronor } from "../money.ts";
import {
  decomposeFeeChange,
  type FeeDecomposition,
} from "./fee_decomposition.ts";
import {
  allocateMemberFees,
  type ChangeLimit,
  type FeeAllocation,
} from "./member_fees.ts";

interface Year {
  readonly frameSek: number | bigint;
  /** Inhabitants 16-64 by municipality. */
  readonly band: Readonly<Record<string, number>>;
  /** All inhabitants by municipality; the band's when left out. */
  readonly all?: Readonly<Record<string, number>>;
  readonly key?: readonly KeyPart[];
  readonly limit?: ChangeLimit;
}

function allocation(
  { frameSek, band, all = band, key, limit }: Year,
): FeeAllocation {
  const count = (
    measure: string,
    inhabitants: Readonly<Record<string, number>>,
  ) => ({
    measure,
    referenceDate: null,
    inhabitants: new Map(Object.entries(inhabitants)),
    sources: [],
  });
  return allocateMemberFees({
    year: 2025,
    frameSek: kronor(frameSek),
    members: [
      { code: "00", name: "Staten", party: "stat" },
      { code: "04", name: "Regionen", party: "region" },
      ...Object.keys(band).map((code) => ({
        code,
        name: code,
        party: "kommun" as const,
      })),
    ],
    key: key ?? [{ measure: "16-64", weight: 1 }],
    populations: [count("16-64", band), count("all", all)],
    instalmentsPerYear: 4,
    limit,
  });
}

/** Change, frame, own population, others' population, rounding. */
const numbers = (part: FeeDecomposition) =>
  [
    part.changeSek,
    part.frameSek,
    part.ownPopulationSek,
    part.otherPopulationSek,
    part.roundingSek,
  ].map(Number);

Deno.test("two municipalities worked by hand: a doubled frame and one population trebled", () => {
  // The municipalities pay 200, then 400. A: 1 -> 3 inhabitants, B: 1 -> 1.
  // A pays 200 × 1/2 = 100, then 400 × 3/4 = 300.
  //   Frame first: 100 -> 200 (+100), then own: 300 (+100).
  //   Own first:   100 -> 150 (+50), then frame: 300 (+150).
  //   Means over the orders: frame 125, own 75; B did not change: other 0.
  // B pays 200 × 1/2 = 100, then 400 × 1/4 = 100.
  //   Frame first: 100 -> 200 (+100), then other: 100 (-100).
  //   Other first: 100 -> 50 (-50), then frame: 100 (+50).
  //   Means: frame 75, other -75, own 0.
  const parts = decomposeFeeChange(
    allocation({ frameSek: 800, band: { "0001": 1, "0002": 1 } }),
    allocation({ frameSek: 1600, band: { "0001": 3, "0002": 1 } }),
  );
  assert.deepEqual(parts.map(({ member }) => member.code), ["0001", "0002"]);
  assert.deepEqual(parts.map(numbers), [
    [200, 125, 75, 0, 0],
    [0, 75, 0, -75, 0],
  ]);
});

Deno.test("three causes at once are weighted as Shapley's: one third first and last, one sixth between", () => {
  // A pays amount × own / (own + other): amount 360 -> 720, own 1 -> 2, other
  // 2 -> 4. Fees with some causes changed (F frame, O own, X other):
  //   none 120, F 240, O 180, X 72, FO 360, FX 144, OX 120, FOX 240
  //   F: (240-120)/3 + (360-180)/6 + (144-72)/6 + (240-120)/3 = 122
  //   O: (180-120)/3 + (360-240)/6 + (120-72)/6 + (240-144)/3 =  80
  //   X: (72-120)/3  + (144-240)/6 + (120-180)/6 + (240-360)/3 = -82
  const [first] = decomposeFeeChange(
    allocation({ frameSek: 1440, band: { "0001": 1, "0002": 2 } }),
    allocation({ frameSek: 2880, band: { "0001": 2, "0002": 4 } }),
  );
  assert.deepEqual(numbers(first!), [120, 122, 80, -82, 0]);
});

Deno.test("only the frame changes: the whole change is the frame's", () => {
  const band = { "0001": 1, "0002": 3 };
  const parts = decomposeFeeChange(
    allocation({ frameSek: 1600, band }),
    allocation({ frameSek: 3200, band }),
  );
  assert.deepEqual(parts.map(numbers), [
    [100, 100, 0, 0, 0],
    [300, 300, 0, 0, 0],
  ]);
});

Deno.test("nothing changes: every effect is 0", () => {
  const same = allocation({ frameSek: 1601, band: { "0001": 1, "0002": 2 } });
  assert.deepEqual(decomposeFeeChange(same, same).map(numbers), [
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ]);
});

Deno.test("a blended key moves with each measure's own weight", () => {
  // Key 3 : 1. The municipalities pay 800. The band stays 1 : 1; all inhabitants
  // go from 1 : 1 to 3 : 1. A: 800 × (3/4 × 1/2 + 1/4 × 1/2) = 400, then
  // 800 × (3/4 × 1/2 + 1/4 × 3/4) = 450: +50, all of it A's own population.
  const key = [{ measure: "16-64", weight: 3 }, { measure: "all", weight: 1 }];
  const band = { "0001": 5, "0002": 5 };
  const parts = decomposeFeeChange(
    allocation({ frameSek: 3200, band, key, all: { "0001": 7, "0002": 7 } }),
    allocation({ frameSek: 3200, band, key, all: { "0001": 21, "0002": 7 } }),
  );
  assert.deepEqual(parts.map(numbers), [
    [50, 0, 50, 0, 0],
    [-50, 0, 0, -50, 0],
  ]);
});

const anyYears = fc.integer({ min: 1, max: 8 }).chain((size) => {
  const band = fc.array(fc.integer({ min: 1, max: 1_000_000 }), {
    minLength: size,
    maxLength: size,
  }).map((counts) =>
    Object.fromEntries(counts.map((count, at) => [String(1000 + at), count]))
  );
  const year = fc.record({
    frameSek: fc.oneof(
      fc.bigInt(0n, 40_000_000n),
      fc.bigInt(2n ** 53n, 10n ** 18n),
    ),
    band,
    all: band,
    key: fc.constant([
      { measure: "16-64", weight: 75 },
      { measure: "all", weight: 25 },
    ]),
  });
  return fc.tuple(year, year);
});

Deno.test("the parts add up to the change, and the rounding is at most three kronor, for any two years", () => {
  // Each of two fees is less than 1 kr from its exact amount, and each of three
  // effects at most 0.5 kr from its own: together less than 3.5 kr.
  fc.assert(fc.property(anyYears, ([before, after]) => {
    const [earlier, later] = [allocation(before), allocation(after)];
    for (const part of decomposeFeeChange(earlier, later)) {
      const of = ({ fees }: FeeAllocation) =>
        fees.find(({ member }) => member.code === part.member.code)!.feeSek;
      const sum = part.frameSek.plus(part.ownPopulationSek)
        .plus(part.otherPopulationSek).plus(part.roundingSek);
      assert.ok(part.changeSek.eq(of(later).minus(of(earlier))));
      assert.ok(sum.eq(part.changeSek));
      assert.ok(part.roundingSek.abs().lte(3), String(part.roundingSek));
    }
  }));
});

Deno.test("a municipality whose population stands still has no effect of its own", () => {
  fc.assert(fc.property(anyYears, ([before, after]) => {
    const still = { "1000": before.band["1000"]! };
    const parts = decomposeFeeChange(
      allocation({ ...before, all: before.band }),
      allocation({
        ...after,
        band: { ...after.band, ...still },
        all: { ...after.band, ...still },
      }),
    );
    assert.equal(Number(parts[0]!.ownPopulationSek), 0);
  }));
});

// RAR Sörmland, Verksamhetsplan 2018, 6. Budget, and Årsredovisning 2025,
// Finansiering: inhabitants 16-64 and the fees' published difference.
const RAR: readonly (readonly [string, number, number, number])[] = [
  ["0428", 5_113, 4_895, 111_682 - 121_409],
  ["0461", 6_248, 6_491, 148_096 - 148_359],
  ["0480", 31_643, 33_429, 762_701 - 751_365],
  ["0481", 6_616, 6_560, 149_670 - 157_097],
  ["0482", 9_228, 8_371, 190_989 - 219_120],
  ["0483", 19_667, 19_752, 450_653 - 466_994],
  ["0484", 62_820, 65_096, 1_485_201 - 1_491_665],
  ["0486", 20_078, 22_466, 512_574 - 476_754],
  ["0488", 7_043, 8_259, 188_434 - 167_237],
];

Deno.test("RAR 2018 to 2025: the parts give every published change, and the changes sum to 0", () => {
  const parts = decomposeFeeChange(
    allocation({
      frameSek: 16_000_000,
      band: Object.fromEntries(RAR.map(([code, was]) => [code, was])),
    }),
    allocation({
      frameSek: 16_000_000,
      band: Object.fromEntries(RAR.map(([code, , became]) => [code, became])),
    }),
  );
  assert.deepEqual(
    parts.map(({ member, changeSek }) => [member.code, Number(changeSek)]),
    RAR.map(([code, , , change]) => [code, change]),
  );
  for (const part of parts) {
    const [change, frame, own, other, rounding] = numbers(part) as [
      number,
      number,
      number,
      number,
      number,
    ];
    assert.equal(frame, 0);
    assert.equal(own + other + rounding, change);
  }
  const total = parts.reduce(
    (sum, { changeSek }) => sum.plus(changeSek),
    new ExactDecimal(0),
  );
  assert.ok(total.isZero());
});

const refusal = {
  name: "InputError",
  message: "förändringen 2025–2025 kan inte delas upp: " +
    "fördelningsnyckel eller medlemmar skiljer sig",
};

Deno.test("allocations by different keys are not decomposed", () => {
  const band = { "0001": 1 };
  const earlier = allocation({ frameSek: 4, band });
  const later = allocation({
    frameSek: 4,
    band,
    key: [{ measure: "all", weight: 1 }],
  });
  assert.throws(() => decomposeFeeChange(earlier, later), refusal);
});

Deno.test("allocations of different members are not decomposed", () => {
  const earlier = allocation({ frameSek: 4, band: { "0001": 1 } });
  const later = allocation({ frameSek: 4, band: { "0001": 1, "0002": 1 } });
  assert.throws(() => decomposeFeeChange(earlier, later), refusal);
  assert.throws(() => decomposeFeeChange(later, earlier), refusal);
});

Deno.test("as many members, but other ones, are not decomposed", () => {
  const earlier = allocation({ frameSek: 4, band: { "0001": 1 } });
  const later = allocation({ frameSek: 4, band: { "0002": 1 } });
  assert.throws(() => decomposeFeeChange(earlier, later), refusal);
});

Deno.test("members in another order are the same members", () => {
  const { input } = allocation({ frameSek: 800, band: { "1": 1, "2": 3 } });
  const turned = allocateMemberFees({
    ...input,
    members: input.members.toReversed(),
  });
  const parts = decomposeFeeChange(allocateMemberFees(input), turned);
  assert.deepEqual(parts.map(({ member }) => member.code), ["2", "1"]);
  assert.deepEqual(parts.map(numbers), [[0, 0, 0, 0, 0], [0, 0, 0, 0, 0]]);
});

Deno.test("fees that a limit may have held back are not decomposed", () => {
  const band = { "0001": 1 };
  const free = allocation({ frameSek: 4, band });
  const limit = { maxChangePct: 10, formerFeesSek: new Map() };
  const held = allocation({ frameSek: 4, band, limit });
  for (const [earlier, later] of [[free, held], [held, free]] as const) {
    assert.throws(() => decomposeFeeChange(earlier, later), {
      name: "InputError",
      message: "förändringen kan inte delas upp när en avgift är begränsad " +
        "av en övergångsregel",
    });
  }
});
