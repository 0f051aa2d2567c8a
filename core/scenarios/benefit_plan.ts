import type { Decimal } from "../money.ts";
import type { Parameter } from "../parameters/parameter.ts";
import { feePayers, type Perspective } from "../socioeconomics/perspectives.ts";
import type { ScenarioBasis } from "./basis.ts";
import { hundredths } from "./integers.ts";
import type { LinePlan } from "./line_plan.ts";
import type { ScenarioContent } from "./scenario.ts";

/** What expected jobs are counted in: full-time jobs by month and share. */
export const JOB_PARTS = 12 * 10_000;

/** What a scenario's socio-economic balance is worked out from. */
export interface BenefitPlan {
  /** The perspectives. */
  readonly perspectives: readonly Perspective[];
  /** Benefit of a full-time job by year and perspective, öre. */
  readonly benefitPerJob: readonly (readonly number[])[];
  /** Places, among the members, of those whose fees a perspective counts. */
  readonly payers: readonly (readonly number[])[];
  /** Full-time jobs that each line gives in a month, in parts of a job. */
  readonly jobsPerMonth: readonly number[];
  /** The assumptions with their dates and sources. */
  readonly parameters: readonly Parameter<Decimal>[];
}

/**
 * Prepares the socio-economic balance of a scenario's years.
 *
 * @returns The plan, or `null` for a scenario that expects nobody to go to
 * work.
 * @throws {InputError} If a standard amount has no value for a year.
 */
export function planBenefits(
  scenario: ScenarioContent,
  basis: ScenarioBasis,
  lines: readonly LinePlan[],
  years: readonly number[],
): BenefitPlan | null {
  const jobsPerMonth = lines.map(jobParts);
  if (jobsPerMonth.every((parts) => parts === 0)) return null;
  const { perspectives, data } = basis;
  const benefits = years.map((year) =>
    basis.benefits(year, scenario.assumptions)
  );
  return {
    perspectives,
    benefitPerJob: benefits.map(({ perJob }) => perJob),
    payers: perspectives.map((perspective) => {
      const parties = feePayers(perspective);
      return data.forbund.members.flatMap(({ party }, place) =>
        parties.includes(party) ? [place] : []
      );
    }),
    jobsPerMonth,
    parameters: benefits[0]!.parameters,
  };
}

function jobParts({ line }: LinePlan): number {
  const { exitsToWork = 0, fullTimePct = 0 } =
    ("outcomes" in line ? line.outcomes : undefined) ?? {};
  return exitsToWork * hundredths(fullTimePct);
}
