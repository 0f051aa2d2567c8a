import type { Member } from "../data/forbund.ts";
import type { Decimal } from "../money.ts";
import type { FeeAllocation, MemberFee } from "./member_fees.ts";

/** How one member's fee differs between two allocations. */
export interface FeeChange {
  /** Whose fee it is. */
  readonly member: Member;
  /** Fee in the earlier allocation; `null` for a member it does not have. */
  readonly earlierSek: Decimal | null;
  /** Fee in the later allocation. */
  readonly laterSek: Decimal;
  /** Later minus earlier; `null` where the earlier is. */
  readonly changeSek: Decimal | null;
  /** Change in percent of the earlier fee; `null` where that is 0 or unknown. */
  readonly changePct: number | null;
  /** Change of the fee per inhabitant; `null` unless a municipality in both. */
  readonly changePerInhabitantSek: Decimal | null;
}

/**
 * Lays two allocations side by side: two years, or one year under two rules.
 *
 * @returns One change per member of the later allocation, in its order.
 */
export function compareFees(
  earlier: FeeAllocation,
  later: FeeAllocation,
): FeeChange[] {
  return later.fees.map((fee) =>
    changeOf(
      earlier.fees.find(({ member }) => member.code === fee.member.code),
      fee,
    )
  );
}

function changeOf(
  earlier: MemberFee | undefined,
  later: MemberFee,
): FeeChange {
  const { member, feeSek, feePerInhabitantSek } = later;
  const changeSek = earlier ? feeSek.minus(earlier.feeSek) : null;
  const former = earlier?.feePerInhabitantSek ?? null;
  return {
    member,
    earlierSek: earlier?.feeSek ?? null,
    laterSek: feeSek,
    changeSek,
    changePct: !earlier || earlier.feeSek.isZero()
      ? null
      : changeSek!.div(earlier.feeSek).times(100).toNumber(),
    changePerInhabitantSek: former && feePerInhabitantSek
      ? feePerInhabitantSek.minus(former)
      : null,
  };
}
