/** A calendar period, as far as a series can be made of it. */
export type Period =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "other" };

const YEAR = "(?:1[89]|20)\\d\\d";
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?<year>${YEAR})$`),
  new RegExp(`^(?<year>${YEAR})(?:[Mm]|-)(?<month>0[1-9]|1[0-2])$`),
  new RegExp(`^${YEAR}[KkQq][1-4]$`),
  new RegExp(`^${YEAR}[VvWw](?:0[1-9]|[1-4]\\d|5[0-3])$`),
  new RegExp(`^${YEAR}[HhTt][1-3]$`),
  new RegExp(`^${YEAR}[-–/](?:${YEAR}|\\d\\d)$`),
];

/** Code and text of a period, as PxWeb writes both: `2025 2025`. */
const TWICE = /^(\S+) \1$/;

/**
 * Reads a period as agencies write it: `2025`, `2025M01`, `2025-01`, and as
 * `other` a quarter, week, half year or several years.
 *
 * @param text The code or label, or both where they are the same.
 * @returns The period, or `null` if the text is none.
 */
export function readPeriod(text: string): Period | null {
  const word = text.replace(TWICE, "$1");
  for (const form of FORMS) {
    const found = form.exec(word);
    if (!found) continue;
    const { year, month } = found.groups ?? {};
    if (year === undefined) return { kind: "other" };
    return month === undefined
      ? { kind: "year", year: Number(year) }
      : { kind: "month", year: Number(year), month: Number(month) };
  }
  return null;
}
