import type { ScenarioData } from "../../data/scenario_data.ts";
import { MEMBER_COLUMNS, sekColumn } from "../../figures/columns.ts";
import { scenarioProvenance } from "../../figures/scenarios/scenario_provenance.ts";
import { yearsText } from "../../figures/scenarios/words.ts";
import type { ScenarioOutlook } from "../../scenarios/outlook.ts";
import type { OutputTable } from "../output_table.ts";

/**
 * What every member pays in every year of a scenario, in kronor and per
 * inhabitant.
 *
 * @param outlook The scenario; `null` gives a table without rows.
 */
export function scenarioFeeTable(
  data: ScenarioData,
  outlook: ScenarioOutlook | null,
): OutputTable {
  return {
    id: "scenario-avgifter",
    title: outlook
      ? `Medlemsavgifter ${yearsText(outlook)}, ${data.forbund.shortName}: ` +
        outlook.scenario.title
      : `Medlemsavgifter i scenariot, ${data.forbund.shortName}`,
    note: "Invånarna räknas efter fördelningsnyckelns första mått.",
    columns: [
      ...MEMBER_COLUMNS,
      { name: "party", title: "Part" },
      { name: "year", title: "År" },
      sekColumn("fee_sek", "Medlemsavgift"),
      { name: "inhabitants", title: "Invånare", decimals: 0 },
      {
        name: "fee_per_inhabitant_sek",
        title: "Avgift per invånare",
        unit: "kr",
        decimals: 2,
      },
    ],
    rows: (outlook?.years ?? []).flatMap(({ year, fees }) =>
      fees.map((fee) => ({
        member_code: fee.member.code,
        member: fee.member.name,
        party: fee.member.party,
        year: String(year),
        fee_sek: fee.feeSek,
        inhabitants: fee.inhabitants,
        fee_per_inhabitant_sek: fee.feePerInhabitantSek,
      }))
    ),
    ...scenarioProvenance(data, outlook ? [outlook] : []),
  };
}
