import type { Column, Provenance, Value } from "../figures/figure.ts";

/** A table of results, for the notebook, for CSV and for the report. */
export interface OutputTable extends Provenance {
  /** ASCII kebab-case Swedish, such as `medlemsavgifter`. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
}
