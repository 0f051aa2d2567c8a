import type { Cells, SeriesForm } from "../series/series_form.ts";
import { listed } from "./chosen_cells.ts";

const NOT_REPORTED =
  "Ej rapporterat: källan anger 0, men inte åren eller månaderna intill";
/** Columns that tell time or sex, or that no key holds. */
const TIME = ["year", "month"];
const SEX = "sex";

/**
 * Takes social assistance of 0 in a municipality for not reported, where the
 * periods beside it are not 0: the number is left empty with a note. A sum
 * that holds the 0 is left empty too. Months or years of 0 side by side are
 * judged together, and a sex alone may well be 0.
 *
 * @param rows New rows of the series.
 * @param known Rows that the series has already, whose periods count as well.
 * @param form The series.
 * @param notes Takes what was flagged, in Swedish.
 * @source SCB, HE0000T02N2, fotnot: "Vissa kommuner har bortfall för en eller
 * flera månader. För dessa kommuner redovisas antalet helårsekvivalenter som 0."
 */
export function flagNotReported(
  rows: readonly Cells[],
  known: readonly Cells[],
  form: SeriesForm,
  notes: string[],
): readonly Cells[] {
  const { socialAssistance } = form;
  if (!socialAssistance) return rows;
  const parts = [...rows, ...known].filter((row) =>
    socialAssistance.isPart(row) && row.region_code!.length === 4 &&
    form.valueColumns.some((name) => row[name])
  );
  const gaps = new Set<string>();
  for (
    const series of groups(
      parts,
      (row) => keyWithout(row, form, [...TIME, SEX]),
    )
  ) {
    for (const period of gapsOf(series, form)) {
      gaps.add(placeOf(series[0]!, period));
    }
  }
  if (gaps.size === 0) return rows;
  notes.push(
    `Ekonomiskt bistånd 0, läst som ej rapporterat: ${listed([...gaps])}`,
  );
  return rows.map((row) => {
    const isGap = gaps.has(placeOf(row, periodOf(row)));
    if (isGap && socialAssistance.isPart(row)) {
      return emptied(row, form, NOT_REPORTED);
    }
    return isGap && socialAssistance.isSum(row)
      ? emptied(row, form, sumNote(row, form))
      : row;
  });
}

/** Periods of 0 that have a period of more than 0 before or after them. */
function gapsOf(series: readonly Cells[], form: SeriesForm): string[] {
  const periods = groups(series, periodOf)
    .map((rows) => ({
      period: periodOf(rows[0]!),
      isZero: rows.every((row) =>
        form.valueColumns.every((name) => Number(row[name] ?? 0) === 0)
      ),
    })).sort((a, b) => a.period < b.period ? -1 : 1);
  return periods.some(({ isZero }) => !isZero)
    ? periods.filter(({ isZero }) => isZero).map(({ period }) => period)
    : [];
}

function emptied(
  row: Cells,
  { valueColumns }: SeriesForm,
  note: string,
): Cells {
  const empty = valueColumns.filter((name) => name in row)
    .map((name) => [name, ""]);
  return { ...row, ...Object.fromEntries(empty), note };
}

function sumNote(row: Cells, { valueColumns }: SeriesForm): string {
  const printed = valueColumns.filter((name) => row[name])
    .map((name) => `${name} ${row[name]}`).join(", ");
  return `Summan saknar ekonomiskt bistånd, som inte rapporterats (källan: ${printed})`;
}

function groups(
  rows: readonly Cells[],
  keyOf: (row: Cells) => string,
): Cells[][] {
  return [...Map.groupBy(rows, keyOf).values()];
}

function keyWithout(
  row: Cells,
  { schema }: SeriesForm,
  left: readonly string[],
): string {
  return JSON.stringify(
    schema.key.filter((name) => !left.includes(name)).map((name) => row[name]),
  );
}

function placeOf({ region_code }: Cells, period: string): string {
  return `${region_code} ${period}`;
}

function periodOf({ year, month }: Cells): string {
  return month ? `${year}-${month.padStart(2, "0")}` : year!;
}
