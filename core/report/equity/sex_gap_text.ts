import { type HiddenGaps, isBeyondChance } from "../../equity/hidden_gaps.ts";
import type { SexEquity } from "../../equity/sex_equity.ts";
import type { SexGap } from "../../equity/sex_gaps.ts";
import type { Proportion } from "../../statistics/proportions.ts";
import {
  formatChange,
  formatDecimal,
  formatPercent,
} from "../../figures/formats.ts";
import {
  formatOf,
  formatPoints,
} from "../../figures/outcomes/outcome_columns.ts";

/**
 * What the year's gaps between women and men show, in one paragraph of Swedish
 * that claims no cause: the overall gap, the gaps below it that are beyond
 * chance, and what the total hides.
 */
export function sexGapSummary(
  gaps: Pick<SexEquity, "total" | "reasons" | "hidden">,
): string {
  return sexGapSentences(gaps).join(" ");
}

/** The gaps that there are numbers enough to try. */
export function testedGaps(reasons: readonly SexGap[]): SexGap[] {
  return reasons.filter(({ adjustedP }) => adjustedP !== null);
}

/** The same, sentence by sentence; there is at least one. */
export function sexGapSentences(
  { total, reasons, hidden }: Pick<SexEquity, "total" | "reasons" | "hidden">,
): string[] {
  const tested = testedGaps(reasons);
  if (tested.length === 0) {
    return [
      "Uppgifter om kvinnors och mäns avslut saknas, så ingen jämförelse kan göras.",
    ];
  }
  return [
    ...(total?.gap ? [totalSentence(total)] : []),
    ...gapSentences(tested),
    ...(hidden && hidden.opposite.length > 0 ? [oppositeSentence(hidden)] : []),
  ];
}

/** Whether women and men differ in a total, as one sentence. */
function totalSentence(total: SexGap): string {
  const shares = `${peopleText(total.women!, WOMEN)} och ` +
    peopleText(total.men!, MEN);
  const verdict = isBeyondChance(total)
    ? `en skillnad på ${pointsText(total)} som är större än slumpen brukar ge`
    : "ingen skillnad går att visa";
  return `Totalt gick ${shares} till ${total.what}: ${verdict}.`;
}

/** The gaps beyond chance, each as one sentence, or that there are none. */
function gapSentences(tested: readonly SexGap[]): string[] {
  const certain = tested.filter(isBeyondChance);
  const compared = tested.length === 1
    ? "den enda jämförelsen"
    : `de ${tested.length} jämförelserna`;
  if (certain.length === 0) {
    return [
      tested.length === 1
        ? "Ingen skillnad går att visa i den enda jämförelsen av kvinnors och mäns avslut."
        : `Ingen skillnad går att visa i någon av ${compared} av kvinnors och mäns avslut.`,
    ];
  }
  return certain.map((gap) =>
    `I ${gap.intervention} avslutades ${peopleText(gap.women!, WOMEN)} och ` +
    `${peopleText(gap.men!, MEN)} med orsaken ${gap.what}: en skillnad på ` +
    `${pointsText(gap)} som är större än slumpen brukar ge även när ` +
    `${compared} räknas in (p ${pText(gap.adjustedP!)} efter Holms ` +
    "justering). Siffrorna säger inte varför."
  );
}

/** That parts of a total go the other way than the total. */
function oppositeSentence({ total, opposite }: HiddenGaps): string {
  const parts = opposite.map((gap) =>
    `${gap.intervention} (${pointsOnly(gap)}${
      isBeyondChance(gap) ? "" : ", inom vad slumpen kan ge"
    })`
  );
  return `Totalen (${pointsOnly(total)}) döljer att skillnaden går åt andra ` +
    `hållet i ${parts.join(" och ")}.`;
}

interface Word {
  readonly one: string;
  readonly many: string;
}

const WOMEN: Word = { one: "kvinna", many: "kvinnor" };
const MEN: Word = { one: "man", many: "män" };

/** `33 av 117 kvinnor (28,2 %)`. */
function peopleText(proportion: Proportion, { one, many }: Word): string {
  const { count, n } = proportion;
  return `${formatOf(proportion)} ${n === 1 ? one : many} ` +
    `(${formatPercent(count / n)})`;
}

/** `21,1 procentenheter (95 % konfidensintervall 11,0 till 30,5)`. */
function pointsText({ gap }: SexGap): string {
  return `${formatDecimal(100 * Math.abs(gap!.value), 1)} procentenheter ` +
    `(${formatPercent(gap!.level, 0)} konfidensintervall ${
      formatPoints(
        gap!.value < 0 ? { ...gap!, low: -gap!.high, high: -gap!.low } : gap!,
      )
    })`;
}

/** `+15,4 procentenheter för kvinnor`. */
function pointsOnly({ gap }: SexGap): string {
  return `kvinnor ${formatChange(100 * gap!.value, 1)} procentenheter`;
}

/** `= 0,001`, or `< 0,001`. */
function pText(p: number): string {
  return p < 0.0005 ? "< 0,001" : `= ${formatDecimal(p, 3)}`;
}
