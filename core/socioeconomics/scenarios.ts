import type { AssumptionOverrides } from "../parameters/assumption_overrides.ts";
import { type BreakEven, breakEven } from "./break_even.ts";
import {
  type PerspectiveBalance,
  perspectiveBalance,
} from "./perspective_balance.ts";
import type { PerspectiveId } from "./perspectives.ts";
import { type SocioeconomicCase, withOverrides } from "./socioeconomic_case.ts";

/** Sets of assumptions, by the name they are shown under. */
export type NamedOverrides = Readonly<Record<string, AssumptionOverrides>>;

/** One set of assumptions and what it gives. */
export interface ScenarioResult {
  /** Its name, in Swedish. */
  readonly name: string;
  /** The year with these assumptions. */
  readonly basis: SocioeconomicCase;
  /** The balance of the perspective that is watched. */
  readonly balance: PerspectiveBalance;
  /** The balance of society as a whole. */
  readonly society: PerspectiveBalance;
  /** Jobs that make the watched balance zero. */
  readonly breakEven: BreakEven;
}

/**
 * Works out the same year under several sets of assumptions.
 *
 * @param basis The year as it stands, shown first.
 * @param id The perspective whose balance is watched.
 * @param scenarios Assumptions to set on top of those already set.
 * @throws {InputError} If a scenario names an unknown assumption or leaves its
 * range.
 */
export function compareScenarios(
  basis: SocioeconomicCase,
  id: PerspectiveId,
  scenarios: NamedOverrides,
): ScenarioResult[] {
  return [
    resultOf("Utgångsläge", basis, id),
    ...Object.entries(scenarios).map(([name, overrides]) =>
      resultOf(name, withOverrides(basis, overrides), id)
    ),
  ];
}

function resultOf(
  name: string,
  basis: SocioeconomicCase,
  id: PerspectiveId,
): ScenarioResult {
  return {
    name,
    basis,
    balance: perspectiveBalance(basis, id),
    society: perspectiveBalance(basis, "samhalle"),
    breakEven: breakEven(basis, id),
  };
}
