import { FULL_YEAR_EQUIVALENTS_FORM } from "./full_year_equivalents.ts";
import {
  DEPENDENCY_RATIO_FORM,
  NEET_FORM,
  SOCIAL_ASSISTANCE_FORM,
  TAX_RATES_FORM,
  UNEMPLOYMENT_FORM,
} from "./indicators.ts";
import { POPULATION_FORM } from "./population.ts";
import type { SeriesForm } from "./series_form.ts";

/** The series that agencies' tables can be read into, by name. */
export const SERIES_FORMS: ReadonlyMap<string, SeriesForm> = new Map(
  [
    FULL_YEAR_EQUIVALENTS_FORM,
    POPULATION_FORM,
    UNEMPLOYMENT_FORM,
    SOCIAL_ASSISTANCE_FORM,
    TAX_RATES_FORM,
    DEPENDENCY_RATIO_FORM,
    NEET_FORM,
  ].map((form) => [form.name, form]),
);
