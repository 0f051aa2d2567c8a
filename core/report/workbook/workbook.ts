import { unzipSync } from "fflate";
import writeXlsxFile, { type Sheet } from "write-excel-file/universal";
import { fixedZip } from "../fixed_zip.ts";
import type { OutputTable } from "../output_table.ts";
import { PRINTING } from "./printing.ts";
import {
  fitHeight,
  headCell,
  STICKY_ROWS,
  tableSheet,
  text,
  TITLE,
} from "./sheet.ts";
import { sheetNames } from "./sheet_names.ts";

/** What the first sheet is called. */
const CONTENTS = "Innehåll";
/** Widths of its columns, in characters. */
const WIDTHS = [33, 80, 9];

/**
 * Tables as an Excel workbook: a sheet of contents, then a sheet per table with
 * real numbers in Swedish formats. Nothing in it is a formula, and the same
 * tables give the same bytes.
 *
 * @param tables The tables, in the order of their sheets.
 * @param subject Whom and when they are about, such as `RAR Sörmland, 2025`.
 * @returns The bytes of an `.xlsx` file.
 */
export async function workbookOf(
  tables: readonly OutputTable[],
  subject: string,
): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ id }) => id), [CONTENTS]);
  const written = writeXlsxFile([
    contentsSheet(tables, names, subject),
    ...tables.map((table, at) => tableSheet(table, names[at]!, subject)),
  ], { fontFamily: "Calibri", fontSize: 11, features: [PRINTING] });
  const blob = await written.toBlob();
  return fixedZip(unzipSync(new Uint8Array(await blob.arrayBuffer())));
}

function contentsSheet(
  tables: readonly OutputTable[],
  names: readonly string[],
  subject: string,
): Sheet<Blob> {
  const columns = [
    { name: "sheet", title: "Blad" },
    { name: "title", title: "Tabell" },
    { name: "rows", title: "Rader", decimals: 0 },
  ];
  return {
    sheet: CONTENTS,
    stickyRowsCount: STICKY_ROWS,
    orientation: "landscape",
    columns: WIDTHS.map((width) => ({ width })),
    data: [
      [text(`Tabeller, ${subject}`, TITLE)],
      [text(
        "Varje tabell har ett blad; under den står anmärkningar och källor.",
      )],
      columns.map(headCell),
      ...tables.map(({ title, rows }, at) =>
        fitHeight([
          text(names[at]!),
          text(title, { wrap: true }),
          { type: Number, value: rows.length, format: "#,##0" },
        ], WIDTHS)
      ),
    ],
  };
}
