import type { ShownMunicipalities } from "../../data/municipal_data.ts";
import {
  type ShownOutcomes,
  sourcesOfYears,
} from "../../outcomes/outcome_counts.ts";
import type { MunicipalComparison } from "../../equity/municipal_comparison.ts";
import type { SexGap } from "../../equity/sex_gaps.ts";
import { formatMeasure } from "../../figures/formats.ts";
import { municipalNumbers } from "../../figures/equity/municipal_columns.ts";
import { outcomeProvenance } from "../../figures/outcomes/outcome_provenance.ts";
import { markProtected } from "../../figures/protected_cells.ts";
import {
  SEX_GAP_COLUMNS,
  sexGapCells,
} from "../../figures/equity/sex_gap_columns.ts";
import type { OutputTable } from "../output_table.ts";

/**
 * The gaps between women and men, those with the strongest evidence first,
 * with the shares, their difference and ratio with intervals, and p values.
 *
 * @param gaps The year's gaps; none gives a table without rows.
 */
export function sexGapTable(
  data: ShownOutcomes,
  gaps: readonly SexGap[],
  year: number,
): OutputTable {
  return {
    id: "konsskillnader",
    title: `Skillnader mellan kvinnors och mäns avslut ${year}, ` +
      data.forbund.shortName,
    ...markProtected(
      { columns: SEX_GAP_COLUMNS, rows: gaps.map(sexGapCells) },
      data.protection,
      ["women", "women_n", "men", "men_n"],
    ),
    ...outcomeProvenance(data, sourcesOfYears(data, [year], ["reasons"])),
  };
}

/**
 * What the municipalities got in a year per inhabitant and per krona of fee,
 * with the limits that chance alone would keep to.
 *
 * @param comparison The year's municipalities; `null` gives a table without
 * rows.
 */
export function municipalTable(
  data: ShownMunicipalities,
  comparison: MunicipalComparison | null,
  year: number,
): OutputTable {
  const counted = comparison
    ? `, per ${formatMeasure(comparison.measure)}`
    : "";
  return {
    id: "kommunjamforelse",
    title: `Deltagare och heltidsjobb per kommun ${year}${counted}, ` +
      data.forbund.shortName,
    ...municipalNumbers(data, comparison),
    ...outcomeProvenance(data, comparison?.sources ?? []),
  };
}
