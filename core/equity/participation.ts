import { InputError } from "../data/problems.ts";
import type { OutcomeCounts } from "../outcomes/outcome_counts.ts";
import { shareOf } from "../outcomes/outcome_shares.ts";
import type { Estimate } from "../statistics/proportions.ts";

/** The share of women in a group. */
export interface WomenShare {
  /** Who they are, in Swedish. */
  readonly group: string;
  /** How many women; `null` where only a percentage is printed. */
  readonly women: number | null;
  /** How many in all; `null` where it is not shown. */
  readonly n: number | null;
  /** The share 0–1 with its interval; `null` where it is not shown. */
  readonly share: Estimate | null;
}

/** Women among participants and exits, beside the population. */
export interface Participation {
  /** Calendar year. */
  readonly year: number;
  /** All participants, those who ended, and those who ended by intervention. */
  readonly groups: readonly WomenShare[];
  /** Share of women in the population, 0–1; `null` where it is not known. */
  readonly populationShare: number | null;
}

/**
 * The share of women among participants and among those who ended, beside the
 * population's. The interval of a printed percentage is that of the nearest
 * number of people.
 *
 * @param counts What was counted, as it may be shown.
 * @param populationShare Share of women in the population, above 0 and below
 * 1; `null` where it is not known.
 * @param level Confidence level of the intervals.
 * @throws {InputError} If the population's share is outside its range.
 */
export function participationBySex(
  counts: OutcomeCounts,
  year: number,
  populationShare: number | null = null,
  level = 0.95,
): Participation {
  if (
    populationShare !== null && !(populationShare > 0 && populationShare < 1)
  ) {
    throw new InputError(
      `andelen kvinnor i befolkningen ska vara mellan 0 och 1, är ${populationShare}`,
    );
  }
  return {
    year,
    populationShare,
    groups: [
      ...participantsOf(counts, year, level),
      ...endedOf(counts, year, level),
    ],
  };
}

function endedOf(
  { exits }: OutcomeCounts,
  year: number,
  level: number,
): WomenShare[] {
  const table = exits.find((other) => other.year === year);
  if (!table) return [];
  return [
    { intervention: "alla insatser", ended: table.everybody },
    ...table.interventions,
  ].filter(({ ended }) => ended.T !== 0).map(({ intervention, ended }) => ({
    group: `Avslutade, ${intervention}`,
    women: ended.K,
    n: ended.T,
    share: shareOf(ended.K, ended.T, level),
  }));
}

function participantsOf(
  { women }: OutcomeCounts,
  year: number,
  level: number,
): WomenShare[] {
  return women.filter((row) => row.year === year).map((row) => {
    const { share, participants } = row;
    const interval = shareOf(row.women, participants, level);
    return {
      group: "Deltagare, alla insatser",
      women: null,
      n: participants,
      share: interval && share !== null ? { ...interval, value: share } : null,
    };
  });
}
