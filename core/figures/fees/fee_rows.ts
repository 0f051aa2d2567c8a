import type { PopulationCount } from "../../data/population.ts";
import type { MemberFee } from "../../fees/member_fees.ts";

/** Sorts the largest fee first, equal ones by name. */
export function byFee(a: MemberFee, b: MemberFee): number {
  return b.feeSek.comparedTo(a.feeSek) ||
    a.member.name.localeCompare(b.member.name, "sv");
}

/** Inhabitants of a municipality by a measure that covers it. */
export function inhabitantsOf(
  { member }: MemberFee,
  { inhabitants }: PopulationCount,
): number {
  return inhabitants.get(member.code)!;
}
