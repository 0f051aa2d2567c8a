import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { EquivalentAnalysis } from "../../full_year_equivalents/analysis.ts";
import type { PartCheck } from "../../full_year_equivalents/part_checks.ts";
import {
  type EquivalentTrend,
  SLOPE_LEVEL,
} from "../../full_year_equivalents/trend.ts";
import { kindName } from "../../full_year_equivalents/series.ts";
import {
  percentColumn,
  personColumn,
  pointsColumn,
} from "../../figures/columns.ts";
import {
  POINT_COLUMNS,
  pointCells,
  pointRows,
} from "../../figures/full_year_equivalents/equivalent_columns.ts";
import {
  equivalentProvenance,
  sourcesOf,
} from "../../figures/full_year_equivalents/equivalent_provenance.ts";
import { DIRECTION_WORDS } from "../../figures/full_year_equivalents/equivalent_words.ts";
import type { Column, Value } from "../../figures/figure.ts";
import {
  formatList,
  formatPercent,
  formatPeriod,
} from "../../figures/formats.ts";
import { CELL_KEY_NOISE } from "../../parameters/cell_key_noise.ts";
import type { OutputTable } from "../output_table.ts";

/**
 * The full-year equivalents of the förbund, its municipalities, counties and
 * riket in every known year.
 */
export function equivalentTable(
  data: FullYearEquivalentData,
  { kind, period, regions }: EquivalentAnalysis,
): OutputTable {
  const series = [
    regions.forbund,
    ...regions.municipalities,
    ...regions.counties,
    regions.riket,
  ];
  return {
    id: "helarsekvivalenter",
    title: `Helårsekvivalenter ${formatPeriod(period)}, ` +
      `${data.forbund.shortName} (${kindName(kind)})`,
    columns: POINT_COLUMNS,
    rows: pointRows(series),
    ...equivalentProvenance(data, sourcesOf(series)),
  };
}

const TREND_COLUMNS: readonly Column[] = [
  ...POINT_COLUMNS,
  pointsColumn("since_previous", "Ändring från året före"),
  { name: "first_year", title: "Första kända år" },
  pointsColumn("since_first", "Ändring från första kända år"),
  percentColumn("since_first_pct", "Ändring från första kända år"),
  { name: "index", title: "Index, första kända år = 100", decimals: 1 },
  pointsColumn("gap_to_riket", "Avstånd till riket samma år"),
  { name: "rank", title: "Plats bland kommunerna, 1 = högst", decimals: 0 },
  pointsColumn("slope", "Lutning per år (Theil–Sen)"),
  pointsColumn("slope_low", "Intervallets nedre gräns"),
  pointsColumn("slope_high", "Intervallets övre gräns"),
  { name: "verdict", title: "Riktning" },
  pointsColumn("chance", "Ändring som slumpen kan ge på ett år"),
];

/** Level, change, gap, rank and slope of every region. */
export function trendTable(
  data: FullYearEquivalentData,
  analysis: EquivalentAnalysis,
): OutputTable {
  const { period, trends } = analysis;
  return {
    id: "trend",
    title: `Helårsekvivalenternas trend ${formatPeriod(period)}, ` +
      namesOfShown(data, analysis),
    note: `Lutningens intervall är ${formatPercent(SLOPE_LEVEL, 0)} ` +
      "konfidensintervall, tomt där åren är för få; par av år över ett " +
      "seriebrott räknas inte.",
    columns: TREND_COLUMNS,
    rows: trends.map(trendCells),
    ...equivalentProvenance(
      data,
      sourcesOf(trends.map(({ series }) => series)),
    ),
  };
}

/** The förbund where it or any of its own is shown, else those who are. */
function namesOfShown(
  { forbund }: FullYearEquivalentData,
  { regions, trends }: EquivalentAnalysis,
): string {
  const own = [regions.forbund, ...regions.municipalities]
    .map(({ code }) => code);
  return trends.length === 0 ||
      trends.some(({ series }) => own.includes(series.code))
    ? forbund.shortName
    : formatList(trends.map(({ series }) => series.name));
}

function trendCells(trend: EquivalentTrend): Record<string, Value> {
  const { series, latest, sincePrevious, sinceFirst, slope } = trend;
  return {
    ...pointCells(series, latest),
    since_previous: sincePrevious?.points ?? null,
    first_year: sinceFirst ? String(sinceFirst.from) : null,
    since_first: sinceFirst?.points ?? null,
    since_first_pct: sinceFirst?.percent ?? null,
    index: trend.index,
    gap_to_riket: trend.gapToRiket,
    rank: trend.rank,
    slope: slope?.value ?? null,
    slope_low: finite(slope?.low),
    slope_high: finite(slope?.high),
    verdict: hasLimits(trend) ? DIRECTION_WORDS[trend.direction] : "för få år",
    chance: trend.chance,
  };
}

function hasLimits({ slope }: EquivalentTrend): boolean {
  return finite(slope?.low) !== null && finite(slope?.high) !== null;
}

/** An interval without a limit has no number. */
function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** Whether the published parts add up to the published totals. */
export function partCheckTable(
  data: FullYearEquivalentData,
  { checks, period }: EquivalentAnalysis,
): OutputTable {
  return {
    id: "kontroll-av-delar",
    title: `Publicerade delar mot publicerad summa ${formatPeriod(period)}, ` +
      data.forbund.shortName,
    columns: [
      { name: "region_code", title: "Regionkod" },
      { name: "region", title: "Region" },
      { name: "year", title: "År" },
      { name: "month", title: "Månad; tom för ett helt år" },
      { name: "parts", title: "Delar" },
      personColumn("total", "Publicerad summa"),
      personColumn("sum", "Delarnas summa"),
      personColumn("difference", "Skillnad"),
      { name: "tolerance", title: "Tillåten skillnad", decimals: 1 },
      { name: "reason", title: "Varför den tillåts" },
      { name: "verdict", title: "Bedömning" },
    ],
    rows: checks.map(checkCells),
    ...equivalentProvenance(
      data,
      data.equivalents.map(({ source }) => source),
      CELL_KEY_NOISE,
    ),
  };
}

function checkCells(check: PartCheck): Record<string, Value> {
  return {
    region_code: check.code,
    region: check.name,
    year: String(check.year),
    month: check.month === null ? null : String(check.month),
    parts: check.parts,
    total: check.total,
    sum: check.sum,
    difference: check.difference,
    tolerance: check.tolerance,
    reason: check.reason,
    verdict: check.holds ? "stämmer" : "avviker",
  };
}
