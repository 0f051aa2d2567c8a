import type { Feature } from "write-excel-file/universal";
import { escapeMarkup } from "../../figures/markup.ts";

/**
 * Lets every sheet be printed as wide as a page is, on as many pages as it
 * takes, with its sticky rows on top of each; the library has no options for
 * it.
 *
 * @source ECMA-376 Part 1, 18.2.5 definedName: `_xlnm.Print_Titles` of a sheet,
 * which `localSheetId` names by its place.
 */
export const PRINTING: Feature<Blob> = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml) =>
          xml.replace(
            "<sheetViews>",
            `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>`,
          ).replace("<pageSetup ", `<pageSetup fitToHeight="0" `),
      },
      "xl/workbook.xml": {
        transform: (xml, sheets) =>
          xml.replace(
            "<definedNames/>",
            `<definedNames>${sheets.map(printTitles).join("")}</definedNames>`,
          ),
      },
    },
  },
};

interface SheetHead {
  readonly sheet?: string;
  readonly stickyRowsCount?: number;
}

function printTitles(
  { sheet, stickyRowsCount }: SheetHead,
  place: number,
): string {
  const name = escapeMarkup(`'${sheet!.replaceAll("'", "''")}'`);
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">` +
    `${name}!$1:$${stickyRowsCount}</definedName>`;
}
