import type { MunicipalData } from "../data/municipal_data.ts";
import { mean, standardDeviation } from "../statistics/descriptive.ts";
import {
  concentrationCurve,
  concentrationIndex,
  type CurvePoint,
  gini,
  lorenzCurve,
  type SizedAmount,
} from "../statistics/inequality.ts";
import { theil, type TheilDecomposition } from "../statistics/theil.ts";
import { accessGroups } from "./access_groups.ts";
import type { MunicipalComparison } from "./municipal_comparison.ts";

/** How evenly something is spread over the inhabitants of municipalities. */
export interface Spread {
  /** Share of it that the inhabitants with least have. */
  readonly lorenz: readonly CurvePoint[];
  /** Gini coefficient: 0 is even. */
  readonly gini: number;
  /** Theil's index, between and within groups of equal access. */
  readonly theil: TheilDecomposition;
  /**
   * Standard deviation of the municipalities' levels over their mean, each
   * municipality counted once; `null` for a single one.
   */
  readonly variation: number | null;
}

/** How the participants follow need. */
export interface NeedConcentration {
  /** Year of the need. */
  readonly year: number;
  /** Share of the participants that the inhabitants with least need have. */
  readonly curve: readonly CurvePoint[];
  /** Above 0 where need is great, participants are many per inhabitant. */
  readonly index: number;
  /** The same index of need itself: what following need exactly would give. */
  readonly needIndex: number;
  /** Where the need was read, each once. */
  readonly sources: readonly string[];
}

/** How a year's participants and jobs are spread over the municipalities. */
export interface MunicipalSpread {
  /** Participants. */
  readonly participants: Spread;
  /** Full-time jobs; `null` if there are none, or a number is not shown. */
  readonly jobs: Spread | null;
  /** Participants against need; `null` where need is not known. */
  readonly need: NeedConcentration | null;
}

/**
 * How evenly participants and jobs are spread over the inhabitants, and
 * whether participants follow need: households with social assistance per
 * inhabitant, in the latest year that has it for all municipalities. An index
 * of all municipalities would give away one that is not shown.
 *
 * @param comparison The year's municipalities; `null` gives `null`, as does a
 * municipality whose participants are not shown.
 */
export function municipalSpread(
  data: MunicipalData,
  comparison: MunicipalComparison | null,
): MunicipalSpread | null {
  if (!comparison) return null;
  const groups = accessGroups(data, comparison.year);
  const participants = unitsOf(comparison, "participants");
  const jobs = unitsOf(comparison, "fullTimeJobs");
  if (!participants) return null;
  return {
    participants: spreadOf(participants, groups),
    jobs: jobs?.some(({ amount }) => amount > 0)
      ? spreadOf(jobs, groups)
      : null,
    need: needConcentration(data, participants, comparison.year),
  };
}

/** The municipalities' amounts, or `null` if one is not shown. */
function unitsOf(
  { municipalities }: MunicipalComparison,
  amount: "participants" | "fullTimeJobs",
): SizedAmount[] | null {
  const units = municipalities.flatMap((row) => {
    const shown = row[amount];
    return shown === null
      ? []
      : [{ id: row.code, size: row.population, amount: shown }];
  });
  return units.length === municipalities.length ? units : null;
}

function spreadOf(
  units: readonly SizedAmount[],
  groups: ReadonlyMap<string, string>,
): Spread {
  return {
    lorenz: lorenzCurve(units),
    gini: gini(units),
    theil: theil(units, ({ id }) => groups.get(id)!),
    variation: variationOf(units.map(({ size, amount }) => amount / size)),
  };
}

function variationOf(levels: readonly number[]): number | null {
  return levels.length < 2 ? null : standardDeviation(levels) / mean(levels);
}

function needConcentration(
  { needs }: MunicipalData,
  units: readonly SizedAmount[],
  year: number,
): NeedConcentration | null {
  const latest = needs.filter((need) => need.year <= year).at(-1)?.year;
  if (latest === undefined) return null;
  const ofYear = needs.filter((need) => need.year === latest);
  const rateOf = new Map(
    ofYear.map(({ code, households, population }) => [
      code,
      households / population,
    ]),
  );
  if (!units.every(({ id }) => rateOf.has(id))) return null;
  const rank = ({ id }: SizedAmount) => rateOf.get(id)!;
  const need = ofYear.map(({ code, households, population }) => ({
    id: code,
    size: population,
    amount: households,
  }));
  return {
    year: latest,
    curve: concentrationCurve(units, rank),
    index: concentrationIndex(units, rank),
    needIndex: concentrationIndex(need, rank),
    sources: [...new Set(ofYear.map(({ source }) => source))],
  };
}
