import { isBeyondChance } from "../../equity/hidden_gaps.ts";
import type { SexGap } from "../../equity/sex_gaps.ts";
import { personColumn, pointsColumn, shareColumn } from "../columns.ts";
import type { Column, Value } from "../figure.ts";
import { INTERVENTION_COLUMNS } from "../outcomes/outcome_columns.ts";

/** The columns of gaps between women and men. */
export const SEX_GAP_COLUMNS: readonly Column[] = [
  ...INTERVENTION_COLUMNS,
  { name: "what", title: "Vad som jämförs" },
  personColumn("women", "Kvinnor med utfallet"),
  personColumn("women_n", "Kvinnor som avslutades"),
  personColumn("men", "Män med utfallet"),
  personColumn("men_n", "Män som avslutades"),
  shareColumn("women_share", "Kvinnornas andel"),
  shareColumn("men_share", "Männens andel"),
  pointsColumn("gap", "Kvinnornas andel minus männens"),
  pointsColumn("gap_low", "Skillnadens nedre gräns"),
  pointsColumn("gap_high", "Skillnadens övre gräns"),
  { name: "ratio", title: "Kvinnornas andel delad med männens", decimals: 3 },
  { name: "ratio_low", title: "Kvotens nedre gräns", decimals: 3 },
  {
    name: "ratio_high",
    title: "Kvotens övre gräns; tom utan övre gräns",
    decimals: 3,
  },
  { name: "p", title: "Exakt p-värde för jämförelsen ensam", decimals: 6 },
  {
    name: "p_adjusted",
    title: "p-värde justerat för alla jämförelser (Holm)",
    decimals: 6,
  },
  { name: "verdict", title: "Bedömning" },
];

/** A gap as cells of those columns. */
export function sexGapCells(row: SexGap): Record<string, Value> {
  const { women, men, gap, ratio } = row;
  return {
    intervention_id: row.interventionId,
    intervention: row.intervention,
    what: row.what,
    women: row.counts.K,
    women_n: row.of.K,
    men: row.counts.M,
    men_n: row.of.M,
    women_share: women && women.count / women.n,
    men_share: men && men.count / men.n,
    gap: gap && 100 * gap.value,
    gap_low: gap && 100 * gap.low,
    gap_high: gap && 100 * gap.high,
    ratio: finite(ratio?.value),
    ratio_low: finite(ratio?.low),
    ratio_high: finite(ratio?.high),
    p: row.pValue,
    p_adjusted: row.adjustedP,
    verdict: gap === null
      ? "kan inte jämföras: ett antal är skyddat, okänt eller noll"
      : isBeyondChance(row)
      ? "större än slumpen brukar ge"
      : "ingen skillnad går att visa",
  };
}

/** A ratio to nothing has no number. */
function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
