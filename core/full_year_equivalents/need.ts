import type { FullYearEquivalentData } from "../data/full_year_equivalent_data.ts";
import type { InputFile } from "../data/files.ts";
import type { MunicipalData } from "../data/municipal_data.ts";
import type { Protection } from "../data/protection.ts";
import type { PopulationCount } from "../data/population.ts";
import { NEED_SHARE } from "../parameters/need_share.ts";
import { type Parameter, parameterAt } from "../parameters/parameter.ts";
import { forbundSeries } from "./forbund_series.ts";
import { type NeedReading, needReadings } from "./need_readings.ts";
import type { EquivalentKind, EquivalentSeries } from "./series.ts";

/** Need in a municipality, or in all, against what is known of it. */
export interface LocalNeed {
  /** Municipality code, or the förbund's id. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** Inhabitants of working age. */
  readonly inhabitants: number;
  /** People in need by the rule of thumb. */
  readonly need: number;
  /** Full-year equivalents; `null` where they are not known. */
  readonly equivalents: number | null;
  /** Participants during the year; `null` where not known or not shown. */
  readonly participants: number | null;
  /** Participants against the need, 0 or more; `null` without participants. */
  readonly coverage: number | null;
  /** Participants against the full-year equivalents; `null` likewise. */
  readonly perEquivalent: number | null;
}

/** The need of a förbund's municipalities by the rule of thumb. */
export interface Need {
  /** The year of the participants. */
  readonly year: number;
  /** The rule. */
  readonly rule: Parameter<number>;
  /** The population that the municipalities' need is taken of. */
  readonly population: PopulationCount;
  /** The need for every working age that a population is known for. */
  readonly readings: readonly NeedReading[];
  /** Year of the full-year equivalents; `null` where none are known. */
  readonly equivalentYear: number | null;
  /** The municipalities, in the order of the members. */
  readonly municipalities: readonly LocalNeed[];
  /** All of them together. */
  readonly total: LocalNeed;
  /** Where the numbers were read, each once. */
  readonly sources: readonly string[];
  /** The files that the participants were read from. */
  readonly inputs: readonly InputFile[];
  /** Whether the participants are made up. */
  readonly synthetic: boolean;
  /** How their small numbers were protected. */
  readonly protection: Protection;
}

/**
 * The need of coordinated rehabilitation by the rule of thumb, against the
 * full-year equivalents and the people who took part.
 *
 * @param municipal The participants of each municipality as they may be shown.
 * @param year Year of the participants; population and full-year equivalents
 * are the latest up to its end.
 * @returns The need, or `null` if no population of working age is known.
 * @source Ds 2003:2, p. 92
 */
export function municipalNeed(
  data: FullYearEquivalentData,
  municipal: MunicipalData & { readonly protection: Protection },
  kind: EquivalentKind,
  year: number,
): Need | null {
  const rule = parameterAt(NEED_SHARE, `${year}-12-31`);
  const rows = municipal.outcomes.filter((row) => row.year === year);
  const readings = needReadings(
    data,
    municipal.feeInhabitants,
    rule.value,
    year,
  );
  const population = readings[0]?.population;
  if (population === undefined) return null;
  const { forbund, municipalities } = forbundSeries(data, {
    ...kind,
    sex: "T",
    benefit: "total",
  });
  const equivalentYear = latestYear(forbund, municipalities, year);
  const totals = municipal.totals.find((row) => row.year === year);
  const local = (
    series: EquivalentSeries,
    inhabitants: number,
    participants: number | null | undefined,
  ) =>
    localNeed(
      { code: series.code, name: series.name, inhabitants },
      rule.value,
      peopleIn(series, equivalentYear),
      participants ?? null,
    );
  return {
    year,
    rule,
    population,
    readings,
    equivalentYear,
    municipalities: municipalities.map((series) =>
      local(
        series,
        population.inhabitants.get(series.code)!,
        rows.find(({ code }) => code === series.code)?.participants,
      )
    ),
    total: local(forbund, readings[0]!.inhabitants, totals?.participants),
    sources: [
      ...new Set([
        ...readings.flatMap(({ population }) => population.sources),
        ...rows.flatMap(({ sources }) => sources),
        ...sourcesIn([forbund, ...municipalities], equivalentYear),
      ]),
    ],
    inputs: municipal.inputs,
    synthetic: municipal.synthetic,
    protection: municipal.protection,
  };
}

/** The latest year with a number, of the förbund if it has any. */
function latestYear(
  forbund: EquivalentSeries,
  municipalities: readonly EquivalentSeries[],
  latest: number,
): number | null {
  const yearsOf = (series: EquivalentSeries) =>
    series.points.filter(({ year, people }) =>
      year <= latest && people !== null
    )
      .map(({ year }) => year);
  const own = yearsOf(forbund);
  const years = own.length > 0 ? own : municipalities.flatMap(yearsOf);
  return years.length > 0 ? Math.max(...years) : null;
}

function peopleIn(
  { points }: EquivalentSeries,
  year: number | null,
): number | null {
  return points.find((point) => point.year === year)?.people ?? null;
}

function localNeed(
  region: Pick<LocalNeed, "code" | "name" | "inhabitants">,
  share: number,
  equivalents: number | null,
  participants: number | null,
): LocalNeed {
  const need = share * region.inhabitants;
  const against = (whole: number | null) =>
    participants === null || !whole ? null : participants / whole;
  return {
    ...region,
    need,
    equivalents,
    participants,
    coverage: against(need),
    perEquivalent: against(equivalents),
  };
}

function sourcesIn(
  series: readonly EquivalentSeries[],
  year: number | null,
): string[] {
  return series.flatMap(({ points }) =>
    points.filter((point) => point.year === year)
      .flatMap(({ sources }) => sources)
  );
}
