import assert from "node:assert/strict";
import fc from "fast-check";
import type { Member } from "../data/forbund.ts";
import { type Decimal, kronor } from "../money.ts";
import {
  allocateMemberFees,
  type FeeAllocation,
  type FeeInput,
} from "./member_fees.ts";

/** Municipality, inhabitants, published share in percent, published fee. */
type PublishedRow = readonly [string, number, string, number];

// RAR Sörmland, Verksamhetsplan 2018, 6. Budget
const RAR_2018: readonly PublishedRow[] = [
  ["Vingåker", 5_113, "3.04", 121_409],
  ["Gnesta", 6_248, "3.71", 148_359],
  ["Nyköping", 31_643, "18.78", 751_365],
  ["Oxelösund", 6_616, "3.93", 157_097],
  ["Flen", 9_228, "5.48", 219_120],
  ["Katrineholm", 19_667, "11.67", 466_994],
  ["Eskilstuna", 62_820, "37.29", 1_491_665],
  ["Strängnäs", 20_078, "11.92", 476_754],
  ["Trosa", 7_043, "4.18", 167_237],
];
// The same table, kr/kvartal
const RAR_2018_QUARTERS = [
  30_352,
  37_090,
  187_841,
  39_274,
  54_780,
  116_749,
  372_916,
  119_188,
  41_809,
];
// RAR Sörmland, Årsredovisning 2025, 1. Förvaltningsberättelse, Finansiering
const RAR_2025: readonly PublishedRow[] = [
  ["Vingåker", 4_895, "2.79", 111_682],
  ["Gnesta", 6_491, "3.70", 148_096],
  ["Nyköping", 33_429, "19.07", 762_701],
  ["Oxelösund", 6_560, "3.74", 149_670],
  ["Flen", 8_371, "4.77", 190_989],
  ["Katrineholm", 19_752, "11.27", 450_653],
  ["Eskilstuna", 65_096, "37.13", 1_485_201],
  ["Strängnäs", 22_466, "12.81", 512_574],
  ["Trosa", 8_259, "4.71", 188_434],
];
// Sydnärke, Verksamhetsplan 2025, 7.2 Tabell 2
const SYDNARKE_2025: readonly PublishedRow[] = [
  ["Laxå", 5_498, "9.85", 115_305],
  ["Hallsberg", 16_300, "29.19", 341_846],
  ["Kumla", 22_535, "40.36", 472_607],
  ["Askersund", 11_503, "20.60", 241_242],
];

const STATE: Member = { code: "00", name: "Staten", party: "stat" };
const REGION: Member = { code: "04", name: "Regionen", party: "region" };

const municipality = (name: string, at: number): Member => ({
  code: String(1000 + at),
  name,
  party: "kommun",
});

/** A förbund with one state member, one region and these municipalities. */
function inputFor(
  frameSek: number | bigint,
  inhabitants: readonly (readonly [string, number])[],
  more: Partial<FeeInput> = {},
): FeeInput {
  const municipalities = inhabitants.map(([name], at) =>
    municipality(name, at)
  );
  return {
    year: 2025,
    frameSek: kronor(frameSek),
    members: [STATE, REGION, ...municipalities],
    key: [{ measure: "16-64", weight: 1 }],
    populations: [{
      measure: "16-64",
      referenceDate: null,
      inhabitants: new Map(
        municipalities.map(({ code }, at) => [code, inhabitants[at]![1]]),
      ),
      sources: [],
    }],
    instalmentsPerYear: 4,
    ...more,
  };
}

const inhabitantsOf = (rows: readonly PublishedRow[]) =>
  rows.map(([name, population]) => [name, population] as const);
const municipal = ({ fees }: FeeAllocation) =>
  fees.filter(({ member }) => member.party === "kommun");
const feesByName = (allocation: FeeAllocation) =>
  allocation.fees.map(({ member, feeSek }) =>
    [member.name, feeSek.toNumber()] as const
  );
const sumOf = (amounts: readonly Decimal[]) =>
  amounts.reduce((sum, amount) => sum + BigInt(amount.toFixed(0)), 0n);

