import { headsTotal } from "./code_hints.ts";
import type { ColumnReading } from "./column_reading.ts";

/**
 * Finds rows that a spreadsheet has summed up: a total where something else is
 * expected, or a total in a text while the row has no key. Tables that hold
 * printed totals give each of them a key of its own, and a column with a word
 * for all together, such as T, may hold a total that is only miswritten.
 *
 * @param columns The table's columns, in the order of its schema.
 * @param key Names of the columns that make up the key.
 * @param records How many records there are.
 * @returns The records, counted from 0.
 */
export function totalRecords(
  columns: readonly ColumnReading[],
  key: readonly string[],
  records: number,
): number[] {
  const keyColumns = columns.filter(({ name }) => key.includes(name));
  const found = new Set<number>();
  columns.forEach((column, place) => {
    const totals = totalTexts(column);
    if (totals.size === 0) return;
    for (let record = 0; record < records; record++) {
      const id = column.ids[record]!;
      if (!totals.has(id)) continue;
      const misplaced = place === 0 ||
        (column.form.total === undefined
          ? column.faults.has(id) ||
            keyColumns.some(({ texts, ids }) => texts[ids[record]!] === "")
          : keyColumns.some((part) => lacks(part, record)));
      if (misplaced) found.add(record);
    }
  });
  return [...found].sort((a, b) => a - b);
}

/** Whether a cell is empty that may not be. */
function lacks({ texts, ids, faults }: ColumnReading, record: number): boolean {
  const id = ids[record]!;
  return texts[id] === "" && faults.has(id);
}

/** Texts that head a total; a word that the column may hold is no such text. */
function totalTexts({ texts, form, faults }: ColumnReading): Set<number> {
  const ids = texts.map((text, id) => {
    const word = form.kind === "word" && !faults.has(id);
    return headsTotal(text) && !word ? id : -1;
  });
  return new Set(ids.filter((id) => id !== -1));
}
