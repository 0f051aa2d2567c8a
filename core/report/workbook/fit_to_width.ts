import type { Feature } from "write-excel-file/universal";

/**
 * Lets every sheet be printed as wide as a page is, on as many pages as it
 * takes; the library has no option for it.
 */
export const FIT_TO_WIDTH: Feature<Blob> = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml) =>
          xml.replace(
            "<sheetViews>",
            `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>`,
          ).replace("<pageSetup ", `<pageSetup fitToHeight="0" `),
      },
    },
  },
};
