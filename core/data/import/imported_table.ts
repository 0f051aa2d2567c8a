/** The forms that agencies give their tables in. */
export type AgencyFormat = "csv" | "px" | "json-stat2" | "kolada" | "xlsx";

/** What a variable is about, where it is certain. */
export type Role = "region" | "period" | "sex" | "age" | "contents";

/** One value of a variable; it has a code, a label or both. */
export interface Category {
  /** The agency's code, such as `0484`. */
  readonly code: string | null;
  /** What it is called, such as `Vingåker`. */
  readonly label: string | null;
  /** What its numbers are counted in, for contents. */
  readonly unit?: string;
}

/** One variable that the numbers are divided by. */
export interface Variable {
  /** The agency's code for it, such as `Kon`. */
  readonly code: string | null;
  /** What it is called, such as `kön`. */
  readonly label: string;
  /** What it is about; `null` where that is not known. */
  readonly role: Role | null;
  /** Its values, in the order of the file. */
  readonly categories: readonly Category[];
  /** Place of the category, by cell. */
  readonly ids: Int32Array;
}

/** What a file prints beside or instead of numbers, such as `..`. */
export interface CellMarks {
  /** Place of the mark by cell; 0 for none. `null` if no cell has any. */
  readonly ids: Uint8Array | null;
  /** The marks; the first is empty. */
  readonly texts: readonly string[];
}

/** An agency's table in one form whatever it was stored as: one row a number. */
export interface ImportedTable {
  /** The form that it was stored in. */
  readonly format: AgencyFormat;
  /** The sheet of a workbook; `null` in other formats. */
  readonly sheet: string | null;
  /** What the file calls the table. */
  readonly title: string | null;
  /** What the numbers are, where the table has no variable that says it. */
  readonly contents: Category | null;
  /** The agency, as the file names it. */
  readonly source: string | null;
  /** The agency's name of the table, such as `TAB1386`. */
  readonly tableId: string | null;
  /** When the agency last changed the table, as the file writes it. */
  readonly updated: string | null;
  /** What the analyst should know before the numbers are used, in Swedish. */
  readonly warnings: readonly string[];
  /** The variables, each with a category for every cell. */
  readonly variables: readonly Variable[];
  /** The numbers, by cell; `NaN` where there is none. */
  readonly values: Float64Array;
  /** What the file prints beside or instead of the numbers. */
  readonly marks: CellMarks;
}

/** The most cells that a table may have. */
export const MOST_CELLS = 20_000_000;

/** The variable that is about something, or `undefined`. */
export function variableOf(
  { variables }: Pick<ImportedTable, "variables">,
  role: Role,
): Variable | undefined {
  return variables.find((variable) => variable.role === role);
}

/** What a category is called: its label, or else its code. */
export function nameOf({ code, label }: Category): string {
  return label ?? code ?? "";
}
