import assert from "node:assert/strict";
import { mentionedAgeBand, readAgeBand } from "./age_band.ts";
import { readPeriod } from "./period.ts";
import { readRegion } from "./region.ts";
import { roleByName } from "./role.ts";
import { mentionedSex, readSex } from "./sex.ts";

const named = (label: string) => ({ code: null, label });

Deno.test("years and months are periods, ages and words are not", () => {
  assert.deepEqual(readPeriod("2025"), { kind: "year", year: 2025 });
  assert.deepEqual(readPeriod("2025M03"), {
    kind: "month",
    year: 2025,
    month: 3,
  });
  assert.deepEqual(readPeriod("2025-12"), {
    kind: "month",
    year: 2025,
    month: 12,
  });
  assert.deepEqual(readPeriod("2025 2025"), { kind: "year", year: 2025 });
  for (const other of ["2025K1", "2025Q4", "2025V09", "2019-2021", "2019/20"]) {
    assert.deepEqual(readPeriod(other), { kind: "other" }, other);
  }
  for (const none of ["20-64", "484", "2025M13", "år 2025", "", "1234"]) {
    assert.equal(readPeriod(none), null, none);
  }
});

Deno.test("sexes are read from words, and from codes only without a word", () => {
  for (const text of ["män", "Män", "M", "men", "1 män"]) {
    assert.equal(readSex(named(text)), "M", text);
  }
  for (const text of ["kvinnor", "K", "Women", "2 kvinnor"]) {
    assert.equal(readSex(named(text)), "K", text);
  }
  for (
    const text of [
      "totalt",
      "Kvinnor och män",
      "män och kvinnor",
      "män och kvinnor totalt",
      "båda könen",
      "TotSa totalt",
    ]
  ) {
    assert.equal(readSex(named(text)), "T", text);
  }
  assert.equal(readSex({ code: "1", label: null }), "M");
  assert.equal(readSex({ code: "2", label: null }), "K");
  // An agency that numbers women first says so in its label.
  assert.equal(readSex({ code: "1", label: "kvinnor" }), "K");
  assert.equal(readSex({ code: "1", label: "uppgift saknas" }), null);
  assert.equal(mentionedSex("Antal kvinnor 20–64 år"), "K");
  assert.equal(mentionedSex("Kvinnor och män efter ålder"), null);
});

Deno.test("ages are read as bands", () => {
  const bands = [
    ["20–64 år", "20-64"],
    ["20-65 år", "20-65"],
    ["20-64", "20-64"],
    ["65+ år", "65-"],
    ["100+", "100-"],
    ["65 år och äldre", "65-"],
    ["7 år", "7-7"],
    ["samtliga åldrar", "all"],
    ["tot", "all"],
    ["20-64 20–64 år", "20-64"],
  ] as const;
  for (const [text, band] of bands) {
    assert.equal(readAgeBand(named(text)), band, text);
  }
  for (const none of ["vuxna", "64-20 år", "20-64+ år", "uppgift saknas"]) {
    assert.equal(readAgeBand(named(none)), null, none);
  }
  assert.equal(mentionedAgeBand("Andel av befolkningen 20–64 år"), "20-64");
  assert.equal(mentionedAgeBand("16-24 år och 25-29 år"), null);
});

Deno.test("regions are found by code, by name and by both, which must agree", () => {
  const regions = new Map([
    ["00", "Riket"],
    ["18", "Örebro län"],
    ["1880", "Örebro"],
    ["1860", "Laxå"],
  ]);
  const read = (code: string | null, label: string | null) =>
    readRegion({ code, label }, regions);
  assert.deepEqual(read("1860", "Laxå"), { code: "1860" });
  assert.deepEqual(read("1860", null), { code: "1860" });
  assert.deepEqual(read(null, "1860 Laxå"), { code: "1860" });
  assert.deepEqual(read(null, "Örebro"), { code: "1880" });
  assert.deepEqual(read(null, "Örebro län"), { code: "18" });
  assert.deepEqual(read("0018", null), { code: "18" });
  assert.deepEqual(read("0000", null), { code: "00" });
  assert.deepEqual(read(null, "Hela riket"), { code: "00" });
  assert.deepEqual(read("0180", "Stockholm"), { unknown: "0180 Stockholm" });
  assert.deepEqual(read(null, "484"), { unknown: "484" });
  assert.deepEqual(read("1860", "Örebro"), { conflict: "1860 Örebro" });
  assert.deepEqual(read("1860", "1880 Örebro"), {
    conflict: "1860 1880 Örebro",
  });
});

Deno.test("variables are known by code or label, unless the two differ", () => {
  assert.equal(roleByName("Kon", "kön"), "sex");
  assert.equal(roleByName("Tid", "månad"), "period");
  assert.equal(roleByName(null, "Ålder"), "age");
  assert.equal(roleByName("Region", "kön"), null);
  assert.equal(roleByName(null, "civilstånd"), null);
});
