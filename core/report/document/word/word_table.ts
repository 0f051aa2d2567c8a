import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { Column } from "../../../figures/figure.ts";
import { COLOURS } from "../../../figures/theme.ts";
import { cellText, columnHeading, isNumeric } from "../../cell_text.ts";
import { columnWidths } from "../column_widths.ts";
import type { TableBlock } from "../model.ts";
import { run } from "./inlines.ts";
import type { PageForm } from "./page.ts";
import { STYLE, wordColour } from "./styles.ts";

const LINE = {
  style: BorderStyle.SINGLE,
  size: 4,
  color: wordColour(COLOURS.rule),
};
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** A table whose heading is repeated on every page that it reaches. */
export function wordTable(
  { columns, rows, notes }: TableBlock,
  { textWidth }: PageForm,
): Table {
  const texts = rows.map((row) =>
    columns.map((column) => cellText(row[column.name] ?? null, column))
  );
  const headings = columns.map(columnHeading);
  const widths = columnWidths(headings, texts, textWidth);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: LINE,
      bottom: LINE,
      insideHorizontal: LINE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
    },
    margins: { left: 90, right: 90 },
    rows: [
      tableRow(headings, columns, widths, "head"),
      ...texts.map((cells, at) =>
        tableRow(
          cells,
          columns,
          widths,
          at === texts.length - 1 && notes.length > 0 ? "aboveNote" : "body",
        )
      ),
    ],
  });
}

/** The last row stays on one page with the note below it. */
type RowPlace = "head" | "body" | "aboveNote";

function tableRow(
  cells: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
  place: RowPlace,
): TableRow {
  const isHead = place === "head";
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map((text, at) =>
      new TableCell({
        width: { size: widths[at]!, type: WidthType.DXA },
        ...(isHead ? { shading: { fill: wordColour(COLOURS.tint) } } : {}),
        children: [
          new Paragraph({
            style: isHead ? STYLE.tableHead : STYLE.tableCell,
            keepNext: place === "aboveNote" || isHead,
            alignment: isNumeric(columns[at]!)
              ? AlignmentType.RIGHT
              : AlignmentType.LEFT,
            children: [run(text)],
          }),
        ],
      })
    ),
  });
}
