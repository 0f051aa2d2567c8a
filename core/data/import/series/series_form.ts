import type { Category, ImportedTable } from "../imported_table.ts";
import type { Period } from "../recognition/period.ts";
import { plainWords } from "../recognition/words.ts";
import type { TableSchema } from "../../reader/table.ts";

/** Columns of a row, as text. */
export type Cells = Readonly<Record<string, string>>;

/** What some contents of an agency's table are in a series. */
export interface ContentRule {
  /** The agency's codes for it, such as `N01951`. */
  readonly codes?: readonly string[];
  /** What it is called, without accents and in lower case. */
  readonly label?: RegExp;
  /** What its unit or label must say, for it to be certain. */
  readonly unit?: RegExp;
  /** The column its numbers go to; `null` if the series has no place for them. */
  readonly column: string | null;
  /** Columns that the analyst must choose among, for the file does not tell. */
  readonly choices?: readonly string[];
  /** What it says of other columns. */
  readonly fixed?: Cells;
  /** What its numbers are multiplied by, and the largest that can be right. */
  readonly scale?: { readonly factor: number; readonly largest: number };
}

/** Why a table does not tell a column of its rows. */
export interface TableFault {
  /** What is wrong and what to do, in Swedish. */
  readonly fault: string;
  readonly column: string;
}

/** A series in `data/` that agencies' tables can be read into. */
export interface SeriesForm {
  /** File name without ending, such as `population`. */
  readonly name: string;
  /** What it holds, in Swedish. */
  readonly title: string;
  readonly schema: TableSchema;
  /** The columns that numbers go to. */
  readonly valueColumns: readonly string[];
  readonly contents: readonly ContentRule[];
  /** The columns that tell the period, or `null` if it does not fit. */
  readonly periodCells: (period: Period) => Cells | null;
  /** What periods it takes, in Swedish. */
  readonly periods: string;
  /** The column of the ages, if it has any. */
  readonly ageColumn?: string;
  /** The ages where neither variables nor texts tell any. */
  readonly ageOtherwise?: string;
  /** Further columns that the table as a whole tells, or why it does not fit. */
  readonly tableCells?: (
    table: ImportedTable,
    source: string,
    given: Cells,
  ) => { readonly cells: Cells } | TableFault;
  /** Which rows are of social assistance, which a municipality may not report. */
  readonly socialAssistance?: {
    readonly isPart: (row: Cells) => boolean;
    /** Sums that hold the part too. */
    readonly isSum: (row: Cells) => boolean;
  };
}

/** A code before the text, as PxWeb writes both: `BE0101N1 Folkmängd`. */
const CODE_AND_TEXT = /^((?=\S*\d)[A-Z0-9]{5,}) +(\S.*)$/;
/** Names of contents that say no more than that they are numbers. */
const NAMELESS = /^(antal|varde|value|values|number|procent|andel)$/;

/**
 * The rule for some contents of a table.
 *
 * @param category The contents; without a telling name the table's title.
 * @param title The table's title.
 * @returns The rule, or `null` if none fits.
 */
export function ruleFor(
  { contents }: SeriesForm,
  category: Category,
  title: string | null,
): ContentRule | null {
  const { code, label, unit } = category;
  const name = label ?? code ?? "";
  const [, coded, named] = CODE_AND_TEXT.exec(name) ?? [];
  const byCode = contents.find(({ codes }) =>
    [code, label, coded].some((each) => each && codes?.includes(each))
  );
  if (byCode) return byCode;
  const plain = plainWords(named ?? name);
  const text = NAMELESS.test(plain) && title !== null
    ? plainWords(title)
    : plain;
  return contents.find((rule) =>
    rule.label?.test(text) &&
    (!rule.unit || rule.unit.test(plainWords(`${text} ${unit ?? ""}`)))
  ) ?? null;
}

/** The year of a period, for series of whole years. */
export function yearCells(period: Period): Cells | null {
  return period.kind === "year" ? { year: String(period.year) } : null;
}
