import { percentColumn } from "../../figures/columns.ts";
import type { Column, Value } from "../../figures/figure.ts";
import type { Appraisal } from "../../socioeconomics/appraisal.ts";
import { internalRateNote } from "./internal_rate_note.ts";

/** Columns of the measures of worth. */
export const APPRAISAL_COLUMNS: readonly Column[] = [
  { name: "benefit_cost_ratio", title: "Nytta per krona", decimals: 3 },
  { name: "payback_years", title: "Återbetald efter, år", decimals: 0 },
  percentColumn("internal_rate_pct", "Internränta"),
  { name: "internal_rate_note", title: "Om internräntan" },
];

/** The cells of those columns; without a cost there is nothing to pay back. */
export function appraisalCells(
  appraisal: Appraisal,
): Readonly<Record<string, Value>> {
  const { internalRate: rate } = appraisal;
  return {
    benefit_cost_ratio: appraisal.benefitCostRatio,
    payback_years: appraisal.costSek.isZero() ? null : appraisal.paybackYears,
    internal_rate_pct: rate.kind === "rate" ? rate.ratePct : null,
    internal_rate_note: internalRateNote(rate),
  };
}
