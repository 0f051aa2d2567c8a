import { dsvFormat } from "d3-dsv";
import { withoutBlankEdges } from "./blank_records.ts";
import { type CsvFile, type Separator, splitCsv } from "./csv.ts";
import {
  decodeBytes,
  isSwedishWindows1252,
  windows1252Text,
} from "./encoding.ts";
import type { Problem } from "../problems.ts";

/** A CSV file in the dialect it was found to be written in. */
export interface DialectReading {
  readonly csv: CsvFile;
  /** A comma in the project's own form, else a spreadsheet's. */
  readonly separator: Separator;
  /** What was wrong with its bytes. */
  readonly problems: readonly Problem[];
}

/** How far into a file its header may reach. */
const HEADER_BYTES = 1 << 16;

/**
 * Finds out how a CSV file is written, and splits it. The project's own form is
 * UTF-8 or UTF-16 with commas; with semicolons or tabs it is what a spreadsheet
 * saves, which may also be Windows-1252 where that is beyond doubt.
 *
 * @param bytes The file as stored.
 * @param names The columns that it should have.
 * @param file Its path, for the messages.
 */
export function readDialect(
  bytes: Uint8Array,
  names: readonly string[],
  file: string,
): DialectReading {
  const { utf8, encoding, fault } = decodeBytes(bytes);
  const separator = separatorOf(utf8, names);
  const spreadsheet = separator !== ",";
  const certain = encoding !== "windows-1252" ||
    spreadsheet && isSwedishWindows1252(bytes);
  const csv = splitCsv(utf8, separator);
  const problems = fault === undefined ? [] : [{ file, message: fault }];
  return {
    csv: spreadsheet ? withoutBlankEdges(csv) : csv,
    separator,
    problems: certain ? problems : undecodableCells(bytes, separator, file),
  };
}

/** The separator that finds most of the columns; a comma if none finds more. */
function separatorOf(utf8: Uint8Array, names: readonly string[]): Separator {
  const start = new TextDecoder().decode(utf8.subarray(0, HEADER_BYTES));
  const [line = ""] = start.split(/\r|\n/, 1);
  const found = (separator: Separator) => {
    const cells = line.split(separator).map((cell) =>
      cell.replace(/^"(.*)"$/, "$1")
    );
    return names.filter((name) => cells.includes(name)).length;
  };
  const candidates: readonly Separator[] = [",", ";", "\t"];
  return candidates.reduce((best, next) =>
    found(next) > found(best) ? next : best
  );
}

function undecodableCells(
  bytes: Uint8Array,
  separator: Separator,
  file: string,
): Problem[] {
  const format = dsvFormat(separator);
  const damaged = format.parseRows(new TextDecoder().decode(bytes));
  const legible = format.parseRows(windows1252Text(bytes));
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
