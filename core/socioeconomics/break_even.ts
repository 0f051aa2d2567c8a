import { type Decimal, ExactDecimal } from "../money.ts";
import { localAssumptions } from "./local_assumptions.ts";
import {
  benefitsPerJobSek,
  perspectiveBalance,
} from "./perspective_balance.ts";
import { type PerspectiveId, perspectiveOf } from "./perspectives.ts";
import { presentValue } from "./present_value.ts";
import type { CaseMunicipality } from "./reported_jobs.ts";
import type { SocioeconomicCase } from "./socioeconomic_case.ts";

/** How many jobs make a balance zero. */
export interface BreakEven {
  /** What one reported full-time job gives over the horizon, at the start. */
  readonly benefitPerJobSek: Decimal;
  /** What is to be covered. */
  readonly feeSek: Decimal;
  /**
   * Full-time jobs that give as much as the fee; `null` if no number does,
   * because a job gives nothing or less.
   */
  readonly fullTimeJobs: Decimal | null;
  /**
   * The same as people with the reported mix of working times; `null` where
   * that is not known.
   */
  readonly people: Decimal | null;
  /**
   * Those people's share, above 1 if there are not enough, of the people it is
   * counted against; `null` where either is not known.
   */
  readonly share: number | null;
  /** How many people the share is of. */
  readonly outOf: number | null;
}

/** A municipality and the jobs that cover its fee. */
export interface JobsNeeded {
  /** The municipality as reported. */
  readonly municipality: CaseMunicipality;
  /** What covers its fee. */
  readonly breakEven: BreakEven;
}

/** The jobs that cover each municipality's own fee, in the members' order. */
export function municipalJobsNeeded(basis: SocioeconomicCase): JobsNeeded[] {
  return basis.municipalities.map((municipality) => ({
    municipality,
    breakEven: municipalBreakEven(basis, municipality),
  }));
}

/**
 * How many full-time jobs make a perspective's balance zero, and which share
 * that is of everybody who ended an intervention in the year.
 */
export function breakEven(
  basis: SocioeconomicCase,
  id: PerspectiveId,
): BreakEven {
  const { benefitPerJobSek, costSek } = perspectiveBalance(basis, id);
  return jobsNeeded(basis, benefitPerJobSek, costSek, basis.ended);
}

/**
 * How many full-time jobs make a municipality's balance against its own fee
 * zero, and which share that is of its participants: how many of them ended is
 * not published.
 */
export function municipalBreakEven(
  basis: SocioeconomicCase,
  { member, feeSek, participants }: CaseMunicipality,
): BreakEven {
  const assumptions = localAssumptions(basis, member.code);
  const benefitPerJobSek = presentValue(
    benefitsPerJobSek(perspectiveOf("kommun"), assumptions),
    assumptions.discountRatePct,
  );
  return jobsNeeded(basis, benefitPerJobSek, feeSek, participants);
}

/**
 * Full-time work of a person at work after an intervention, 0–1 full-time
 * jobs; `null` where nobody is.
 */
export function meanWorkingTime(
  { people, fullTimeJobs }: SocioeconomicCase,
): Decimal | null {
  return people === null || people === 0 ? null : fullTimeJobs.div(people);
}

function jobsNeeded(
  basis: SocioeconomicCase,
  benefitPerJobSek: Decimal,
  feeSek: Decimal,
  outOf: number | null,
): BreakEven {
  const mean = meanWorkingTime(basis);
  const fullTimeJobs = needed(benefitPerJobSek, feeSek);
  const people = fullTimeJobs && mean && !mean.isZero()
    ? fullTimeJobs.div(mean)
    : null;
  return {
    benefitPerJobSek,
    feeSek,
    fullTimeJobs,
    people,
    share: people && outOf ? people.div(outOf).toNumber() : null,
    outOf,
  };
}

function needed(benefitPerJobSek: Decimal, feeSek: Decimal): Decimal | null {
  if (feeSek.isZero()) return new ExactDecimal(0);
  return benefitPerJobSek.gt(0) ? feeSek.div(benefitPerJobSek) : null;
}
