/** A column by its distinct values, and which of them each row has. */
export interface IndexedColumn {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly ids: Int32Array;
}

type Row = Record<string, unknown>;

/**
 * Puts columns together as rows.
 *
 * @param columns The columns, all of one length, in the order of the fields.
 * @param count How many rows there are.
 */
export function typedRows(
  columns: readonly IndexedColumn[],
  count: number,
): Row[] {
  return Array.from({ length: count }, (_, at) => {
    const row: Row = {};
    for (const { name, values, ids } of columns) row[name] = values[ids[at]!];
    return row;
  });
}
