/** When a line of a budget is there. */
export interface Period {
  /** First month, `YYYY-MM`; left out if it is there from the beginning. */
  readonly start?: string | undefined;
  /** Last month, `YYYY-MM`; left out if it goes on. */
  readonly end?: string | undefined;
}

/** First month of a year that a line is there, 1–12; 13 if it comes later. */
export function firstMonth({ start }: Period, year: number): number {
  if (start === undefined) return 1;
  return Math.min(Math.max(monthsSince(start, year), 1), 13);
}

/** Last month of a year that a line is there, 1–12; 0 if it ended before. */
export function lastMonth({ end }: Period, year: number): number {
  if (end === undefined) return 12;
  return Math.min(Math.max(monthsSince(end, year), 0), 12);
}

/** The month of a date counted from a year, whose January is 1. */
function monthsSince(month: string, year: number): number {
  const [ofYear, number] = month.split("-").map(Number) as [number, number];
  return 12 * (ofYear - year) + number;
}
