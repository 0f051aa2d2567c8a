import type { Column } from "../figure.ts";

/** The two columns that name a member in every table of fees. */
export const MEMBER_COLUMNS: readonly Column[] = [
  { name: "member_code", title: "Regionkod" },
  { name: "member", title: "Medlem" },
];

/** A column of amounts in whole kronor. */
export function sekColumn(name: string, title: string): Column {
  return { name, title, unit: "kr", decimals: 0 };
}

/** A column of percentages with two decimals. */
export function percentColumn(name: string, title: string): Column {
  return { name, title, unit: "procent", decimals: 2 };
}
