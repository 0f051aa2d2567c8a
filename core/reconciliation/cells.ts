import { InputError } from "../data/problems.ts";
import type { NumberColumn, PublishedTable } from "../data/publications.ts";
import { type Decimal, ExactDecimal } from "../money.ts";

/** A published number, with where it was printed. */
export interface PublishedCell {
  /** `file/row/column`, such as `participants/2025-totalt/new`. */
  readonly address: string;
  /** The number, in `unit`. */
  readonly value: Decimal;
  /** `kr`, `tkr`, `Mkr`, `procent`, `antal` … */
  readonly unit: string;
  /** The print, where the table keeps it beside the number; else `null`. */
  readonly printed: string | null;
  /** What the row is called in print, such as its intervention and outcome. */
  readonly row: readonly string[];
  /** What the column holds, in Swedish. */
  readonly column: string;
  /** The document it stands in, or the source of public statistics. */
  readonly document: string;
  /** The table or heading in the document; empty for public statistics. */
  readonly table: string;
}

type Row = PublishedTable["rows"][number];

/**
 * Every number in some published tables, by address. In an address a row is
 * named by its key: the key's values joined by hyphens, in lower case and
 * without diacritics (`fee_totals/2018-summa-kommuner/fee_sek`).
 *
 * @throws {InputError} If two numbers would have the same address.
 */
export function publishedCells(
  tables: readonly PublishedTable[],
): ReadonlyMap<string, PublishedCell> {
  const cells = new Map<string, PublishedCell>();
  for (const table of tables) {
    for (const row of table.rows) {
      for (const cell of cellsOf(table, row)) {
        if (cells.has(cell.address)) {
          throw new InputError(`två tal har samma adress, ${cell.address}`);
        }
        cells.set(cell.address, cell);
      }
    }
  }
  return cells;
}

function cellsOf(
  { name, key, numbers }: PublishedTable,
  row: Row,
): PublishedCell[] {
  const place = `${name}/${
    addressPart(key.map((part) => row[part]).join("-"))
  }`;
  return [...numbers].flatMap(([column, description]) => {
    const value = numberOf(row[column]);
    return value === null ? [] : [{
      address: `${place}/${column}`,
      value,
      unit: unitOf(row, column, description),
      printed: printOf(row, column),
      row: namesOf(row),
      column: description.title,
      document: textOf(row.document ?? row.source),
      table: textOf(row.table),
    }];
  });
}

function addressPart(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function numberOf(value: unknown): Decimal | null {
  if (typeof value === "number") return new ExactDecimal(value);
  return ExactDecimal.isDecimal(value) ? value as Decimal : null;
}

/** The unit that the row gives the column, or itself, or else the table. */
function unitOf(row: Row, column: string, { unit }: NumberColumn): string {
  return textOf(row[`${column}_unit`]) || textOf(row.unit) || unit || "antal";
}

/** The print stands in `<column>_printed`, or in `printed` beside a `value`. */
function printOf(row: Row, column: string): string | null {
  const own = row[`${column.replace(/_sek$/, "")}_printed`];
  return textOf(own ?? (column === "value" ? row.printed : "")) || null;
}

/** Columns whose texts name a row. */
const NAMES = [
  "intervention",
  "member",
  "label",
  "post",
  "reason",
  "category",
  "working_time",
  "fact",
  "measure",
  "quote",
];

function namesOf(row: Row): string[] {
  return NAMES.map((name) => textOf(row[name])).filter((text) => text !== "");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
