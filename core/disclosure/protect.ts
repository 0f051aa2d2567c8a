import { ruleText } from "./disclosure_text.ts";
import { primaryCells } from "./primary.ts";
import { DEFAULT_RULE, type DisclosureRule, disclosureRule } from "./rule.ts";
import { suppressedCells } from "./secondary.ts";
import { cellId, notCounted, type TableSet, type Where } from "./table_set.ts";

/**
 * Why a number is suppressed: it counts few persons, or everyone is in that
 * one cell (both primary), or others could be worked out from it (secondary).
 * It is for whoever prepares the table; printed or exported it would tell
 * which numbers are small.
 */
export type SuppressionReason = "few" | "everyone" | "secondary";

/** A number of persons as it may be shown. */
export interface ProtectedCell {
  /** Its name, from `cellId`. */
  readonly id: string;
  /** The number, or `null` if it is suppressed. */
  readonly persons: number | null;
  /** Why it is suppressed, or `null` if it is shown. */
  readonly reason: SuppressionReason | null;
}

/** Tables of the same persons as they may be shown. */
export interface ProtectedTableSet {
  /** Every number by its name. */
  readonly cells: ReadonlyMap<string, ProtectedCell>;
  /** The choice in Swedish, for sidecars and the manifest. */
  readonly disclosure: string;
}

/**
 * Suppresses what could give persons away, in all tables at once.
 *
 * Every number that is left out has two sets of whole numbers of 0 or more
 * that agree with everything that is shown and in which it lies at least
 * `width` apart; so no arithmetic with totals, linked tables or shares narrows
 * it further. The protection holds for what is in the set: whatever else is
 * shown of the same persons must be in it too.
 *
 * @param tables Everything that is to be shown of the same persons.
 * @param rule Threshold and width; {@linkcode DEFAULT_RULE} when left out.
 * @throws {RangeError} If the rule is out of range.
 * @throws {InputError} If a number cannot be protected.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { countTable } from "./count_table.ts";
 * import { protect, protectedCount } from "./protect.ts";
 *
 * const exits = countTable({
 *   dimensions: [{
 *     name: "reason",
 *     values: ["arbete", "studier", "rehab"],
 *     total: true,
 *     kind: "sensitive",
 *   }],
 *   counts: [
 *     { where: { reason: "arbete" }, persons: 3 },
 *     { where: { reason: "studier" }, persons: 9 },
 *     { where: { reason: "rehab" }, persons: 15 },
 *   ],
 * });
 * const shown = protect(exits);
 * assert.equal(protectedCount(shown, { reason: "arbete" }).reason, "few");
 * assert.equal(protectedCount(shown, { reason: "studier" }).reason, "secondary");
 * assert.equal(protectedCount(shown, { reason: "rehab" }).persons, 15);
 * ```
 */
export function protect(
  tables: TableSet,
  rule: Partial<DisclosureRule> = DEFAULT_RULE,
): ProtectedTableSet {
  const complete = disclosureRule(rule);
  const { few, everyone } = primaryCells(tables, complete);
  const reasons = new Map<string, SuppressionReason>();
  for (const id of suppressedCells(tables, complete)) {
    reasons.set(id, "secondary");
  }
  for (const { part } of everyone) reasons.set(part, "everyone");
  for (const id of few) reasons.set(id, "few");
  return {
    cells: new Map(tables.cells.map(({ id, persons }) => {
      const reason = reasons.get(id) ?? null;
      return [id, { id, persons: reason ? null : persons, reason }];
    })),
    disclosure: ruleText(complete),
  };
}

/**
 * A number as it may be shown.
 *
 * @throws {InputError} If the tables do not have it: what is not protected
 * together with them must not be shown beside them.
 */
export function protectedCount(
  { cells }: ProtectedTableSet,
  where: Where,
): ProtectedCell {
  const found = cells.get(cellId(where));
  if (!found) throw notCounted(cellId(where));
  return found;
}

/**
 * A share of two protected numbers. The set should have been given the share
 * by `withShares`, so that the number that it leaves out is protected as well.
 *
 * @returns The share, 0–1, or `null` if either number is suppressed or there
 * is nobody to take a share of.
 * @throws {InputError} If the tables lack either number.
 */
export function protectedShare(
  tables: ProtectedTableSet,
  numerator: Where,
  denominator: Where,
): number | null {
  const part = protectedCount(tables, numerator).persons;
  const whole = protectedCount(tables, denominator).persons;
  return part === null || !whole ? null : part / whole;
}
