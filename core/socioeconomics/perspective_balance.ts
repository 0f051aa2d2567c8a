import { type Decimal, sumOf } from "../money.ts";
import type { Assumptions } from "../parameters/assumptions.ts";
import { type Appraisal, appraise } from "./appraisal.ts";
import { extraJobYears, wageIndex } from "./job_years.ts";
import { localAssumptions } from "./local_assumptions.ts";
import { flowPerJobSek, MONEY_FLOWS, type MoneyFlow } from "./money_flows.ts";
import {
  countedSign,
  feePayers,
  type Perspective,
  type PerspectiveId,
  perspectiveOf,
  PERSPECTIVES,
} from "./perspectives.ts";
import { presentValue } from "./present_value.ts";
import type { SocioeconomicCase } from "./socioeconomic_case.ts";

/** A flow as a perspective counts it. */
export interface CountedFlow {
  /** The flow. */
  readonly flow: MoneyFlow;
  /** What it gives (+) or costs (−) over the horizon, at the start. */
  readonly amountSek: Decimal;
}

/** What a perspective gains and pays over the horizon. */
export interface PerspectiveBalance extends Appraisal {
  /** Whose gains and costs. */
  readonly perspective: Perspective;
  /** The flows it counts; they add up to the benefit. */
  readonly flows: readonly CountedFlow[];
  /** Benefit at the start of each reported full-time job. */
  readonly benefitPerJobSek: Decimal;
  /** Balance for each reported full-time job; `null` where there is none. */
  readonly balancePerJobSek: Decimal | null;
}

/**
 * What a perspective gains from the jobs and pays in fees, over the horizon.
 *
 * @param id The perspective's name.
 */
export function perspectiveBalance(
  basis: SocioeconomicCase,
  id: PerspectiveId,
): PerspectiveBalance {
  const perspective = perspectiveOf(id);
  const assumptions = localAssumptions(basis);
  const feeSek = sumOf(
    feePayers(perspective).map((party) => basis.feesSek[party]),
  );
  const appraisal = jobAppraisal(
    perspective,
    assumptions,
    basis.fullTimeJobs,
    feeSek,
  );
  return {
    perspective,
    flows: countedFlows(perspective, assumptions, basis.fullTimeJobs),
    balancePerJobSek: basis.fullTimeJobs.isZero()
      ? null
      : appraisal.balanceSek.div(basis.fullTimeJobs),
    benefitPerJobSek: presentValue(
      benefitsPerJobSek(perspective, assumptions),
      assumptions.discountRatePct,
    ),
    ...appraisal,
  };
}

/** The balance of every perspective, in the order they are shown. */
export function perspectiveBalances(
  basis: SocioeconomicCase,
): PerspectiveBalance[] {
  return PERSPECTIVES.map(({ id }) => perspectiveBalance(basis, id));
}

/**
 * Appraises some full-time jobs against a fee.
 *
 * @param fullTimeJobs Reported full-time jobs, 0 or more.
 * @param feeSek What is paid at the start, 0 or more.
 */
export function jobAppraisal(
  perspective: Perspective,
  assumptions: Assumptions,
  fullTimeJobs: Decimal,
  feeSek: Decimal,
): Appraisal {
  const benefits = benefitsPerJobSek(perspective, assumptions)
    .map((benefit) => benefit.times(fullTimeJobs));
  return appraise(feeSek, benefits, assumptions.discountRatePct);
}

/**
 * What a perspective gains from one reported full-time job in every year of
 * the horizon, not discounted.
 *
 * @returns One amount per year; negative where the perspective loses.
 */
export function benefitsPerJobSek(
  perspective: Perspective,
  assumptions: Assumptions,
): Decimal[] {
  const ofFlows = MONEY_FLOWS.map((flow) =>
    yearlyFlowSek(perspective, assumptions, flow)
  );
  return extraJobYears(assumptions).map((_, year) =>
    sumOf(ofFlows.map((amounts) => amounts[year]!))
  );
}

/** What a flow gives a perspective per reported full-time job and year. */
function yearlyFlowSek(
  perspective: Perspective,
  assumptions: Assumptions,
  flow: MoneyFlow,
): Decimal[] {
  const sign = countedSign(perspective, flow);
  const firstYear = flowPerJobSek(flow, assumptions).times(sign);
  const index = wageIndex(assumptions);
  return extraJobYears(assumptions).map((jobYears, year) => {
    const amount = firstYear.times(jobYears);
    return flow.base === "wage" ? amount.times(index[year]!) : amount;
  });
}

function countedFlows(
  perspective: Perspective,
  assumptions: Assumptions,
  fullTimeJobs: Decimal,
): CountedFlow[] {
  return MONEY_FLOWS.filter((flow) => countedSign(perspective, flow) !== 0)
    .map((flow) => ({
      flow,
      amountSek: presentValue(
        yearlyFlowSek(perspective, assumptions, flow),
        assumptions.discountRatePct,
      ).times(fullTimeJobs).plus(0), // a loss of nothing is 0 and not −0
    }));
}

/** The sum of the counted flows with a given sign: gains, or losses below 0. */
export function flowSum(
  flows: readonly CountedFlow[],
  sign: 1 | -1,
): Decimal {
  return sumOf(
    flows.map(({ amountSek }) => amountSek)
      .filter((amountSek) => amountSek.times(sign).gt(0)),
  );
}
