import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { Need } from "../../full_year_equivalents/need.ts";
import {
  NEED_COLUMNS,
  needCells,
  needProvenance,
} from "../../figures/full_year_equivalents/need_columns.ts";
import { equivalentProvenance } from "../../figures/full_year_equivalents/equivalent_provenance.ts";
import { formatPercent } from "../../figures/formats.ts";
import type { OutputTable } from "../output_table.ts";

/**
 * The need of each municipality and of all by the rule of thumb, with those who
 * took part.
 *
 * @param need The need; `null` gives a table without rows.
 */
export function needTable(
  data: FullYearEquivalentData,
  need: Need | null,
): OutputTable {
  return {
    id: "behov",
    title: `Behov enligt tumregeln, ${data.forbund.shortName}`,
    ...(need
      ? {
        note: `Tumregel: ${formatPercent(need.rule.value, 0)} av ` +
          `befolkningen i arbetsför ålder (${need.rule.source}).`,
      }
      : {}),
    columns: NEED_COLUMNS,
    rows: need ? [...need.municipalities, need.total].map(needCells) : [],
    ...(need ? needProvenance(data, need) : equivalentProvenance(data, [])),
  };
}
