import type { Column } from "../../figures/figure.ts";

/** A column of exact amounts, with öre where there are any. */
export function exactSekColumn(name: string, title: string): Column {
  return { name, title, unit: "kr", decimals: "exact" };
}
