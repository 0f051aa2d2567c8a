import type { ExitCategory } from "../../data/tables/exit_tables.ts";
import { COLOURS } from "../theme.ts";

/** What an outcome is called, and its colour. */
export const CATEGORY_WORDS: Readonly<
  Record<ExitCategory, { readonly label: string; readonly colour: string }>
> = {
  arbete: { label: "Arbete", colour: COLOURS.first },
  studier: { label: "Studier", colour: COLOURS.third },
  rehab: { label: "Rehab", colour: COLOURS.second },
  ovrigt: { label: "Övrigt", colour: COLOURS.muted },
};

/** What each outcome is called in a table. */
export const CATEGORY_LABELS: Readonly<Record<string, string>> = Object
  .fromEntries(
    Object.entries(CATEGORY_WORDS).map(([code, { label }]) => [code, label]),
  );
