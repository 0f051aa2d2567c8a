import type {
  MunicipalData,
  MunicipalOutcome,
} from "../data/municipal_data.ts";
import { exactSum } from "../statistics/descriptive.ts";
import {
  type ControlLimits,
  poissonLimits,
} from "../statistics/control_limits.ts";

/** Levels of the two pairs of limits in a funnel plot. */
export const FUNNEL_LEVELS = { inner: 0.95, outer: 0.998 } as const;

const NOBODY = { participants: null, fullTimeJobs: null };

/** What a municipality got, per inhabitant and per krona of fee. */
export interface MunicipalBenefit extends MunicipalOutcome {
  /**
   * Participants per 1 000 inhabitants of the fee table's measure; `null`
   * where they are not shown.
   */
  readonly participantsPer1000: number | null;
  /** Full-time jobs per 1 000 of the same inhabitants, likewise. */
  readonly jobsPer1000: number | null;
  /** Participants per 100 000 kr of fee; `null` also without a fee. */
  readonly participantsPer100000Sek: number | null;
  /** Full-time jobs per 1 000 000 kr of fee; `null` also without a fee. */
  readonly jobsPerMillionSek: number | null;
  /** Participants if everywhere were as all municipalities together. */
  readonly expected: number;
  /** Participants between which chance keeps 95 of 100 municipalities. */
  readonly inner: ControlLimits;
  /** Participants between which chance keeps 998 of 1 000 municipalities. */
  readonly outer: ControlLimits;
  /** Where the participants are against the outer limits, if shown. */
  readonly position: "below" | "inside" | "above" | null;
}

/** What the municipalities of a förbund got in a year. */
export interface MunicipalComparison {
  /** Calendar year. */
  readonly year: number;
  /** What the inhabitants are: `all` or an age band. */
  readonly measure: string;
  /** One per municipality, in the order of the document. */
  readonly municipalities: readonly MunicipalBenefit[];
  /** Participants in all. */
  readonly participants: number;
  /** Full-time jobs in all; `null` where they are not shown. */
  readonly fullTimeJobs: number | null;
  /** Inhabitants in all. */
  readonly population: number;
  /** Participants per 1 000 inhabitants in all. */
  readonly participantsPer1000: number;
  /**
   * How many times more the municipalities vary than chance alone would make
   * them: about 1 where only chance is at work; `null` for one municipality,
   * and where one is not shown.
   */
  readonly dispersion: number | null;
  /** Where the numbers were read, each once. */
  readonly sources: readonly string[];
}

/**
 * Participants and jobs of a year's municipalities per inhabitant and per
 * krona of fee, with exact limits for what chance alone would do.
 *
 * @returns The comparison, or `null` if the year has no numbers, or their sum
 * is not shown.
 * @source Spiegelhalter, Statistics in Medicine 24 (2005), 1185–1202: funnel
 * limits and the dispersion of appendix A.1.4 (there φ)
 */
export function compareMunicipalities(
  { outcomes, totals }: MunicipalData,
  year: number,
): MunicipalComparison | null {
  const rows = outcomes.filter((row) => row.year === year);
  const { participants, fullTimeJobs } =
    totals.find((row) => row.year === year) ?? NOBODY;
  const population = exactSum(rows.map((row) => row.population));
  if (!participants || population === 0) return null;
  const municipalities = rows.map((row) =>
    benefitOf(row, participants * row.population / population)
  );
  return {
    year,
    measure: rows[0]!.measure,
    municipalities,
    participants,
    fullTimeJobs,
    population,
    participantsPer1000: 1000 * participants / population,
    dispersion: dispersionOf(municipalities),
    sources: [...new Set(rows.flatMap((row) => row.sources))],
  };
}

function benefitOf(row: MunicipalOutcome, expected: number): MunicipalBenefit {
  const { participants, fullTimeJobs, population } = row;
  const inner = poissonLimits(expected, FUNNEL_LEVELS.inner);
  const outer = poissonLimits(expected, FUNNEL_LEVELS.outer);
  const fee = row.feeSek.toNumber();
  const per = (amount: number | null, size: number, unit: number) =>
    amount === null || size <= 0 ? null : unit * amount / size;
  return {
    ...row,
    participantsPer1000: per(participants, population, 1000),
    jobsPer1000: per(fullTimeJobs, population, 1000),
    participantsPer100000Sek: per(participants, fee, 1e5),
    jobsPerMillionSek: per(fullTimeJobs, fee, 1e6),
    expected,
    inner,
    outer,
    position: participants === null ? null : positionOf(participants, outer),
  };
}

function positionOf(participants: number, { low, high }: ControlLimits) {
  if (participants < low) return "below";
  return participants > high ? "above" : "inside";
}

function dispersionOf(rows: readonly MunicipalBenefit[]): number | null {
  const squares = rows.flatMap(({ participants, expected }) =>
    participants === null ? [] : (participants - expected) ** 2 / expected
  );
  if (squares.length < 2 || squares.length < rows.length) return null;
  return exactSum(squares) / (rows.length - 1);
}
