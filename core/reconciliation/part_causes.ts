import { type Decimal, ExactDecimal, sumOf } from "../money.ts";
import type { PublishedCell } from "./cells.ts";
import type { Part } from "./evaluation.ts";
import { inSwedish } from "./swedish.ts";
import type { Suspect } from "./suspect.ts";
import { scaleOf } from "./units.ts";

/** One part, or else two parts together, are as large as what is missing. */
export function partLeftOut(suspect: Suspect): string | null {
  const parts = partsOfSum(suspect);
  const short = difference(suspect).neg();
  const found = onlyMatch(suspect, parts.map((part) => [part]), short) ??
    (parts.length > 3 ? onlyMatch(suspect, pairsOf(parts), short) : null);
  return found
    ? `${names(suspect, found)} är inte med: skillnaden är lika stor`
    : null;
}

/** One part is as large as what is too much. */
export function partCountedTwice(suspect: Suspect): string | null {
  const single = partsOfSum(suspect).map((part) => [part]);
  const found = onlyMatch(suspect, single, difference(suspect));
  return found
    ? `${names(suspect, found)} är med två gånger: skillnaden är lika stor`
    : null;
}

/** Twice one part is as large as the difference. */
export function partWithWrongSign(suspect: Suspect): string | null {
  const single = partsOfSum(suspect).map((part) => [part]);
  const found = onlyMatch(suspect, single, difference(suspect).div(-2));
  return found
    ? `stämmer om ${names(suspect, found)} tas med omvänt tecken`
    : null;
}

/** The published parts of a sum; a single one is no sum. */
function partsOfSum({ parts }: Suspect): readonly Part[] {
  const published = parts.filter(({ value, cells }) =>
    cells.length > 0 && !value.isZero()
  );
  return parts.length > 1 ? published : [];
}

/** Printed minus recomputed, in base units. */
function difference({ printed, recomputed }: Suspect): Decimal {
  return printed.value.minus(recomputed).times(scaleOf(printed.unit));
}

/**
 * The one candidate that amounts to a sum, if it says anything: that some
 * candidate of many should agree with a small difference is no evidence. With
 * differences spread evenly, at most one in five would be agreed with by chance.
 */
function onlyMatch(
  suspect: Suspect,
  candidates: readonly (readonly Part[])[],
  amount: Decimal,
): readonly Part[] | null {
  const [found, ...more] = candidates.filter((parts) =>
    sumOf(parts.map(({ value }) => value)).equals(amount)
  );
  const steps = amount.div(smallestStep(suspect)).abs();
  return found && more.length === 0 && steps.gt(5 * candidates.length)
    ? found
    : null;
}

/** The largest power of ten that goes into every number of the sum. */
function smallestStep({ printed, parts }: Suspect): Decimal {
  const amounts = [
    printed.value.times(scaleOf(printed.unit)),
    ...parts.map(({ value }) => value),
  ].filter((amount) => !amount.isZero());
  return ExactDecimal.min(...amounts.map(lastPlace));
}

/** The place of a number's last digit that is not zero. */
function lastPlace(amount: Decimal): Decimal {
  const power = amount.isInteger()
    ? amount.toFixed().match(/0*$/)![0].length
    : -amount.decimalPlaces();
  return new ExactDecimal(10).pow(power);
}

function pairsOf(parts: readonly Part[]): Part[][] {
  return parts.flatMap((one, at) =>
    parts.slice(at + 1).map((other) => [one, other])
  );
}

function names({ printed }: Suspect, parts: readonly Part[]): string {
  return parts.map(({ cells }) =>
    cells.map((cell) => nameOf(cell, printed)).join(" × ")
  ).join(" och ");
}

/** What sets a number apart from the printed one: its row, or else its column. */
function nameOf(cell: PublishedCell, printed: PublishedCell): string {
  const own = cell.row.filter((name) => !printed.row.includes(name));
  const name = own.length > 0 ? own.join(", ") : cell.column;
  return `${name} (${inSwedish(cell.value)})`;
}
