import { type Decimal, ExactDecimal } from "../money.ts";

/** A published number, with where it was printed. */
export interface PublishedCell {
  /** `file/row/column`, such as `participants/2025-totalt/new`. */
  readonly address: string;
  /** The number, in `unit`. */
  readonly value: Decimal;
  /** `kr`, `tkr`, `Mkr`, `procent`, `antal` … */
  readonly unit: string;
  /** The cell's text where it is not a plain number: `117 100r`. */
  readonly printed: string | null;
  /** What the row is called in print. */
  readonly label: string;
  readonly document: string;
  readonly table: string;
}

/** A published table to take cells from. */
export interface PublishedTable {
  /** File name without ending, such as `participants`. */
  readonly name: string;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** Unit by column, for tables that have no `unit` column. */
  readonly units: ReadonlyMap<string, string>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Every number in some published tables, by address. A row's address is its
 * key's values joined by hyphens; its label is what stands in the first of its
 * text columns that is not part of the key.
 */
export function publishedCells(
  tables: readonly PublishedTable[],
): ReadonlyMap<string, PublishedCell> {
  const cells = new Map<string, PublishedCell>();
  for (const { name, key, units, rows } of tables) {
    for (const row of rows) {
      const place = `${name}/${key.map((column) => row[column]).join("-")}`;
      for (const [column, value] of Object.entries(row)) {
        const number = numberOf(value);
        if (number === null) continue;
        const address = `${place}/${column}`;
        cells.set(address, {
          address,
          value: number,
          unit: unitOf(row, column, units.get(column)),
          printed: printedOf(row, column),
          label: labelOf(row),
          document: String(row.document ?? ""),
          table: String(row.table ?? ""),
        });
      }
    }
  }
  return cells;
}

function numberOf(value: unknown): Decimal | null {
  if (typeof value === "number") return new ExactDecimal(value);
  return ExactDecimal.isDecimal(value) ? value as Decimal : null;
}

/** The unit that the row gives the column, or the row, or else the table. */
function unitOf(
  row: Readonly<Record<string, unknown>>,
  column: string,
  ofColumn: string | undefined,
): string {
  const stated = row[`${column}_unit`] ?? row.unit ?? ofColumn;
  return typeof stated === "string" ? stated : "antal";
}

/** Text that the print has instead of a plain number, from its own column. */
function printedOf(
  row: Readonly<Record<string, unknown>>,
  column: string,
): string | null {
  const beside = row[`${column.replace(/_sek$/, "")}_printed`];
  return typeof beside === "string" ? beside : null;
}

const LABEL_COLUMNS = [
  "label",
  "post",
  "reason",
  "category",
  "intervention",
  "member",
  "working_time",
  "fact",
  "quote",
  "text",
];

function labelOf(row: Readonly<Record<string, unknown>>): string {
  const column = LABEL_COLUMNS.find((name) => typeof row[name] === "string");
  return column ? String(row[column]) : "";
}
