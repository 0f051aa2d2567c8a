import type { FinanceData } from "../data/finance_data.ts";
import { type AmountUnit, printedSek } from "../data/printed_amount.ts";
import { printedSources } from "../data/printed_source.ts";
import {
  STATEMENT_NAMES,
  type StatementName,
  type StatementRow,
} from "../data/tables/statement_tables.ts";
import { sumOf } from "../money.ts";
import { type CheckedLine, checkLine } from "./checked_line.ts";
import { type LineSum, runningSums, sectionSums } from "./line_sums.ts";

/** A line of a statement, beside what it sums or the note it refers to. */
export interface StatementLine extends CheckedLine {
  /** Number of the note that explains it; `null` if there is none. */
  readonly note: number | null;
}

/** A statement or note of a year, line by line. */
export interface Statement {
  /** Which statement or note. */
  readonly name: StatementName;
  /** The year; a balance is of its 31 December. */
  readonly year: number;
  /** What the amounts are printed in. */
  readonly unit: AmountUnit;
  /** The lines, from the top. */
  readonly lines: readonly StatementLine[];
  /** Documents and tables it was read in, each once. */
  readonly sources: readonly string[];
}

/** Statements whose every sum is all items above it. */
const RUNNING: readonly StatementName[] = ["resultatrakning", "kassaflode"];

/**
 * A statement as printed, every sum in it worked out from its addends and
 * every line with a note worked out from the note.
 *
 * @param data The förbund's finances.
 * @param name Which statement or note.
 * @param year Which year.
 * @returns The statement, or `null` if no document has it.
 */
export function statementOf(
  data: FinanceData,
  name: StatementName,
  year: number,
): Statement | null {
  const rows = data.statements.filter((row) =>
    row.statement === name && row.year === year
  );
  if (rows.length === 0) return null;
  const unit = rows[0]!.unit;
  const lines = rows.map(({ level, amount, unit }) => ({
    level,
    sek: printedSek(amount, unit),
  }));
  const sums = RUNNING.includes(name) ? runningSums(lines) : sectionSums(lines);
  return {
    name,
    year,
    unit,
    lines: rows.map((row, at) => ({
      ...checkLine(
        row.post,
        lines[at]!,
        sums[at] ?? noteSum(data.statements, row),
        unit,
      ),
      note: row.note,
    })),
    sources: printedSources(rows),
  };
}

/** Every line of every statement and note of a year that is in print. */
export function linesOfYear(data: FinanceData, year: number): StatementLine[] {
  return STATEMENT_NAMES.flatMap((name) =>
    statementOf(data, name, year)?.lines ?? []
  );
}

/** Years that a statement is printed for, ascending. */
export function statementYears(
  { statements }: FinanceData,
  name: StatementName,
): number[] {
  const years = statements.filter(({ statement }) => statement === name)
    .map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The items of the note that a line refers to, with the line's own sign. */
function noteSum(
  statements: readonly StatementRow[],
  { note, year, amount }: StatementRow,
): LineSum | null {
  if (note === null) return null;
  const items = statements.filter((row) =>
    row.statement === `not${note}` && row.year === year && row.level === "item"
  );
  if (items.length === 0) return null;
  const sek = sumOf(items.map((row) => printedSek(row.amount, row.unit)));
  const opposite = sek.isNegative() !== amount.isNegative();
  return { sek: opposite ? sek.negated() : sek, addends: items.length };
}
