import { EQUITY_CHAPTER } from "./equity_chapter.ts";
import { FEES_CHAPTER } from "./fees_chapter.ts";
import { FINANCES_CHAPTER } from "./finances_chapter.ts";
import { NEED_CHAPTER } from "./need_chapter.ts";
import type { OutlineChapter } from "./outline_form.ts";
import { RECONCILIATION_APPENDIX } from "./reconciliation_appendix.ts";
import { RESULTS_CHAPTER } from "./results_chapter.ts";
import { SOCIOECONOMICS_CHAPTER } from "./socioeconomics_chapter.ts";
import { SOURCES_APPENDIX } from "./sources_appendix.ts";

/**
 * What stands where in the report, in the order of a needs analysis. What a
 * pack lacks is shown as a gap; figures and texts that are not named here come
 * in an appendix of their own, tables in `tabeller.xlsx`.
 */
export const OUTLINE: readonly OutlineChapter[] = [
  {
    title: "Sammanfattning",
    intro: [],
    madeFrom: "leads",
    sections: [],
  },
  FEES_CHAPTER,
  NEED_CHAPTER,
  RESULTS_CHAPTER,
  EQUITY_CHAPTER,
  SOCIOECONOMICS_CHAPTER,
  FINANCES_CHAPTER,
  SOURCES_APPENDIX,
  RECONCILIATION_APPENDIX,
  {
    title: "Övriga figurer",
    intro: [],
    madeFrom: "leftovers",
    appendix: true,
    sections: [],
  },
];
