import { formatChange, formatDecimal } from "../../figures/formats.ts";
import { escapeMarkup } from "../../figures/markup.ts";
import { ExactDecimal } from "../../money.ts";
import { cellText, columnHeading } from "../cell_text.ts";
import { percentChange } from "./percent_change.ts";
import type { CellChange } from "./row_changes.ts";

/** More changes than this are left to the CSV file. */
const SHOWN = 60;
const HEADS = [
  ["Rad", ""],
  ["Kolumn", ""],
  ["Förut", "number"],
  ["Nu", "number"],
  ["Skillnad", "number"],
  ["Procent", "number"],
];

/**
 * The first changes as a table of a page, and how many more there are.
 *
 * @param changes What differs, one value a row.
 * @param csv Name of the file that holds all of them.
 */
export function changeTable(
  changes: readonly CellChange[],
  csv: string,
): string {
  const rest = changes.length - SHOWN;
  const head = HEADS.map(([name, kind]) =>
    `<th scope="col" class="${kind}">${name}</th>`
  );
  return `<div class="table"><table><caption>Ändrade tal</caption><thead><tr>${
    head.join("")
  }</tr></thead><tbody>${
    changes.slice(0, SHOWN).map(changeRow).join("\n")
  }</tbody></table></div>` +
    (rest > 0
      ? `<p>${rest} till står i <code>${escapeMarkup(csv)}</code>.</p>`
      : "");
}

function changeRow(change: CellChange): string {
  const { row, column, before, after } = change;
  const cells = [
    cellText(before, column),
    cellText(after, column),
    differenceText(change),
    percentText(change),
  ].map((text) => `<td class="number">${escapeMarkup(text)}</td>`);
  return `<tr><td>${escapeMarkup(row)}</td><td>${
    escapeMarkup(columnHeading(column))
  }</td>${cells.join("")}</tr>`;
}

function differenceText({ difference, column }: CellChange): string {
  if (difference === null) return "";
  const exact = new ExactDecimal(difference);
  const text = cellText(exact, column);
  return exact.isPositive() && /[1-9]/.test(text) ? `+${text}` : text;
}

function percentText(change: CellChange): string {
  const percent = percentChange(change);
  if (percent === null) return "";
  return Math.abs(percent) < 0.05
    ? formatDecimal(percent, 3)
    : formatChange(percent, 1);
}
