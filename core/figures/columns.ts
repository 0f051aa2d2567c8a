import type { Column } from "./figure.ts";

/** The two columns that name a member in every table of fees. */
export const MEMBER_COLUMNS: readonly Column[] = [
  { name: "member_code", title: "Regionkod" },
  { name: "member", title: "Medlem" },
];

/** A column of amounts in whole kronor. */
export function sekColumn(name: string, title: string): Column {
  return { name, title, unit: "kr", decimals: 0 };
}

/** A column of numbers of persons, or of full-year equivalents. */
export function personColumn(name: string, title: string): Column {
  return { name, title, unit: "antal", decimals: 0 };
}

/** A column of shares 0–1, with four decimals unless others are asked for. */
export function shareColumn(name: string, title: string, decimals = 4): Column {
  return { name, title, unit: "andel", decimals };
}

/** A column of percentages with two decimals. */
export function percentColumn(name: string, title: string): Column {
  return { name, title, unit: "procent", decimals: 2 };
}

/**
 * A column of differences of two shares, which are read in points and not in
 * percent, with two decimals.
 */
export function pointsColumn(name: string, title: string): Column {
  return { name, title, unit: "procentenheter", decimals: 2 };
}
