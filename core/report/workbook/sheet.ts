import type { CellObject, Row, Sheet } from "write-excel-file/universal";
import type { Column, Value } from "../../figures/figure.ts";
import { COLOURS } from "../../figures/theme.ts";
import { wrapText } from "../../figures/text_layout.ts";
import { columnHeading, isNumeric, textInWords } from "../cell_text.ts";
import type { OutputTable } from "../output_table.ts";
import { columnWidth } from "./column_width.ts";
import { sheetNumber } from "./number_format.ts";

/** Title, what it is about, and the heads of the columns stay in view. */
export const STICKY_ROWS = 3;
/** Height of a line of text, and the most that a row may have, points. */
const LINE = 15;
const HIGHEST = 405;
/** A font size for `wrapText` at which text is measured in widths of a digit. */
const CHARACTER = 1.8;

/** How a sheet's title looks. */
export const TITLE = { fontWeight: "bold", fontSize: 14 } as const;
const HEAD = {
  fontWeight: "bold",
  backgroundColor: COLOURS.tint,
  wrap: true,
  alignVertical: "bottom",
  bottomBorderColor: COLOURS.first,
  bottomBorderStyle: "thin",
} as const;

/**
 * A table as a sheet: title and subject, heads, rows, and below them what a
 * reader must know and where the numbers come from.
 *
 * @param table The table.
 * @param name The sheet's name.
 * @param subject Whom and when it is about, such as `RAR Sörmland, 2025`.
 */
export function tableSheet(
  table: OutputTable,
  name: string,
  subject: string,
): Sheet<Blob> {
  const { columns, rows, synthetic } = table;
  const widths = columns.map((column) => columnWidth(column, rows));
  const across = widths.reduce((sum, width) => sum + width, 0);
  return {
    sheet: name,
    stickyRowsCount: STICKY_ROWS,
    orientation: "landscape",
    columns: widths.map((width) => ({ width })),
    data: [
      [text(table.title, TITLE)],
      [text(
        synthetic ? `Exempeldata: talen är påhittade. ${subject}` : subject,
      )],
      fitHeight(columns.map(headCell), widths),
      ...rows.map((row) =>
        fitHeight(
          columns.map((column) => dataCell(row[column.name] ?? null, column)),
          widths,
        )
      ),
      [null],
      ...notesOf(table).map((note) => noteRow(note, across, columns.length)),
    ],
  };
}

/** A cell that holds a text and never a formula. */
export function text(value: string, style: object = {}): CellObject {
  return { ...style, type: String, value };
}

/** The head of a column; numbers stand to the right. */
export function headCell(column: Column): CellObject {
  return text(columnHeading(column), { ...HEAD, align: alignOf(column) });
}

function alignOf(column: Column): "left" | "right" {
  return isNumeric(column) ? "right" : "left";
}

function dataCell(value: Value, column: Column): CellObject {
  if (value === null) return {};
  const number = sheetNumber(value, column);
  return number
    ? { type: Number, alignVertical: "top", align: alignOf(column), ...number }
    : text(textInWords(String(value), column), {
      wrap: true,
      alignVertical: "top",
    });
}

/**
 * A row high enough for its longest text; a program that opens the file may
 * not think of it.
 *
 * @param cells The row.
 * @param widths Widths of its columns, in characters.
 */
export function fitHeight(
  cells: readonly CellObject[],
  widths: readonly number[],
): Row {
  const most = Math.max(
    ...cells.map(({ value }, at) =>
      typeof value === "string" ? linesOf(value, widths[at]!) : 1
    ),
  );
  return cells.map((cell) => ({ ...cell, height: heightOf(most) }));
}

function heightOf(lines: number): number {
  return Math.min(HIGHEST, LINE * lines);
}

function linesOf(value: string, width: number): number {
  return wrapText(value, CHARACTER, width).length;
}

/** What stands below the rows, each in a row of its own. */
function notesOf(
  { note, sources, inputs, disclosure }: OutputTable,
): string[] {
  return [
    ...(note ? [`Anmärkning: ${note}`] : []),
    ...sources.map((source) => `Källa: ${source}`),
    `Skydd av små antal: ${disclosure}`,
    `Datafiler: ${inputs.map(({ path }) => path).join(", ")}`,
  ];
}

function noteRow(note: string, across: number, columnSpan: number): Row {
  const height = heightOf(linesOf(note, across));
  const style = { wrap: true, alignVertical: "top", height };
  const rest = Array.from({ length: columnSpan - 1 }, () => null);
  return [
    text(note, columnSpan > 1 ? { ...style, columnSpan } : style),
    ...rest,
  ];
}
