import type { CsvFile } from "./csv.ts";

/**
 * The records of full width whose cells are all empty, counted from 0.
 *
 * @param csv The file.
 */
export function blankRecords({ columns, records, ragged }: CsvFile): number[] {
  const empty = columns.map(({ texts }) => texts.indexOf(""));
  if (columns.length === 0 || empty.includes(-1)) return [];
  const others = new Set(ragged.map(({ record }) => record));
  const blank: number[] = [];
  for (let record = 0; record < records; record++) {
    if (
      columns.every(({ ids }, at) => ids[record] === empty[at]) &&
      !others.has(record)
    ) blank.push(record);
  }
  return blank;
}

/**
 * Drops what a spreadsheet leaves around a table: columns after the last whose
 * cells are all empty, header included, and empty rows after the last.
 *
 * @param csv The file.
 */
export function withoutBlankEdges(csv: CsvFile): CsvFile {
  const blank = new Set([
    ...blankRecords(csv),
    ...csv.ragged.filter((row) => row.blank).map(({ record }) => record),
  ]);
  let records = csv.records;
  while (blank.has(records - 1)) records--;
  const within = ({ record }: { record: number }) => record < records;
  const rows = {
    ...csv,
    columns: csv.columns.map(({ texts, ids }) => ({
      texts,
      ids: ids.subarray(0, records),
    })),
    records,
    ragged: csv.ragged.filter(within),
    quoteFaults: csv.quoteFaults.filter(within),
  };
  return withoutBlankColumns(rows);
}

function withoutBlankColumns(csv: CsvFile): CsvFile {
  let width = csv.header.length;
  while (csv.header[width - 1] === "" && isBlank(csv, width - 1)) width--;
  return {
    ...csv,
    header: csv.header.slice(0, width),
    columns: csv.columns.slice(0, width),
    // A record may lack no more than the columns that are dropped.
    ragged: csv.ragged.filter((row) =>
      row.width < width || row.width > csv.header.length
    ),
  };
}

function isBlank({ columns }: CsvFile, at: number): boolean {
  return columns[at]!.texts.every((text) => text === "");
}
