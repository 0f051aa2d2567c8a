/** Name of the förbund's folder in `data/`. */
export const ID = "exempel";

/** Its name in figures. */
export const SHORT_NAME = "Exempelförbundet";

/** What every row says of where it is from. */
export const MADE_UP = `${SHORT_NAME}, påhittade uppgifter`;

/** First and last year that the example covers. */
export const FIRST_YEAR = 2018;
export const LAST_YEAR = 2025;

/** The years that the example covers, ascending. */
export const YEARS: readonly number[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, at) => FIRST_YEAR + at,
);

/** Where a row of the year's annual report is said to stand. */
export function annualReport(heading: string) {
  return { document: `${MADE_UP}, årsredovisning`, table: heading };
}

/** Where a row of a plan is said to stand. */
export function plan(heading: string) {
  return { document: `${MADE_UP}, verksamhetsplan`, table: heading };
}

/** A name as the key of a row: `Lilla Tänkeby` is `lilla-tankeby`. */
export function slugOf(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
