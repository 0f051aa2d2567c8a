import type { Column, Figure, Value } from "../figures/figure.ts";
import { formatDecimal } from "../figures/formats.ts";
import { ExactDecimal } from "../money.ts";
import { escapeMarkup } from "../figures/markup.ts";
import { shortSource } from "../figures/short_source.ts";
import type { OutputTable } from "./output_table.ts";

/** Something a notebook cell can show. */
export type Showable = Figure | OutputTable | string;

/**
 * Shows figures, tables and paragraphs below the cell, in order.
 *
 * @param items What to show; a text becomes a paragraph.
 */
export async function show(...items: readonly Showable[]): Promise<void> {
  for (const item of items) {
    await Deno.jupyter.broadcast("display_data", {
      data: mimeBundle(item),
      metadata: {},
      transient: {},
    });
    await outputsSettle();
  }
}

/** What a notebook stores of an item, by media type. */
export function mimeBundle(item: Showable): Record<string, string> {
  if (typeof item === "string") {
    return {
      "text/html": `<p style="max-width:42rem">${escapeMarkup(item)}</p>`,
      "text/plain": item,
    };
  }
  if ("svg" in item) {
    return { "image/svg+xml": item.svg, "text/plain": item.altText };
  }
  return { "text/html": tableHtml(item), "text/plain": item.title };
}

/** A headless kernel may say it is idle before a display has left it. */
function outputsSettle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

function tableHtml(
  { title, note, columns, rows, sources }: OutputTable,
): string {
  const head = columns.map((column) =>
    `<th scope="col" style="${align(column)}">${
      escapeMarkup(
        column.unit ? `${column.title}, ${column.unit}` : column.title,
      )
    }</th>`
  );
  const body = rows.map((row) => {
    const cells = columns.map((column) =>
      `<td style="${align(column)}">${
        escapeMarkup(cellText(row[column.name] ?? null, column))
      }</td>`
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  const foot = [
    ...(note ? [note] : []),
    `Källa: ${sources.map(shortSource).join("; ")}`,
  ].map((line) => `<p style="margin:0">${escapeMarkup(line)}</p>`);
  return `<table><caption style="text-align:left">${
    escapeMarkup(title)
  }</caption><thead><tr>${head.join("")}</tr></thead><tbody>${
    body.join("")
  }</tbody></table>${foot.join("")}`;
}

function align({ decimals }: Column): string {
  return `text-align:${decimals === undefined ? "left" : "right"}`;
}

function cellText(value: Value, { decimals = 0 }: Column): string {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  return decimals === "exact"
    ? formatDecimal(value, new ExactDecimal(value).decimalPlaces())
    : formatDecimal(value, decimals);
}
