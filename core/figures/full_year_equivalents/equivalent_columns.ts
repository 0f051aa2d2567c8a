import type {
  EquivalentPoint,
  EquivalentSeries,
} from "../../full_year_equivalents/series.ts";
import type { Column, Value } from "../figure.ts";

/** The columns that name a region. */
export const REGION_COLUMNS: readonly Column[] = [
  { name: "region_code", title: "Regionkod, eller förbundets id" },
  { name: "region", title: "Region" },
];

/** A column of percentages. */
export function pctColumn(name: string, title: string): Column {
  return { name, title, unit: "procent", decimals: 2 };
}

/** A column of differences between percentages. */
export function pointsColumn(name: string, title: string): Column {
  return { name, title, unit: "procentenheter", decimals: 2 };
}

/** A column of full-year equivalents or inhabitants. */
export function peopleColumn(name: string, title: string): Column {
  return { name, title, unit: "antal", decimals: 0 };
}

/** The columns of a region's points. */
export const POINT_COLUMNS: readonly Column[] = [
  ...REGION_COLUMNS,
  { name: "year", title: "År" },
  peopleColumn("people", "Helårsekvivalenter; tomt där antalet inte är känt"),
  pctColumn("share_pct", "Andel av invånarna; tomt där den inte är känd"),
  peopleColumn("population", "Invånare; tomt där de inte är kända"),
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
