import type { IContext, IXmlableObject, PageNumberEstimator } from "docx";
import { estimatePageNumbers } from "docx/layout";

/**
 * Works out the numbers that the contents show: of the headings, and of the
 * pages they stand on. No heading stands in a table, and tables are most of
 * what there is to read, so they are left out where only headings are asked.
 */
export const PAGE_NUMBERS: PageNumberEstimator = Object.assign(
  (body: IXmlableObject, context: IContext) =>
    estimatePageNumbers(body, context),
  {
    listNumbers: (body: IXmlableObject, context: IContext) =>
      estimatePageNumbers.listNumbers!(withoutTables(body), context),
  },
);

function withoutTables(body: IXmlableObject): IXmlableObject {
  const blocks: readonly IXmlableObject[] = body["w:body"];
  return { "w:body": blocks.filter((block) => !("w:tbl" in block)) };
}
