import type { OutcomeData } from "../data/outcome_data.ts";
import { InputError } from "../data/problems.ts";
import type { ExitTable } from "../outcomes/exit_table.ts";
import { TOTAL_ID } from "../outcomes/participant_flow.ts";
import { type Estimate, shareInterval } from "../statistics/proportions.ts";

/** The statement that gives the share of women among the participants. */
export const WOMEN_FACT = "är kvinnor";

/** The share of women in a group. */
export interface WomenShare {
  /** Who they are, in Swedish. */
  readonly group: string;
  /** How many women; `null` where only a percentage is printed. */
  readonly women: number | null;
  /** How many in all. */
  readonly n: number;
  /** The share 0–1 with its interval. */
  readonly share: Estimate;
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
 * population's. A printed percentage is turned into the nearest number of
 * people for its interval, which the rounding may move by half a percent.
 *
 * @param table The year's exits; `null` if there are none.
 * @param populationShare Share of women in the population, above 0 and below
 * 1; `null` where it is not known.
 * @throws {InputError} If the population's share is outside its range.
 */
export function participationBySex(
  data: OutcomeData,
  year: number,
  table: ExitTable | null,
  populationShare: number | null = null,
): Participation {
  if (
    populationShare !== null && !(populationShare > 0 && populationShare < 1)
  ) {
    throw new InputError(
      `andelen kvinnor i befolkningen ska vara mellan 0 och 1, är ${populationShare}`,
    );
  }
  const ended = table
    ? [
      { group: "Avslutade, alla insatser", ended: table.everybody },
      ...table.interventions.map(({ intervention, ended }) => ({
        group: `Avslutade, ${intervention}`,
        ended,
      })),
    ]
    : [];
  return {
    year,
    populationShare,
    groups: [
      ...participantsOf(data, year),
      ...ended.flatMap(({ group, ended: { K, T } }) =>
        K === null || T === null || T === 0
          ? []
          : [{ group, women: K, n: T, share: shareInterval(K, T) }]
      ),
    ],
  };
}

function participantsOf(data: OutcomeData, year: number): WomenShare[] {
  const total = data.participants.find((row) =>
    row.year === year && row.intervention_id === TOTAL_ID
  )?.total;
  const percent = data.facts.find((row) =>
    row.year === year && row.fact === WOMEN_FACT
  )?.share_pct;
  if (!total || percent === undefined) return [];
  const women = Math.round(total * percent / 100);
  return [{
    group: "Deltagare, alla insatser",
    women: null,
    n: total,
    share: { ...shareInterval(women, total), value: percent / 100 },
  }];
}
