import { type InputFile, PROJECT_DATA } from "./files.ts";
import type { Forbund } from "./forbund.ts";
import { ForbundReader } from "./forbund_reader.ts";
import { printedSource } from "./printed_source.ts";
import { type Problem, refuse } from "./problems.ts";
import {
  FULL_YEAR_EQUIVALENTS,
  type FullYearEquivalentRow,
  PUBLISHED_FULL_YEAR_EQUIVALENTS,
  type PublishedFullYearEquivalentRow,
} from "./tables/indicator_tables.ts";
import {
  POPULATION,
  type PopulationRow,
  REGIONS,
} from "./tables/reference_tables.ts";
import {
  TEXT_FIGURES,
  type TextFigureRow,
} from "./tables/text_figures_table.ts";

/** Riket, a county or a municipality. */
export interface Region {
  /** Its name. */
  readonly name: string;
  /** Which of the three it is. */
  readonly level: "riket" | "lan" | "kommun";
}

/** How many people a förbund itself says have need of its work. */
export interface PublishedNeed {
  /** Number of people. */
  readonly people: number;
  /** The words that hold the number. */
  readonly quote: string;
  /** Document and heading it was read in. */
  readonly source: string;
}

/** Everything that a förbund's full-year equivalents are worked out from. */
export interface FullYearEquivalentData {
  /** The förbund itself. */
  readonly forbund: Forbund;
  /** Every known region by its code. */
  readonly regions: ReadonlyMap<string, Region>;
  /** The series of all measures, and shares that only a plan has printed. */
  readonly equivalents: readonly FullYearEquivalentRow[];
  /** Inhabitants by region, day, sex and age band. */
  readonly population: readonly PopulationRow[];
  /** The need that the förbund has published; `null` if it has not. */
  readonly publishedNeed: PublishedNeed | null;
  /** The files that were read. */
  readonly inputs: readonly InputFile[];
  /** Whether any of the files holds made-up numbers. */
  readonly synthetic: boolean;
}

/** What is recorded of a share that was read in the förbund's own plan. */
export const FROM_PLAN =
  "Ur förbundets plan; anges avse SCB:s mått för åldrarna 20–64 år";
/** What a row of `text_figures.csv` is called that tells the need. */
const NEED_ROW = /-behov-personer$/;

/**
 * Loads and checks the full-year equivalents that a förbund can be shown with:
 * the shared series, its own, and what its plan prints of the municipalities.
 * A share that both a series and the plan tell is taken from the series.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 * @throws {InputError} If there is no such förbund.
 * @throws {DataError} With every problem of the first faulty file.
 */
export async function loadFullYearEquivalents(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<FullYearEquivalentData> {
  const reader = await ForbundReader.open(id, data);
  const series = await reader.series(
    "full_year_equivalents.csv",
    FULL_YEAR_EQUIVALENTS,
  );
  const population = await reader.series("population.csv", POPULATION);
  const regions = await reader.series("regions.csv", REGIONS);
  const printed = await reader.optional(
    "published_full_year_equivalents.csv",
    PUBLISHED_FULL_YEAR_EQUIVALENTS,
  );
  const texts = await reader.rows("text_figures.csv", TEXT_FIGURES);
  refuse(printed ? repeatedShares(printed.rows, printed.input.path) : []);
  const { forbund, inputs, synthetic } = reader;
  return {
    forbund,
    regions: new Map(
      regions.rows.map(({ region_code, region, level }) => [
        region_code,
        { name: region, level },
      ]),
    ),
    equivalents: withPrintedShares(series.rows, printed?.rows ?? []),
    population: population.rows,
    publishedNeed: needIn(texts),
    inputs,
    synthetic,
  };
}

function withPrintedShares(
  rows: readonly FullYearEquivalentRow[],
  printed: readonly PublishedFullYearEquivalentRow[],
): FullYearEquivalentRow[] {
  const known = new Set(rows.map(keyOf));
  return [
    ...rows,
    ...printed.map(asEquivalents).filter((row) => !known.has(keyOf(row))),
  ];
}

function asEquivalents(
  row: PublishedFullYearEquivalentRow,
): FullYearEquivalentRow {
  return {
    region_code: row.region_code,
    year: row.year,
    month: null,
    sex: row.sex,
    age_band: "20-64",
    benefit: "total",
    measure: "scb",
    people: null,
    share_pct: row.share_pct,
    source: printedSource(row),
    note: FROM_PLAN,
  };
}

function keyOf(row: FullYearEquivalentRow): string {
  const { key } = FULL_YEAR_EQUIVALENTS;
  return JSON.stringify(key.map((name) => row[name as keyof typeof row]));
}

/** The plan's rows have keys of their own, so that a share may stand twice. */
function repeatedShares(
  rows: readonly PublishedFullYearEquivalentRow[],
  file: string,
): Problem[] {
  const keys = rows.map((row) => keyOf(asEquivalents(row)));
  return keys.flatMap((key, at) => {
    const former = keys.indexOf(key);
    return former === at ? [] : [{
      file,
      row: at + 2,
      message: `samma region, år och kön som rad ${former + 2}`,
    }];
  });
}

function needIn(rows: readonly TextFigureRow[]): PublishedNeed | null {
  const row = rows.findLast(({ row_id }) => NEED_ROW.test(row_id));
  return row === undefined ? null : {
    people: row.value.toNumber(),
    quote: row.quote,
    source: printedSource(row),
  };
}
