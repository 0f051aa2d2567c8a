import { type Decimal, ExactDecimal } from "../money.ts";
import type { Suspect } from "./suspect.ts";
import { inSwedish } from "./swedish.ts";

/** Two neighbouring digits in each other's place. */
export function swappedDigits(suspect: Suspect): string | null {
  const [shown, expected] = digits(suspect);
  const [at, next, ...more] = differingPlaces(shown, expected);
  if (next === undefined || more.length > 0 || next !== at! + 1) return null;
  return shown[at!] === expected[next] && shown[next] === expected[at!]
    ? `siffrorna ${expected[at!]} och ${
      expected[next]
    } står i omvänd ordning ` +
      `(${written(shown)} mot ${written(expected)})`
    : null;
}

/**
 * One digit inside a number of four digits or more. In the last place it would
 * be no more than a small difference.
 */
export function oneDigit(suspect: Suspect): string | null {
  const [shown, expected] = digits(suspect);
  const [at, ...more] = differingPlaces(shown, expected);
  const last = shown.search(/0*$/) - 1;
  return at === undefined || more.length > 0 || at >= last || last < 3
    ? null
    : `en siffra skiljer (${written(shown)} mot ${written(expected)})`;
}

/** Both numbers' digits with as many decimals as the print. */
function digits({ printed, recomputed }: Suspect): [string, string] {
  const decimals = printed.value.decimalPlaces();
  const text = (value: Decimal) => value.abs().toFixed(decimals);
  return printed.value.isNeg() === recomputed.isNeg()
    ? [text(printed.value), text(recomputed)]
    : ["", ""];
}

/** Places where two numbers of the same length differ; none if they are not. */
function differingPlaces(a: string, b: string): number[] {
  if (a.length !== b.length) return [];
  return [...a].flatMap((digit, at) => digit === b[at] ? [] : [at]);
}

function written(digits: string): string {
  return inSwedish(new ExactDecimal(digits));
}