for (
  const [title, frame, rows] of [
    ["RAR Sörmland 2018", 16_000_000, RAR_2018],
    ["RAR Sörmland 2025", 16_000_000, RAR_2025],
    ["Sydnärke 2025", 4_684_000, SYDNARKE_2025],
  ] as const
) {
  Deno.test(`${title}: every published fee is met to the krona and every share to two decimals`, () => {
    const fees = municipal(
      allocateMemberFees(inputFor(frame, inhabitantsOf(rows))),
    );
    assert.deepEqual(
      fees.map(({ member, population, share, feeSek }) => [
        member.name,
        population,
        (share * 100).toFixed(2),
        feeSek.toNumber(),
      ]),
      rows,
    );
  });
}

Deno.test("the published amounts of state and region are met", () => {
  const rar = allocateMemberFees(
    inputFor(16_000_000, inhabitantsOf(RAR_2025)),
  );
  assert.deepEqual(feesByName(rar).slice(0, 2), [
    ["Staten", 8_000_000],
    ["Regionen", 4_000_000],
  ]);
  const sydnarke = allocateMemberFees(
    inputFor(4_684_000, inhabitantsOf(SYDNARKE_2025)),
  );
  assert.deepEqual(feesByName(sydnarke).slice(0, 2), [
    ["Staten", 2_342_000],
    ["Regionen", 1_171_000],
  ]);
});

Deno.test("RAR 2018: every published quarter is one of our four instalments", () => {
  const fees = municipal(
    allocateMemberFees(inputFor(16_000_000, inhabitantsOf(RAR_2018))),
  );
  fees.forEach(({ member, instalmentsSek }, at) =>
    assert.ok(
      instalmentsSek.some((amount) => amount.eq(RAR_2018_QUARTERS[at]!)),
      `${member.name}: ${instalmentsSek} has no ${RAR_2018_QUARTERS[at]}`,
    )
  );
});

Deno.test("RAR 2018: our quarters are 1 000 000 kr each, where the published column is one krona short", () => {
  // The table prints the total 1 000 000 below a column that adds up to
  // 30 352 + 37 090 + 187 841 + 39 274 + 54 780 + 116 749 + 372 916 + 119 188
  // + 41 809 = 999 999.
  assert.equal(RAR_2018_QUARTERS.reduce((a, b) => a + b), 999_999);
  const fees = municipal(
    allocateMemberFees(inputFor(16_000_000, inhabitantsOf(RAR_2018))),
  );
  for (const quarter of [0, 1, 2, 3]) {
    assert.equal(
      sumOf(fees.map(({ instalmentsSek }) => instalmentsSek[quarter]!)),
      1_000_000n,
    );
  }
});

Deno.test("a fee per inhabitant is the unrounded fee over the key's first measure", () => {
  // 400 kr: the municipalities pay 100, 75 and 25 by 3 : 1.
  const { fees } = allocateMemberFees(inputFor(400, [["A", 30], ["B", 10]]));
  assert.deepEqual(
    fees.map(({ feePerInhabitantSek }) =>
      feePerInhabitantSek?.toString() ?? null
    ),
    [null, null, "2.5", "2.5"],
  );
  assert.deepEqual(fees.map(({ population }) => population), [
    null,
    null,
    30,
    10,
  ]);
});

Deno.test("a frame that four does not divide goes by largest remainder, ties by the party's name", () => {
  // 7 kr: stat 3.5, region 1.75, kommun 1.75. Floors 3, 1, 1 and two spare, to
  // the fractions 0.75: 3, 2, 2.
  // 5 kr: 2.5, 1.25, 1.25. One spare, to 0.5: 3, 1, 1.
  // 6 kr: 3, 1.5, 1.5. One spare, a tie: "kommun" stands before "region".
  for (
    const [frame, stat, region, kommun] of [
      [7, 3, 2, 2],
      [5, 3, 1, 1],
      [6, 3, 1, 2],
    ] as const
  ) {
    const { partiesSek } = allocateMemberFees(inputFor(frame, [["A", 1]]));
    assert.deepEqual(
      [partiesSek.stat, partiesSek.region, partiesSek.kommun].map(Number),
      [stat, region, kommun],
    );
  }
});

