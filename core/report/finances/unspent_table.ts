import type { FinanceData } from "../../data/finance_data.ts";
import { sekColumn, shareColumn } from "../../figures/columns.ts";
import { financeProvenance } from "../../figures/finances/finance_provenance.ts";
import type { UnspentYear } from "../../finances/unspent_grants.ts";
import type { OutputTable } from "../output_table.ts";

/**
 * What each intervention was granted, used and did not use, for every year
 * that a document says something of it.
 *
 * @param years The years, ascending; none gives a table without rows.
 */
export function unspentTable(
  data: FinanceData,
  years: readonly UnspentYear[],
): OutputTable {
  return {
    id: "ej-anvanda-medel",
    title: `Beviljade och använda medel per insats, ${data.forbund.shortName}`,
    note: years.length > 0
      ? "Tomt där inget dokument anger hur mycket som användes."
      : `Inget är känt om hur mycket insatserna använt. Lägg till beloppen i ` +
        `data/${data.forbund.id}/intervention_use.csv.`,
    columns: [
      { name: "year", title: "År" },
      { name: "intervention", title: "Insats" },
      { name: "level", title: "Insats eller summa" },
      sekColumn("granted_sek", "Beviljat"),
      sekColumn("used_sek", "Använt"),
      sekColumn("unspent_sek", "Ej använt"),
      shareColumn("unspent_share", "Ej använt, andel"),
      { name: "precision", title: "Exakt eller ungefärligt" },
    ],
    rows: years.flatMap(({ year, grants }) =>
      grants.map((row) => ({
        year: String(year),
        intervention: row.intervention,
        level: row.total ? "summa" : "insats",
        granted_sek: row.grantedSek,
        used_sek: row.usedSek,
        unspent_sek: row.unspentSek,
        unspent_share: row.unspentShare,
        precision: row.unspentSek === null
          ? null
          : row.approximate
          ? "ungefärligt"
          : "exakt",
      }))
    ),
    ...financeProvenance(data, years.flatMap(({ sources }) => sources)),
  };
}
