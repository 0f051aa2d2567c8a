import { poissonLimits } from "../statistics/control_limits.ts";
import {
  FUNNEL_LEVELS,
  type MunicipalComparison,
} from "./municipal_comparison.ts";

/** The limits of a funnel plot at one size of population. */
export interface FunnelPoint {
  /** Inhabitants. */
  readonly population: number;
  /** Participants per 1 000 that 95 of 100 municipalities stay above. */
  readonly innerLow: number;
  /** Participants per 1 000 that 95 of 100 municipalities stay below. */
  readonly innerHigh: number;
  /** Participants per 1 000 that 998 of 1 000 municipalities stay above. */
  readonly outerLow: number;
  /** Participants per 1 000 that 998 of 1 000 municipalities stay below. */
  readonly outerHigh: number;
}

/**
 * The limits of a funnel plot over the sizes of its municipalities, evenly
 * spaced by the logarithm of the population.
 *
 * @param comparison The year's municipalities; `null` gives no points.
 * @param steps Number of points, 2 or more.
 */
export function funnelLimits(
  comparison: MunicipalComparison | null,
  steps = 300,
): FunnelPoint[] {
  if (!comparison) return [];
  const { municipalities, participantsPer1000 } = comparison;
  const sizes = municipalities.map(({ population }) => population);
  const low = Math.log(0.8 * Math.min(...sizes));
  const high = Math.log(1.25 * Math.max(...sizes));
  return Array.from({ length: steps }, (_, at) => {
    const population = Math.exp(low + (high - low) * at / (steps - 1));
    const expected = participantsPer1000 * population / 1000;
    const inner = poissonLimits(expected, FUNNEL_LEVELS.inner);
    const outer = poissonLimits(expected, FUNNEL_LEVELS.outer);
    const rate = (count: number) => 1000 * count / population;
    return {
      population,
      innerLow: rate(inner.low),
      innerHigh: rate(inner.high),
      outerLow: rate(outer.low),
      outerHigh: rate(outer.high),
    };
  });
}
