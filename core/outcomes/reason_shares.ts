import type { ExitCategory } from "../data/tables/exit_tables.ts";
import type { Estimate } from "../statistics/proportions.ts";
import type { ExitTable } from "./exit_table.ts";
import { shareOf } from "./outcome_shares.ts";

/** How common an exit reason was among those who ended in an intervention. */
export interface ReasonShare {
  /** Key of the intervention. */
  readonly interventionId: string;
  /** Name of the intervention. */
  readonly intervention: string;
  /** Exit reason as registered. */
  readonly reason: string;
  /** Outcome that the reason counts as. */
  readonly category: ExitCategory;
  /** How many it was registered for; `null` where it is not shown. */
  readonly count: number | null;
  /** How many ended in the intervention; `null` where it is not shown. */
  readonly n: number | null;
  /** The share 0–1 with its interval; `null` where it cannot be worked out. */
  readonly share: Estimate | null;
}

/**
 * The share of each exit reason in each intervention, the most common reason
 * of an intervention first and those that are not shown last.
 *
 * @param level Confidence level of the intervals.
 */
export function reasonShares(
  { reasons, interventions }: ExitTable,
  level = 0.95,
): ReasonShare[] {
  return interventions.flatMap(({ interventionId, ended: { T: n } }) =>
    reasons.filter((row) => row.interventionId === interventionId)
      .map(({ exits: { T: count }, ...row }) => ({
        interventionId,
        intervention: row.intervention,
        reason: row.reason,
        category: row.category,
        count,
        n,
        share: shareOf(count, n, level),
      }))
      .sort((a, b) => (b.count ?? -1) - (a.count ?? -1))
  );
}
