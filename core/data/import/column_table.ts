import type { ColumnTable } from "arquero";
import defer * as arquero from "arquero";
import { DictionaryColumn } from "../reader/dictionary_column.ts";
import { type ImportedTable, nameOf } from "./imported_table.ts";

/**
 * An agency's table as an arquero table: a column for each variable with what
 * its values are called, another with their codes where there are any, and
 * `värde` and `markering` last.
 *
 * @param imported The table.
 * @returns One row a number; `värde` is `null` where the source has none.
 */
export function columnTable(
  { variables, values, marks }: ImportedTable,
): ColumnTable {
  const columns = variables.flatMap(({ label, categories, ids }) => {
    const names = new DictionaryColumn(categories.map(nameOf), ids);
    const codes = new DictionaryColumn(categories.map(({ code }) => code), ids);
    const coded = categories.some(({ code, label: name }) =>
      code !== null && name !== null
    );
    return [[label, names], ...coded ? [[`${label} kod`, codes]] : []];
  });
  const numbers = Array.from(
    values,
    (value) => Number.isNaN(value) ? null : value,
  );
  const none = new Int32Array(values.length);
  const printed = new DictionaryColumn(
    marks.texts,
    marks.ids ? Int32Array.from(marks.ids) : none,
  );
  return arquero.table([...columns, ["värde", numbers], [
    "markering",
    printed,
  ]]);
}
