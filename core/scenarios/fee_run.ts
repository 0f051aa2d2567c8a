import { apportion } from "../fees/apportion.ts";
import { apportionIntegers } from "../fees/apportion_integers.ts";
import { apportionWithin } from "../fees/apportion_within.ts";
import {
  type FeePlan,
  PARTIES_BY_ID,
  type PartyClaims,
  type YearPayment,
} from "./fee_plan.ts";

/**
 * The fees of a year in whole kronor, by the same rules as
 * {@linkcode allocateMemberFees}.
 *
 * @param at Which of the scenario's years, from 0.
 * @param former The fees of the year before by member; `null` where not known.
 * @returns One fee per member, in the order of the members.
 * @throws {InputError} If a limit on how much a fee may move cannot be met.
 */
export function yearFees(
  plan: FeePlan,
  at: number,
  former: readonly (number | null)[],
): number[] {
  const { payments, partyShares, members, maxChange } = plan;
  const ofParties = partyAmounts(payments[at]!, partyShares[at]!);
  const fees = members.map(() => 0);
  for (const claims of plan.claims[at]!) {
    const amount = ofParties[PARTIES_BY_ID.indexOf(claims.party)]!;
    const parts = maxChange === null
      ? shareOut(amount, claims)
      : shareWithin(amount, claims, former, maxChange);
    claims.places.forEach((place, which) => fees[place] = parts[which]!);
  }
  return fees;
}

function partyAmounts(
  payment: YearPayment,
  shares: readonly number[],
): readonly number[] {
  return typeof payment === "number"
    ? apportionIntegers(payment, shares)!
    : PARTIES_BY_ID.map((party) => payment[party]);
}

function shareOut(
  amount: number,
  { claims, weights }: PartyClaims,
): readonly number[] {
  const parts = weights && apportionIntegers(amount, weights);
  return parts ?? apportion(BigInt(amount), claims).map(Number);
}

function shareWithin(
  amount: number,
  { claims, places }: PartyClaims,
  former: readonly (number | null)[],
  maxChange: number,
): readonly number[] {
  const bounded = claims.map((claim, at) => {
    const fee = former[places[at]!]!;
    if (fee === null) return { ...claim, low: 0n, high: BigInt(amount) };
    const lowest = BigInt(fee) * BigInt(Math.max(10_000 - maxChange, 0));
    const highest = BigInt(fee) * BigInt(10_000 + maxChange);
    return {
      ...claim,
      low: (lowest + 9_999n) / 10_000n,
      high: highest / 10_000n,
    };
  });
  return apportionWithin(BigInt(amount), bounded).map(Number);
}