Deno.test("two regions share the regions' quarter equally", () => {
  const second: Member = { code: "05", name: "Andra", party: "region" };
  const input = inputFor(401 * 4, [["A", 1]]);
  const { fees } = allocateMemberFees({
    ...input,
    members: [...input.members, second],
  });
  // 401 kr by 1 : 1 is 200.5 each; the spare krona goes to the lower code.
  const of = (code: string) =>
    Number(fees.find(({ member }) => member.code === code)!.feeSek);
  assert.deepEqual([of("04"), of("05")], [201, 200]);
});

Deno.test("the fees stand in the order of the members", () => {
  const input = inputFor(400, [["A", 1], ["B", 3]]);
  const members = input.members.toReversed();
  const { fees } = allocateMemberFees({ ...input, members });
  assert.deepEqual(
    fees.map(({ member, feeSek }) => [member.name, Number(feeSek)]),
    [["B", 75], ["A", 25], ["Regionen", 100], ["Staten", 200]],
  );
});

Deno.test("an allocation tells the statutory shares it used", () => {
  const { parameters } = allocateMemberFees(inputFor(400, [["A", 1]]));
  assert.deepEqual(
    parameters.map(({ id, validFrom }) => [id, validFrom]),
    [["finansieringsandelar", "2004-01-01"]],
  );
});

const anyPopulations = fc.array(fc.integer({ min: 1, max: 2_000_000 }), {
  minLength: 1,
  maxLength: 15,
}).map((counts) => counts.map((count, at) => [`Kommun ${at}`, count] as const));
const anyFrame = fc.oneof(
  fc.bigInt(0n, 40n),
  fc.bigInt(0n, 50_000_000n),
  fc.bigInt(2n ** 53n, 10n ** 24n),
);

Deno.test("for any frame the parties add up to it, the municipalities to their quarter and the instalments to the year", () => {
  fc.assert(fc.property(
    anyFrame,
    anyPopulations,
    fc.constantFrom(1, 2, 4, 12),
    (frame, populations, instalmentsPerYear) => {
      const allocation = allocateMemberFees(
        inputFor(frame, populations, { instalmentsPerYear }),
      );
      const { stat, region, kommun } = allocation.partiesSek;
      assert.equal(sumOf([stat, region, kommun]), frame);
      assert.equal(
        sumOf(municipal(allocation).map(({ feeSek }) => feeSek)),
        BigInt(kommun.toFixed(0)),
      );
      assert.equal(sumOf(allocation.fees.map(({ feeSek }) => feeSek)), frame);
      for (const { feeSek, instalmentsSek } of allocation.fees) {
        assert.equal(instalmentsSek.length, instalmentsPerYear);
        assert.equal(sumOf(instalmentsSek), BigInt(feeSek.toFixed(0)));
      }
    },
  ));
});

Deno.test("for any frame the parties are less than a krona from half, quarter and quarter", () => {
  fc.assert(fc.property(anyFrame, (frame) => {
    const { partiesSek } = allocateMemberFees(inputFor(frame, [["A", 1]]));
    const gap = (amount: Decimal, quarters: bigint) =>
      4n * BigInt(amount.toFixed(0)) - quarters * frame;
    for (
      const by of [
        gap(partiesSek.stat, 2n),
        gap(partiesSek.region, 1n),
        gap(partiesSek.kommun, 1n),
      ]
    ) assert.ok(-4n < by && by < 4n);
  }));
});

Deno.test("a frame of 0 kr gives every member 0 kr", () => {
  for (const frame of ["0", "-0"]) {
    const { fees } = allocateMemberFees(
      inputFor(0, [["A", 1], ["B", 2]], { frameSek: kronor(frame) }),
    );
    assert.deepEqual(fees.map(({ feeSek }) => feeSek.toString()), [
      "0",
      "0",
      "0",
      "0",
    ]);
  }
});

