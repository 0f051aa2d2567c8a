import type { Column, Value } from "../../figures/figure.ts";
import type { PackedFigure } from "../packed/packed_content.ts";

/** The report, whatever form it is written in. */
export interface Report {
  /** Such as `Behovsanalys 2025`. */
  readonly title: string;
  /** The förbund's whole name. */
  readonly forbund: string;
  /** The förbund's name in headers. */
  readonly shortName: string;
  /** What kind of document it is, in a sentence. */
  readonly preamble: string;
  /** Whether any number in it is made up. */
  readonly synthetic: boolean;
  /** The chapters, then the appendices. */
  readonly chapters: readonly Part[];
  /** What figures, tables and parts are called, by their id. */
  readonly labels: ReadonlyMap<string, Label>;
}

/** A chapter, an appendix or a section. */
export interface Part {
  /** Such as `kapitel-2` or `kapitel-2-1`, unique in the report. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Its sections; a section has none. */
  readonly parts: readonly Part[];
  /** Whether it is a numbered chapter or a lettered appendix. */
  readonly appendix: boolean;
  /** Whether its own blocks want pages on their side. */
  readonly landscape: boolean;
}

/** What a figure, a table or a part is called: `Figur 3`, `avsnitt 2.1`. */
export interface Label {
  readonly kind: "Figur" | "Tabell" | "avsnitt" | "Bilaga";
  /** Such as `3`, `2.1` or `A`. */
  readonly number: string;
}

/** Running text: words, and references to what has a {@linkcode Label}. */
export type Inline = string | { readonly ref: string };

/** What a part consists of. */
export type Block =
  | ParagraphBlock
  | { readonly kind: "list"; readonly items: readonly (readonly Inline[])[] }
  | FigureBlock
  | TableBlock
  | GapBlock;

/** A paragraph of running text. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly inlines: readonly Inline[];
}

/** A figure with its caption. */
export interface FigureBlock {
  readonly kind: "figure";
  /** Such as `figures/medlemsavgifter-per-kommun`. */
  readonly id: string;
  /** How to read it, in a sentence or two; may be empty. */
  readonly reading: string;
  readonly figure: PackedFigure;
}

/** A table with its caption. */
export interface TableBlock {
  readonly kind: "table";
  /** Such as `tables/medlemsavgifter`. */
  readonly id: string;
  readonly title: string;
  /** What stands below it: notes and sources. */
  readonly notes: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

/** What should stand here and does not, and why. */
export interface GapBlock {
  readonly kind: "gap";
  /** What is missing. */
  readonly titles: readonly string[];
  /** Why, and how to fill the gap. */
  readonly reason: string;
}

/** What a report of made-up numbers says of itself. */
export const SYNTHETIC_WARNING =
  "Exempeldata: tal i det här dokumentet är påhittade.";
