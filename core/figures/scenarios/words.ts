import type { ScenarioData } from "../../data/scenario_data.ts";
import type { EquityState, ScenarioOutlook } from "../../scenarios/outlook.ts";
import { formatPeriod } from "../formats.ts";

/** Where an own capital is, in Swedish. */
export const STATE_WORDS: Readonly<Record<EquityState, string>> = {
  below: "under noll",
  above: "över högsta nivån",
  within: "mellan noll och högsta nivån",
};

/** The years of a scenario: `2026–2028`. */
export function yearsText({ years }: ScenarioOutlook): string {
  return formatPeriod([years[0]!.year, years.at(-1)!.year]);
}

/** Why a förbund's scenarios cannot be shown, and what to add. */
export function noScenarios({ forbund }: ScenarioData): string {
  return `${forbund.shortName} har inga scenarier. Lägg till ett i ` +
    `data/${forbund.id}/scenarios, till exempel bas.json.`;
}
