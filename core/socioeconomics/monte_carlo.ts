import { InputError } from "../data/problems.ts";
import {
  type AssumptionDistributions,
  checkDistributions,
} from "./assumption_ranges.ts";
import { balanceModel } from "./balance_model.ts";
import { DrawHistogram } from "./draw_histogram.ts";
import { DrawMoments } from "./draw_moments.ts";
import { perspectiveBalance } from "./perspective_balance.ts";
import {
  type Perspective,
  type PerspectiveId,
  perspectiveOf,
} from "./perspectives.ts";
import {
  assumptionInputs,
  BLOCK,
  jobsInput,
  uncertainInput,
} from "./simulation_inputs.ts";
import {
  type Attribution,
  attributionOf,
  type SimulatedSpread,
  spreadOf,
} from "./simulation_spread.ts";
import type { SocioeconomicCase } from "./socioeconomic_case.ts";

/** How to draw. */
export interface SimulationPlan {
  /** The perspective whose balance is drawn. */
  readonly perspective: PerspectiveId;
  /**
   * What is believed of the uncertain assumptions, in place of the value they
   * have in the case.
   */
  readonly distributions: AssumptionDistributions;
  /** How many draws, 1 000 to 100 000 000. */
  readonly draws: number;
  /** Whole number, 0 or more; the same seed gives the same numbers. */
  readonly seed: number;
}

/** A balance drawn many times. */
export interface Simulation extends SimulatedSpread, Attribution {
  /** How it was drawn. */
  readonly plan: SimulationPlan;
  /** Whose balance. */
  readonly perspective: Perspective;
  /** The balance without uncertainty. */
  readonly pointSek: number;
}

/**
 * Draws a perspective's balance under uncertain assumptions. How many got a
 * job is uncertain too: the share of those who ended is drawn from
 * Beta(x + ½, n − x + ½), Jeffreys' posterior of a binomial share. Every input
 * has a random stream of its own, so that a change in one leaves the draws of
 * the others. The share of the spread of each input is its squared linear
 * correlation with the balance, which for independent inputs adds up to at
 * most 1; what is left is interplay and curvature.
 *
 * @returns The spread, or `null` where the number of jobs or of people who
 * ended is not known.
 * @throws {InputError} If a distribution, the draws or the seed is faulty.
 * @source Jeffreys' interval: L. Brown, T. Cai and A. DasGupta, Statistical
 * Science 16 (2001), 101–133. Squared standardised regression coefficients:
 * A. Saltelli et al., Global Sensitivity Analysis: The Primer, Wiley 2008, 1.2.5
 */
export function simulateBalance(
  basis: SocioeconomicCase,
  plan: SimulationPlan,
): Simulation | null {
  checkPlan(plan);
  const distributions = checkDistributions(plan.distributions);
  const jobs = jobsInput(basis);
  if (jobs === null) return null;
  const perspective = perspectiveOf(plan.perspective);
  const { costSek, balanceSek } = perspectiveBalance(basis, plan.perspective);
  const assumed = assumptionInputs(basis, distributions, plan.seed);
  const shares = uncertainInput(
    "Andelen som fick jobb",
    jobs.distribution,
    0,
    plan.seed,
  );
  const uncertain = [shares, ...assumed.uncertain];
  const model = balanceModel(
    perspective,
    basis.assumptions.horizonYears.toNumber(),
    costSek.toNumber(),
    BLOCK,
  );
  const pointSek = balanceSek.toNumber();
  const histogram = new DrawHistogram();
  const moments = new DrawMoments(
    pointSek,
    uncertain.map(({ middle }) => middle),
  );
  const inputs = uncertain.map(({ values }) => values);
  const fullTimeJobs = new Float64Array(BLOCK);
  const balances = new Float64Array(BLOCK);
  for (let done = 0; done < plan.draws; done += BLOCK) {
    const count = Math.min(BLOCK, plan.draws - done);
    for (const { sampler, stream, values } of uncertain) {
      sampler(stream, values, count);
    }
    for (let at = 0; at < count; at++) {
      fullTimeJobs[at] = shares.values[at]! * jobs.fullTimeJobsIfAll;
    }
    model({ columns: assumed.columns, fullTimeJobs }, balances, count);
    histogram.add(balances, count);
    moments.add(balances, inputs, count);
  }
  return {
    plan,
    perspective,
    pointSek,
    ...spreadOf(histogram, moments),
    ...attributionOf(uncertain.map(({ title }) => title), moments),
  };
}

function checkPlan({ draws, seed }: SimulationPlan): void {
  if (!(Number.isInteger(draws) && draws >= 1000 && draws <= 100_000_000)) {
    throw new InputError(
      `antal dragningar: väntade ett heltal mellan 1000 och 100000000, fick ${draws}`,
    );
  }
  if (!(Number.isSafeInteger(seed) && seed >= 0)) {
    throw new InputError(
      `slumpfrö: väntade ett heltal, 0 eller mer, fick ${seed}`,
    );
  }
}
