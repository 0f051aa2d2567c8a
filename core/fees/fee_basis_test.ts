import assert from "node:assert/strict";
import { loadFeeData } from "../data/fee_data.ts";
import { kronor } from "../money.ts";
import { feeInput, populationFor } from "./fee_basis.ts";
import { allocateMemberFees } from "./member_fees.ts";

const RAR = await loadFeeData("rar");
const SYDNARKE = await loadFeeData("sydnarke");

Deno.test("a year starts from the decided frame, the agreed key and the fee table's inhabitants", () => {
  const input = feeInput(RAR, 2025);
  assert.equal(input.year, 2025);
  assert.equal(input.frameSek.toString(), "16000000");
  assert.deepEqual(input.key, [{ measure: "16-64", weight: 1 }]);
  assert.equal(input.instalmentsPerYear, 4);
  const [band] = input.populations;
  assert.equal(band!.measure, "16-64");
  assert.equal(band!.inhabitants.get("0484"), 65_096);
  assert.deepEqual(band!.sources, [
    "RAR Sörmland, Årsredovisning 2025, 1. Förvaltningsberättelse, Finansiering",
  ]);
});

Deno.test("the published tables' own rules give the published fees", () => {
  for (
    const [data, year] of [[RAR, 2018], [RAR, 2025], [SYDNARKE, 2025]] as const
  ) {
    const { fees } = allocateMemberFees(feeInput(data, year));
    const published = data.fees.filter((row) => row.fee_year === year);
    assert.equal(published.length, fees.length);
    for (const { member_code, fee_sek } of published) {
      const ours = fees.find(({ member }) => member.code === member_code)!;
      assert.equal(ours.feeSek.toString(), fee_sek!.toString());
    }
  }
});

Deno.test("another frame and another key may be chosen", () => {
  const key = [{ measure: "16-64", weight: 75 }, {
    measure: "all",
    weight: 25,
  }];
  const input = feeInput(RAR, 2025, { frameSek: kronor(21_000_000), key });
  assert.equal(input.frameSek.toString(), "21000000");
  assert.deepEqual(input.key, key);
  assert.deepEqual(
    input.populations.map(({ measure }) => measure),
    ["16-64", "all"],
  );
});

Deno.test("RAR 2025 by all inhabitants uses 2022-12-31, the last day known for every municipality", () => {
  const { populations } = feeInput(RAR, 2025, {
    key: [{ measure: "all", weight: 1 }],
  });
  assert.equal(populations[0]!.referenceDate, "2022-12-31");
  // data/reference/population.csv, rows of 2022-12-31 and "all"
  assert.deepEqual([...populations[0]!.inhabitants], [
    ["0428", 8_981],
    ["0461", 11_612],
    ["0480", 58_021],
    ["0481", 12_086],
    ["0482", 16_058],
    ["0483", 34_604],
    ["0484", 107_918],
    ["0486", 38_526],
    ["0488", 14_760],
  ]);
});

Deno.test("RAR 2018 by all inhabitants uses 2016-12-31, known when the budget was decided", () => {
  const { referenceDate, inhabitants } = populationFor(RAR, 2018, "all");
  assert.equal(referenceDate, "2016-12-31");
  assert.equal(inhabitants.get("0484"), 103_684);
  assert.equal(inhabitants.get("0428"), 9_099);
});

Deno.test("Sydnärke by 16-64 uses the bands of 2023-12-31, added up", () => {
  const { referenceDate, inhabitants } = populationFor(
    SYDNARKE,
    2025,
    "16-64",
  );
  assert.equal(referenceDate, "2023-12-31");
  // data/reference/population.csv: 16-24 + 25-44 + 45-64
  assert.deepEqual([...inhabitants], [
    ["1860", 2_955], // 440 + 1 068 + 1 447
    ["1861", 9_390], // 1 390 + 4 003 + 3 997
    ["1881", 13_201], // 2 143 + 5 575 + 5 483
    ["1882", 6_252], // 976 + 2 312 + 2 964
  ]);
});

Deno.test("a year without a fee table is refused with the years there are", () => {
  assert.throws(() => feeInput(RAR, 2019), {
    name: "InputError",
    message: "RAR Sörmland saknar avgiftsunderlag för 2019; det finns för " +
      `${RAR.feeYears.join(", ")}. Lägg till året i data/rar/fees.csv`,
  });
});

Deno.test("a year without a decided frame is refused, unless a frame is chosen", () => {
  const frameless = {
    ...RAR,
    forbund: {
      ...RAR.forbund,
      frames: RAR.forbund.frames.filter(({ year }) => year !== 2025),
    },
  };
  assert.throws(() => feeInput(frameless, 2025), {
    name: "InputError",
    message: "ramen för 2025 saknas i data/rar/forbund.json (frames)",
  });
  const input = feeInput(frameless, 2025, { frameSek: kronor(400) });
  assert.equal(input.frameSek.toString(), "400");
});

Deno.test("a measure that no day has for every municipality is refused by name", () => {
  for (const measure of ["17-64", "64-16"]) {
    assert.throws(() => populationFor(RAR, 2025, measure), {
      name: "InputError",
      message:
        `folkmängd ${measure} finns inte för samma dag i alla kommuner i ` +
        "RAR Sörmland; lägg till den i data/reference/population.csv",
    });
  }
});

Deno.test("a measure that is neither all nor ages is refused with what to write", () => {
  for (const measure of ["alla", "ej all", "ålder 16-64", "16-64 år"]) {
    assert.throws(() => populationFor(RAR, 2025, measure), {
      name: "InputError",
      message: `okänt befolkningsmått "${measure}"; ` +
        'skriv "all" eller åldrar som "16-64"',
    });
  }
});

Deno.test("a measure known only after the budget was decided is refused", () => {
  const recent = {
    ...RAR,
    population: RAR.population.filter((row) =>
      row.reference_date > "2024-11-30"
    ),
  };
  assert.throws(() => populationFor(recent, 2025, "all"), {
    name: "InputError",
    message: /folkmängd all finns inte .*helt utan uppgift: Vingåker/,
  });
});
