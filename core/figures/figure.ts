import type { InputFile } from "../data/files.ts";
import type { Protection } from "../data/protection.ts";
import type { Decimal } from "../money.ts";
import type { Parameter } from "../parameters/parameter.ts";

/** A value in a figure's or a table's data. */
export type Value = string | number | Decimal | null;

/** One column of the numbers drawn. */
export interface Column {
  /** `snake_case` name, as in the CSV header. */
  readonly name: string;
  /** What it holds, in Swedish. */
  readonly title: string;
  /** Unit of the numbers, such as `kr`. */
  readonly unit?: string;
  /**
   * Decimals to show, or that each number is shown exactly as it is; a text
   * column has none.
   */
  readonly decimals?: number | "exact";
  /**
   * What a column's codes are called where people read them; files of numbers
   * keep the codes.
   */
  readonly words?: Readonly<Record<string, string>>;
}

/** What stands for the sources where nothing could be read. */
export const NO_SOURCE = "uppgift saknas";

/** What a result rests on; it follows every figure and table. */
export interface Provenance {
  /** Documents and pages, in Swedish, each once. */
  readonly sources: readonly string[];
  /** The files that were read. */
  readonly inputs: readonly InputFile[];
  /** The dated parameters that were used. */
  readonly parameters: readonly Parameter<unknown>[];
  /** Whether any number is made up; the picture then says so. */
  readonly synthetic: boolean;
  /** How small numbers of persons were protected, in Swedish. */
  readonly disclosure: string;
  /** The same as a record, where persons are counted. */
  readonly protection?: Protection;
}

/** A figure, drawn and described. */
export interface Figure extends Provenance {
  /** ASCII kebab-case Swedish, such as `medlemsavgifter-per-kommun`. */
  readonly id: string;
  /** What it shows: the subject of the answer. */
  readonly title: string;
  /** Unit and what is counted, below the title. */
  readonly subtitle: string;
  /** One or two sentences on how to read it. */
  readonly caption: string;
  /** What it shows, in words, for those who cannot see it. */
  readonly altText: string;
  /** Unit of the numbers drawn; empty if there are none. */
  readonly unit: string;
  /** The picture: a whole SVG document with its own title and description. */
  readonly svg: string;
  /** Whether it stands for a figure that lacks its data, and says why. */
  readonly missing?: boolean;
  /** The columns of the numbers drawn. */
  readonly columns: readonly Column[];
  /** The numbers drawn. */
  readonly rows: readonly Readonly<Record<string, Value>>[];
}
