import type { CertainNumber } from "../../reader/swedish_number.ts";

/** A column of a table with a header: every text once, and which one each row has. */
export interface GridColumn {
  /** As in the header. */
  readonly heading: string;
  /** The distinct texts. */
  readonly texts: readonly string[];
  /** Number of the text, by row. */
  readonly ids: Int32Array;
  /**
   * Whether the file marks the cells as text or as numbers, as quotes and
   * workbooks do; `null` where it does not.
   */
  readonly kind: "text" | "number" | null;
  /** Numbers that a workbook stores as such, by text. */
  readonly stored?: readonly (CertainNumber | undefined)[];
}

/** A table with a header, cut out of a sheet or a CSV file. */
export interface Grid {
  readonly columns: readonly GridColumn[];
  /** How many rows there are below the header. */
  readonly rows: number;
  /** Row of the file that a row of the grid stands in. */
  readonly rowOf: (row: number) => number;
  /** How its numbers are written. */
  readonly numbers: NumberStyle;
}

/**
 * How numbers are written: `plain` by a program, digits with a decimal point;
 * else by a spreadsheet, with decimal comma and grouped digits. Between
 * semicolons a comma is a decimal comma, elsewhere it may also group digits.
 */
export type NumberStyle = "plain" | "between semicolons" | "printed";
