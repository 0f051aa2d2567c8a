import { op, table } from "arquero";
import type { DataFrame } from "./danfojs.ts";
import type { Indicator, IndicatorValue } from "../data/indicator_data.ts";
import { yearsBetween } from "../years.ts";
import { toDanfo } from "./danfo_frame.ts";

/** A value of an indicator beside what came before it. */
export interface IndicatorChange extends IndicatorValue {
  /** Mean of the years up to this; `null` where one of them is missing. */
  readonly movingMean: number | null;
  /** Growth since the year before, percent; `null` where that is missing. */
  readonly growthPct: number | null;
}

/** An indicator with what came before each of its values. */
export interface ChangedIndicator {
  /** The indicator. */
  readonly indicator: Indicator;
  /** Its values, each beside what came before it. */
  readonly changes: readonly IndicatorChange[];
}

/**
 * Every indicator with moving means and growth, as {@linkcode indicatorChanges}
 * gives them.
 *
 * @param indicators The indicators.
 * @param window How many years a mean is over, 1 or more.
 */
export function changedIndicators(
  indicators: readonly Indicator[],
  window: number,
): ChangedIndicator[] {
  return indicators.map((indicator) => ({
    indicator,
    changes: indicatorChanges(indicator, window),
  }));
}

/**
 * Moving means and growth of an indicator, municipality by municipality. A year
 * without a value is a gap that neither a mean nor a growth reaches over.
 *
 * @param indicator The indicator.
 * @param window How many years a mean is over, 1 or more.
 * @returns One row per value, in the order of the indicator.
 * @throws {RangeError} If the window is not a whole number of 1 or more.
 */
export function indicatorChanges(
  { values }: Indicator,
  window: number,
): IndicatorChange[] {
  if (!Number.isInteger(window) || window < 1) {
    throw new RangeError(
      `Window must be 1 or more: current value is ${window}`,
    );
  }
  if (values.length === 0) return [];
  const panel = yearPanel(values);
  const means = movingMeans(panel, window);
  const growth = yearlyGrowth(panel);
  const first = Math.min(...values.map(({ year }) => year));
  return values.map((row) => {
    const column = panel.columns.indexOf(row.code);
    const at = row.year - first;
    return {
      ...row,
      movingMean: means[at]![column] ?? null,
      growthPct: growth[at]![column] ?? null,
    };
  });
}

/** Numbers in a row; `null` is a missing one. */
type Cells = readonly (number | null)[];

/** An indicator with its years beside each other. */
export interface PivotedIndicator {
  /** The indicator. */
  readonly indicator: Indicator;
  /** Every year from the first with a value to the last, gaps too. */
  readonly years: readonly number[];
  /** One entry per municipality, in the order of the indicator. */
  readonly municipalities: readonly {
    /** SCB municipality code. */
    readonly code: string;
    /** Name of the municipality. */
    readonly name: string;
    /** Its values year by year; `null` where one is missing. */
    readonly values: readonly (number | null)[];
  }[];
}

/**
 * Every indicator turned so that each municipality has a row and each year a
 * column.
 *
 * @param indicators The indicators; one without values has no years.
 */
export function pivotIndicators(
  indicators: readonly Indicator[],
): PivotedIndicator[] {
  return indicators.map((indicator) => {
    const { values } = indicator;
    if (values.length === 0) {
      return { indicator, years: [], municipalities: [] };
    }
    const panel = yearPanel(values);
    const first = Math.min(...values.map(({ year }) => year));
    const names = new Map(values.map(({ code, name }) => [code, name]));
    const rows = panel.values as number[][];
    return {
      indicator,
      years: rows.map((_, at) => first + at),
      municipalities: [...names].map(([code, name]) => ({
        code,
        name,
        values: rows.map((row) => {
          const value = row[panel.columns.indexOf(code)]!;
          return Number.isNaN(value) ? null : value;
        }),
      })),
    };
  });
}

/** One row per year, gaps too, and one column per municipality. */
function yearPanel(values: readonly IndicatorValue[]): DataFrame {
  const years = values.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const pivoted = table({
    year: years,
    code: values.map(({ code }) => code),
    value: values.map(({ value }) => value),
  }).groupby("year").pivot("code", { value: op.max("value") });
  const calendar = table({
    year: yearsBetween(first, last),
  });
  return toDanfo(
    calendar.join_left(pivoted, "year").orderby("year")
      .select(pivoted.columnNames().filter((name) => name !== "year")),
  );
}

/** Row by row, the means of the rows up to it; danfojs has no moving window. */
function movingMeans(panel: DataFrame, window: number): Cells[] {
  return rowNumbers(panel).map((at) => {
    if (at + 1 < window) return panel.columns.map(() => null);
    const part = panel.iloc({ rows: [`${at + 1 - window}:${at + 1}`] });
    const means = part.mean({ axis: 0 }).values as number[];
    const whole = part.count({ axis: 0 }).values as number[];
    return means.map((mean, column) => whole[column] === window ? mean : null);
  });
}

/** Row by row, the growth since the row before, percent. */
function yearlyGrowth(panel: DataFrame): Cells[] {
  return rowNumbers(panel).map((at) => {
    if (at === 0) return panel.columns.map(() => null);
    const [before, now] = [rowOf(panel, at - 1), rowOf(panel, at)];
    return now.map((value, column) => {
      const former = before[column]!;
      const growth = 100 * (value - former) / former;
      return Number.isFinite(growth) ? growth : null;
    });
  });
}

function rowOf(panel: DataFrame, at: number): number[] {
  return panel.iloc({ rows: [at] }).values[0] as number[];
}

function rowNumbers(panel: DataFrame): number[] {
  return panel.index.map(Number);
}
