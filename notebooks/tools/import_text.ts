import type { Understanding } from "../../core/data/import/understanding.ts";
import { formatDecimal, formatInteger } from "../../core/figures/formats.ts";
import { ExactDecimal } from "../../core/money.ts";

/**
 * What a file was understood as, as lines of text.
 *
 * @param understood What it was understood as.
 */
export function understandingLines(
  { facts, variables, rows, missing, marks, first, warnings }: Understanding,
): string[] {
  return [
    ...facts.map(([name, text]) => `${name}: ${text}`),
    "Variabler:",
    ...indented(columns(
      variables.map(({ name, meaning, count, examples }) => [
        name,
        meaning === "" ? "–" : meaning,
        count === 1 ? "1 värde" : `${formatInteger(count)} värden`,
        examples,
      ]),
    )),
    `Rader: ${formatInteger(rows)}, varav ${
      formatInteger(missing)
    } saknar tal` +
    marks.map(([mark, count]) => `; ${formatInteger(count)} märkta ${mark}`)
      .join(""),
    "De första raderna:",
    ...indented(columns(
      first.map(({ names, value }) => [...names, valueText(value)]),
    )),
    ...warnings.map((warning) => `Observera: ${warning}`),
  ];
}

function valueText(value: number | null): string {
  return value === null
    ? "saknas"
    : formatDecimal(value, new ExactDecimal(value).decimalPlaces());
}

/** Cells under each other, each column as wide as its longest text. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]!.length))
  );
  return rows.map((row) =>
    row.map((text, at) => text.padEnd(widths[at]!)).join("  ").trimEnd()
  );
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
