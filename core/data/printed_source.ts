/** Where a row was read. */
export interface SourcedRow {
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}

/** Document and table that a row was read in. */
export function printedSource({ document, table }: SourcedRow): string {
  return `${document}, ${table}`;
}

/** Documents and tables that rows were read in, each once. */
export function printedSources(rows: readonly SourcedRow[]): string[] {
  return [...new Set(rows.map(printedSource))];
}
