import type { Column, Provenance, Value } from "../figures/figure.ts";

/** A table of results, for the notebook, for CSV and for the report. */
export interface OutputTable extends Provenance {
  /** ASCII kebab-case Swedish, such as `medlemsavgifter`. */
  readonly id: string;
  /** What it shows, in Swedish. */
  readonly title: string;
  /** What a reader must know beside the numbers, in Swedish. */
  readonly note?: string;
  /** The columns, in order. */
  readonly columns: readonly Column[];
  /** One record per row, by column name. */
  readonly rows: readonly Readonly<Record<string, Value>>[];
}
