import type { Column, Value } from "../figures/figure.ts";
import { escapeMarkup } from "../figures/markup.ts";
import { sourceList } from "../figures/short_source.ts";
import { cellText, columnHeading, isNumeric } from "./cell_text.ts";
import type { OutputTable } from "./output_table.ts";

/** Rows above which a table is folded. */
const MOST_ROWS = 30;
/** Characters above which a text keeps some width. */
const LONG_TEXT = 40;
/** Space between the digits' groups, drawn and not written. */
const GAP = "margin-left:.22em";

/**
 * A table as it is shown below a cell: Swedish numbers to the right, headings
 * that sort by a click, and folded if it is long.
 *
 * The spaces in a number are drawn, not written, and its minus is a hyphen: what
 * is copied is `1485201` or `-0,5`, which a Swedish Excel reads as a number,
 * whatever space it expects between thousands.
 *
 * @param table The table.
 * @param live Whether scripts run where it is shown; else it does not sort.
 */
export function tableHtml(table: OutputTable, live: boolean): string {
  const { title, note, columns, rows, sources } = table;
  const foot = [
    ...(note ? [note] : []),
    `Källa: ${sourceList(sources)}`,
  ].map((line) => `<p style="margin:0">${escapeMarkup(line)}</p>`);
  const head = columns.map((column) =>
    `<th scope="col" style="text-align:${side(column)}">${
      escapeMarkup(columnHeading(column))
    }</th>`
  );
  const body = rows.map((row) =>
    `<tr>${
      columns.map((column) => cellHtml(row[column.name] ?? null, column))
        .join("")
    }</tr>`
  );
  const long = rows.length > MOST_ROWS;
  const caption = long ? "" : captionHtml(title);
  const whole = `<table>${caption}<thead><tr>${head.join("")}</tr></thead>` +
    `<tbody>${body.join("")}</tbody></table>${live ? SORTING : ""}${
      foot.join("")
    }`;
  return long
    ? `<details><summary>${escapeMarkup(title)} – ${rows.length} rader, ` +
      `klicka för att visa</summary><div style="overflow-x:auto">${whole}</div></details>`
    : `<div style="overflow-x:auto">${whole}</div>`;
}

function captionHtml(title: string): string {
  return `<caption style="text-align:left">${escapeMarkup(title)}</caption>`;
}

function cellHtml(value: Value, column: Column): string {
  const text = cellText(value, column);
  const numeric = isNumeric(column) && value !== null;
  const order = numeric ? ` data-order="${Number(value)}"` : "";
  const style = `text-align:${side(column)}${widthStyle(text, column)}`;
  return `<td${order} style="${style}">${
    numeric ? numberHtml(text) : escapeMarkup(text)
  }</td>`;
}

/** A Swedish number whose spaces are drawn: `1 485,5` is written `1485,5`. */
function numberHtml(text: string): string {
  const [first, ...groups] = text.replace("−", "-").split(/\s/);
  return escapeMarkup(first!) +
    groups.map((group) => `<span style="${GAP}">${escapeMarkup(group)}</span>`)
      .join("");
}

/** In a wide table the browser would set long texts one word a line. */
function widthStyle(text: string, column: Column): string {
  if (isNumeric(column)) return ";white-space:nowrap";
  return text.length > LONG_TEXT ? ";min-width:12rem" : "";
}

function side(column: Column): string {
  return isNumeric(column) ? "right" : "left";
}

/**
 * Lets a click on a heading sort the table, and a second click the other way.
 * Numbers are sorted as numbers and what is missing comes last.
 */
const SORTING = `<script>(${sortByHeadings})(document.currentScript)</script>`
  .replaceAll(/\s+/g, " ");

/** Runs in the page; it may use nothing from outside itself. */
function sortByHeadings(script: HTMLScriptElement): void {
  const table = script.parentElement!.querySelector("table")!;
  const body = table.tBodies[0]!;
  table.querySelectorAll("th").forEach((heading, at) => {
    heading.style.cursor = "pointer";
    heading.title = "Klicka för att sortera";
    heading.addEventListener("click", () => {
      const down = heading.getAttribute("aria-sort") === "ascending";
      table.querySelectorAll("th").forEach((other) =>
        other.removeAttribute("aria-sort")
      );
      heading.setAttribute("aria-sort", down ? "descending" : "ascending");
      const side = down ? -1 : 1;
      const rows = [...body.rows].map((row) => {
        const cell = row.cells[at]!;
        return { row, order: cell.dataset.order, text: cell.textContent! };
      });
      const missing = rows.filter(({ text }) => text === "–");
      const known = rows.filter(({ text }) => text !== "–");
      known.sort((a, b) =>
        side *
        (a.order === undefined
          ? a.text.localeCompare(b.text, "sv")
          : Number(a.order) - Number(b.order))
      );
      body.append(...[...known, ...missing].map(({ row }) => row));
    });
  });
}
