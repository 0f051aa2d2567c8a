import type { RandomStream } from "../../../../core/statistics/random.ts";
import { drawParts } from "../draws.ts";
import { PLACES } from "../places.ts";
import { YEARS } from "../provenance.ts";
import type { Inhabitants } from "../statistics/population.ts";
import type { Exit } from "./exits.ts";
import { allIn, bothOf, type Flow } from "./participants.ts";

/** A working time of those who went to work, and how common it is. */
export interface WorkingTime {
  /** As printed. */
  readonly time: string;
  /** Hours in percent of full time. */
  readonly pct: number;
  /** How common it is beside the others. */
  readonly weight: number;
}

/** The working times, the longest first. */
export const WORKING_TIMES: readonly WorkingTime[] = [
  { time: "100%", pct: 100, weight: 24 },
  { time: "75%", pct: 75, weight: 12 },
  { time: "50%", pct: 50, weight: 22 },
  { time: "25%", pct: 25, weight: 12 },
  { time: "Timanställning", pct: 25, weight: 30 },
];

/** A municipality's participants, and those of them who went to work. */
export interface MunicipalOutcome {
  readonly year: number;
  readonly code: string;
  readonly participants: number;
  /** How many went to work, by working time. */
  readonly jobs: readonly number[];
}

/**
 * Makes up which municipality the participants come from and how much those
 * who went to work do work. Each intervention draws on its own municipalities.
 */
export function makeMunicipalOutcomes(
  stream: RandomStream,
  flows: readonly Flow[],
  exits: readonly Exit[],
  inhabitants: Inhabitants,
): MunicipalOutcome[] {
  return YEARS.flatMap((year) => {
    const drawn = flows.filter((flow) => flow.year === year).map((flow) => {
      const workers = workersOf(flow, exits);
      const weights = placeWeights(flow, inhabitants);
      return {
        workers: drawParts(stream, workers, weights),
        others: drawParts(stream, bothOf(allIn(flow)) - workers, weights),
      };
    });
    return PLACES.map(({ code }, at) => {
      const sum = (group: "workers" | "others") =>
        drawn.reduce((total, flow) => total + flow[group][at]!, 0);
      const workers = sum("workers");
      const weights = WORKING_TIMES.map(({ weight }) => weight);
      return {
        year,
        code,
        participants: workers + sum("others"),
        jobs: drawParts(stream, workers, weights),
      };
    });
  });
}

/** Full-time jobs in hundredths, which quarters of a job make whole. */
export function fullTimeHundredths(jobs: readonly number[]): number {
  return WORKING_TIMES.reduce((sum, { pct }, at) => sum + jobs[at]! * pct, 0);
}

function workersOf(flow: Flow, exits: readonly Exit[]): number {
  return exits.filter((exit) =>
    exit.flow === flow && exit.reason.category === "arbete"
  ).reduce((sum, exit) => sum + bothOf(exit), 0);
}

function placeWeights(
  { year, intervention }: Flow,
  inhabitants: Inhabitants,
): number[] {
  return PLACES.map(({ code, referral }) =>
    intervention.codes.includes(code)
      ? referral * inhabitants.count(code, year, "16-64")
      : 0
  );
}
