import type { NumberStyle } from "../grid/grid_column.ts";
import { hasPeriod } from "../grid/headings.ts";
import { isMark, isNumberText } from "../grid/value_column.ts";
import {
  type AgencySeparator,
  type HeadRecord,
  splitHead,
} from "./csv_head.ts";

/** How a CSV file is written, and where its table begins. */
export interface CsvLayout {
  readonly separator: AgencySeparator;
  /** The table's title and other texts above its header. */
  readonly above: readonly string[];
  /** Number of records above the header. */
  readonly headerRecord: number;
  /** Where the header begins, in characters. */
  readonly headerStart: number;
  /** By column: whether its texts are in quotes, if that tells anything. */
  readonly quoted: readonly boolean[] | null;
  readonly numbers: NumberStyle;
}

/** A layout or why it is not certain, in Swedish. */
export type LayoutReading = CsvLayout | { readonly fault: string };

/**
 * In order: a separator that stands bare in every record, header included, is
 * no part of its texts, whereas `Laxå;12,5` has a comma in its number.
 */
const SEPARATORS: readonly AgencySeparator[] = ["\t", ";", ",", " "];

/**
 * Finds out what separates the cells of a CSV file and which record is its
 * header: the first that is as wide as most of the records and has no empty
 * cell.
 *
 * @param head The beginning of the file.
 * @param whole Whether that is all of it.
 */
export function findLayout(head: string, whole: boolean): LayoutReading {
  const found = SEPARATORS.map((separator) => ({
    separator,
    records: splitHead(head, separator, whole),
  })).flatMap(({ separator, records }) => {
    const layout = layoutOf(separator, records);
    return layout === null ? [] : [layout];
  });
  const best = found.find(({ even }) => even) ??
    found.toSorted((a, b) => b.width - a.width)[0];
  return best?.layout ?? {
    fault:
      "hittade ingen tabell: väntade en rubrikrad och rader med lika många " +
      "celler, skilda av komma, semikolon, tabb eller mellanslag",
  };
}

/** A layout that a separator gives. */
interface Candidate {
  readonly layout: CsvLayout;
  /** How many cells its header has. */
  readonly width: number;
  /** Whether all rows are as wide, and end with a number. */
  readonly even: boolean;
}

function layoutOf(
  separator: AgencySeparator,
  records: readonly HeadRecord[],
): Candidate | null {
  const width = usualWidth(records);
  if (width < 2) return null;
  const header = records.findIndex((record) =>
    isHeader(record, width, separator)
  );
  if (header === -1) return null;
  const body = records.slice(header + 1).filter((record) => !isBlank(record));
  const quoted = quotedColumns(body, width);
  const numbers: NumberStyle =
    quoted !== null || separator === "," || separator === " "
      ? "plain"
      : separator === ";"
      ? "between semicolons"
      : "printed";
  const even = body.length > 0 &&
    body.every(({ cells }) =>
      cells.length === width && isValue(cells.at(-1)!.text, numbers)
    );
  return {
    layout: {
      separator,
      above: records.slice(0, header).flatMap(textsOf),
      headerRecord: header,
      headerStart: records[header]!.start,
      quoted,
      numbers,
    },
    even,
    width,
  };
}

/**
 * Whether a record may be the header: every cell has a word or a period, and a
 * row of quoted texts beside bare digits is none. Between spaces all texts are
 * quoted, for most have spaces in them.
 */
function isHeader(
  { cells }: HeadRecord,
  width: number,
  separator: AgencySeparator,
): boolean {
  const someQuoted = cells.some(({ quoted }) => quoted);
  return cells.length === width && cells.every(({ text, quoted }) => {
    const isWord = /\p{L}/u.test(text);
    if (separator === " " || someQuoted && !isWord) return quoted;
    return isWord || hasPeriod(text);
  });
}

/** The number of cells that most of the records have. */
function usualWidth(records: readonly HeadRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) {
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  return most?.[0] ?? 0;
}

/**
 * Which columns have their texts in quotes: programs quote texts and not
 * numbers. Tells nothing if no column is quoted, or all are.
 */
function quotedColumns(
  body: readonly HeadRecord[],
  width: number,
): boolean[] | null {
  const full = body.filter(({ cells }) => cells.length === width);
  const quoted = Array.from(
    { length: width },
    (_, at) => full.length > 0 && full.every(({ cells }) => cells[at]!.quoted),
  );
  return quoted.includes(true) && quoted.includes(false) ? quoted : null;
}

function isValue(text: string, numbers: NumberStyle): boolean {
  return isMark(text) || isNumberText(text, numbers);
}

function isBlank({ cells }: HeadRecord): boolean {
  return cells.every(({ text }) => text.trim() === "");
}

function textsOf({ cells }: HeadRecord): string[] {
  const text = cells.map((cell) => cell.text.trim()).filter(Boolean).join(" ");
  return text === "" ? [] : [text];
}
