import assert from "node:assert/strict";
import { loadOutcomeData } from "../data/outcome_data.ts";
import { countOutcomes } from "../outcomes/outcome_counts.ts";
import { outcomesOfYear } from "../outcomes/outcome_year.ts";
import { hiddenGaps, isBeyondChance } from "./hidden_gaps.ts";
import { sexEquity } from "./sex_equity.ts";
import {
  type SexComparison,
  type SexGap,
  sexGaps,
  shareComparisons,
} from "./sex_gaps.ts";

Deno.test("in 2025 the overall gap is nothing and one reason in one insats is large", async () => {
  const data = await loadOutcomeData("rar");
  const { total, reasons } = sexEquity(
    outcomesOfYear(countOutcomes(data), 2025),
  );
  // Women 13 + 2 + 30 = 45 of 176, men 13 + 1 + 28 = 42 of 158.
  assert.deepEqual(total!.women, { count: 45, n: 176 });
  assert.deepEqual(total!.men, { count: 42, n: 158 });
  assert.ok(!isBeyondChance(total!));
  const beyond = reasons.filter(isBeyondChance);
  assert.deepEqual(
    beyond.map(({ interventionId, what, women, men }) => [
      interventionId,
      what,
      women,
      men,
    ]),
    [[
      "sikta",
      "Bristande hälsotillstånd",
      { count: 33, n: 117 },
      { count: 7, n: 98 },
    ]],
  );
  // scipy 1.17.1, fisher_exact([[33, 84], [7, 91]]): 7.751331493022381e-05,
  // and Holm's first of 19 comparisons multiplies it by 19.
  assert.ok(Math.abs(beyond[0]!.pValue! - 7.751331493022381e-5) < 1e-12);
  assert.ok(
    Math.abs(beyond[0]!.adjustedP! - 19 * 7.751331493022381e-5) < 1e-11,
  );
});

Deno.test("what the total hides is found: a larger gap below it, and an opposite one", async () => {
  const data = await loadOutcomeData("rar");
  const { hidden } = sexEquity(outcomesOfYear(countOutcomes(data), 2025));
  assert.deepEqual(hidden!.larger.map(({ what }) => what), [
    "Bristande hälsotillstånd",
  ]);
  // SPIRA: 30 of 42 women and 28 of 50 men, against the women in the total.
  assert.deepEqual(
    hidden!.opposite.map(({ interventionId, what }) => [interventionId, what]),
    [["spira", "arbete eller studier"]],
  );
});

Deno.test("the parts of the gap add up to it", async () => {
  const data = await loadOutcomeData("rar");
  const { decomposition, total } = sexEquity(
    outcomesOfYear(countOutcomes(data), 2025),
  );
  const { difference, rate, composition } = decomposition!;
  assert.ok(Math.abs(difference - total!.gap!.value) < 1e-12);
  assert.ok(Math.abs(rate + composition - difference) < 1e-12);
  // SPIRA: (30/42 − 28/50)·(42/176 + 50/158)/2 of the rate effect.
  const spira = decomposition!.interventions.find(({ interventionId }) =>
    interventionId === "spira"
  )!;
  const expected = (30 / 42 - 28 / 50) * (42 / 176 + 50 / 158) / 2;
  assert.ok(Math.abs(spira.rate - expected) < 1e-12);
});

Deno.test("comparisons are ordered by evidence and not by size", () => {
  // 3 of 4 against 1 of 4 is 50 points by 8 people; 60 of 100 against 40 of
  // 100 is 20 points by 200.
  const gaps = sexGaps([
    comparison("stor", [3, 4], [1, 4]),
    comparison("säker", [60, 100], [40, 100]),
  ]);
  assert.deepEqual(gaps.map(({ what }) => what), ["säker", "stor"]);
  assert.ok(gaps[0]!.gap!.value < gaps[1]!.gap!.value);
});

Deno.test("the same numbers are weaker evidence among more comparisons", () => {
  const one = comparison("a", [33, 117], [7, 98]);
  const others = Array.from(
    { length: 9 },
    (_, at) => comparison(`b${at}`, [5, 50], [5, 50]),
  );
  const alone = sexGaps([one])[0]!.adjustedP!;
  const among = sexGaps([...others, one])[0]!.adjustedP!;
  assert.ok(Math.abs(among - 10 * alone) < 1e-15);
});

