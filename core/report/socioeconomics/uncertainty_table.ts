import { sekColumn, shareColumn } from "../../figures/columns.ts";
import { socioeconomicProvenance } from "../../figures/socioeconomics/provenance.ts";
import type { Simulation } from "../../socioeconomics/monte_carlo.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import type { OutputTable } from "../output_table.ts";
import { tableTitle } from "./socioeconomic_table.ts";

/** The spread of a balance in one row; none where there are no draws. */
export function uncertaintyTable(
  basis: SocioeconomicCase,
  simulation: Simulation | null,
): OutputTable {
  return {
    id: "samhallsekonomi-osakerhet",
    title: tableTitle("Balansens osäkerhet", basis),
    columns: [
      { name: "perspective", title: "Perspektiv" },
      sekColumn("point_sek", "Utan osäkerhet"),
      sekColumn("mean_sek", "Medelvärde"),
      sekColumn("sd_sek", "Standardavvikelse"),
      sekColumn("p2_5_sek", "2,5-percentil"),
      sekColumn("median_sek", "Median"),
      sekColumn("p97_5_sek", "97,5-percentil"),
      sekColumn("resolution_sek", "Percentilernas största fel"),
      shareColumn("probability_not_negative", "Andel noll eller mer"),
      { name: "draws", title: "Dragningar", decimals: 0 },
      { name: "seed", title: "Slumpfrö", decimals: 0 },
    ],
    rows: simulation === null ? [] : [{
      perspective: simulation.perspective.title,
      point_sek: simulation.pointSek,
      mean_sek: simulation.meanSek,
      sd_sek: simulation.sdSek,
      p2_5_sek: simulation.quantilesSek[0],
      median_sek: simulation.quantilesSek[1],
      p97_5_sek: simulation.quantilesSek[2],
      resolution_sek: simulation.resolutionSek,
      probability_not_negative: simulation.probabilityPositive,
      draws: simulation.plan.draws,
      seed: simulation.plan.seed,
    }],
    ...socioeconomicProvenance(basis),
  };
}
