import { POPULATION } from "../../tables/reference_tables.ts";
import type { Period } from "../recognition/period.ts";
import type { Cells, SeriesForm } from "./series_form.ts";

/**
 * Inhabitants. SCB's yearly numbers and Kolada's are of 31 December, SCB's
 * monthly ones of the last day of the month.
 *
 * @source SCB, BE0101A/BefolkningNy; SCB, TAB6471, fotnot; Kolada, N01951,
 * N01955, N01713, N01919 och N01938.
 */
export const POPULATION_FORM: SeriesForm = {
  name: "population",
  title: "Folkmängd",
  schema: POPULATION,
  valueColumns: ["population"],
  contents: [
    { codes: ["N01951"], column: "population", fixed: { measure: "all" } },
    { codes: ["N01955"], column: "population", fixed: { measure: "20-64" } },
    { codes: ["N01713"], column: "population", fixed: { measure: "16-64" } },
    { codes: ["N01919"], column: "population", fixed: { measure: "0-19" } },
    { codes: ["N01938"], column: "population", fixed: { measure: "65-" } },
    {
      label: /^folkmangd(en)?( per manad)?( \d+-\d+ ar)?( efter .*|, antal)?$/,
      column: "population",
    },
  ],
  periodCells: lastDay,
  periods: "år eller månader",
  ageColumn: "measure",
  ageOtherwise: "all",
};

function lastDay(period: Period): Cells | null {
  if (period.kind === "other") return null;
  const month = period.kind === "year" ? 12 : period.month;
  const day = new Date(Date.UTC(period.year, month, 0)).getUTCDate();
  const two = String(month).padStart(2, "0");
  return { reference_date: `${period.year}-${two}-${day}` };
}
