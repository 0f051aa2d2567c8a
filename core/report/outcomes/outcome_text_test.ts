import assert from "node:assert/strict";
import { loadOutcomeData } from "../../data/outcome_data.ts";
import { hiddenGaps } from "../../equity/hidden_gaps.ts";
import { sexEquity } from "../../equity/sex_equity.ts";
import { type SexComparison, sexGaps } from "../../equity/sex_gaps.ts";
import { checkCategories } from "../../outcomes/exit_categories.ts";
import { exitTables } from "../../outcomes/exit_table.ts";
import { countOutcomes } from "../../outcomes/outcome_counts.ts";
import { outcomesOfYear } from "../../outcomes/outcome_year.ts";
import { categoryCheckText } from "./category_check_text.ts";
import { sexGapSummary } from "../equity/sex_gap_text.ts";

Deno.test("the paragraph of 2025 finds the one gap and claims no cause", async () => {
  const data = await loadOutcomeData("rar");
  const text = sexGapSummary(
    sexEquity(outcomesOfYear(countOutcomes(data), 2025)),
  );
  assert.equal(
    plain(text),
    "Totalt gick 45 av 176 kvinnor (25,6 %) och 42 av 158 män (26,6 %) till " +
      "arbete eller studier: ingen skillnad går att visa. I Sikta mot " +
      "arbetslivet avslutades 33 av 117 kvinnor (28,2 %) och 7 av 98 män " +
      "(7,1 %) med orsaken Bristande hälsotillstånd: en skillnad på 21,1 " +
      "procentenheter (95 % konfidensintervall 11,0 till 30,5) som är större " +
      "än slumpen brukar ge även när de 19 jämförelserna räknas in (p = 0,001 " +
      "efter Holms justering). Siffrorna säger inte varför. Totalen (kvinnor " +
      "−1,0 procentenheter) döljer att skillnaden går åt andra hållet i SPIRA " +
      "Sörmland (ESF) (kvinnor +15,4 procentenheter, inom vad slumpen kan ge).",
  );
  assert.doesNotMatch(text, /därför att|beror på|eftersom|leder till|orsakas/);
});

Deno.test("no gap is told as none that can be shown, not as equality", () => {
  const alike = comparison([5, 50], [5, 50]);
  const text = (count: number) =>
    sexGapSummary({
      total: null,
      reasons: sexGaps(Array(count).fill(alike)),
      hidden: null,
    });
  assert.equal(
    text(3),
    "Ingen skillnad går att visa i någon av de 3 jämförelserna av kvinnors och mäns avslut.",
  );
  assert.equal(
    text(1),
    "Ingen skillnad går att visa i den enda jämförelsen av kvinnors och mäns avslut.",
  );
  assert.match(text(0), /saknas, så ingen jämförelse kan göras/);
});

Deno.test("one woman and one man are in the singular, and a gap has no sign in words", () => {
  const reasons = sexGaps([comparison([0, 1], [40, 40], "a")]);
  const forced = reasons.map((gap) => ({ ...gap, adjustedP: 0.0001 }));
  const text = plain(
    sexGapSummary({ total: null, reasons: forced, hidden: null }),
  );
  assert.match(text, /avslutades 0 av 1 kvinna \(0,0 %\) och 40 av 40 män/);
  assert.match(text, /en skillnad på 100,0 procentenheter/);
  assert.match(text, /när den enda jämförelsen räknas in \(p < 0,001/);
  const swapped = sexGaps([comparison([40, 40], [0, 1], "a")])
    .map((gap) => ({ ...gap, adjustedP: 0.01 }));
  assert.match(
    plain(sexGapSummary({ total: null, reasons: swapped, hidden: null })),
    /0 av 1 man \(0,0 %\).*p = 0,010/,
  );
});

Deno.test("several hidden parts are named together", () => {
  const [total] = sexGaps([comparison([50, 100], [52, 100])]);
  const parts = sexGaps([
    { ...comparison([30, 40], [20, 40]), intervention: "Ett" },
    { ...comparison([30, 40], [25, 40]), intervention: "Två" },
  ]);
  const text = sexGapSummary({
    total: total!,
    reasons: parts,
    hidden: hiddenGaps(total!, parts),
  });
  assert.match(text, /åt andra hållet i Ett \(.*\) och Två \(/);
});

Deno.test("printed outcomes that are no sums are named with both numbers", async () => {
  const data = await loadOutcomeData("rar");
  const checks = checkCategories(data, exitTables(data)[0]!);
  assert.equal(
    plain(categoryCheckText(checks)),
    "1 av 16 tryckta utfall är inte summan av avslutsorsakerna: Totalt, övrigt " +
      "(tryckt 141, summan är 163).",
  );
  assert.equal(
    categoryCheckText(checks.slice(0, 12)),
    "Alla 12 tryckta utfall är summan av avslutsorsakerna.",
  );
  assert.equal(
    categoryCheckText(checks.slice(0, 1)),
    "Det enda tryckta utfallet är summan av avslutsorsakerna.",
  );
  assert.match(categoryCheckText([]), /ingen tryckt tabell/);
});

function comparison(
  [women, womenN]: [number, number],
  [men, menN]: [number, number],
  what = "orsak",
): SexComparison {
  return {
    interventionId: "a",
    intervention: "A",
    what,
    counts: { K: women, M: men, T: women + men },
    of: { K: womenN, M: menN, T: womenN + menN },
  };
}

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
