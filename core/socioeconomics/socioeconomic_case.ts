import { PARTIES, type Party } from "../data/tables/fee_tables.ts";
import type { SocioeconomicData } from "../data/socioeconomic_data.ts";
import type { StandardAmountRow } from "../data/tables/standard_amount_table.ts";
import { type Decimal, ExactDecimal, sumOf } from "../money.ts";
import type { AssumptionOverrides } from "../parameters/assumption_overrides.ts";
import { type Assumptions, assumptionsAt } from "../parameters/assumptions.ts";
import type { Parameter } from "../parameters/parameter.ts";
import {
  type LocalTaxRates,
  localTaxRates,
  type TaxRateChoice,
} from "./local_tax_rates.ts";
import {
  type CaseMunicipality,
  endedIn,
  jobTotalsOf,
  municipalitiesOf,
  type PaidFee,
  type PaidFees,
  type WorkingTime,
  workingTimesOf,
} from "./reported_jobs.ts";

/** What the user may choose. */
export interface CaseChoices {
  /** Assumptions that the user sets; the others are as published. */
  readonly overrides: AssumptionOverrides;
  /** Which tax rates to use. */
  readonly taxRates: TaxRateChoice;
}

/** One year's jobs, fees and assumptions: what every calculation starts from. */
export interface SocioeconomicCase {
  /** What it was made from. */
  readonly data: SocioeconomicData;
  /** The calendar year. */
  readonly year: number;
  /** The fees of the year. */
  readonly fees: PaidFees;
  /** What the user chose. */
  readonly choices: CaseChoices;
  /**
   * Whether the year's jobs are known and may be shown; without them all jobs
   * below are 0.
   */
  readonly jobsKnown: boolean;
  /** Jobs by working time. */
  readonly workingTimes: readonly WorkingTime[];
  /** People at work after an intervention; `null` where not known. */
  readonly people: number | null;
  /** Their work as full-time jobs. */
  readonly fullTimeJobs: Decimal;
  /** People who ended an intervention in the year; `null` where not known. */
  readonly ended: number | null;
  /** Participants from all municipalities; `null` where not known or shown. */
  readonly participants: number | null;
  /** Jobs and fee by municipality, in the order of the members. */
  readonly municipalities: readonly CaseMunicipality[];
  /** What each party of members pays. */
  readonly feesSek: Readonly<Record<Party, Decimal>>;
  /** The value of every assumption. */
  readonly assumptions: Assumptions;
  /** Real tax rates in use. */
  readonly localTaxes: LocalTaxRates;
  /** Every dated parameter in use. */
  readonly parameters: readonly Parameter<unknown>[];
}

/** As published: no assumption set, standard tax rates. */
export const AS_PUBLISHED: CaseChoices = {
  overrides: {},
  taxRates: "schablon",
};

/**
 * Brings together a year's jobs, fees and assumptions.
 *
 * @param data A förbund's socio-economic data; it may have no jobs.
 * @param year The calendar year.
 * @param fees The fees of the year, one per member; an allocation of fees fits.
 * @param choices What the user sets; nothing by default, which gives the
 * published tables.
 * @throws {InputError} If a standard amount has no value for a year with jobs,
 * an assumption is outside its range, or the jobs by working time and by
 * municipality do not add up to the same.
 */
export function socioeconomicCase(
  data: SocioeconomicData,
  year: number,
  fees: PaidFees,
  choices: CaseChoices = AS_PUBLISHED,
): SocioeconomicCase {
  const localTaxes = localTaxRates(
    data.taxRates,
    data.forbund.members,
    choices.taxRates,
  );
  const workingTimes = workingTimesOf(data, year);
  const municipalities = municipalitiesOf(data, year, fees.fees);
  const totals = jobTotalsOf(data, year);
  const jobsKnown = totals.fullTimeJobs !== null;
  const { values, parameters } = assumptionsAt(
    data.standardAmounts,
    jobsKnown ? `${year}-01-01` : lastBeginning(data.standardAmounts),
    choices.overrides,
  );
  return {
    data,
    year,
    fees,
    choices,
    jobsKnown,
    workingTimes,
    people: totals.people,
    fullTimeJobs: totals.fullTimeJobs ?? new ExactDecimal(0),
    ended: endedIn(data, year),
    participants: totals.participants,
    municipalities,
    feesSek: Object.fromEntries(
      PARTIES.map((party) => [party, sumOf(feesOf(fees.fees, party))]),
    ) as Record<Party, Decimal>,
    assumptions: values,
    localTaxes,
    parameters: [...parameters, ...localTaxes.parameters, ...fees.parameters],
  };
}

/**
 * The same year with other assumptions.
 *
 * @param overrides Assumptions to set on top of those already set.
 * @throws {InputError} If one is unknown or outside its range.
 */
export function withOverrides(
  { data, year, fees, choices }: SocioeconomicCase,
  overrides: AssumptionOverrides,
): SocioeconomicCase {
  return socioeconomicCase(data, year, fees, {
    ...choices,
    overrides: { ...choices.overrides, ...overrides },
  });
}

/**
 * The day that the last of the amounts holds from. Without jobs nothing is
 * counted, and any day will do on which every amount has begun.
 */
function lastBeginning(rows: readonly StandardAmountRow[]): string {
  return rows.reduce(
    (latest, row) => row.valid_from > latest ? row.valid_from : latest,
    "",
  );
}

function feesOf(fees: readonly PaidFee[], party: Party): Decimal[] {
  return fees.filter(({ member }) => member.party === party)
    .map(({ feeSek }) => feeSek);
}
