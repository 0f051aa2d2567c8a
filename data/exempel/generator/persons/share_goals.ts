import type { ExitCategory } from "../../../../core/data/tables/exit_tables.ts";

/** A goal for the share of those who end with certain outcomes. */
export interface ShareGoal {
  /** Its key. */
  readonly id: string;
  /** The goal in its own words. */
  readonly text: string;
  /** What it counts, as `goals.csv` calls it. */
  readonly measure: string;
  /** The share to reach, percent. */
  readonly leastPct: number;
  /** Outcomes that count. */
  readonly categories: readonly ExitCategory[];
}

/**
 * One that the numbers of the last year cannot settle, one that is met and one
 * that is not.
 */
export const SHARE_GOALS: readonly ShareGoal[] = [
  {
    id: "arbete-eller-studier",
    text:
      "Minst 35 procent av dem som avslutas ska gå till arbete eller studier.",
    measure: "avslutade till arbete eller studier",
    leastPct: 35,
    categories: ["arbete", "studier"],
  },
  {
    id: "efterfoljande-aktivitet",
    text:
      "Minst 45 procent av dem som avslutas ska gå till arbete, studier eller fortsatt rehabilitering.",
    measure: "avslutade till arbete, studier eller rehabilitering",
    leastPct: 45,
    categories: ["arbete", "studier", "rehab"],
  },
  {
    id: "arbete",
    text: "Minst 30 procent av dem som avslutas ska gå till arbete.",
    measure: "avslutade till arbete",
    leastPct: 30,
    categories: ["arbete"],
  },
];
