import { InputError } from "../data/problems.ts";
import { type Decimal, ExactDecimal, kronor } from "../money.ts";
import type { Parameter } from "./parameter.ts";

/** One step: the highest own capital for frames of a size and upwards. */
export interface EquityStep {
  /** Smallest frame of the step, whole kronor, 0 or more. */
  readonly fromFrameSek: number;
  /** Highest own capital as percent of the whole frame, 0–100. */
  readonly highestPct?: number;
  /** Highest own capital in whole kronor, 0 or more, instead of a percentage. */
  readonly highestSek?: number;
}

/**
 * The recommended highest own capital by size of frame. The exact steps of
 * Nationella rådet are not known to the project, so that the user gives them;
 * none means that no staircase is given.
 */
export type EquityStaircase = readonly EquityStep[];

/**
 * The day from which the state's grants follow a model with such a staircase.
 *
 * @source Nationella rådet, Statens fördelningsmodell, finsam.se
 */
const MODEL_FROM = "2016-01-01";

/**
 * The highest own capital for a frame: that of the last step that begins at
 * the frame or below it. A percentage is of the whole frame, and rounded down
 * to whole kronor.
 *
 * @param staircase The steps, from the smallest frame.
 * @param frameSek What the members pay together, whole kronor.
 * @returns The level, or `null` where no step begins so low.
 * @throws {InputError} With everything that is wrong with the steps.
 *
 * @example Twenty percent, and ten from a frame of ten million
 * ```ts
 * import assert from "node:assert/strict";
 * import { kronor, staircaseLevel } from "core";
 *
 * const staircase = [
 *   { fromFrameSek: 0, highestPct: 20 },
 *   { fromFrameSek: 10_000_000, highestPct: 10 },
 * ];
 * const level = staircaseLevel(staircase, kronor(16_000_000));
 * assert.equal(String(level?.value), "1600000");
 * ```
 */
export function staircaseLevel(
  staircase: EquityStaircase,
  frameSek: Decimal,
): Parameter<Decimal> | null {
  checkStaircase(staircase);
  const step = staircase.findLast(({ fromFrameSek }) =>
    frameSek.greaterThanOrEqualTo(fromFrameSek)
  );
  if (!step) return null;
  return {
    id: "hogsta-eget-kapital",
    title: "Rekommenderad högsta nivå på eget kapital",
    value: step.highestSek === undefined
      ? new ExactDecimal(step.highestPct!).times(frameSek).dividedBy(100)
        .floor()
      : kronor(step.highestSek),
    unit: "kr",
    validFrom: MODEL_FROM,
    validTo: null,
    source: "Trappa angiven av användaren",
    note: "Nationella rådets exakta steg är inte kända.",
  };
}

/**
 * Refuses a staircase that cannot be used.
 *
 * @throws {InputError} With everything that is wrong with the steps.
 */
export function checkStaircase(staircase: EquityStaircase): void {
  const problems = staircase.flatMap((step, at) =>
    [
      ...stepProblems(step),
      ...(at > 0 && step.fromFrameSek <= staircase[at - 1]!.fromFrameSek
        ? [
          `fromFrameSek: väntade mer än ${staircase[at - 1]!.fromFrameSek} ` +
          `i steget före, fick ${step.fromFrameSek}`,
        ]
        : []),
    ].map((problem) => `trappan, steg ${at + 1}: ${problem}`)
  );
  if (problems.length > 0) throw new InputError(problems.join("\n"));
}

function stepProblems(
  { fromFrameSek, highestPct, highestSek }: EquityStep,
): string[] {
  const amount = (name: string, value: number) =>
    Number.isSafeInteger(value) && value >= 0
      ? []
      : [`${name}: väntade hela kronor, 0 eller mer, fick ${value}`];
  return [
    ...amount("fromFrameSek", fromFrameSek),
    ...(highestSek === undefined ? [] : amount("highestSek", highestSek)),
    ...(highestPct === undefined || (highestPct >= 0 && highestPct <= 100)
      ? []
      : [`highestPct: väntade 0 till 100 procent, fick ${highestPct}`]),
    ...((highestPct === undefined) !== (highestSek === undefined)
      ? []
      : ["ange antingen highestPct eller highestSek"]),
  ];
}
