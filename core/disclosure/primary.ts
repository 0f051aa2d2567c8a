import type { DisclosureRule } from "./rule.ts";
import type { CountCell, CountSum, TableSet } from "./table_set.ts";

/** A sum whose persons are all in one part. */
export interface EveryoneInOne {
  /** Id of the part that everyone is in. */
  readonly part: string;
  /** Ids of the other parts, all 0, that have not been published. */
  readonly zeros: readonly string[];
}

/** The counts that a rule forbids to show. */
export interface PrimaryCells {
  /**
   * Ids of the counts of few persons: from 1 up to the threshold. A 0 counts
   * nobody and is shown, unless it tells that everyone is elsewhere.
   */
  readonly few: readonly string[];
  /** Sums over a sensitive dimension where everyone is in one part. */
  readonly everyone: readonly EveryoneInOne[];
}

/**
 * Finds the counts that may not be shown. Few persons can be recognised.
 * Where everyone is in one part, whoever knows that a person is counted knows
 * the sensitive thing of that person, however many they are, for the zeros
 * beside it leave nothing else; so the part and at least one of the zeros must
 * be suppressed. What has been published is no secret, however few it counts.
 *
 * @source Hundepool et al., Handbook on Statistical Disclosure Control, second
 * edition (2024), 5.2: identification, and group attribute disclosure, where
 * "it is essential to introduce ambiguity in the zeros"
 */
export function primaryCells(
  { cells, sums }: TableSet,
  { threshold }: DisclosureRule,
): PrimaryCells {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  return {
    few: cells.filter(({ persons, published }) =>
      !published && persons > 0 && persons < threshold
    ).map(({ id }) => id),
    everyone: sums.flatMap((sum) => everyoneInOne(sum, byId)),
  };
}

function everyoneInOne(
  { total, parts, kind }: CountSum,
  cells: ReadonlyMap<string, CountCell>,
): EveryoneInOne[] {
  const all = cells.get(total)!.persons;
  const part = parts.find((id) => cells.get(id)!.persons === all);
  if (kind === "identifying" || parts.length < 2) return [];
  if (all === 0 || part === undefined) return [];
  const zeros = parts.filter((id) => id !== part && !cells.get(id)!.published);
  return cells.get(part)!.published || zeros.length === 0
    ? []
    : [{ part, zeros }];
}
