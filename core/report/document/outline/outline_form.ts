/** Something that a notebook hands on, by its id, in its place. */
export type OutlineItem =
  | { readonly text: string }
  | { readonly figure: string }
  | OutlineTable;

/** A table in its place. */
export interface OutlineTable {
  readonly table: string;
  /** The columns to show, by name; all of them when left out. */
  readonly columns?: readonly string[];
  /** Whether its note is left out, as being about columns that are not shown. */
  readonly withoutNote?: boolean;
  /** The column to compare with the report's year, to show that year's rows. */
  readonly yearColumn?: string;
}

/** A section of a chapter. */
export interface OutlineSection {
  readonly title: string;
  /** The notebook whose results it holds, where not the chapter's. */
  readonly notebook?: string;
  /** Whether its tables, if there are any, want pages on their side. */
  readonly landscape?: boolean;
  readonly items: readonly OutlineItem[];
}

/** A chapter or an appendix. */
export interface OutlineChapter {
  readonly title: string;
  /** What the chapter is about, whatever the numbers are. */
  readonly intro: readonly string[];
  /** The notebook whose results it holds; none where it is made from all. */
  readonly notebook?: string;
  /** What it is made from when it is made from all chapters. */
  readonly madeFrom?: "leads" | "provenance" | "leftovers";
  readonly appendix?: boolean;
  readonly sections: readonly OutlineSection[];
}
