import type { KeyPart } from "../data/forbund.ts";
import type { PopulationCount } from "../data/population.ts";
import type { ScenarioData } from "../data/scenario_data.ts";
import { feeInput } from "../fees/fee_basis.ts";
import { allocateMemberFees } from "../fees/member_fees.ts";
import { type Decimal, wholeKronor } from "../money.ts";
import type { AssumptionOverrides } from "../parameters/assumption_overrides.ts";
import { assumptionsAt } from "../parameters/assumptions.ts";
import type { Parameter } from "../parameters/parameter.ts";
import { benefitsPerJobSek } from "../socioeconomics/perspective_balance.ts";
import {
  type Perspective,
  type PerspectiveId,
  perspectiveOf,
} from "../socioeconomics/perspectives.ts";
import { presentValue } from "../socioeconomics/present_value.ts";

/** The perspectives that a scenario's balance is shown for. */
const SHOWN: readonly PerspectiveId[] = ["tabell-3", "tabell-2", "samhalle"];

/** What a full-time job gives in a year, and the assumptions behind it. */
export interface JobBenefits {
  /** Benefit by perspective, öre. */
  readonly perJob: readonly number[];
  /** The assumptions with their dates and sources. */
  readonly parameters: readonly Parameter<Decimal>[];
}

/** What scenarios have in common; each thing is worked out once. */
export interface ScenarioBasis {
  /** What the förbund's scenarios rest on. */
  readonly data: ScenarioData;
  /** The perspectives that balances are shown for. */
  readonly perspectives: readonly Perspective[];
  /** Inhabitants of a fee year by the measures of a key. */
  populations(
    year: number,
    key: readonly KeyPart[],
  ): readonly PopulationCount[];
  /** Fees of a year by the förbund's own rules; `null` where not known. */
  feesOf(year: number): readonly (number | null)[];
  /** What a full-time job gives in a year. */
  benefits(year: number, overrides: AssumptionOverrides): JobBenefits;
}

/** What every scenario of a förbund looks up, remembered between them. */
export function scenarioBasis(data: ScenarioData): ScenarioBasis {
  const perspectives = SHOWN.map(perspectiveOf);
  return {
    data,
    perspectives,
    populations: remembered((year: number, key: readonly KeyPart[]) =>
      feeInput(data.feeData, year, { key }).populations
    ),
    feesOf: remembered((year: number) => feesOf(data, year)),
    benefits: remembered((year: number, overrides: AssumptionOverrides) =>
      jobBenefits(data, perspectives, year, overrides)
    ),
  };
}

function feesOf(
  { feeData, forbund }: ScenarioData,
  year: number,
): (number | null)[] {
  const known = feeData.feeYears.includes(year) &&
    forbund.frames.some((frame) => frame.year === year);
  if (!known) return forbund.members.map(() => null);
  const { fees } = allocateMemberFees(feeInput(feeData, year));
  return fees.map(({ feeSek }) => Number(wholeKronor(feeSek)));
}

function jobBenefits(
  { standardAmounts }: ScenarioData,
  perspectives: readonly Perspective[],
  year: number,
  overrides: AssumptionOverrides,
): JobBenefits {
  const { values, parameters } = assumptionsAt(
    standardAmounts,
    `${year}-01-01`,
    overrides,
  );
  return {
    parameters,
    perJob: perspectives.map((perspective) =>
      presentValue(
        benefitsPerJobSek(perspective, values),
        values.discountRatePct,
      ).times(100).round().toNumber()
    ),
  };
}

/** The same function, which works out each answer once. */
function remembered<Arguments extends readonly unknown[], Result>(
  work: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const known = new Map<string, Result>();
  return (...given) => {
    const key = JSON.stringify(given);
    const found = known.get(key) ?? work(...given);
    known.set(key, found);
    return found;
  };
}
