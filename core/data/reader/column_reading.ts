import type { z } from "zod";
import { CELL_FORMS, type CellForm } from "./cells.ts";
import { codeHint, isDateForKey, totalHint } from "./code_hints.ts";
import type { Separator } from "./csv.ts";
import type { CsvColumn } from "./csv_column.ts";
import { doubtfulNumbers, isNumber, readNumberCell } from "./number_cells.ts";
import { quoteFound } from "../problems.ts";
import type { PrintedUnit } from "./swedish_number.ts";
import { textFault } from "./text_faults.ts";

/** A column after its check: what each of its distinct texts means. */
export interface ColumnReading {
  readonly name: string;
  readonly form: CellForm;
  /** The distinct texts as they stand in the file. */
  readonly texts: readonly string[];
  /** Number of the text, by record. */
  readonly ids: Int32Array;
  /** Typed value by text; `undefined` where it is faulty. */
  readonly values: readonly unknown[];
  /** What is wrong with a text, in Swedish, by its number. */
  readonly faults: ReadonlyMap<number, string>;
  /** The unit that a spreadsheet printed after a number, by text. */
  readonly units: ReadonlyMap<number, PrintedUnit>;
}

/** A text as the project's own form writes it, or why it has no such form. */
interface Written {
  readonly text: string;
  readonly unit?: PrintedUnit;
  readonly reason?: string;
}

const UNKNOWN: CellForm = { kind: "word", expected: "ett giltigt värde" };
const LINE_BREAK = "radbrytning inne i cellen; saknas ett citattecken?";

/**
 * Checks a column: every distinct text once, by its zod type. In a file from a
 * spreadsheet, numbers are first read as Swedish ones.
 *
 * @param column The column's texts.
 * @param name Its header.
 * @param cell The type of its cells.
 * @param separator What stands between cells; a comma in the project's own form.
 */
export function readColumn(
  column: CsvColumn,
  name: string,
  cell: z.ZodType,
  separator: Separator,
): ColumnReading {
  const { texts, ids } = column;
  const form = CELL_FORMS.get(cell) ?? UNKNOWN;
  const written = separator !== "," && isNumber(form)
    ? writtenNumbers(column, form, separator)
    : undefined;
  const values: unknown[] = [];
  const faults = new Map<number, string>();
  const units = new Map<number, PrintedUnit>();
  texts.forEach((text, id) => {
    const own = written?.[id];
    const outcome = cell.safeParse(own?.text ?? text);
    values.push(outcome.data);
    if (own?.unit !== undefined) units.set(id, own.unit);
    const reason = own === undefined
      ? doubt(text, form, separator)
      : own.reason;
    if (isBroken(text, form, separator)) faults.set(id, LINE_BREAK);
    else if (reason !== undefined || !outcome.success) {
      faults.set(id, describe(text, form, separator, reason));
    }
  });
  return { name, form, texts, ids, values, faults, units };
}

function writtenNumbers(
  { texts, ids }: CsvColumn,
  form: CellForm,
  separator: Separator,
): Written[] {
  const readings = texts.map((text) =>
    text === "" ? undefined : readNumberCell(text, form, separator)
  );
  const certain = readings.map((reading) =>
    reading && "value" in reading ? reading : undefined
  );
  const doubts = form.kind === "decimal"
    ? doubtfulNumbers(certain, occurrences(ids, texts.length))
    : new Map<number, string>();
  return readings.map((reading, id) =>
    reading === undefined
      ? { text: "" }
      : "reason" in reading
      ? { text: texts[id]!, reason: reading.reason }
      : { text: reading.value, unit: reading.unit, reason: doubts.get(id) }
  );
}

/** Why a text that may be valid in form is still not taken over. */
function doubt(
  text: string,
  { kind }: CellForm,
  separator: Separator,
): string | undefined {
  if (kind === "text") return textFault(text);
  return separator !== "," && isDateForKey(text, kind)
    ? codeHint(text, kind)
    : undefined;
}

/**
 * Whether a line break shows that a quote is missing. A spreadsheet may hold
 * one in a text, but hardly one beside the file's own separator.
 */
function isBroken(
  text: string,
  { kind }: CellForm,
  separator: Separator,
): boolean {
  if (!/[\r\n]/.test(text)) return false;
  return separator === "," || kind !== "text" || text.includes(separator);
}

function describe(
  text: string,
  form: CellForm,
  separator: Separator,
  reason: string | undefined = codeHint(text, form.kind) ??
    totalHint(text, form),
): string {
  const { expected } = form;
  const wanted = separator === ","
    ? expected
    : expected.replace("decimalpunkt", "decimalkomma");
  return `väntade ${wanted}, fick ${quoteFound(text)}` +
    (reason === undefined ? "" : ` (${reason})`);
}

function occurrences(ids: Int32Array, texts: number): Int32Array {
  const counts = new Int32Array(texts);
  for (const id of ids) counts[id]!++;
  return counts;
}