Deno.test("a negative frame is refused with its amount", () => {
  assert.throws(() => allocateMemberFees(inputFor(-4, [["A", 1]])), {
    name: "InputError",
    message: "ramen får inte vara negativ, är -4 kr",
  });
});

Deno.test("a frame with öre is refused with its amount", () => {
  const input = inputFor(4, [["A", 1]], { frameSek: kronor("400.5") });
  assert.throws(() => allocateMemberFees(input), {
    name: "InputError",
    message: "ramen ska vara i hela kronor, är 400.5 kr",
  });
});

Deno.test("a förbund without members is refused", () => {
  assert.throws(() => allocateMemberFees(inputFor(4, [], { members: [] })), {
    name: "InputError",
    message: "förbundet har inga medlemmar",
  });
});

Deno.test("a party without a member is refused by name", () => {
  const { members, ...rest } = inputFor(4, [["A", 1]]);
  const without = (...parties: string[]) =>
    allocateMemberFees({
      ...rest,
      members: members.filter(({ party }) => !parties.includes(party)),
    });
  for (const party of ["stat", "region", "kommun"]) {
    assert.throws(() => without(party), {
      name: "InputError",
      message: `förbundet saknar medlem för ${party}`,
    });
  }
  assert.throws(() => without("stat", "kommun"), {
    name: "InputError",
    message: "förbundet saknar medlem för stat, kommun",
  });
});

Deno.test("the inhabitants shown are those of the key's first measure, wherever they stand", () => {
  const input = inputFor(400, [["A", 3], ["B", 1]]);
  const [counted] = input.populations;
  const all = { ...counted!, measure: "all", inhabitants: new Map() };
  const { fees } = allocateMemberFees({
    ...input,
    populations: [all, counted!],
  });
  assert.deepEqual(
    fees.map(({ population }) => population),
    [null, null, 3, 1],
  );
});

Deno.test("a year before the law is refused", () => {
  const input = inputFor(4, [["A", 1]], { year: 2003 });
  assert.throws(() => allocateMemberFees(input), {
    name: "InputError",
    message:
      "Parternas andelar av förbundets medel saknar värde för 2003-01-01",
  });
});

const formerFees = (fees: Readonly<Record<string, number>>) =>
  new Map(Object.entries(fees).map(([code, fee]) => [code, kronor(fee)]));

Deno.test("a limit holds everyone within its percentage, and the total is exact", () => {
  // 400 kr: the municipalities pay 100 by 3 : 1, so 75 and 25. From 50 each, at
  // most 10 % means 45 to 55: A stops at 55 and B has 45.
  const { fees } = allocateMemberFees(inputFor(400, [["A", 3], ["B", 1]], {
    limit: {
      maxChangePct: 10,
      formerFeesSek: formerFees({
        "00": 200,
        "04": 100,
        "1000": 50,
        "1001": 50,
      }),
    },
  }));
  assert.deepEqual(fees.map(({ feeSek }) => Number(feeSek)), [
    200,
    100,
    55,
    45,
  ]);
});

Deno.test("a limit of 0 percent keeps the former fees", () => {
  const { fees } = allocateMemberFees(inputFor(400, [["A", 3], ["B", 1]], {
    limit: {
      maxChangePct: 0,
      formerFeesSek: formerFees({ "1000": 51, "1001": 49 }),
    },
  }));
  assert.deepEqual(fees.map(({ feeSek }) => Number(feeSek)), [
    200,
    100,
    51,
    49,
  ]);
});

Deno.test("a limit is rounded so that nobody passes it by part of a krona", () => {
  // 10 % of 55 is 5.5: from 49.5 to 60.5, so from 50 to 60 in whole kronor.
  const { fees } = allocateMemberFees(inputFor(440, [["A", 9], ["B", 1]], {
    limit: {
      maxChangePct: 10,
      formerFeesSek: formerFees({ "1000": 55, "1001": 55 }),
    },
  }));
  assert.deepEqual(fees.slice(2).map(({ feeSek }) => Number(feeSek)), [60, 50]);
});

