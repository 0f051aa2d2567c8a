import type { FeeData } from "../data/fee_data.ts";
import type { Member } from "../data/forbund.ts";
import type { Decimal } from "../money.ts";
import type { FeeAllocation } from "./member_fees.ts";

/** A member whose published fee is known, beside the fee as worked out. */
export interface PublishedFee {
  /** Whose fee it is. */
  readonly member: Member;
  /** Fee as printed, whole kronor. */
  readonly publishedSek: Decimal;
  /** Fee as worked out, whole kronor. */
  readonly computedSek: Decimal;
  /** Published minus computed. */
  readonly differenceSek: Decimal;
}

/**
 * Lays the published fees of a year beside the computed ones.
 *
 * @returns One entry per member with a published fee, in the members' order;
 * empty for a year whose fees are not published.
 */
export function comparePublishedFees(
  { fees }: FeeData,
  allocation: FeeAllocation,
): PublishedFee[] {
  return allocation.fees.flatMap(({ member, feeSek }) => {
    const row = fees.find((fee) =>
      fee.fee_year === allocation.input.year && fee.member_code === member.code
    );
    if (!row?.fee_sek) return [];
    return [{
      member,
      publishedSek: row.fee_sek,
      computedSek: feeSek,
      differenceSek: row.fee_sek.minus(feeSek),
    }];
  });
}
