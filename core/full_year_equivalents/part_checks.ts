import type { FullYearEquivalentData } from "../data/full_year_equivalent_data.ts";
import type { FullYearEquivalentRow } from "../data/tables/indicator_tables.ts";
import { CELL_KEY_NOISE } from "../parameters/cell_key_noise.ts";
import { parameterAt } from "../parameters/parameter.ts";
import { exactSum } from "../statistics/descriptive.ts";
import { SINGLE_BENEFITS } from "./benefit_series.ts";
import type { EquivalentKind } from "./series.ts";

/** Whether published parts add up to a published total. */
export interface PartCheck {
  /** Region code. */
  readonly code: string;
  /** Name of the region. */
  readonly name: string;
  /** Calendar year. */
  readonly year: number;
  /** Month, or `null` for a whole year. */
  readonly month: number | null;
  /** What the parts are, in Swedish. */
  readonly parts: "ersättningarna" | "kvinnor och män";
  /** The published total. */
  readonly total: number;
  /** The sum of the published parts. */
  readonly sum: number;
  /** Sum minus total. */
  readonly difference: number;
  /** Most that the two may differ without a fault. */
  readonly tolerance: number;
  /** Why they may differ that much, in Swedish. */
  readonly reason: string;
  /** Whether they differ no more than that. */
  readonly holds: boolean;
}

/**
 * Checks every total against its benefits and its sexes, where all are known.
 * Numbers are rounded, and from 2025 SCB moves each of them by some noise, so
 * parts need not add up: the tolerance is half a person and the noise for each
 * part and for the total.
 */
export function partChecks(
  { equivalents, regions }: FullYearEquivalentData,
  { measure, ageBand }: EquivalentKind,
): PartCheck[] {
  const rows = equivalents.filter((row) =>
    row.measure === measure && row.age_band === ageBand && row.people !== null
  );
  const byPlace = Map.groupBy(rows, placeOf);
  return [...byPlace.values()].flatMap((group) => {
    const total = peopleOf(group, "T", "total");
    if (total === undefined) return [];
    const benefits = SINGLE_BENEFITS.map((benefit) =>
      peopleOf(group, "T", benefit)
    );
    const sexes = (["K", "M"] as const).map((sex) =>
      peopleOf(group, sex, "total")
    );
    const name = regions.get(group[0]!.region_code)?.name ?? "";
    return [
      ...checkOf(group[0]!, name, "ersättningarna", total, benefits),
      ...checkOf(group[0]!, name, "kvinnor och män", total, sexes),
    ];
  });
}

function checkOf(
  { region_code, year, month }: FullYearEquivalentRow,
  name: string,
  what: PartCheck["parts"],
  total: number,
  parts: readonly (number | undefined)[],
): PartCheck[] {
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return [];
  const sum = exactSum(known);
  const { value: noise } = parameterAt(CELL_KEY_NOISE, `${year}-12-31`);
  const tolerance = (0.5 + noise) * (parts.length + 1);
  const difference = exactSum([sum, -total]);
  return [{
    code: region_code,
    name,
    year,
    month,
    parts: what,
    total,
    sum,
    difference,
    tolerance,
    reason: noise > 0
      ? `avrundning och antaget brus om högst ${noise} i varje tal`
      : "avrundning av varje tal",
    holds: Math.abs(difference) <= tolerance,
  }];
}

function placeOf({ region_code, year, month }: FullYearEquivalentRow): string {
  return `${region_code} ${year} ${month ?? ""}`;
}

function peopleOf(
  rows: readonly FullYearEquivalentRow[],
  sex: FullYearEquivalentRow["sex"],
  benefit: FullYearEquivalentRow["benefit"],
): number | undefined {
  return rows.find((row) => row.sex === sex && row.benefit === benefit)
    ?.people ?? undefined;
}
