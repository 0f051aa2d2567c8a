import type { CellForm } from "./cells.ts";
import type { Separator } from "./csv.ts";
import { COMMA_OR_GROUP } from "./number_reasons.ts";
import {
  type CertainNumber,
  type PrintedUnit,
  readSwedishNumber,
  type SwedishNumberReading,
} from "./swedish_number.ts";

/** Whether cells of a form are numbers that a spreadsheet prints its own way. */
export function isNumber({ kind }: CellForm): boolean {
  return kind === "integer" || kind === "decimal";
}

/**
 * Reads a spreadsheet's number for a column of some form. Between semicolons a
 * comma is a decimal comma; between tabs it may also group thousands. Decimals
 * that are one or two zeros are dropped from a whole number.
 *
 * @param text The cell as it stands.
 * @param form The form of the column's cells.
 * @param separator What stands between the cells of the file.
 * @returns The number as the project's own form writes it, or why it is not
 * certain.
 */
export function readNumberCell(
  text: string,
  form: CellForm,
  separator: Separator,
): SwedishNumberReading {
  const number = readSwedishNumber(text);
  if ("reason" in number || number.mark === undefined) return number;
  const [whole, decimals] = number.value.split(".");
  if (
    number.mark === "," && decimals!.length === 3 && !/^-?0$/.test(whole!) &&
    (form.kind === "integer" || separator === "\t")
  ) return { reason: COMMA_OR_GROUP };
  if (form.kind === "decimal") return number;
  return /^00?$/.test(decimals!)
    ? { ...number, value: whole! }
    : { reason: "talet har decimaler" };
}

/**
 * Finds numbers that the rest of their column makes doubtful: a point among
 * commas, and more decimals than the column otherwise prints, which may be a
 * footnote glued to a number (`77,11` for 77,1 with note 1).
 *
 * @param numbers The column's distinct numbers.
 * @param counts How many cells each of them stands in.
 * @returns Why a number is in doubt, by its place.
 */
export function doubtfulNumbers(
  numbers: readonly (CertainNumber | undefined)[],
  counts: ArrayLike<number>,
): Map<number, string> {
  const usual = usualDecimals(numbers, counts);
  const commas = numbers.some((number) => number?.mark === ",");
  const doubts = new Map<number, string>();
  numbers.forEach((number, at) => {
    if (number === undefined) return;
    if (commas && number.mark === ".") {
      doubts.set(at, "kolumnen har både decimalkomma och decimalpunkt");
    } else if (decimalsOf(number) > usual) {
      doubts.set(
        at,
        `fler decimaler än i resten av kolumnen, kan vara en fotnot; ` +
          `är talet rätt, skriv alla tal i kolumnen med lika många decimaler`,
      );
    }
  });
  return doubts;
}

/**
 * The unit that may stand after the numbers of a column: that of its form, or
 * by its name, or what the row's own unit column says.
 *
 * @param name The column.
 * @param form The form of its cells.
 * @param rowUnit The text in the row's unit column, where there is one.
 */
export function unitOf(
  name: string,
  form: CellForm,
  rowUnit: string | undefined,
): PrintedUnit | undefined {
  if (form.unit !== undefined) return form.unit;
  if (name.endsWith("_pct")) return "%";
  if (name.endsWith("_tsek")) return "tkr";
  if (rowUnit === "procent") return "%";
  return (["kr", "tkr", "Mkr"] as const).find((unit) => unit === rowUnit);
}

/** Decimals that at least two thirds of the cells with decimals print. */
function usualDecimals(
  numbers: readonly (CertainNumber | undefined)[],
  counts: ArrayLike<number>,
): number {
  const cells: number[] = [];
  numbers.forEach((number, at) => {
    const decimals = number === undefined ? 0 : decimalsOf(number);
    if (decimals > 0) cells[decimals] = (cells[decimals] ?? 0) + counts[at]!;
  });
  const all = cells.reduce((sum, count) => sum + count, 0);
  const usual = cells.findIndex((count) => count * 3 >= all * 2);
  return usual === -1 ? Infinity : usual;
}

function decimalsOf({ value }: CertainNumber): number {
  return value.split(".")[1]?.length ?? 0;
}
