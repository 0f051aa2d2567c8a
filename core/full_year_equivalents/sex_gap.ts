import type { FullYearEquivalentData } from "../data/full_year_equivalent_data.ts";
import { type ForbundSeries, forbundSeries } from "./forbund_series.ts";
import {
  type EquivalentKind,
  type EquivalentSeries,
  pointOf,
} from "./series.ts";

/** Women's and men's share in a region in a year. */
export interface EquivalentSexGap {
  /** Region code, or the förbund's id. */
  readonly code: string;
  /** Name of the region or the förbund. */
  readonly name: string;
  /** Calendar year. */
  readonly year: number;
  /** Women's share, percent. */
  readonly women: number;
  /** Men's share, percent. */
  readonly men: number;
  /** Women's share minus men's, percentage points. */
  readonly points: number;
  /** Where the numbers were read, each once. */
  readonly sources: readonly string[];
}

/**
 * The latest year's gaps between women and men in the förbund, its
 * municipalities, counties and riket. Only a year up to the given one in which
 * some municipality tells both counts; a region without both is left out.
 *
 * @param latest Last year to consider.
 * @returns The gaps, the widest in favour of men first; none if no year has any.
 */
export function sexGaps(
  data: FullYearEquivalentData,
  kind: EquivalentKind,
  latest: number,
): EquivalentSexGap[] {
  const women = forbundSeries(data, { ...kind, sex: "K", benefit: "total" });
  const men = forbundSeries(data, { ...kind, sex: "M", benefit: "total" });
  const year = latestCommonYear(women, men, latest);
  if (year === undefined) return [];
  const pairs = allOf(women).map((series, at) =>
    [series, allOf(men)[at]!] as const
  );
  return pairs.flatMap(([first, second]) => gapOf(first, second, year))
    .sort((a, b) => b.points - a.points);
}

function allOf(
  { forbund, municipalities, counties, riket }: ForbundSeries,
): EquivalentSeries[] {
  return [forbund, ...municipalities, ...counties, riket];
}

function latestCommonYear(
  women: ForbundSeries,
  men: ForbundSeries,
  latest: number,
): number | undefined {
  const years = women.municipalities.flatMap((series, at) =>
    series.points.filter(({ year, sharePct }) =>
      year <= latest && sharePct !== null &&
      pointOf(men.municipalities[at]!, year)?.sharePct != null
    ).map(({ year }) => year)
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}

function gapOf(
  women: EquivalentSeries,
  men: EquivalentSeries,
  year: number,
): EquivalentSexGap[] {
  const [first, second] = [pointOf(women, year), pointOf(men, year)];
  const [share, other] = [first?.sharePct ?? null, second?.sharePct ?? null];
  if (share === null || other === null) return [];
  return [{
    code: women.code,
    name: women.name,
    year,
    women: share,
    men: other,
    points: share - other,
    sources: [...new Set([...first!.sources, ...second!.sources])],
  }];
}
