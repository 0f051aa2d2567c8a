import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { EquivalentAnalysis } from "../../full_year_equivalents/analysis.ts";
import {
  CONTRIBUTION_COLUMNS,
  contributionRows,
} from "../../figures/full_year_equivalents/contribution_columns.ts";
import { equivalentProvenance } from "../../figures/full_year_equivalents/equivalent_provenance.ts";
import type { OutputTable } from "../output_table.ts";
import { formatPeriod } from "../../figures/formats.ts";

/**
 * What each benefit, sex and municipality adds to the change. Within each of
 * the three the parts add up exactly.
 */
export function contributionTable(
  data: FullYearEquivalentData,
  { byBenefit, bySex, byMunicipality, period }: EquivalentAnalysis,
): OutputTable {
  const changes = [
    { by: "ersättning", change: byBenefit },
    { by: "kön", change: bySex },
    { by: "kommun", change: byMunicipality },
  ].flatMap(({ by, change }) => change ? [{ by, change }] : []);
  return {
    id: "bidrag-per-ersattning",
    title: `Vad som ändrade helårsekvivalenterna ${formatPeriod(period)}, ` +
      data.forbund.shortName,
    columns: [
      { name: "region", title: "Region" },
      { name: "by", title: "Uppdelat på" },
      { name: "first_year", title: "Första året" },
      { name: "last_year", title: "Sista året" },
      ...CONTRIBUTION_COLUMNS,
    ],
    rows: changes.flatMap(({ by, change }) =>
      contributionRows(data, change).map((row) => ({
        region: change.name,
        by,
        first_year: String(change.from),
        last_year: String(change.to),
        ...row,
      }))
    ),
    ...equivalentProvenance(
      data,
      changes.flatMap(({ change }) => change.sources),
    ),
  };
}
