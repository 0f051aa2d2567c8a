import { type Decimal, ExactDecimal, sumOf } from "../money.ts";
import type { Assumptions } from "../parameters/assumptions.ts";
import { localAssumptions } from "./local_assumptions.ts";
import { MONEY_FLOWS } from "./money_flows.ts";
import { jobAppraisal } from "./perspective_balance.ts";
import { type Perspective, perspectiveOf } from "./perspectives.ts";
import type { CaseMunicipality } from "./reported_jobs.ts";
import type { SocioeconomicCase } from "./socioeconomic_case.ts";

const TABELL_2 = perspectiveOf("tabell-2");
const TABELL_3 = perspectiveOf("tabell-3");

/** What some jobs give, as both published tables divide it. */
export interface JobBenefit {
  /** The work as full-time jobs. */
  readonly fullTimeJobs: Decimal;
  /** Social assistance that is not paid, at the start. */
  readonly avoidedSocialAssistanceSek: Decimal;
  /** Tax on the wages, at the start. */
  readonly taxSek: Decimal;
  /** The two together. */
  readonly benefitSek: Decimal;
}

/** One row of Tabell 2. */
export interface WorkingTimeBenefit extends JobBenefit {
  /** Working time as printed. */
  readonly title: string;
  /** How many people. */
  readonly jobs: number;
}

/** One row of Tabell 3. */
export interface MunicipalBalance extends JobBenefit, CaseMunicipality {
  /** The work as full-time jobs. */
  readonly fullTimeJobs: Decimal;
  /** Benefit minus fee. */
  readonly balanceSek: Decimal;
}

/** The sums below Tabell 3. */
export interface MunicipalTotal extends JobBenefit {
  /** Participants from all municipalities; `null` where not known or shown. */
  readonly participants: number | null;
  /** What all municipalities pay. */
  readonly feeSek: Decimal;
  /** Benefit minus fee. */
  readonly balanceSek: Decimal;
}

/**
 * What the jobs of each working time give municipalities and region: avoided
 * social assistance and both taxes. With nothing set by the user this is the
 * annual report's Tabell 2.
 *
 * @returns One row per working time whose jobs are not protected.
 * @source Annual report 2025, Bilaga 2, Tabell 2: 155 000 kr a year, 22 000 kr
 * × 12 × 30 %
 */
export function workingTimeBenefits(
  basis: SocioeconomicCase,
): WorkingTimeBenefit[] {
  const assumptions = localAssumptions(basis);
  return basis.workingTimes.flatMap(({ title, jobs, fullTimeJobs }) =>
    jobs === null || fullTimeJobs === null ? [] : [{
      title,
      jobs,
      ...benefitOf(TABELL_2, assumptions, fullTimeJobs),
    }]
  );
}

/** The sums below Tabell 2. */
export function workingTimeTotal(basis: SocioeconomicCase): JobBenefit {
  return benefitOf(TABELL_2, localAssumptions(basis), basis.fullTimeJobs);
}

/**
 * What the jobs of each municipality give it against its own fee: avoided
 * social assistance and municipal tax. With nothing set by the user this is
 * the annual report's Tabell 3.
 *
 * @returns One row per municipality whose jobs data has and may be shown.
 * @source Annual report 2025, Bilaga 2, Tabell 3: 155 000 kr a year, 22 000 kr
 * × 12 × 20 %
 */
export function municipalBalances(
  basis: SocioeconomicCase,
): MunicipalBalance[] {
  return basis.municipalities.flatMap((municipality) => {
    const { fullTimeJobs, member, feeSek } = municipality;
    if (fullTimeJobs === null) return [];
    const assumptions = localAssumptions(basis, member.code);
    const benefit = benefitOf(TABELL_3, assumptions, fullTimeJobs);
    return [{
      ...municipality,
      ...benefit,
      balanceSek: benefit.benefitSek.minus(feeSek),
    }];
  });
}

/** The sums below Tabell 3, with what is protected in it. */
export function municipalTotal(basis: SocioeconomicCase): MunicipalTotal {
  const { municipalities, fullTimeJobs } = basis;
  const counted = municipalities.filter((row) =>
    row.fullTimeJobs !== null || row.jobsHidden
  );
  const benefit = counted.some(({ jobsHidden }) => jobsHidden)
    ? benefitOf(TABELL_3, localAssumptions(basis), fullTimeJobs)
    : sumOfBenefits(municipalBalances(basis));
  const feeSek = sumOf(counted.map((row) => row.feeSek));
  return {
    ...benefit,
    participants: basis.participants,
    feeSek,
    balanceSek: benefit.benefitSek.minus(feeSek),
  };
}

function sumOfBenefits(rows: readonly JobBenefit[]): JobBenefit {
  return {
    fullTimeJobs: sumOf(rows.map((row) => row.fullTimeJobs)),
    avoidedSocialAssistanceSek: sumOf(
      rows.map((row) => row.avoidedSocialAssistanceSek),
    ),
    taxSek: sumOf(rows.map((row) => row.taxSek)),
    benefitSek: sumOf(rows.map((row) => row.benefitSek)),
  };
}

function benefitOf(
  perspective: Perspective,
  assumptions: Assumptions,
  fullTimeJobs: Decimal,
): JobBenefit {
  const only = (base: "wage" | "socialAssistance") =>
    jobAppraisal(
      { ...perspective, leavesOut: otherFlows(perspective, base) },
      assumptions,
      fullTimeJobs,
      new ExactDecimal(0),
    ).benefitSek;
  const avoidedSocialAssistanceSek = only("socialAssistance");
  const taxSek = only("wage");
  return {
    fullTimeJobs,
    avoidedSocialAssistanceSek,
    taxSek,
    benefitSek: avoidedSocialAssistanceSek.plus(taxSek),
  };
}

function otherFlows(
  { leavesOut }: Perspective,
  base: "wage" | "socialAssistance",
): string[] {
  return [
    ...leavesOut,
    ...MONEY_FLOWS.filter((flow) => flow.base !== base).map(({ id }) => id),
  ];
}
