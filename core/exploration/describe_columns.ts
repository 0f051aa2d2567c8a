import { Series } from "./danfojs.ts";
import type { DataField, DataSet } from "../data/data_sets.ts";
import { plainColumn } from "./danfo_frame.ts";
import { type Float32Loss, float32Losses } from "./float32_loss.ts";

/** The spread of a column of numbers, in the column's unit. */
export interface ColumnSpread {
  /** Arithmetic mean. */
  readonly mean: number;
  /** Standard deviation of a sample; `null` for a single number. */
  readonly standardDeviation: number | null;
  /** Least number. */
  readonly least: number;
  /** Median. */
  readonly median: number;
  /** Greatest number. */
  readonly greatest: number;
}

/** What there is to say of a column without reading all of it. */
export interface ColumnDescription {
  /** The file that the column is in. */
  readonly set: DataSet;
  /** The column. */
  readonly field: DataField;
  /** How many cells hold something. */
  readonly filled: number;
  /** How many are empty. */
  readonly empty: number;
  /** How many different values there are; `null` for what may not be shown. */
  readonly distinct: number | null;
  /** Spread of the numbers; `null` for texts and for what may not be shown. */
  readonly spread: ColumnSpread | null;
  /** Whether the spread is left out since the file has not been published. */
  readonly withheld: boolean;
  /** What float32 would lose of the column; `null` if nothing. */
  readonly loss: Float32Loss | null;
}

/** Columns that tell which row it is; their mean says nothing. */
const LABELS = new Set([
  "year",
  "fee_year",
  "document_year",
  "month",
  "row_id",
  "note_number",
]);

/**
 * Describes every column of some data sets. Numbers that may be of few persons
 * and have not been published are counted, and nothing is told of their values.
 *
 * @param sets The data sets.
 * @returns One description per column, in the order of the sets.
 */
export function describeColumns(
  sets: readonly DataSet[],
): ColumnDescription[] {
  return sets.flatMap((set) => {
    const losses = float32Losses(set.table);
    return set.fields.map((field) => describeColumn(set, field, losses));
  });
}

function describeColumn(
  set: DataSet,
  field: DataField,
  losses: readonly Float32Loss[],
): ColumnDescription {
  const { values } = plainColumn(set.table, field.name);
  const found = values.filter((value) => value !== null);
  const numbers = LABELS.has(field.name)
    ? []
    : found.filter((value) => typeof value === "number");
  return {
    set,
    field,
    filled: found.length,
    empty: values.length - found.length,
    distinct: set.guarded ? null : new Set(found).size,
    spread: numbers.length > 0 && !set.guarded ? spreadOf(numbers) : null,
    withheld: numbers.length > 0 && set.guarded,
    loss: set.guarded
      ? null
      : losses.find(({ column }) => column === field.name) ?? null,
  };
}

/** danfojs describes the numbers one by one, in double precision. */
function spreadOf(numbers: readonly number[]): ColumnSpread {
  const series = new Series([...numbers]);
  return {
    mean: series.mean(),
    standardDeviation: numbers.length > 1 ? series.std() : null,
    least: series.min(),
    median: series.median(),
    greatest: series.max(),
  };
}
