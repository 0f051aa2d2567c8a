import type { Separator } from "../../reader/csv.ts";

/** What may stand between the cells of an agency's CSV file. */
export type AgencySeparator = Separator | " ";

/** A cell at the beginning of a file. */
export interface HeadCell {
  readonly text: string;
  readonly quoted: boolean;
}

/** A record at the beginning of a file. */
export interface HeadRecord {
  readonly cells: readonly HeadCell[];
  /** Where it begins, in characters. */
  readonly start: number;
}

/**
 * Splits the beginning of a file into records, by RFC 4180. It serves to find
 * out how the file is written, before all of it is split.
 *
 * @param text The beginning of the file.
 * @param separator What stands between cells.
 * @param whole Whether the text is all of the file; else its last record is
 * left out, for it may go on.
 */
export function splitHead(
  text: string,
  separator: AgencySeparator,
  whole: boolean,
): HeadRecord[] {
  const records: HeadRecord[] = [];
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}][^\\r\\n${separator}]*)|)` +
      `(${separator}|\\r\\n|\\n|\\r|$)`,
    "y",
  );
  for (let start = 0; start < text.length; start = cell.lastIndex) {
    const cells: HeadCell[] = [];
    cell.lastIndex = start;
    let mark: string | undefined = separator;
    while (mark === separator) {
      const found = cell.exec(text);
      if (!found) return records;
      const [, quoted, bare, ending] = found;
      cells.push({
        text: quoted?.replaceAll('""', '"') ?? bare ?? "",
        quoted: quoted !== undefined,
      });
      mark = ending;
    }
    if (whole || cell.lastIndex < text.length) records.push({ cells, start });
    if (mark === "") return records;
  }
  return records;
}