Deno.test("for the same frame and any populations a limit is kept and the total is exact", () => {
  const cases = fc.record({
    frame: fc.bigInt(0n, 10n ** 20n),
    before: anyPopulations,
    pct: fc.integer({ min: 0, max: 150 }),
  }).chain(({ before, ...rest }) =>
    fc.record({
      before: fc.constant(before),
      after: fc.array(fc.integer({ min: 1, max: 2_000_000 }), {
        minLength: before.length,
        maxLength: before.length,
      }).map((counts) =>
        counts.map((count, at) => [before[at]![0], count] as const)
      ),
      frame: fc.constant(rest.frame),
      pct: fc.constant(rest.pct),
    })
  );
  fc.assert(fc.property(cases, ({ frame, before, after, pct }) => {
    const former = new Map(
      allocateMemberFees(inputFor(frame, before)).fees
        .map(({ member, feeSek }) => [member.code, feeSek]),
    );
    const { fees } = allocateMemberFees(inputFor(frame, after, {
      limit: { maxChangePct: pct, formerFeesSek: former },
    }));
    assert.equal(sumOf(fees.map(({ feeSek }) => feeSek)), frame);
    for (const { member, feeSek } of fees) {
      const was = BigInt(former.get(member.code)!.toFixed(0));
      const moved = BigInt(feeSek.toFixed(0)) - was;
      const size = moved < 0n ? -moved : moved;
      assert.ok(size * 100n <= was * BigInt(pct), `${was} moved by ${moved}`);
    }
  }));
});

Deno.test("a member without a former fee is not limited", () => {
  // The municipalities pay 150 by 1 : 1 : 2, so 37.5, 37.5 and 75. From 50 each
  // the first two stop at 45; the new one takes 60.
  const input = inputFor(600, [["A", 1], ["B", 1], ["Ny", 2]], {
    limit: {
      maxChangePct: 10,
      formerFeesSek: formerFees({ "1000": 50, "1001": 50 }),
    },
  });
  const { fees } = allocateMemberFees(input);
  assert.deepEqual(fees.slice(2).map(({ feeSek }) => Number(feeSek)), [
    45,
    45,
    60,
  ]);
});

Deno.test("a limit that the frame cannot meet is refused with what the members can pay", () => {
  // The state paid 200 and may pay 180 to 220, but half of 800 is 400.
  const input = inputFor(800, [["A", 1]], {
    limit: {
      maxChangePct: 10,
      formerFeesSek: formerFees({ "00": 200, "04": 100, "1000": 100 }),
    },
  });
  assert.throws(() => allocateMemberFees(input), {
    name: "InputError",
    message: /summan 400 kr: .* minst 180 och högst 220 kr/,
  });
});

Deno.test("a limit that is negative or not a finite number is refused", () => {
  for (const maxChangePct of [-1, NaN, Infinity]) {
    const input = inputFor(400, [["A", 1]], {
      limit: { maxChangePct, formerFeesSek: formerFees({ "1000": 100 }) },
    });
    assert.throws(() => allocateMemberFees(input), {
      name: "InputError",
      message:
        `största förändring ska vara 0 procent eller mer, är ${maxChangePct}`,
    });
  }
});

Deno.test("a former fee that is negative or has öre is refused", () => {
  for (const former of ["-100", "100.5"]) {
    const input = inputFor(400, [["A", 1]], {
      limit: {
        maxChangePct: 10,
        formerFeesSek: new Map([["1000", kronor(former)]]),
      },
    });
    assert.throws(() => allocateMemberFees(input), {
      name: "InputError",
      message: new RegExp(`1000.*${former}`),
    });
  }
});

Deno.test("two members of the same code are refused", () => {
  const input = inputFor(400, [["A", 1]]);
  assert.throws(
    () =>
      allocateMemberFees({
        ...input,
        members: [...input.members, { ...REGION, name: "Samma" }],
      }),
    { name: "RangeError", message: "Claims must have different ids" },
  );
});
