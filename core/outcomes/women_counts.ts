import type { OutcomeData } from "../data/outcome_data.ts";
import { TOTAL_ID } from "./participant_flow.ts";

/** The statement that gives the share of women among the participants. */
const WOMEN_FACT = "är kvinnor";

/** Women among a year's participants. */
export interface WomenCount {
  /** Calendar year. */
  readonly year: number;
  /** The printed share 0–1; `null` where it is protected. */
  readonly share: number | null;
  /** The number of women nearest to it; `null` where it is protected. */
  readonly women: number | null;
  /** All participants; `null` where it is protected. */
  readonly participants: number | null;
}

/**
 * Women among the participants of every year whose share of women is printed.
 * A printed percentage is turned into the nearest number of people, which the
 * rounding may move by half a percent.
 */
export function womenCounts(
  { facts, participants }: OutcomeData,
): WomenCount[] {
  return facts.filter(({ fact }) => fact === WOMEN_FACT).flatMap((row) => {
    const total = participants.find((other) =>
      other.year === row.year && other.intervention_id === TOTAL_ID
    )?.total;
    if (!total) return [];
    const share = row.share_pct / 100;
    return [{
      year: row.year,
      share,
      women: Math.round(total * share),
      participants: total,
    }];
  });
}
