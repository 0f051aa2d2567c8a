import type { FeeData } from "../../data/fee_data.ts";
import { ofMunicipalities } from "../../data/forbund.ts";
import type { FeeAllocation, MemberFee } from "../../fees/member_fees.ts";
import type { PublishedFee } from "../../fees/published_fees.ts";
import { feeProvenance } from "../../figures/fees/fee_provenance.ts";
import {
  formatKey,
  formatList,
  formatPercent,
  formatSek,
} from "../../figures/formats.ts";
import type { TextBlock } from "../text/text_block.ts";
import { publishedFeesText } from "./published_fees_text.ts";

/**
 * What the members pay in a year: who pays most, how the parties share, and
 * whether the published fees are the computed ones.
 *
 * @param published The published fees beside the computed, from
 * `comparePublishedFees`.
 */
export function feeText(
  data: FeeData,
  allocation: FeeAllocation,
  published: readonly PublishedFee[],
): TextBlock {
  const { year, frameSek, key } = allocation.input;
  const { stat, region, kommun } = allocation.partiesSek;
  return {
    id: "medlemsavgifter",
    title: `Medlemsavgifter ${year}`,
    lead: `Kommunerna i ${data.forbund.shortName} betalar ` +
      `${formatSek(kommun)} av ramens ${formatSek(frameSek)} ${year}. ` +
      largestText(ofMunicipalities(allocation.fees)),
    paragraphs: [
      `Staten betalar ${formatSek(stat)} och regionen ${formatSek(region)}. ` +
      `Kommunernas del är fördelad efter ${formatKey(key)}.`,
      publishedFeesText(published),
    ],
    ...feeProvenance(data, [allocation]),
  };
}

/** Who pays most; several where they pay the same. */
function largestText(fees: readonly MemberFee[]): string {
  const [first, ...rest] = fees.toSorted((a, b) =>
    b.feeSek.comparedTo(a.feeSek)
  );
  if (!first || first.feeSek.isZero()) return "Ingen kommun har någon avgift.";
  const equal = rest.filter(({ feeSek }) => feeSek.equals(first.feeSek));
  if (equal.length === fees.length - 1 && equal.length > 0) {
    return `Alla betalar lika mycket, ${formatSek(first.feeSek)}.`;
  }
  const names = [first, ...equal].map(({ member }) => member.name);
  const each = equal.length > 0 ? " var" : "";
  return `Mest betalar ${formatList(names)}, ${
    formatSek(first.feeSek)
  }${each} ` +
    `(${formatPercent(first.share)}).`;
}
