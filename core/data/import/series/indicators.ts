import {
  DEPENDENCY_RATIO,
  NEET,
  SOCIAL_ASSISTANCE,
  TAX_RATES,
  UNEMPLOYMENT,
} from "../../tables/indicator_tables.ts";
import { type SeriesForm, yearCells } from "./series_form.ts";

const THOUSANDS = /\b(tkr|1 ?000 kr|tusen kronor|1 ?000-tal kronor)/;

/** Unemployed people; the definition is the analyst's to tell. */
export const UNEMPLOYMENT_FORM: SeriesForm = {
  name: "unemployment",
  title: "Arbetslöshet",
  schema: UNEMPLOYMENT,
  valueColumns: ["people", "share_pct"],
  contents: [
    {
      label: /(andel|procent).*arbetslos|arbetslos.*(andel|procent)/,
      column: "share_pct",
    },
    {
      label: /^(antal )?(inskrivna )?arbetslosa( totalt|, antal)?$/,
      column: "people",
    },
  ],
  periodCells: yearCells,
  periods: "år",
  ageColumn: "age_band",
};

/**
 * Social assistance. Statistics of the municipalities' own payments, where a
 * municipality that has not reported stands as 0.
 */
export const SOCIAL_ASSISTANCE_FORM: SeriesForm = {
  name: "social_assistance",
  title: "Ekonomiskt bistånd",
  schema: SOCIAL_ASSISTANCE,
  valueColumns: [
    "households",
    "paid_tsek",
    "sek_per_household",
    "sek_per_inhabitant",
  ],
  contents: [
    {
      label:
        /^(antal )?(bistandshushall|hushall med ekonomiskt bistand)(, antal)?$/,
      column: "households",
    },
    {
      label: /(bistand|utbetalt|utgivet).* per (bistands)?hushall/,
      unit: /\bkr(onor)?\b/,
      column: "sek_per_household",
    },
    {
      label: /(bistand|utbetalt|utgivet).* per invanare/,
      unit: /\bkr(onor)?\b/,
      column: "sek_per_inhabitant",
    },
    {
      label: /^(utbetalt|utgivet) (ekonomiskt )?bistand(?!.* per )/,
      unit: THOUSANDS,
      column: "paid_tsek",
    },
  ],
  periodCells: yearCells,
  periods: "år",
  socialAssistance: { isPart: () => true, isSum: () => false },
};

/**
 * Tax rates.
 *
 * @source Kolada, N00900 (totalt), N00901 (kommunen) och N00902 (regionen);
 * SCB, OE0101/Kommunalskatter2000.
 */
export const TAX_RATES_FORM: SeriesForm = {
  name: "tax_rates",
  title: "Skattesatser",
  schema: TAX_RATES,
  valueColumns: ["rate_pct"],
  contents: [
    {
      codes: ["N00901"],
      label: /^(skattesats till kommun(en)?|kommunal skattesats)\b/,
      column: "rate_pct",
      fixed: { kind: "kommun" },
    },
    {
      codes: ["N00902"],
      label:
        /^(skattesats till (region|landsting)(en|et)?|regional skattesats)\b/,
      column: "rate_pct",
      fixed: { kind: "region" },
    },
    {
      codes: ["N00900"],
      label: /^total(t)? (kommunal )?skattesats\b/,
      column: null,
    },
  ],
  periodCells: yearCells,
  periods: "år",
};

/**
 * Dependency ratio, which Kolada gives as people per person: 0.88 is 88 per 100.
 *
 * @source Kolada, N00927.
 */
export const DEPENDENCY_RATIO_FORM: SeriesForm = {
  name: "dependency_ratio",
  title: "Demografisk försörjningskvot",
  schema: DEPENDENCY_RATIO,
  valueColumns: ["ratio_per_100", "people_0_19_65_plus", "people_20_64"],
  contents: [{
    codes: ["N00927"],
    column: "ratio_per_100",
    scale: { factor: 100, largest: 5 },
  }],
  periodCells: yearCells,
  periods: "år",
};

/**
 * People who neither work nor study.
 *
 * @source Kolada, N02797 (UVAS 16–24 år).
 */
export const NEET_FORM: SeriesForm = {
  name: "neet",
  title: "Unga som varken arbetar eller studerar",
  schema: NEET,
  valueColumns: ["share_pct"],
  contents: [
    { codes: ["N02797"], column: "share_pct", fixed: { age_band: "16-24" } },
    {
      label: /varken arbetar eller studerar/,
      unit: /andel|procent|%/,
      column: "share_pct",
    },
  ],
  periodCells: yearCells,
  periods: "år",
  ageColumn: "age_band",
};
