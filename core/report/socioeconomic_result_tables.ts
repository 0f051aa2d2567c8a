import { MEMBER_COLUMNS, sekColumn } from "../figures/fee_columns.ts";
import type { Column } from "../figures/figure.ts";
import { socioeconomicProvenance } from "../figures/socioeconomic_provenance.ts";
import { ExactDecimal } from "../money.ts";
import type { Appraisal } from "../socioeconomics/appraisal.ts";
import type { BreakEven, JobsNeeded } from "../socioeconomics/break_even.ts";
import { flowMatrix } from "../socioeconomics/flow_matrix.ts";
import type { Simulation } from "../socioeconomics/monte_carlo.ts";
import type { PerspectiveBalance } from "../socioeconomics/perspective_balance.ts";
import type { ScenarioResult } from "../socioeconomics/scenarios.ts";
import type { SocioeconomicCase } from "../socioeconomics/socioeconomic_case.ts";
import { internalRateNote } from "./internal_rate_note.ts";
import type { OutputTable } from "./output_table.ts";
import { tableTitle } from "./socioeconomic_table.ts";

/** What each party gains and pays when one full-time job is worked a year. */
export function flowTable(basis: SocioeconomicCase): OutputTable {
  return {
    id: "samhallsekonomi-floden",
    title: tableTitle("Vem får och vem betalar per heltidsjobb", basis),
    columns: [
      { name: "flow", title: "Flöde" },
      sekColumn("municipality_sek", "Kommunen"),
      sekColumn("region_sek", "Regionen"),
      sekColumn("state_sek", "Staten"),
      sekColumn("individual_sek", "Den som fick jobb"),
      sekColumn("employer_sek", "Arbetsgivaren"),
      sekColumn("society_sek", "Samhället"),
    ],
    rows: flowMatrix(basis).map(({ flow, partiesSek, societySek }) => ({
      flow: flow.title,
      municipality_sek: partiesSek.kommun,
      region_sek: partiesSek.region,
      state_sek: partiesSek.stat,
      individual_sek: partiesSek.individ,
      employer_sek: partiesSek.arbetsgivare,
      society_sek: societySek,
    })),
    ...socioeconomicProvenance(basis),
  };
}

/**
 * Every perspective's gain, cost and measures of worth. A förbund without jobs
 * has no rows.
 */
export function perspectiveTable(
  basis: SocioeconomicCase,
  balances: readonly PerspectiveBalance[],
): OutputTable {
  return {
    id: "samhallsekonomi-perspektiv",
    title: tableTitle("Nytta och kostnad per perspektiv", basis),
    columns: [
      { name: "perspective", title: "Perspektiv" },
      sekColumn("benefit_sek", "Nytta, nuvärde"),
      sekColumn("fee_sek", "Medlemsavgift"),
      sekColumn("balance_sek", "Balans, nettonuvärde"),
      sekColumn("balance_per_job_sek", "Balans per heltidsjobb"),
      ...MEASURES,
      { name: "meaning", title: "Vad som räknas" },
    ],
    rows: (basis.jobsKnown ? balances : []).map((balance) => ({
      perspective: balance.perspective.title,
      benefit_sek: balance.benefitSek,
      fee_sek: balance.costSek,
      balance_sek: balance.balanceSek,
      balance_per_job_sek: balance.balancePerJobSek,
      ...measureCells(balance),
      meaning: balance.perspective.sentence,
    })),
    ...socioeconomicProvenance(basis),
  };
}

/** The jobs that cover the fee, for all municipalities and for each of them. */
export function breakEvenTable(
  basis: SocioeconomicCase,
  needs: readonly JobsNeeded[],
  all: BreakEven,
): OutputTable {
  const cells = (need: BreakEven) => ({
    fee_sek: need.feeSek,
    benefit_per_job_sek: need.benefitPerJobSek,
    jobs_needed: need.fullTimeJobs,
    people_needed: need.people,
    share_needed: need.share,
    out_of: need.outOf,
  });
  return {
    id: "samhallsekonomi-brytpunkt",
    title: tableTitle("Jobb som täcker avgiften", basis),
    columns: [
      ...MEMBER_COLUMNS,
      sekColumn("fee_sek", "Medlemsavgift"),
      sekColumn("benefit_per_job_sek", "Nytta per heltidsjobb"),
      { name: "jobs_needed", title: "Heltidsjobb som behövs", decimals: 2 },
      { name: "people_needed", title: "Personer som behövs", decimals: 2 },
      { name: "share_needed", title: "Andel som behövs", decimals: 4 },
      { name: "out_of", title: "Andel av antal", decimals: 0 },
      { name: "counted", title: "Andelen räknas av" },
    ],
    rows: [
      {
        member_code: null,
        member: "Alla kommuner",
        ...cells(all),
        counted: "avslutade",
      },
      ...needs.map(({ municipality, breakEven }) => ({
        member_code: municipality.member.code,
        member: municipality.member.name,
        ...cells(breakEven),
        counted: "deltagare",
      })),
    ],
    ...socioeconomicProvenance(basis),
  };
}

