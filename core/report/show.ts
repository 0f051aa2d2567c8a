import type { Column, Figure } from "../figures/figure.ts";
import { escapeMarkup } from "../figures/markup.ts";
import { shortSource } from "../figures/short_source.ts";
import { cellText, columnHeading, isNumeric } from "./cell_text.ts";
import type { OutputTable } from "./output_table.ts";
import type { TextBlock } from "./text/text_block.ts";

/** Something a notebook cell can show. */
export type Showable = Figure | OutputTable | TextBlock | string;

/**
 * Shows figures, tables, texts and paragraphs below the cell, in order.
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
  }
  await outputsSettle();
}

/** What a notebook stores of an item, by media type. */
export function mimeBundle(item: Showable): Record<string, string> {
  if (typeof item === "string") return paragraphs([item]);
  if ("lead" in item) return paragraphs([item.lead, ...item.paragraphs]);
  if ("svg" in item) {
    return { "image/svg+xml": item.svg, "text/plain": item.altText };
  }
  return { "text/html": tableHtml(item), "text/plain": item.title };
}

function paragraphs(texts: readonly string[]): Record<string, string> {
  return {
    "text/html": texts.map((text) =>
      `<p style="max-width:42rem">${escapeMarkup(text)}</p>`
    ).join(""),
    "text/plain": texts.join("\n\n"),
  };
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
      escapeMarkup(columnHeading(column))
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

function align(column: Column): string {
  return `text-align:${isNumeric(column) ? "right" : "left"}`;
}
