import type { FoundProblems } from "../found_problems.ts";
import { fullGridIds } from "../grid_ids.ts";
import {
  type Category,
  type ImportedTable,
  MOST_CELLS,
} from "../imported_table.ts";
import { withRoles } from "../recognition/role.ts";
import { decodePx } from "./code_page.ts";
import { readPxData } from "./data_values.ts";
import { PxKeywords } from "./keywords.ts";
import { splitStatements } from "./statements.ts";

/** Where the numbers begin, and the text before them. */
interface DataPlace {
  /** The first byte of the word `DATA`. */
  readonly word: number;
  /** The byte after its equals sign. */
  readonly numbers: number;
}

const DATA = /(?:^|[;\s])(DATA\s*=)/g;
const QUOTE = 0x22;

/**
 * Reads a PC-Axis file: every variable with codes where the file has them, and
 * the numbers in the order of `STUB` and `HEADING`.
 *
 * @param bytes The file.
 * @param problems Takes what is wrong with it.
 * @returns The table, or `null` if there is a problem.
 * @source "PX-file format", Statistiska centralbyrån, keywords CODEPAGE, STUB,
 * HEADING, VALUES, CODES, CONTVARIABLE, TIMEVAL, UNITS, DATA.
 */
export function readPxTable(
  bytes: Uint8Array,
  problems: FoundProblems,
): ImportedTable | null {
  const place = findData(bytes);
  if (place === null) {
    problems.add("väntade DATA= i en PX-fil, fick inget; filen är avkortad");
    return null;
  }
  const decoded = decodePx(withoutMark(bytes.subarray(0, place.word)));
  if ("fault" in decoded) {
    problems.add(decoded.fault);
    return null;
  }
  const keywords = new PxKeywords(
    splitStatements(decoded.text, problems),
    problems,
  );
  const axes = keywords.axes();
  if (problems.any) return null;
  const sizes = axes.map(({ categories }) => categories.length);
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (cells > MOST_CELLS) {
    problems.add(`tabellen har ${cells} tal; fler än ${MOST_CELLS} läses inte`);
    return null;
  }
  const width = sizes.slice(keywords.stubSize)
    .reduce((product, size) => product * size, 1);
  const data = readPxData(bytes, place.numbers, cells, width);
  if ("fault" in data) {
    problems.add(data.fault, { row: lineOf(bytes, data.at) });
    return null;
  }
  const ids = fullGridIds(sizes);
  return {
    format: "px",
    sheet: null,
    title: keywords.text("TITLE") ?? keywords.text("DESCRIPTION"),
    contents: axes.some(({ role }) => role === "contents")
      ? null
      : contentsOf(keywords),
    source: keywords.text("SOURCE"),
    tableId: keywords.text("TABLEID") ?? keywords.text("MATRIX"),
    updated: keywords.firstText("LAST-UPDATED"),
    warnings: [],
    variables: withRoles(
      axes.map((axis, at) => ({ ...axis, ids: ids[at]! })),
    ),
    ...data,
  };
}

function contentsOf(keywords: PxKeywords): Category | null {
  const label = keywords.text("CONTENTS");
  const unit = keywords.text("UNITS");
  return label === null
    ? null
    : { code: null, label, ...(unit === null ? {} : { unit }) };
}

/** The word `DATA` outside all strings. */
function findData(bytes: Uint8Array): DataPlace | null {
  let from = 0;
  while (from < bytes.length) {
    const open = bytes.indexOf(QUOTE, from);
    const end = open === -1 ? bytes.length : open;
    // One byte before: the semicolon or line end that precedes the word.
    const text = new TextDecoder("windows-1252")
      .decode(bytes.subarray(from, Math.min(end, from + 4096)));
    DATA.lastIndex = 0;
    const found = DATA.exec(text);
    if (found) {
      const word = from + found.index + found[0].length - found[1]!.length;
      return { word, numbers: word + found[1]!.length };
    }
    const close = bytes.indexOf(QUOTE, end + 1);
    if (open === -1 || close === -1) return null;
    from = close + 1;
  }
  return null;
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  const marked = bytes[0] === 0xEF && bytes[1] === 0xBB && bytes[2] === 0xBF;
  return marked ? bytes.subarray(3) : bytes;
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (
    let end = bytes.indexOf(0x0A);
    end !== -1 && end < at;
    end = bytes.indexOf(0x0A, end + 1)
  ) line++;
  return line;
}
