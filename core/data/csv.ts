import { csvParseRows } from "d3-dsv";
import type { Problem } from "./problems.ts";

/** The text of a file, and what was wrong with its bytes. */
export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The records of a CSV file, all still strings. */
export interface CsvRecords {
  readonly header: readonly string[];
  /** Every record after the header; record `i` is row `i + 2`. */
  readonly records: readonly (readonly string[])[];
}

/**
 * Reads bytes as UTF-8, with or without a byte order mark. Other bytes are a
 * problem in each cell that holds them; the text is then read as Windows-1252
 * so that further problems in the file can be told at the same time.
 *
 * @param bytes The file as stored.
 * @param file Its path, for the messages.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): DecodedText {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, problems: [] };
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes)
      .replace(/^ï»¿/, ""); // a byte order mark, read as Windows-1252
    return { text, problems: undecodableCells(bytes, text, file) };
  }
}

/**
 * Splits CSV text (comma, double quotes) into a header and records. A quote
 * that is never closed leaves a line end in its cell, at the latest the last
 * one of the file, which is added where it is missing.
 */
export function parseCsv(text: string): CsvRecords {
  const ended = text === "" || /[\r\n]$/.test(text) ? text : text + "\n";
  const [header = [], ...records] = csvParseRows(ended);
  return { header, records };
}

function undecodableCells(
  bytes: Uint8Array,
  asWindows1252: string,
  file: string,
): Problem[] {
  const damaged = csvParseRows(new TextDecoder("utf-8").decode(bytes));
  const legible = csvParseRows(asWindows1252);
  const header = legible[0] ?? [];
  return damaged.flatMap((record, index) =>
    record.flatMap((cell, column) =>
      cell.includes("\uFFFD")
        ? [{
          file,
          row: index + 1,
          column: header[column],
          message: `väntade UTF-8, fick andra tecken (troligen ${
            JSON.stringify(legible[index]?.[column] ?? "")
          } i Windows-1252); spara om filen som "CSV UTF-8"`,
        }]
        : []
    )
  );
}
