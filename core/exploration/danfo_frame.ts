import { type ColumnTable, table } from "arquero";
import { DataFrame } from "./danfojs.ts";

/** What danfojs calls the types that a column may have. */
type FrameType = "string" | "boolean" | "int32" | "float32";

/**
 * A table as a danfojs frame. Texts stay texts, so that code `0484` keeps its
 * first digit; whole numbers and decimals become numbers, and a missing number
 * the `NaN` that danfojs counts as missing.
 *
 * @param source The table; amounts may be `Decimal`. It needs a row.
 * @throws {RangeError} If the table has no row, for danfojs then has no types.
 *
 * @example There and back again
 * ```ts
 * import assert from "node:assert/strict";
 * import { table } from "arquero";
 * import { toArquero, toDanfo } from "explore";
 *
 * const rows = [{ code: "0484", year: 2024, share: 0.5 }, {
 *   code: "0488",
 *   year: 2024,
 *   share: null,
 * }];
 * const frame = toDanfo(table({
 *   code: rows.map((row) => row.code),
 *   year: rows.map((row) => row.year),
 *   share: rows.map((row) => row.share),
 * }));
 * assert.deepEqual(frame.dtypes, ["string", "int32", "float32"]);
 * assert.deepEqual(toArquero(frame).objects(), rows);
 * ```
 */
export function toDanfo(source: ColumnTable): DataFrame {
  if (source.numRows() === 0) {
    throw new RangeError("A danfojs frame needs a row: the table has none");
  }
  const columns = source.columnNames().map((name) => plainColumn(source, name));
  const dtypes = columns.map(({ type }) => type);
  return new DataFrame(
    Object.fromEntries(
      columns.map(({ name, type, values }) => [
        name,
        type === "int32" || type === "float32"
          ? values.map((value) => value ?? NaN)
          : values,
      ]),
    ),
    { config: {}, dtypes },
  );
}

/**
 * A danfojs frame as a table; what danfojs counts as missing becomes `null`.
 *
 * @param frame The frame.
 */
export function toArquero(frame: DataFrame): ColumnTable {
  const rows = frame.values as unknown[][];
  return table(
    frame.columns.map((name, at) => [
      name,
      rows.map((row) => withoutNaN(row[at])),
    ]),
  );
}

/** A column's values as texts, numbers, truth values or `null`. */
export function plainColumn(
  source: ColumnTable,
  name: string,
): {
  readonly name: string;
  readonly type: FrameType;
  readonly values: Plain[];
} {
  const values = Array.from(source.array(name), plain);
  return { name, type: typeOf(values), values };
}

/** A value that danfojs can hold; `null` is a missing one. */
export type Plain = string | number | boolean | null;

function plain(value: unknown): Plain {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return withoutNaN(value) as Plain;
    default:
      return value === null || value === undefined ? null : Number(value);
  }
}

function withoutNaN(value: unknown): unknown {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function typeOf(values: readonly Plain[]): FrameType {
  const found = values.filter((value) => value !== null);
  if (found.some((value) => typeof value === "string")) return "string";
  if (found.some((value) => typeof value === "boolean")) return "boolean";
  const whole = found.length === values.length &&
    found.every((value) => value === ((value as number) | 0));
  return whole ? "int32" : "float32";
}
