import type { Decimal } from "../money.ts";
import type { AssumptionOverrides } from "../parameters/assumption_overrides.ts";
import {
  type AssumptionDefinition,
  type AssumptionName,
  definitionOf,
} from "../parameters/assumption_definitions.ts";
import { type AssumptionRanges, checkRanges } from "./assumption_ranges.ts";
import { localAssumptions } from "./local_assumptions.ts";
import { perspectiveBalance } from "./perspective_balance.ts";
import type { PerspectiveId } from "./perspectives.ts";
import { type SocioeconomicCase, withOverrides } from "./socioeconomic_case.ts";

/** What a balance becomes when one assumption varies and the others stay. */
export interface OneWay {
  /** The assumption that varies. */
  readonly definition: AssumptionDefinition;
  /** Its value otherwise. */
  readonly base: Decimal;
  /** Its least value tried. */
  readonly low: number;
  /** Its largest value tried. */
  readonly high: number;
  /** Balance at the least value. */
  readonly atLowSek: Decimal;
  /** Balance at the largest value. */
  readonly atHighSek: Decimal;
}

/** A balance when two assumptions have given values. */
export interface TwoWayCell {
  /** Value of the first assumption. */
  readonly x: number;
  /** Value of the second assumption. */
  readonly y: number;
  /** The balance. */
  readonly balanceSek: Decimal;
}

/** The balances over all pairs of values of two assumptions. */
export interface TwoWay {
  /** The assumption of `x`. */
  readonly first: AssumptionDefinition;
  /** The assumption of `y`. */
  readonly second: AssumptionDefinition;
  /** One cell per pair. */
  readonly cells: readonly TwoWayCell[];
}

/**
 * Varies one assumption at a time between two values.
 *
 * @param id The perspective whose balance is watched.
 * @param ranges Least and largest value by assumption.
 * @returns One entry per assumption, the one that moves the balance most first.
 * @throws {InputError} If a range names an unknown assumption or leaves what
 * it may be.
 */
export function oneWaySensitivity(
  basis: SocioeconomicCase,
  id: PerspectiveId,
  ranges: AssumptionRanges,
): OneWay[] {
  const assumptions = localAssumptions(basis);
  const span = ({ atLowSek, atHighSek }: OneWay) =>
    atHighSek.minus(atLowSek).abs();
  return Object.entries(checkRanges(ranges)).map(([key, [low, high]]) => {
    const name = key as AssumptionName;
    return {
      definition: definitionOf(name),
      base: assumptions[name],
      low,
      high,
      atLowSek: balanceWith(basis, id, { [name]: low }),
      atHighSek: balanceWith(basis, id, { [name]: high }),
    };
  }).sort((a, b) => span(b).comparedTo(span(a)));
}

/**
 * Varies two assumptions together over a grid.
 *
 * @param id The perspective whose balance is watched.
 * @param first Values of the first assumption.
 * @param second Values of the second assumption.
 * @throws {InputError} If a value leaves what its assumption may be.
 */
export function twoWaySensitivity(
  basis: SocioeconomicCase,
  id: PerspectiveId,
  first: GridSide,
  second: GridSide,
): TwoWay {
  return {
    first: definitionOf(first.name),
    second: definitionOf(second.name),
    cells: first.values.flatMap((x) =>
      second.values.map((y) => ({
        x,
        y,
        balanceSek: balanceWith(basis, id, {
          [first.name]: x,
          [second.name]: y,
        }),
      }))
    ),
  };
}

/** An assumption and the values to try of it. */
export interface GridSide {
  /** Which assumption. */
  readonly name: AssumptionName;
  /** The values, in its unit. */
  readonly values: readonly number[];
}

function balanceWith(
  basis: SocioeconomicCase,
  id: PerspectiveId,
  overrides: AssumptionOverrides,
): Decimal {
  return perspectiveBalance(withOverrides(basis, overrides), id).balanceSek;
}
