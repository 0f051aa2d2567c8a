import type { FoundProblems } from "../found_problems.ts";
import { doubtfulNumbers, readNumberCell } from "../../reader/number_cells.ts";
import { quoteFound } from "../../problems.ts";
import type { CertainNumber } from "../../reader/swedish_number.ts";
import type { Grid, GridColumn, NumberStyle } from "./grid_column.ts";

/** The numbers of a column, by its distinct texts. */
export interface ValueColumn {
  /** The number of a text; `NaN` if it is a mark. */
  readonly values: readonly number[];
  /** The mark of a text; empty if it is a number. */
  readonly marks: readonly string[];
  /** The unit printed after the numbers, if they all have the same. */
  readonly unit: string | null;
}

/** What agencies print where they have no number. */
const MARK = /^(\.{1,6}|…|-|–|—|\u2212)?$/;
const PLAIN = /^-?(\d+(\.\d+)?|\.\d+)$/;
const MOST_DIGITS = 15;

/** Whether a text stands for a number that is missing. */
export function isMark(text: string): boolean {
  return MARK.test(text.trim());
}

/** Whether a text is a number beyond doubt. */
export function isNumberText(text: string, style: NumberStyle): boolean {
  return !("reason" in readNumber(text, style));
}

/** Whether at least half of a column's texts are numbers, or some and marks. */
export function isMostlyNumbers(
  { texts, stored }: GridColumn,
  style: NumberStyle,
): boolean {
  const others = texts.filter((text) => !isMark(text));
  const numbers = texts.filter((text, id) =>
    stored?.[id] !== undefined || !isMark(text) && isNumberText(text, style)
  );
  return numbers.length > 0 && numbers.length * 2 >= others.length;
}

/**
 * Reads the numbers of a column.
 *
 * @param column The column.
 * @param grid The table that it is of.
 * @param problems Takes every text that is no number beyond doubt, at its
 * first row.
 */
export function readValueColumn(
  column: GridColumn,
  grid: Grid,
  problems: FoundProblems,
): ValueColumn {
  const { texts, ids, stored } = column;
  const readings = texts.map((text, id) =>
    stored?.[id] ?? (isMark(text) ? undefined : readNumber(text, grid.numbers))
  );
  const numbers = readings.map((reading) =>
    reading === undefined || "reason" in reading ? undefined : reading
  );
  const doubts = grid.numbers !== "plain" && stored === undefined
    ? doubtfulNumbers(numbers, countsOf(texts.length, ids))
    : new Map<number, string>();
  const rows = firstRows(column);
  const refuse = (id: number, reason: string) =>
    problems.add(
      `väntade ett tal, fick ${quoteFound(texts[id]!)} (${reason})`,
      { row: grid.rowOf(rows[id]!), column: column.heading },
    );
  readings.forEach((reading, id) => {
    if (reading && "reason" in reading) refuse(id, reading.reason);
    else if (doubts.has(id)) refuse(id, doubts.get(id)!);
  });
  const units = new Set(
    numbers.filter((number) => number !== undefined).map(({ unit }) => unit),
  );
  if (units.size > 1) {
    problems.add("talen har olika enheter", { column: column.heading });
  }
  return {
    values: numbers.map((number) => number ? Number(number.value) : NaN),
    marks: texts.map((text, id) => numbers[id] ? "" : text.trim()),
    unit: [...units][0] ?? null,
  };
}

/** The first row of every text of a column; -1 for one that no row has. */
export function firstRows({ texts, ids }: GridColumn): Int32Array {
  const rows = new Int32Array(texts.length).fill(-1);
  for (let row = ids.length - 1; row >= 0; row--) rows[ids[row]!] = row;
  return rows;
}

function readNumber(
  text: string,
  style: NumberStyle,
): CertainNumber | { readonly reason: string } {
  if (text.replace(/\D/g, "").length > MOST_DIGITS) {
    return { reason: `fler än ${MOST_DIGITS} siffror` };
  }
  if (style === "plain") {
    return PLAIN.test(text)
      ? { value: text }
      : { reason: "väntade siffror med decimalpunkt" };
  }
  const separator = style === "between semicolons" ? ";" : "\t";
  return readNumberCell(text, { kind: "decimal", expected: "" }, separator);
}

function countsOf(size: number, ids: Int32Array): Int32Array {
  const counts = new Int32Array(size);
  for (const id of ids) counts[id]!++;
  return counts;
}
