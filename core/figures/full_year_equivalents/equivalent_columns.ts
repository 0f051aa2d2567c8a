import type {
  EquivalentPoint,
  EquivalentSeries,
} from "../../full_year_equivalents/series.ts";
import { percentColumn, personColumn } from "../columns.ts";
import type { Column, Value } from "../figure.ts";

/** The columns that name a region. */
export const REGION_COLUMNS: readonly Column[] = [
  { name: "region_code", title: "Regionkod, eller förbundets id" },
  { name: "region", title: "Region" },
];

/** The columns of a region's points. */
export const POINT_COLUMNS: readonly Column[] = [
  ...REGION_COLUMNS,
  { name: "year", title: "År" },
  personColumn("people", "Helårsekvivalenter; tomt där antalet inte är känt"),
  percentColumn("share_pct", "Andel av invånarna; tomt där den inte är känd"),
  personColumn("population", "Invånare; tomt där de inte är kända"),
];

/** A point of a region as cells of those columns. */
export function pointCells(
  { code, name }: Pick<EquivalentSeries, "code" | "name">,
  { year, people, sharePct, population }: EquivalentPoint,
): Record<string, Value> {
  return {
    region_code: code,
    region: name,
    year: String(year),
    people,
    share_pct: sharePct,
    population,
  };
}

/** Every point of some series as cells. */
export function pointRows(
  series: readonly EquivalentSeries[],
): Record<string, Value>[] {
  return series.flatMap((one) =>
    one.points.map((point) => pointCells(one, point))
  );
}
