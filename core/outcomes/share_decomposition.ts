import { kitagawa } from "../statistics/kitagawa.ts";
import type { Proportion } from "../statistics/proportions.ts";
import type { OutcomeShare } from "./outcome_shares.ts";
import { TOTAL_ID } from "./participant_flow.ts";

/** An intervention's part in the difference between two shares. */
export interface InterventionEffect {
  /** Key of the intervention. */
  readonly interventionId: string;
  /** Name of the intervention. */
  readonly intervention: string;
  /** Because the shares in it differ, −1 to 1. */
  readonly rate: number;
  /** Because it holds different parts of the two groups, −1 to 1. */
  readonly composition: number;
}

/** The difference between two shares of all who ended, by intervention. */
export interface ShareDecomposition {
  /** What was counted, in Swedish. */
  readonly what: string;
  /** First share less the second, −1 to 1. */
  readonly difference: number;
  /** Because shares differ within interventions. */
  readonly rate: number;
  /** Because the groups are differently divided between interventions. */
  readonly composition: number;
  /** The same two, intervention by intervention. */
  readonly interventions: readonly InterventionEffect[];
}

/** An intervention with the two groups that are compared in it. */
export interface ComparedIntervention {
  /** Key of the intervention. */
  readonly interventionId: string;
  /** Name of the intervention. */
  readonly intervention: string;
  /** The first group; its n may be 0. */
  readonly first: Proportion;
  /** The second group; its n may be 0. */
  readonly second: Proportion;
}

/**
 * Splits the difference between two groups' shares into what comes from
 * different shares within the interventions and what comes from the groups
 * being in different interventions.
 *
 * @param what What was counted, in Swedish.
 * @param parts The interventions; together they hold both groups.
 * @returns The parts, or `null` if a group is empty.
 */
export function decomposeShares(
  what: string,
  parts: readonly ComparedIntervention[],
): ShareDecomposition | null {
  const empty = (group: "first" | "second") =>
    parts.every((part) => part[group].n === 0);
  if (empty("first") || empty("second")) return null;
  const { strata, ...whole } = kitagawa(
    parts.map(({ interventionId, first, second }) => ({
      id: interventionId,
      firstSize: first.n,
      firstCount: first.count,
      secondSize: second.n,
      secondCount: second.count,
    })),
  );
  return {
    what,
    ...whole,
    interventions: parts.map(({ interventionId, intervention }, at) => ({
      interventionId,
      intervention,
      rate: strata[at]!.rate,
      composition: strata[at]!.composition,
    })),
  };
}

/**
 * Splits how a share changed from a year to a later one. An intervention that
 * one of the years lacks is all composition.
 *
 * @param earlier Shares of the earlier year.
 * @param later Shares of the later year.
 * @param readingId Key of the reading to compare; the first of the later year
 * when left out.
 * @returns The later share less the earlier in its parts, or `null` if a
 * number is not known or not shown.
 */
export function decomposeChange(
  earlier: readonly OutcomeShare[],
  later: readonly OutcomeShare[],
  readingId: string | undefined = later[0]?.reading.id,
): ShareDecomposition | null {
  const own = (shares: readonly OutcomeShare[]) =>
    shares.filter(({ reading, sex, interventionId }) =>
      reading.id === readingId && sex === "T" && interventionId !== TOTAL_ID
    );
  const [before, after] = [own(earlier), own(later)];
  const all = [...after, ...before];
  if (all.length === 0) return null;
  if (all.some(({ count, n }) => count === null || n === null)) return null;
  const ids = [...new Set(all.map(({ interventionId }) => interventionId))];
  const proportion = (shares: readonly OutcomeShare[], id: string) => {
    const found = shares.find(({ interventionId }) => interventionId === id);
    return { count: found?.count ?? 0, n: found?.n ?? 0 };
  };
  return decomposeShares(
    all[0]!.reading.label,
    ids.map((id) => ({
      interventionId: id,
      intervention: all.find(({ interventionId }) => interventionId === id)!
        .intervention,
      first: proportion(after, id),
      second: proportion(before, id),
    })),
  );
}
