import { z } from "zod";
import { InputError } from "../data/problems.ts";
import {
  type Distribution,
  distributionFault,
  supportOf,
} from "../statistics/distributions.ts";
import {
  type AssumptionDefinition,
  type AssumptionName,
  definitionOf,
} from "../parameters/assumption_definitions.ts";
import {
  checkAssumptions,
  numberWithin,
  rangeText,
} from "../parameters/assumption_overrides.ts";

/** Least and largest value to try, by assumption. */
export type AssumptionRanges = Readonly<
  Partial<Record<AssumptionName, readonly [number, number]>>
>;

/** What the user believes of uncertain assumptions. */
export type AssumptionDistributions = Readonly<
  Partial<Record<AssumptionName, Distribution>>
>;

/**
 * Checks the ranges of a sensitivity analysis.
 *
 * @param input A plain object with two numbers for each assumption to vary.
 * @throws {InputError} With every fault, in Swedish.
 */
export function checkRanges(input: unknown): AssumptionRanges {
  return checkAssumptions(input, (definition) => {
    const expected = `[lägst, högst] där båda är ${rangeText(definition)}`;
    const bound = numberWithin(definition);
    return z.tuple([bound, bound], expected)
      .refine(([low, high]) => low <= high, expected);
  }) as AssumptionRanges;
}

/**
 * Checks the distributions of an uncertainty analysis. The horizon can be
 * varied in a sensitivity analysis only.
 *
 * @param input A plain object with a distribution for each uncertain
 * assumption.
 * @throws {InputError} With every fault, in Swedish.
 */
export function checkDistributions(input: unknown): AssumptionDistributions {
  const checked = checkAssumptions(
    input,
    (definition) => definition.whole ? null : DISTRIBUTION,
  ) as AssumptionDistributions;
  const faults = Object.entries(checked).flatMap(([name, distribution]) =>
    faultsOf(definitionOf(name as AssumptionName), distribution)
  );
  if (faults.length > 0) throw new InputError(faults.join("\n"));
  return checked;
}

const NUMBER = z.number("ett tal");
const DISTRIBUTION = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("point"), value: NUMBER }),
  z.strictObject({
    kind: z.literal("triangular"),
    low: NUMBER,
    mode: NUMBER,
    high: NUMBER,
  }),
  z.strictObject({
    kind: z.literal("beta"),
    alpha: NUMBER,
    beta: NUMBER,
    low: NUMBER,
    high: NUMBER,
  }),
  z.strictObject({
    kind: z.literal("normal"),
    mean: NUMBER,
    sd: NUMBER,
    low: NUMBER,
    high: NUMBER,
  }),
], {
  error: 'en fördelning: { kind: "triangular", low, mode, high }, ' +
    '{ kind: "beta", alpha, beta, low, high }, ' +
    '{ kind: "normal", mean, sd, low, high } eller { kind: "point", value }',
});

const FAULTS = {
  bounds: "low ska vara mindre än high",
  mode: "mode ska ligga mellan low och high",
  shape: "alpha och beta ska vara större än 0",
  sd: "sd ska vara större än 0",
  cut: "nästan ingenting av normalfördelningen ligger mellan low och high",
};

function faultsOf(
  definition: AssumptionDefinition,
  distribution: Distribution,
): string[] {
  const place = `antagandet ${definition.name}`;
  const fault = distributionFault(distribution);
  if (fault !== null) return [`${place}: ${FAULTS[fault]}`];
  const [low, high] = supportOf(distribution);
  return low < definition.min || high > definition.max
    ? [`${place}: väntade ${rangeText(definition)}, fick ${low} till ${high}`]
    : [];
}
