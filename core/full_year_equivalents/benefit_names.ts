import type { Benefit } from "../data/tables/indicator_tables.ts";

/** What the benefits are called, in Swedish. */
export const BENEFIT_NAMES: Readonly<Record<Benefit, string>> = {
  total: "Alla ersättningar",
  "sjuk-och-rehabiliteringspenning": "Sjuk- och rehabiliteringspenning",
  "sjuk-och-aktivitetsersattning": "Sjuk- och aktivitetsersättning",
  arbetsloshetsersattning: "Arbetslöshetsersättning",
  arbetsmarknadsatgarder: "Arbetsmarknadsåtgärder",
  "ekonomiskt-bistand": "Ekonomiskt bistånd",
  etableringsersattning: "Etableringsersättning",
};
