import { oneDigit, swappedDigits } from "./digit_causes.ts";
import {
  partCountedTwice,
  partLeftOut,
  partWithWrongSign,
} from "./part_causes.ts";
import { gluedMark, unreadablePrint } from "./print_causes.ts";
import type { Suspect } from "./suspect.ts";
import { inSwedish } from "./swedish.ts";

/** Tries one kind of slip; says what it found in Swedish, or `null`. */
type Explanation = (suspect: Suspect) => string | null;

/** Why a print is no number, where the number itself is right. */
const OF_PRINTS: readonly Explanation[] = [gluedMark, unreadablePrint];

/** Why a number is off, the slip that needs most to agree first. */
const OF_NUMBERS: readonly Explanation[] = [
  wrongSign,
  wrongUnit,
  decimalsCutOff,
  swappedDigits,
  partLeftOut,
  partWithWrongSign,
  partCountedTwice,
  oneDigit,
  unreadablePrint,
];

/**
 * What would explain that a printed number is off, among simple slips: a
 * footnote mark glued to it, a sign, a unit, decimals cut off instead of
 * rounded, two digits swapped, parts left out or counted twice, one digit. A
 * slip is named only if it explains the difference exactly and is unlikely to
 * do so by chance. It is not said which number is right.
 *
 * @returns A Swedish clause with the evidence; empty if nothing simple fits.
 */
export function findCause(suspect: Suspect): string {
  const { printed, recomputed } = suspect;
  const explanations = printed.value.equals(recomputed)
    ? OF_PRINTS
    : OF_NUMBERS;
  for (const explain of explanations) {
    const found = explain(suspect);
    if (found !== null) return found;
  }
  return "";
}

function wrongSign({ printed, recomputed }: Suspect): string | null {
  return printed.value.equals(recomputed.neg())
    ? "tecknet är omvänt: talet stämmer med omvänt tecken"
    : null;
}

function wrongUnit({ printed, recomputed }: Suspect): string | null {
  const factor = [100, 1000, 1_000_000].find((each) =>
    printed.value.equals(recomputed.times(each)) ||
    recomputed.equals(printed.value.times(each))
  );
  return factor
    ? `talet skiljer en faktor ${factor}: troligen en annan enhet`
    : null;
}

function decimalsCutOff({ printed, recomputed }: Suspect): string | null {
  const decimals = printed.value.decimalPlaces();
  return recomputed.toDecimalPlaces(decimals, DOWN).equals(printed.value)
    ? "decimalerna är avkortade i stället för avrundade (" +
      `${inSwedish(recomputed.toDecimalPlaces(decimals + 2))})`
    : null;
}

/** Decimal.js's name for rounding towards zero. */
const DOWN = 1;
