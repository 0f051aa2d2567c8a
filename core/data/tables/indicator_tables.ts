import {
  ageBand,
  amountSek,
  count,
  month,
  oneOf,
  optional,
  percent,
  rate,
  regionCode,
  sex,
  slug,
  text,
  wholeAmount,
  year,
} from "../reader/cells.ts";
import type { RowOf, TableSchema } from "../reader/table.ts";

/**
 * `data/<forbund>/published_full_year_equivalents.csv`: full-year equivalents as a
 * förbund's own plan prints them, in percent of the people aged 20–64.
 */
export const PUBLISHED_FULL_YEAR_EQUIVALENTS = {
  shape: {
    row_id: slug,
    year,
    region_code: regionCode,
    sex,
    share_pct: percent,
    document: text,
    table: text,
  },
  key: ["row_id"],
  regionColumn: "region_code",
} satisfies TableSchema;
/** A row of `published_full_year_equivalents.csv`. */
export type PublishedFullYearEquivalentRow = RowOf<
  typeof PUBLISHED_FULL_YEAR_EQUIVALENTS
>;

/** The benefits that full-year equivalents are made of, and their sum. */
export const BENEFITS = [
  "total",
  "sjuk-och-rehabiliteringspenning",
  "sjuk-och-aktivitetsersattning",
  "arbetsloshetsersattning",
  "arbetsmarknadsatgarder",
  "ekonomiskt-bistand",
  "etableringsersattning",
] as const satisfies Benefit[];
/** A benefit that full-year equivalents are made of, or the sum of them. */
export type Benefit =
  | "total"
  | "sjuk-och-rehabiliteringspenning"
  | "sjuk-och-aktivitetsersattning"
  | "arbetsloshetsersattning"
  | "arbetsmarknadsatgarder"
  | "ekonomiskt-bistand"
  | "etableringsersattning";

/**
 * The measures of full-year equivalents, which count different people and
 * benefits: SCB's, Kolada's and the state's försörjningsmått.
 */
export const EQUIVALENT_MEASURES = [
  "scb",
  "kolada",
  "forsorjningsmatt",
] as const satisfies EquivalentMeasure[];
/** A measure of full-year equivalents; only rows of the same one are comparable. */
export type EquivalentMeasure = "scb" | "kolada" | "forsorjningsmatt";

/**
 * `data/reference/full_year_equivalents.csv` and, where a förbund has numbers
 * of its own, `data/<forbund>/full_year_equivalents.csv`: full-year equivalents
 * as a number of people, in percent of the population, or both. Only rows of
 * the same measure and age band are comparable; the band is empty where the
 * source does not tell it, the month where the row is of a whole year.
 */
export const FULL_YEAR_EQUIVALENTS = {
  shape: {
    region_code: regionCode,
    year,
    month: optional(month),
    sex,
    age_band: optional(oneOf(["20-64", "20-65"])),
    benefit: oneOf(BENEFITS),
    measure: oneOf(EQUIVALENT_MEASURES),
    people: optional(rate),
    share_pct: optional(percent),
    source: text,
    note: optional(text),
  },
  key: [
    "region_code",
    "year",
    "month",
    "sex",
    "age_band",
    "benefit",
    "measure",
  ],
  regionColumn: "region_code",
} satisfies TableSchema;
/** A row of `full_year_equivalents.csv`. */
export interface FullYearEquivalentRow {
  /** SCB region code. */
  readonly region_code: string;
  /** Calendar year. */
  readonly year: number;
  /** Month 1–12; `null` for a whole year. */
  readonly month: number | null;
  /** K women, M men, T both. */
  readonly sex: "K" | "M" | "T";
  /** Ages counted; `null` where the source does not tell. */
  readonly age_band: "20-64" | "20-65" | null;
  /** Which benefit, or all of them. */
  readonly benefit: Benefit;
  /** Which measure. */
  readonly measure: EquivalentMeasure;
  /** Full-year equivalents; `null` where only the share is known. */
  readonly people: number | null;
  /** In percent of the population of the age band. */
  readonly share_pct: number | null;
  /** Page or document it was read in. */
  readonly source: string;
  /** What else is to be known of it. */
  readonly note: string | null;
}

