import { sekColumn } from "../../figures/columns.ts";
import { socioeconomicProvenance } from "../../figures/socioeconomics/provenance.ts";
import { flowMatrix } from "../../socioeconomics/flow_matrix.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import type { OutputTable } from "../output_table.ts";
import { tableTitle } from "./socioeconomic_table.ts";

/** What each party gains and pays when one full-time job is worked a year. */
export function flowTable(basis: SocioeconomicCase): OutputTable {
  return {
    id: "samhallsekonomi-floden",
    title: tableTitle("Vem får och vem betalar per heltidsjobb", basis),
    columns: [
      { name: "flow", title: "Flöde" },
      sekColumn("municipality_sek", "Kommunen"),
      sekColumn("region_sek", "Regionen"),
      sekColumn("state_sek", "Staten"),
      sekColumn("individual_sek", "Den som fick jobb"),
      sekColumn("employer_sek", "Arbetsgivaren"),
      sekColumn("society_sek", "Samhället"),
    ],
    rows: flowMatrix(basis).map(({ flow, partiesSek, societySek }) => ({
      flow: flow.title,
      municipality_sek: partiesSek.kommun,
      region_sek: partiesSek.region,
      state_sek: partiesSek.stat,
      individual_sek: partiesSek.individ,
      employer_sek: partiesSek.arbetsgivare,
      society_sek: societySek,
    })),
    ...socioeconomicProvenance(basis),
  };
}
