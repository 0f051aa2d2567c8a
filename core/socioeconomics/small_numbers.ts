import { exactInterval } from "../statistics/proportions.ts";
import { betaQuantile } from "../statistics/quantiles.ts";
import { type Decimal, ExactDecimal } from "../money.ts";
import { meanWorkingTime, municipalBreakEven } from "./break_even.ts";
import {
  type MunicipalBalance,
  municipalBalances,
} from "./published_tables.ts";
import type { SocioeconomicCase } from "./socioeconomic_case.ts";

/** How far chance alone lets a municipality's jobs be told. */
export interface SmallNumber {
  /** The municipality as reported. */
  readonly balance: MunicipalBalance;
  /** Its participants. */
  readonly participants: number;
  /** People at work: 0, or worked out from the full-time jobs. */
  readonly people: number;
  /** Whether the number of people is known and not worked out. */
  readonly exact: boolean;
  /** Shares of participants at work that the numbers are compatible with. */
  readonly shares: readonly [number, number];
  /** The same as benefit a year, in kronor. */
  readonly benefitsSek: readonly [Decimal, Decimal];
  /** Share of participants at work that makes the balance zero. */
  readonly breakEvenShare: number | null;
  /** Whether break-even is below, within or above the interval. */
  readonly breakEven: "below" | "within" | "above" | "unknown";
}

/** Confidence level of the intervals. */
const LEVEL = 0.95;

/**
 * The interval around every municipality's jobs. The municipalities' numbers
 * of people at work are not published but where they are 0; the others are
 * worked out from the full-time jobs by the förbund's mean working time, and
 * their intervals are therefore approximate.
 *
 * @returns One entry per municipality with participants; none where the mean
 * working time is not known.
 * @source C. Clopper and E. Pearson, Biometrika 26 (1934), 404–413
 */
export function smallNumbers(basis: SocioeconomicCase): SmallNumber[] {
  const mean = meanWorkingTime(basis);
  if (mean === null) return [];
  return municipalBalances(basis).flatMap((balance) => {
    const { participants } = balance;
    return participants
      ? [smallNumber(basis, balance, participants, mean)]
      : [];
  });
}

function smallNumber(
  basis: SocioeconomicCase,
  balance: MunicipalBalance,
  participants: number,
  mean: Decimal,
): SmallNumber {
  const people = Math.min(
    balance.fullTimeJobs.div(mean).toNumber(),
    participants,
  );
  const needed = municipalBreakEven(basis, balance);
  const shares = intervalOf(people, participants);
  const benefit = (share: number) =>
    needed.benefitPerJobSek.times(mean).times(participants).times(
      new ExactDecimal(share),
    );
  return {
    balance,
    participants,
    people,
    exact: people === 0,
    shares,
    benefitsSek: [benefit(shares[0]), benefit(shares[1])],
    breakEvenShare: needed.share,
    breakEven: placeOf(needed.share, shares),
  };
}

/** Clopper and Pearson's interval, also for people that are not a whole number. */
function intervalOf(people: number, n: number): [number, number] {
  if (Number.isInteger(people)) {
    const { low, high } = exactInterval(people, n, LEVEL);
    return [low, high];
  }
  const tail = (1 - LEVEL) / 2;
  return [
    betaQuantile(tail, people, n - people + 1),
    betaQuantile(1 - tail, people + 1, n - people),
  ];
}

function placeOf(
  share: number | null,
  [low, high]: readonly [number, number],
): SmallNumber["breakEven"] {
  if (share === null) return "unknown";
  return share < low ? "below" : share > high ? "above" : "within";
}
