import assert from "node:assert/strict";
import type { GoalEvaluation } from "../../outcomes/goal_evaluation.ts";
import type { OutcomeShare } from "../../outcomes/outcome_shares.ts";
import type { OutcomeYear } from "../../outcomes/outcome_year.ts";
import {
  differenceInterval,
  shareInterval,
} from "../../statistics/proportions.ts";
import { outcomeYearText } from "./outcome_year_text.ts";

const PROVENANCE = {
  sources: ["Årsredovisning 2025"],
  inputs: [],
  parameters: [],
  synthetic: false,
  disclosure: "publicerade tabeller visas som publicerade",
};
const READING = { id: "strikt", label: "arbete eller studier" };

// Wilson, 87 of 334: (2·87 + 3.84) / (2·(334 + 3.84)) = 0.2632, and
// 1.96·√(3.84 + 4·87·247/334) / (2·(334 + 3.84)) = 0.0469 either way.
Deno.test("the lead tells the share with its numbers and its interval", () => {
  assert.equal(
    plain(text({ shares: [total(87, 334)] }).lead),
    "2025 gick 87 av 334 avslutade deltagare till arbete eller studier: " +
      "26,0 % (95 % konfidensintervall 21,6–31,0 %).",
  );
});

Deno.test("a share that is not known or not shown is told as that", () => {
  for (const shares of [[], [total(null, 334)], [total(0, 0)]]) {
    assert.match(text({ shares }).lead, /är inte känt eller får inte visas/);
  }
});

Deno.test("the headline goal is judged in the words of its verdict", () => {
  const [sentence] = text({
    shares: [total(87, 334)],
    goals: [goal("a", "notMet", "interval", 87, 334)],
  }).paragraphs;
  assert.equal(
    plain(sentence!),
    "Målet är minst 35 %: ej uppfyllt, för hela intervallet ligger under " +
      "tröskeln.",
  );
});

// Newcombe, Statistics in Medicine 17 (1998), 873–890, Table II, contrast (a):
// 56 of 70 less 48 of 80 is 0.2, by method 10 from 0.0524 to 0.3339.
Deno.test("a change is told by its interval, and as unchanged within it", () => {
  const sure = differenceInterval({ count: 56, n: 70 }, { count: 48, n: 80 });
  const told = (change: typeof sure | null) =>
    plain(text({ shares: [total(56, 70)], change }).paragraphs.join(" "));
  assert.match(
    told(sure),
    /Från 2024 till 2025 ökade andelen med 20,0 procentenheter \(95 % konfidensintervall 5,2 till 33,4\)\./,
  );
  const unsure = differenceInterval({ count: 5, n: 10 }, { count: 4, n: 10 });
  assert.match(told(unsure), /var andelen oförändrad inom osäkerheten \(/);
  assert.doesNotMatch(told(unsure), /ökade|minskade/);
  assert.match(told(null), /Förändringen från 2024 kan inte visas/);
});

Deno.test("goals are counted once each, whatever number of readings they have", () => {
  const paragraphs = text({
    shares: [total(87, 334)],
    goals: [
      goal("a", "notMet", "interval", 87, 334),
      goal("a", "met", "interval", 300, 334),
      goal("b", "met", "count"),
      goal("c", "unknown", "qualitative"),
      { ...goal("d", "met", "count"), goal: { ...GOAL, year: 2024 } },
    ],
  }).paragraphs;
  assert.equal(
    plain(paragraphs.at(-1)!),
    "Av årets 3 mål är, med den första läsningen av varje, 1 uppfyllt och 1 " +
      "ej uppfyllt; 1 går inte att avgöra med de tal som finns. Målet om " +
      "avslutade till arbete eller studier kan läsas som ”arbete eller " +
      "studier” (ej uppfyllt) och ”arbete eller studier” (uppfyllt); " +
      "bedömningen beror alltså på läsningen. " +
      "Varje läsning har en egen rad, så de 3 mål står på 4 rader i tabellen.",
  );
});

Deno.test("no sentence claims a cause", () => {
  const { lead, paragraphs } = text({
    shares: [total(87, 334)],
    goals: [goal("a", "unknown", "intervalHoldsThreshold", 110, 334)],
    change: differenceInterval({ count: 56, n: 70 }, { count: 48, n: 80 }),
  });
  assert.doesNotMatch(
    [lead, ...paragraphs].join(" "),
    /därför att|beror på|eftersom|leder till|orsakas|tack vare/,
  );
});

function text(
  { shares, goals = [], change = null }: {
    shares: readonly OutcomeShare[];
    goals?: readonly GoalEvaluation[];
    change?: ReturnType<typeof differenceInterval> | null;
  },
) {
  const results = { year: 2025, shares } as OutcomeYear;
  return outcomeYearText({ results, goals, change }, [PROVENANCE]);
}

function total(count: number | null, n: number | null): OutcomeShare {
  return {
    year: 2025,
    reading: READING,
    interventionId: "totalt",
    intervention: "Alla insatser",
    sex: "T",
    count,
    n,
    share: count === null || !n ? null : shareInterval(count, n),
  } as OutcomeShare;
}

const GOAL = {
  row_id: "a",
  year: 2025,
  measure: "avslutade till arbete eller studier",
  direction: "minst",
} as GoalEvaluation["goal"];

function goal(
  row_id: string,
  verdict: GoalEvaluation["verdict"],
  reason: GoalEvaluation["reason"],
  count: number | null = null,
  n: number | null = null,
): GoalEvaluation {
  const share = count !== null && n !== null ? shareInterval(count, n) : null;
  return {
    goal: { ...GOAL, row_id },
    reading: share ? READING : null,
    threshold: share ? 0.35 : null,
    value: share?.value ?? null,
    count,
    n,
    share,
    verdict,
    reason,
  };
}

/** A text with plain spaces. */
function plain(text: string): string {
  return text.replace(/\s/g, " ");
}
