/** A column by its distinct values, and which of them each row has. */
export interface IndexedColumn {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly ids: Int32Array;
}

type Row = Record<string, unknown>;
type RowMaker = (
  values: readonly (readonly unknown[])[],
  ids: readonly Int32Array[],
  row: number,
) => Row;

/** Row makers by the columns they are written for. */
const MAKERS = new Map<string, RowMaker>();

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
  const makeRow = rowMaker(columns.map(({ name }) => name));
  const values = columns.map((column) => column.values);
  const ids = columns.map((column) => column.ids);
  const rows = new Array<Row>(count);
  for (let row = 0; row < count; row++) rows[row] = makeRow(values, ids, row);
  return rows;
}

/**
 * A function that makes a row, written out for the columns at hand: the engine
 * then lays all rows out alike, which takes a quarter of the time of filling
 * them field by field.
 */
function rowMaker(names: readonly string[]): RowMaker {
  const fields = names.map((name, at) =>
    `[${JSON.stringify(name)}]: values[${at}][ids[${at}][row]]`
  ).join(", ");
  const known = MAKERS.get(fields);
  if (known !== undefined) return known;
  const body = `return { ${fields} };`;
  const maker = new Function("values", "ids", "row", body) as RowMaker;
  MAKERS.set(fields, maker);
  return maker;
}
