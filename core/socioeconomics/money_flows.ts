import type { AssumptionName } from "../parameters/assumption_definitions.ts";
import type { Assumptions } from "../parameters/assumptions.ts";
import type { Decimal } from "../money.ts";

/** Whom a job concerns, in the order they are shown. */
export const SOCIETY_PARTIES = [
  "kommun",
  "region",
  "stat",
  "individ",
  "arbetsgivare",
] as const satisfies SocietyParty[];
/** Whom a job concerns. */
export type SocietyParty =
  | "kommun"
  | "region"
  | "stat"
  | "individ"
  | "arbetsgivare";

/** Money or value that a full-time job moves every year it is worked. */
export interface MoneyFlow {
  /** ASCII kebab-case Swedish. */
  readonly id: string;
  /** What it is, in Swedish. */
  readonly title: string;
  /** Who has less because of it; `null` for value that the work creates. */
  readonly payer: SocietyParty | null;
  /** Who has more because of it. */
  readonly receiver: SocietyParty;
  /** The yearly amount it is a part of. */
  readonly base: "wage" | "socialAssistance";
  /** What the base is multiplied by: percentages, some on top of the whole. */
  readonly factors: readonly FlowFactor[];
}

/** A percentage that an amount is multiplied by. */
export interface FlowFactor {
  /** The percentage. */
  readonly percent: AssumptionName;
  /** Whether it comes on top of the whole: × (1 + share) and not × share. */
  readonly onTop?: boolean;
}

/**
 * Every flow of a full-time job. All but the first are transfers: what one
 * party gets another loses. What the work creates is the only gain of society
 * as a whole.
 *
 * @source Standard amounts and both taxes: annual report 2025, Bilaga 2, Tabell
 * 2 and 3. That a transfer nets to zero: A. Boardman, D. Greenberg, A. Vining
 * and D. Weimer, Cost-Benefit Analysis, 5th ed., Cambridge 2018, ch. 3
 */
export const MONEY_FLOWS: readonly MoneyFlow[] = [
  {
    id: "produktion",
    title: "Produktion",
    payer: null,
    receiver: "arbetsgivare",
    base: "wage",
    factors: [
      { percent: "employerContributionPct", onTop: true },
      { percent: "productionValuePct" },
    ],
  },
  {
    id: "lon",
    title: "Lön",
    payer: "arbetsgivare",
    receiver: "individ",
    base: "wage",
    factors: [],
  },
  {
    id: "arbetsgivaravgift",
    title: "Arbetsgivaravgift",
    payer: "arbetsgivare",
    receiver: "stat",
    base: "wage",
    factors: [{ percent: "employerContributionPct" }],
  },
  {
    id: "kommunalskatt",
    title: "Kommunalskatt",
    payer: "individ",
    receiver: "kommun",
    base: "wage",
    factors: [{ percent: "municipalTaxPct" }],
  },
  {
    id: "regionalskatt",
    title: "Regionalskatt",
    payer: "individ",
    receiver: "region",
    base: "wage",
    factors: [{ percent: "regionalTaxPct" }],
  },
  {
    id: "forsorjningsstod",
    title: "Uteblivet försörjningsstöd",
    payer: "individ",
    receiver: "kommun",
    base: "socialAssistance",
    factors: [],
  },
];

/**
 * What a flow moves in the first year of one full-time job.
 *
 * @returns Kronor, 0 or more.
 */
export function flowPerJobSek(
  { base, factors }: MoneyFlow,
  assumptions: Assumptions,
): Decimal {
  const whole = base === "wage"
    ? assumptions.monthlyWageSek.times(12)
    : assumptions.socialAssistanceSek;
  return factors.reduce(
    (amount, { percent, onTop }) =>
      amount.times(assumptions[percent].plus(onTop ? 100 : 0)).div(100),
    whole,
  );
}

/** What a party gains (+) or loses (−) of each krona of a flow. */
export function signOf(
  { payer, receiver }: MoneyFlow,
  party: SocietyParty,
): -1 | 0 | 1 {
  return receiver === party ? 1 : payer === party ? -1 : 0;
}
