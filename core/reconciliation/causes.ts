import type { Decimal } from "../money.ts";
import type { PublishedCell } from "./cells.ts";
import { baseValue, scaleOf, type Term } from "./terms.ts";

/** A printed number that is off, and what it was checked against. */
export interface Suspect {
  readonly printed: PublishedCell;
  /** What it would be, in the printed unit. */
  readonly recomputed: Decimal;
  readonly terms: readonly Term[];
}

/** Tries one kind of slip; says what it found in Swedish, or `null`. */
type Explanation = (suspect: Suspect) => string | null;

/** The slips looked for, the most telling first. */
const EXPLANATIONS: readonly Explanation[] = [
  gluedMark,
  wrongSign,
  swappedDigits,
  partLeftOut,
  partCountedTwice,
  wrongUnit,
  oneDigit,
];

/**
 * What may lie behind a printed number that is off, among simple slips: a
 * footnote mark glued to it, a sign, two digits swapped, parts left out or
 * counted twice, a unit, one digit. It tells what would explain the
 * difference, not who made it.
 *
 * @returns A Swedish clause with the evidence; empty if nothing simple fits.
 */
export function findCause(suspect: Suspect): string {
  for (const explain of EXPLANATIONS) {
    const found = explain(suspect);
    if (found !== null) return found;
  }
  return "";
}

/** `117 100r` is 117 100 with a mark, `77,11` is 77,1 with one. */
function gluedMark({ printed, recomputed }: Suspect): string | null {
  if (printed.printed === null) return null;
  const bare = printed.printed.slice(0, -1);
  const value = bare.replace(/\s/g, "").replace(",", ".");
  return recomputed.equals(value)
    ? `tecknet "${
      printed.printed.at(-1)
    }" sitter ihop med talet i trycket ("${printed.printed}"); utan det är talet ${bare}`
    : null;
}

function wrongSign({ printed, recomputed, terms }: Suspect): string | null {
  if (printed.value.equals(recomputed.neg())) {
    return "tecknet är omvänt: talet stämmer med omvänt tecken";
  }
  const flipped = terms.find((term) =>
    differenceInBase(printed, recomputed).equals(baseValue(term).times(-2))
  );
  return flipped ? `stämmer om ${nameOf(flipped)} tas med omvänt tecken` : null;
}

function swappedDigits({ printed, recomputed }: Suspect): string | null {
  const [shown, expected] = [digits(printed.value), digits(recomputed)];
  if (shown.length !== expected.length) return null;
  const off = differingPlaces(shown, expected);
  if (off.length !== 2) return null;
  const [a, b] = off as [number, number];
  return shown[a] === expected[b] && shown[b] === expected[a]
    ? `siffrorna ${expected[a]} och ${
      expected[b]
    } har bytt plats (${expected} blev ${shown})`
    : null;
}

function partLeftOut({ printed, recomputed, terms }: Suspect): string | null {
  const short = differenceInBase(printed, recomputed).neg();
  const parts = terms.filter((term) => !baseValue(term).isZero());
  if (parts.length < 2) return null;
  const one = parts.find((term) => baseValue(term).equals(short));
  if (one) return `${nameOf(one)} är inte med i summan`;
  for (const [at, first] of parts.entries()) {
    const second = parts.slice(at + 1).find((term) =>
      baseValue(first).plus(baseValue(term)).equals(short)
    );
    if (second && parts.length > 2) {
      return `${nameOf(first)} och ${nameOf(second)} är inte med i summan`;
    }
  }
  return null;
}

function partCountedTwice(
  { printed, recomputed, terms }: Suspect,
): string | null {
  const excess = differenceInBase(printed, recomputed);
  const twice = terms.length > 1 &&
    terms.find((term) => baseValue(term).equals(excess));
  return twice ? `${nameOf(twice)} är med två gånger` : null;
}

function wrongUnit({ printed, recomputed }: Suspect): string | null {
  for (const factor of [1000, 1_000_000, 100]) {
    if (
      printed.value.equals(recomputed.times(factor)) ||
      recomputed.equals(printed.value.times(factor))
    ) {
      return `talet skiljer en faktor ${factor}: troligen en annan enhet`;
    }
  }
  return null;
}

function oneDigit({ printed, recomputed }: Suspect): string | null {
  const [shown, expected] = [digits(printed.value), digits(recomputed)];
  if (shown.length !== expected.length || shown.length < 3) return null;
  return differingPlaces(shown, expected).length === 1
    ? `en siffra skiljer (${shown} mot ${expected})`
    : null;
}

function differenceInBase(
  printed: PublishedCell,
  recomputed: Decimal,
): Decimal {
  return printed.value.minus(recomputed).times(scaleOf(printed.unit));
}

function differingPlaces(a: string, b: string): number[] {
  return [...a].flatMap((digit, at) => digit === b[at] ? [] : [at]);
}

function digits(value: Decimal): string {
  return value.abs().toFixed();
}

function nameOf({ cell }: Term): string {
  return `${cell.label || cell.address} (${
    cell.value.toFixed().replace(".", ",")
  })`;
}