/** Scenarios side by side. A förbund without jobs has no rows. */
export function scenarioTable(
  basis: SocioeconomicCase,
  scenarios: readonly ScenarioResult[],
): OutputTable {
  return {
    id: "samhallsekonomi-scenarier",
    title: tableTitle("Scenarier", basis),
    columns: [
      { name: "scenario", title: "Scenario" },
      sekColumn("balance_sek", "Balans"),
      sekColumn("society_balance_sek", "Samhällets balans"),
      ...MEASURES,
      {
        name: "jobs_needed",
        title: "Heltidsjobb för balans noll",
        decimals: 2,
      },
      { name: "share_needed", title: "Andel av avslutade", decimals: 4 },
    ],
    rows: (basis.jobsKnown ? scenarios : []).map((scenario) => ({
      scenario: scenario.name,
      balance_sek: scenario.balance.balanceSek,
      society_balance_sek: scenario.society.balanceSek,
      ...measureCells(scenario.balance),
      jobs_needed: scenario.breakEven.fullTimeJobs,
      share_needed: scenario.breakEven.share,
    })),
    ...socioeconomicProvenance(basis),
  };
}

/** The spread of a balance in one row; none where there are no draws. */
export function uncertaintyTable(
  basis: SocioeconomicCase,
  simulation: Simulation | null,
): OutputTable {
  return {
    id: "samhallsekonomi-osakerhet",
    title: tableTitle("Balansens osäkerhet", basis),
    columns: [
      { name: "perspective", title: "Perspektiv" },
      sekColumn("point_sek", "Utan osäkerhet"),
      sekColumn("mean_sek", "Medelvärde"),
      sekColumn("sd_sek", "Standardavvikelse"),
      sekColumn("p2_5_sek", "2,5-percentil"),
      sekColumn("median_sek", "Median"),
      sekColumn("p97_5_sek", "97,5-percentil"),
      sekColumn("resolution_sek", "Percentilernas största fel"),
      {
        name: "probability_not_negative",
        title: "Andel noll eller mer",
        decimals: 4,
      },
      { name: "draws", title: "Dragningar", decimals: 0 },
      { name: "seed", title: "Slumpfrö", decimals: 0 },
    ],
    rows: simulation === null ? [] : [{
      perspective: simulation.perspective.title,
      point_sek: simulation.pointSek,
      mean_sek: simulation.meanSek,
      sd_sek: simulation.sdSek,
      p2_5_sek: simulation.quantilesSek[0],
      median_sek: simulation.quantilesSek[1],
      p97_5_sek: simulation.quantilesSek[2],
      resolution_sek: simulation.resolutionSek,
      probability_not_negative: simulation.probabilityPositive,
      draws: simulation.plan.draws,
      seed: simulation.plan.seed,
    }],
    ...socioeconomicProvenance(basis),
  };
}

/** Every number that was assumed, with dates, source and note. */
export function assumptionTable(basis: SocioeconomicCase): OutputTable {
  const numbers = basis.parameters.flatMap((parameter) =>
    ExactDecimal.isDecimal(parameter.value)
      ? [{ ...parameter, value: parameter.value }]
      : []
  );
  return {
    id: "samhallsekonomi-parametrar",
    title: tableTitle("Parametrar", basis),
    columns: [
      { name: "parameter", title: "Parameter" },
      { name: "value", title: "Värde", decimals: 2 },
      { name: "unit", title: "Enhet" },
      { name: "valid_from", title: "Gäller från" },
      { name: "valid_to", title: "Gäller till" },
      { name: "source", title: "Källa" },
      { name: "note", title: "Anmärkning" },
    ],
    rows: numbers.map((parameter) => ({
      parameter: parameter.title,
      value: parameter.value,
      unit: parameter.unit,
      valid_from: parameter.validFrom,
      valid_to: parameter.validTo,
      source: parameter.source,
      note: parameter.note ?? null,
    })),
    ...socioeconomicProvenance(basis),
  };
}

const MEASURES: readonly Column[] = [
  { name: "benefit_cost_ratio", title: "Nytta per krona", decimals: 3 },
  { name: "payback_years", title: "Återbetald efter, år", decimals: 0 },
  {
    name: "internal_rate_pct",
    title: "Internränta",
    unit: "procent",
    decimals: 2,
  },
  { name: "internal_rate_note", title: "Om internräntan" },
];

function measureCells(appraisal: Appraisal) {
  const { internalRate: rate } = appraisal;
  return {
    benefit_cost_ratio: appraisal.benefitCostRatio,
    payback_years: appraisal.costSek.isZero() ? null : appraisal.paybackYears,
    internal_rate_pct: rate.kind === "rate" ? rate.ratePct : null,
    internal_rate_note: internalRateNote(rate),
  };
}
