import { CELL_FORMS, type CellKind } from "./cells.ts";
import type { Separator } from "./csv.ts";
import type { TableSchema } from "./table.ts";

/** How a program writes a CSV file. */
export interface Dialect {
  readonly separator: Separator;
  readonly encoding: "utf-8" | "utf-8-bom" | "windows-1252" | "utf-16le";
  readonly lineEnd: "\n" | "\r\n" | "\r";
}

/** A file, and where in it each cell stands. */
export interface PrintedFile {
  readonly bytes: Uint8Array;
  /** The cells in order, each with what ends it. */
  readonly cells: readonly PrintedCell[];
}

/** Where a cell stands in a file; the header is row 0. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  /** Its first byte, and the byte after what ends it. */
  readonly start: number;
  readonly end: number;
}

/** The bytes of Latin-1, and of the signs that only Windows-1252 has. */
const WINDOWS_1252: ReadonlyMap<string, number> = new Map([
  ...Array.from(
    { length: 256 },
    (_, byte): [string, number] => [String.fromCharCode(byte), byte],
  ),
  ["…", 0x85],
  ["”", 0x94],
  ["–", 0x96],
]);
/** What programs write for a character that the encoding has not. */
const QUESTION_MARK = 0x3F;

/**
 * Writes rows of cells as another program would, for tests of the reader. It
 * shares no code with the reader.
 *
 * @param rows The cells, header first.
 * @param dialect How they are written.
 */
export function printFile(
  rows: readonly (readonly string[])[],
  { separator, encoding, lineEnd }: Dialect,
): PrintedFile {
  const bytes: number[] = encodeText("", encoding, true);
  const cells: PrintedCell[] = [];
  rows.forEach((row, at) =>
    row.forEach((text, column) => {
      const ending = column === row.length - 1 ? lineEnd : separator;
      const start = bytes.length;
      bytes.push(...encodeText(quoted(text, separator) + ending, encoding));
      cells.push({ row: at, column, start, end: bytes.length });
    })
  );
  return { bytes: Uint8Array.from(bytes), cells };
}

/** What a column of a table holds. */
export function kindOf(
  schema: TableSchema,
  column: string,
): CellKind | undefined {
  const cell = schema.shape[column] as Parameters<typeof CELL_FORMS.get>[0];
  return CELL_FORMS.get(cell)?.kind;
}

/**
 * The cells of a table with decimal commas, as a Swedish spreadsheet has them.
 *
 * @param rows The cells in the project's own form, header first.
 * @param schema The table's form.
 */
export function withDecimalCommas(
  rows: readonly (readonly string[])[],
  schema: TableSchema,
): string[][] {
  const [header = [], ...records] = rows;
  const decimal = header.map((name) => kindOf(schema, name) === "decimal");
  return [
    [...header],
    ...records.map((record) =>
      record.map((cell, at) => decimal[at] ? cell.replace(".", ",") : cell)
    ),
  ];
}

function quoted(text: string, separator: Separator): string {
  return text.includes(separator) || /["\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

function encodeText(
  text: string,
  encoding: Dialect["encoding"],
  atStart = false,
): number[] {
  if (encoding === "windows-1252") {
    return Array.from(text, (sign) => WINDOWS_1252.get(sign) ?? QUESTION_MARK);
  }
  const marked = atStart && encoding !== "utf-8" ? `\uFEFF${text}` : text;
  if (encoding !== "utf-16le") return [...new TextEncoder().encode(marked)];
  return Array.from(
    { length: marked.length },
    (_, at) => marked.charCodeAt(at),
  ).flatMap((unit) => [unit & 0xFF, unit >> 8]);
}
