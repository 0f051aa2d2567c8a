import { type Decimal, ExactDecimal } from "../money.ts";
import type { PublishedCell } from "./cells.ts";

/**
 * The number that a print reads as the Swedish way: `117 100`, `−1 973`,
 * `77,1`.
 *
 * @returns The number, or `null` if the print is something else.
 */
export function readPrint(print: string): Decimal | null {
  const plain = print.replace(/^[−-]\s*/, "-").replace(/(?<=\d)\s(?=\d)/g, "");
  return /^-?\d+(,\d+)?$/.test(plain)
    ? new ExactDecimal(plain.replace(",", "."))
    : null;
}

/** Whether the print, if it is known, reads as the number that is meant. */
export function readsAsMeant({ printed, value }: PublishedCell): boolean {
  return printed === null || (readPrint(printed)?.equals(value) ?? false);
}
