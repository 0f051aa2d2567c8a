import { frameTkr } from "../forbund.ts";
import {
  type Intervention,
  INTERVENTIONS,
  runsIn,
} from "../persons/interventions.ts";
import { FIRST_YEAR } from "../provenance.ts";

/** Posts of note 2. */
export const INCOME_POSTS = [
  "Driftbidrag från staten",
  "Driftbidrag från regionen",
  "Driftbidrag från kommunerna",
  "EU-medel och andra bidrag",
  "Övriga intäkter",
] as const;
/** A post of note 2. */
export type IncomePost = (typeof INCOME_POSTS)[number];

/** Posts of note 3, the interventions last. */
export const COST_POSTS = [
  "Styrelse",
  "Kansli",
  "Samverkansinsatser",
  "Utvärdering",
  "ESF-stöd",
  "Förbundsinsatser",
] as const;
/** A post of note 3. */
export type CostPost = (typeof COST_POSTS)[number];

/** What a year earned and spent, or is planned to, in tkr. */
export interface Amounts {
  /** Income by post. */
  readonly income: Readonly<Record<IncomePost, number>>;
  /** Costs by post, as positive amounts. */
  readonly costs: Readonly<Record<CostPost, number>>;
  /** Income minus costs, interest included. */
  readonly result: number;
  /** Own capital when the year begins. */
  readonly openingEquity: number;
  /** Own capital when the year ends. */
  readonly closingEquity: number;
}

/** What the office, the board and the rest cost in a usual first year, tkr. */
const OFFICE: Readonly<
  Record<Exclude<CostPost, "ESF-stöd" | "Förbundsinsatser">, number>
> = { Styrelse: 190, Kansli: 1_480, Samverkansinsatser: 340, Utvärdering: 130 };
/** Money from the European Social Fund for the years that have any, tkr. */
const ESF_TKR: Readonly<Record<number, number>> = {
  2022: 620,
  2023: 760,
  2024: 780,
  2025: 770,
  2026: 510,
};
/** How much prices and wages are reckoned to rise each year. */
const YEARLY_RISE = 0.025;

/** An intervention's grant for a year, in tkr; for its months where it ends. */
export function grantTkr(intervention: Intervention, year: number): number {
  if (!runsIn(intervention, year)) return 0;
  const { grantTkr, end } = intervention;
  const months = end < `${year}-12-31` ? Number(end.slice(5, 7)) : 12;
  return 10 * Math.round(grantTkr * risen(year) * months / 120);
}

/** What a cost post is planned to be in a year, in tkr. */
export function plannedCost(post: CostPost, year: number): number {
  switch (post) {
    case "ESF-stöd":
      return esfTkr(year);
    case "Förbundsinsatser":
      return INTERVENTIONS.reduce(
        (sum, intervention) => sum + grantTkr(intervention, year),
        0,
      );
    default:
      return 10 * Math.round(OFFICE[post] * risen(year) / 10);
  }
}

/** What each income post is planned to be in a year, by the frame of another. */
export function plannedIncome(
  year: number,
  frameYear: number,
): Record<IncomePost, number> {
  const frame = frameTkr(frameYear);
  return {
    "Driftbidrag från staten": frame / 2,
    "Driftbidrag från regionen": frame / 4,
    "Driftbidrag från kommunerna": frame / 4,
    "EU-medel och andra bidrag": esfTkr(year),
    "Övriga intäkter": 0,
  };
}

/** The sum of the amounts of some posts. */
export function sumOf(amounts: Readonly<Record<string, number>>): number {
  return Object.values(amounts).reduce((sum, amount) => sum + amount, 0);
}

function esfTkr(year: number): number {
  return ESF_TKR[year] ?? 0;
}

function risen(year: number): number {
  return 1 + YEARLY_RISE * (year - FIRST_YEAR);
}