/**
 * `data/reference/dependency_ratio.csv`: people aged 0–19 and 65 or older per
 * 100 people aged 20–64, with the two numbers of people where they are known.
 */
export const DEPENDENCY_RATIO = {
  shape: {
    region_code: regionCode,
    year,
    ratio_per_100: rate,
    people_0_19_65_plus: optional(count),
    people_20_64: optional(count),
    source: text,
    note: optional(text),
  },
  key: ["region_code", "year"],
  regionColumn: "region_code",
} satisfies TableSchema;
/** A row of `dependency_ratio.csv`. */
export type DependencyRatioRow = RowOf<typeof DEPENDENCY_RATIO>;

/** The definitions of unemployment; only rows of the same one are comparable. */
const UNEMPLOYMENT_DEFINITIONS = [
  "oppet",
  "oppet_annan_namnare",
  "program",
  "totalt",
  "stativ",
] as const;
/** A definition of unemployment. */
export type UnemploymentDefinition = (typeof UNEMPLOYMENT_DEFINITIONS)[number];

/**
 * `data/reference/unemployment.csv`: unemployed people, as yearly means, and
 * their share in percent. `stativ` is the share unemployed at any time of the
 * year and has no number of people.
 */
export const UNEMPLOYMENT = {
  shape: {
    region_code: regionCode,
    year,
    definition: oneOf(UNEMPLOYMENT_DEFINITIONS),
    sex,
    age_band: ageBand,
    people: optional(count),
    share_pct: percent,
    source: text,
    note: optional(text),
  },
  key: ["region_code", "year", "definition", "sex"],
  regionColumn: "region_code",
} satisfies TableSchema;
/** A row of `unemployment.csv`. */
export type UnemploymentRow = RowOf<typeof UNEMPLOYMENT>;

/**
 * `data/reference/social_assistance.csv`: households with social assistance,
 * what was paid in tkr, and kronor per household and per inhabitant. A row
 * without numbers is one that the source prints as missing.
 */
export const SOCIAL_ASSISTANCE = {
  shape: {
    region_code: regionCode,
    year,
    households: optional(count),
    paid_tsek: optional(wholeAmount),
    sek_per_household: optional(amountSek),
    sek_per_inhabitant: optional(amountSek),
    source: text,
    note: optional(text),
  },
  key: ["region_code", "year"],
  regionColumn: "region_code",
} satisfies TableSchema;
/** A row of `social_assistance.csv`. */
export type SocialAssistanceRow = RowOf<typeof SOCIAL_ASSISTANCE>;

/** `data/reference/tax_rates.csv`: income tax to municipality or region, in percent. */
export const TAX_RATES = {
  shape: {
    region_code: regionCode,
    year,
    kind: oneOf(["kommun", "region"]),
    rate_pct: percent,
    source: text,
    note: optional(text),
  },
  key: ["region_code", "year", "kind"],
  regionColumn: "region_code",
} satisfies TableSchema;
/** A row of `tax_rates.csv`. */
export interface TaxRateRow {
  /** SCB region code. */
  readonly region_code: string;
  /** Calendar year. */
  readonly year: number;
  /** Who the tax is paid to. */
  readonly kind: "kommun" | "region";
  /** The rate, percent. */
  readonly rate_pct: number;
  /** Page or document it was read in. */
  readonly source: string;
  /** What else is to be known of it. */
  readonly note: string | null;
}

/**
 * `data/reference/neet.csv`: people who neither work nor study (UVAS), in
 * percent of the age band.
 */
export const NEET = {
  shape: {
    region_code: regionCode,
    year,
    age_band: ageBand,
    share_pct: percent,
    source: text,
    note: optional(text),
  },
  key: ["region_code", "year", "age_band"],
  regionColumn: "region_code",
} satisfies TableSchema;
/** A row of `neet.csv`. */
export type NeetRow = RowOf<typeof NEET>;
