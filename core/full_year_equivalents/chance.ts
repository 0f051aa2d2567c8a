import type { EquivalentPoint } from "./series.ts";

/**
 * How much a share may move from one year to the next by chance alone in so
 * small a population: about 95 of 100 such changes are less. It treats each
 * full-year equivalent as a person who has support or not, independently from
 * year to year, and is a rule of thumb for reading small municipalities.
 *
 * @returns Percentage points, or `null` where share or population is missing.
 * @source Standard error of a difference between two shares of n people
 */
export function chanceChange(
  { sharePct, population }: EquivalentPoint,
): number | null {
  if (sharePct === null || population === null) return null;
  const share = sharePct / 100;
  return 100 * 1.96 * Math.sqrt(2 * share * (1 - share) / population);
}
