import { CellScan, type QuoteFault } from "./cell_scan.ts";
import { BLOCK, ColumnBuilder, type CsvColumn } from "./csv_column.ts";
import { DistinctCells } from "./distinct_cells.ts";

/** What stands between the cells of a record. */
export type Separator = "," | ";" | "\t";

/** A record that has not as many cells as the header. */
export interface RaggedRecord {
  readonly record: number;
  readonly width: number;
  /** Whether all its cells are empty. */
  readonly blank: boolean;
}

/** A CSV file, split but not read: all cells are still text. */
export interface CsvFile {
  readonly header: readonly string[];
  /** As many as the header has cells. */
  readonly columns: readonly CsvColumn[];
  /** Number of records after the header. */
  readonly records: number;
  readonly ragged: readonly RaggedRecord[];
  readonly quoteFaults: readonly QuoteFault[];
}

/**
 * Splits CSV by RFC 4180. Lines end with CRLF, LF or CR; the last end may be
 * missing. What the rules do not allow is told, and splitting goes on.
 *
 * @param utf8 The file in UTF-8, without byte order mark.
 * @param separator What stands between cells.
 */
export function splitCsv(
  utf8: Uint8Array,
  separator: Separator | " ",
): CsvFile {
  const scan = new CellScan(utf8, separator.charCodeAt(0));
  const header = splitHeader(scan);
  const columns = header.map(() => new ColumnBuilder(scan.file));
  const ragged: RaggedRecord[] = [];
  let records = 0;
  while (!scan.done) {
    const first = records;
    for (; records < first + BLOCK && !scan.done; records++) {
      splitRecord(scan, columns, records, records - first, ragged);
    }
    const expected = Math.ceil(records / scan.progress);
    for (const column of columns) column.add(records - first, expected);
  }
  return {
    header,
    columns: columns.map((column) => column.build()),
    records,
    ragged,
    quoteFaults: scan.faults,
  };
}

function splitHeader(scan: CellScan): string[] {
  const names: string[] = [];
  if (scan.done) return names;
  do {
    scan.nextCell(-1, names.length);
    const cell = new DistinctCells(scan.file);
    cell.add(scan.start, scan.length, scan.escaped);
    names.push(...cell.texts());
  } while (!scan.atRecordEnd);
  return names;
}

function splitRecord(
  scan: CellScan,
  columns: readonly ColumnBuilder[],
  record: number,
  at: number,
  ragged: RaggedRecord[],
): void {
  let width = 0;
  scan.blank = true;
  do {
    const column = columns[width];
    if (column === undefined) scan.nextCell(record, width);
    else if (scan.repeats(column.latest)) column.repeat(at);
    else {
      scan.nextCell(record, width);
      column.place(at, scan);
    }
    width++;
  } while (!scan.atRecordEnd);
  if (width === columns.length) return;
  ragged.push({ record, width, blank: scan.blank });
  for (const column of columns.slice(width)) column.clear(at);
}
