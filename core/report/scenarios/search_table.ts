import type { ScenarioData } from "../../data/scenario_data.ts";
import { sekColumn } from "../../figures/columns.ts";
import { scenarioProvenance } from "../../figures/scenarios/scenario_provenance.ts";
import type { ScenarioOutlook } from "../../scenarios/outlook.ts";
import type { ScenarioSearches } from "../../scenarios/search.ts";
import type { OutputTable } from "../output_table.ts";
import { frameText, spendingText } from "./search_text.ts";

/**
 * What the searches found: the largest yearly spending and the frame that the
 * interventions need, each with its reason.
 *
 * @param outlook The scenario; `null` gives a table without rows.
 * @param searches What was found in it.
 */
export function searchTable(
  data: ScenarioData,
  outlook: ScenarioOutlook | null,
  searches: ScenarioSearches | null,
): OutputTable {
  return {
    id: "scenario-sokning",
    title: outlook
      ? `Vad ekonomin tål, ${data.forbund.shortName}: ${outlook.scenario.title}`
      : `Vad ekonomin tål, ${data.forbund.shortName}`,
    columns: [
      { name: "question", title: "Fråga" },
      sekColumn("found_sek", "Svar"),
      sekColumn("least_sek", "Minst"),
      sekColumn("most_sek", "Högst"),
      { name: "reason", title: "Varför" },
    ],
    rows: searches
      ? [
        {
          question: "Nya insatser per år utöver scenariots",
          found_sek: searches.spending.extraSek,
          least_sek: searches.spending.leastSek,
          most_sek: searches.spending.mostSek,
          reason: spendingText(searches.spending),
        },
        {
          question: "Ram som scenariots insatser behöver",
          found_sek: searches.frame.frameSek,
          least_sek: searches.frame.smallestSek,
          most_sek: null,
          reason: frameText(searches.frame),
        },
      ]
      : [],
    ...scenarioProvenance(data, outlook ? [outlook] : []),
  };
}