Deno.test("what is hidden or empty is not compared, not counted and comes last", () => {
  const hidden = {
    ...comparison("dold", [1, 10], [1, 10]),
    counts: counts(null, 1),
  };
  const empty = comparison("tom", [0, 0], [1, 10]);
  const shown = comparison("visad", [3, 4], [1, 4]);
  const gaps = sexGaps([hidden, empty, shown]);
  assert.deepEqual(gaps.map(({ what }) => what), ["visad", "dold", "tom"]);
  assert.equal(gaps[0]!.adjustedP, gaps[0]!.pValue);
  for (const gap of gaps.slice(1)) {
    assert.deepEqual([gap.gap, gap.ratio, gap.pValue, gap.adjustedP], [
      null,
      null,
      null,
      null,
    ]);
  }
});

Deno.test("a hidden number stops the decomposition and what rests on it", async () => {
  const counts = countOutcomes(await loadOutcomeData("rar"));
  const readingCounts = counts.readingCounts.map((row) => ({
    ...row,
    count: row.sex === "K" ? null : row.count,
  }));
  const { total, decomposition, hidden } = sexEquity(
    outcomesOfYear({ ...counts, readingCounts }, 2025),
  );
  assert.equal(total!.gap, null);
  assert.equal(decomposition, null);
  assert.equal(hidden, null);
});

Deno.test("a year without exits has no gaps", async () => {
  const data = await loadOutcomeData("sydnarke");
  assert.deepEqual(sexEquity(outcomesOfYear(countOutcomes(data), 2025)), {
    year: 2025,
    total: null,
    reasons: [],
    hidden: null,
    decomposition: null,
  });
});

Deno.test("a total that hides nothing gives no warning", () => {
  const [total] = sexGaps([comparison("x", [60, 100], [40, 100])]);
  const alike = sexGaps([
    comparison("x", [30, 50], [20, 50]),
    comparison("x", [30, 50], [20, 50]),
  ]);
  assert.equal(hiddenGaps(total!, alike), null);
});

Deno.test("Simpson's paradox is warned of: both parts go against the total", () => {
  // The textbook case, two treatments of small and large kidney stones, told as
  // women and men: 81 of 87 and 192 of 263, together 273 of 350, against 234
  // of 270 and 55 of 80, together 289 of 350 (Charig et al., BMJ 292 (1986),
  // 879–882).
  const [total] = sexGaps([comparison("x", [273, 350], [289, 350])]);
  const parts: SexGap[] = sexGaps([
    comparison("x", [81, 87], [234, 270]),
    comparison("x", [192, 263], [55, 80]),
  ]);
  assert.ok(total!.gap!.value < 0);
  const found = hiddenGaps(total!, parts)!;
  // +6.4 points is opposite and larger than the total's −4.6; +4.3 is not.
  assert.deepEqual(found.opposite.map(({ women }) => women!.n), [87]);
});

Deno.test("where it happened to nobody the gap is nothing and there is no ratio", () => {
  const [gap] = sexGaps([comparison("ingen", [0, 10], [0, 10])]);
  assert.equal(gap!.gap!.value, 0);
  assert.equal(gap!.ratio, null);
  // As many of each sex is a ratio of one.
  const [alike] = sexGaps([comparison("lika", [3, 10], [3, 10])]);
  assert.equal(alike!.ratio!.value, 1);
});

Deno.test("a comparison is of the reading that is asked for, and lacks the sex that has no row", async () => {
  const { shares } = outcomesOfYear(
    countOutcomes(await loadOutcomeData("rar")),
    2025,
  );
  const reading = shares[0]!.reading;
  const other = shares.map((row) => ({
    ...row,
    reading: { ...reading, id: "annan" },
    count: 999,
  }));
  const asked = shareComparisons([...other, ...shares], reading.id);
  assert.deepEqual(asked, shareComparisons(shares, reading.id));
  const total = asked.find(({ interventionId }) => interventionId === "totalt");
  // 45 of 176 women and 42 of 158 men went to work or studies.
  assert.deepEqual(total!.counts, { K: 45, M: 42, T: 87 });
  const women = shareComparisons(
    shares.filter(({ sex }) => sex === "K"),
    reading.id,
  ).find(({ interventionId }) => interventionId === "totalt");
  assert.deepEqual(women!.of, { K: 176, M: null, T: null });
});

function comparison(
  what: string,
  [women, womenN]: [number, number],
  [men, menN]: [number, number],
): SexComparison {
  return {
    interventionId: "a",
    intervention: "A",
    what,
    counts: counts(women, men),
    of: counts(womenN, menN),
  };
}

function counts(K: number | null, M: number | null) {
  return { K, M, T: K === null || M === null ? null : K + M };
}
