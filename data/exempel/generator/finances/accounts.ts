import type { RandomStream } from "../../../../core/statistics/random.ts";
import { jitter, wholeBetween } from "../draws.ts";
import { INTERVENTIONS, runsIn } from "../persons/interventions.ts";
import { FIRST_YEAR, LAST_YEAR } from "../provenance.ts";
import {
  type Amounts,
  type CostPost,
  grantTkr,
  type IncomePost,
  plannedCost,
  plannedIncome,
  sumOf,
} from "./posts.ts";

/** What the förbund earned, spent, owned and owed in a year, in tkr. */
export interface Account extends Amounts {
  readonly year: number;
  /** What each intervention used of its grant, by key. */
  readonly used: ReadonlyMap<string, number>;
  /** Cost of bank accounts, as a positive amount. */
  readonly interest: number;
  /** What was owned and owed when the year ended. */
  readonly balance: Balance;
  /** The same a year before. */
  readonly before: Balance;
  /** People at the office. */
  readonly employees: number;
}

/** Cash, receivables and liabilities at the end of a year, in tkr. */
export interface Balance {
  readonly cash: number;
  readonly receivables: number;
  readonly liabilities: number;
}

/** How much of the grants is used: less in the years of the pandemic. */
const USED_SHARE: Readonly<Record<number, number>> = {
  2018: 0.98,
  2019: 0.98,
  2020: 0.85,
  2021: 0.9,
  2022: 0.98,
  2023: 0.97,
  2024: 0.97,
  2025: 0.94,
};
const FIRST_EQUITY = 400;

/** The accounts of the year before the example and of all its years. */
export function makeAccounts(stream: RandomStream): Account[] {
  const accounts: Account[] = [];
  let equity = FIRST_EQUITY;
  let before = drawBalance(stream, equity);
  for (let year = FIRST_YEAR - 1; year <= LAST_YEAR; year++) {
    const account = drawAccount(stream, year, equity, before);
    accounts.push(account);
    equity = account.closingEquity;
    before = account.balance;
  }
  return accounts;
}

/** Everything that is owned, in tkr. */
export function assetsOf({ cash, receivables }: Balance): number {
  return cash + receivables;
}

function drawAccount(
  stream: RandomStream,
  year: number,
  openingEquity: number,
  before: Balance,
): Account {
  const used = drawUse(stream, year);
  const costs = drawCosts(stream, year, used);
  const income = drawIncome(stream, year);
  const interest = wholeBetween(stream, 1, 6);
  const result = sumOf(income) - sumOf(costs) - interest;
  const closingEquity = openingEquity + result;
  return {
    year,
    income,
    costs,
    used,
    interest,
    result,
    openingEquity,
    closingEquity,
    balance: drawBalance(stream, closingEquity),
    before,
    employees: income["EU-medel och andra bidrag"] > 0 ? 4 : 3,
  };
}

function drawCosts(
  stream: RandomStream,
  year: number,
  used: ReadonlyMap<string, number>,
): Record<CostPost, number> {
  const cost = (post: CostPost) => around(stream, plannedCost(post, year));
  return {
    Styrelse: cost("Styrelse"),
    Kansli: cost("Kansli"),
    Samverkansinsatser: cost("Samverkansinsatser"),
    Utvärdering: cost("Utvärdering"),
    "ESF-stöd": cost("ESF-stöd"),
    Förbundsinsatser: [...used.values()].reduce((sum, tkr) => sum + tkr, 0),
  };
}

function drawIncome(
  stream: RandomStream,
  year: number,
): Record<IncomePost, number> {
  const planned = plannedIncome(year, year);
  const esf = "EU-medel och andra bidrag";
  return {
    ...planned,
    [esf]: around(stream, planned[esf]),
    "Övriga intäkter": wholeBetween(stream, 15, 60),
  };
}

/** A whole amount a few percent from another. */
function around(stream: RandomStream, amount: number): number {
  return Math.round(amount * (1 + jitter(stream) / 40));
}

function drawUse(stream: RandomStream, year: number): Map<string, number> {
  const share = USED_SHARE[year] ?? USED_SHARE[FIRST_YEAR]!;
  const running = INTERVENTIONS.filter((one) => runsIn(one, year));
  return new Map(running.map((intervention) => {
    const part = Math.min(1, share + jitter(stream) / 40);
    return [
      intervention.id,
      Math.round(grantTkr(intervention, year) * part),
    ];
  }));
}

/** Cash is what own capital and liabilities leave when receivables are taken. */
function drawBalance(stream: RandomStream, equity: number): Balance {
  const receivables = wholeBetween(stream, 300, 620);
  const liabilities = wholeBetween(stream, 1_350, 2_050);
  return { cash: equity + liabilities - receivables, receivables, liabilities };
}
