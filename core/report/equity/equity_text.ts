import type { SexEquity } from "../../equity/sex_equity.ts";
import type { Provenance } from "../../figures/figure.ts";
import { restsOn } from "../text/rests_on.ts";
import type { TextBlock } from "../text/text_block.ts";
import { sexGapSentences, testedGaps } from "./sex_gap_text.ts";

/**
 * What the year's gaps between women and men show, the overall gap first.
 *
 * @param shown The figures and tables that show the same numbers.
 */
export function equityText(
  equity: SexEquity,
  shown: readonly Provenance[],
): TextBlock {
  const [lead, ...further] = sexGapSentences(equity);
  return {
    id: "jamlikhet",
    title: "Skillnader mellan kvinnor och män",
    lead: lead!,
    ...(testedGaps(equity.reasons).length > 0
      ? {}
      : { lacking: "skillnader mellan kvinnor och män" }),
    paragraphs: further.length > 0 ? [further.join(" ")] : [],
    ...restsOn(shown),
  };
}
