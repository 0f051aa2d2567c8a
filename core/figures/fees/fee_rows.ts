import type { PopulationCount } from "../../data/population.ts";
import type { FeeAllocation, MemberFee } from "../../fees/member_fees.ts";

/** The fees of the municipalities, in the order of the members. */
export function municipalFees({ fees }: FeeAllocation): MemberFee[] {
  return fees.filter(({ member }) => member.party === "kommun");
}

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
