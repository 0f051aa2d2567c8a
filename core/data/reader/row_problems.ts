import { blankRecords } from "./blank_records.ts";
import type { ColumnReading } from "./column_reading.ts";
import type { CsvFile } from "./csv.ts";
import { unitOf } from "./number_cells.ts";
import { quoteFound } from "../problems.ts";
import { repeatedKeys } from "./row_keys.ts";
import { totalRecords } from "./total_rows.ts";

/** What is wrong with a record, counted from 0; the header is record -1. */
export interface RowProblem {
  readonly record: number;
  readonly column?: string;
  readonly message: string;
}

const QUOTE_FAULTS = {
  open: "citattecknet stängs aldrig",
  after: "text efter cellens avslutande citattecken",
  inside: "citattecken inne i en cell som inte börjar med ett",
} as const;

/**
 * Problems of records whose cells are not looked at: a quote out of place, too
 * few or too many cells, nothing but empty cells, or a total.
 */
export function unreadableRows(
  csv: CsvFile,
  columns: readonly ColumnReading[],
  key: readonly string[],
): RowProblem[] {
  const { header, records } = csv;
  return [
    ...csv.quoteFaults.map(({ record, column, kind }) => ({
      record,
      column: record < 0 ? undefined : header[column],
      message: QUOTE_FAULTS[kind],
    })),
    ...csv.ragged.map(({ record, width }) => ({
      record,
      message:
        `väntade ${header.length} celler som i rubrikraden, fick ${width}`,
    })),
    ...blankRecords(csv).map((record) => ({
      record,
      message: "raden har bara tomma celler; ta bort den",
    })),
    ...totalRecords(columns, key, records).map((record) => ({
      record,
      message: "raden är en summering och ingen observation; ta bort den",
    })),
  ];
}

/** Problems of single cells, column by column. */
export function faultyCells(
  columns: readonly ColumnReading[],
  records: number,
): RowProblem[] {
  return columns.flatMap(({ name, ids, faults }) =>
    faults.size === 0
      ? []
      : recordsWith(ids, faults, records).map((record) => ({
        record,
        column: name,
        message: faults.get(ids[record]!)!,
      }))
  );
}

/** Numbers with a unit after them that is not the one of their column. */
export function wrongUnits(
  columns: readonly ColumnReading[],
  records: number,
): RowProblem[] {
  const units = columns.find(({ name }) => name === "unit");
  return columns.flatMap(({ name, form, ids, units: printed, texts }) =>
    printed.size === 0
      ? []
      : recordsWith(ids, printed, records).flatMap((record) => {
        const expected = unitOf(name, form, units?.texts[units.ids[record]!]);
        if (printed.get(ids[record]!) === expected) return [];
        return [{
          record,
          column: name,
          message: `väntade ett tal ${
            expected === undefined ? "utan enhet" : `i ${expected}`
          }, fick ${quoteFound(texts[ids[record]!]!)}`,
        }];
      })
  );
}

/** Region codes that are valid in form but not known. */
export function unknownRegions(
  { name, ids, values }: ColumnReading,
  known: ReadonlySet<string>,
  records: number,
): RowProblem[] {
  const unknown = new Map(
    [...values.entries()].filter(([, code]) =>
      code !== undefined && code !== null && !known.has(String(code))
    ),
  );
  if (unknown.size === 0) return [];
  return recordsWith(ids, unknown, records).map((record) => ({
    record,
    column: name,
    message: `okänd regionkod ${
      quoteFound(String(unknown.get(ids[record]!)))
    }; koden finns inte i data/reference/regions.csv`,
  }));
}

/** Rows whose key an earlier row has, unless a cell of the key is faulty. */
export function repeatedRows(
  columns: readonly ColumnReading[],
  key: readonly string[],
  records: number,
  unreadable: ReadonlySet<number>,
): RowProblem[] {
  const parts = key.map((name) =>
    columns.find((column) => column.name === name)
  );
  if (!parts.every((part) => part !== undefined)) return [];
  return repeatedKeys(parts, records, unreadable).map(({ record, former }) => {
    const shown = parts.map(({ name, values, ids }) =>
      `${name}=${values[ids[record]!]}`
    );
    return {
      record,
      message: `samma nyckel som rad ${former + 2} (${shown.join(", ")})`,
    };
  });
}

function recordsWith(
  ids: Int32Array,
  sought: ReadonlyMap<number, unknown>,
  records: number,
): number[] {
  const found: number[] = [];
  for (let record = 0; record < records; record++) {
    if (sought.has(ids[record]!)) found.push(record);
  }
  return found;
}
