import { InputError } from "../data/problems.ts";
import type { Figure } from "../figures/figure.ts";
import { escapeMarkup } from "../figures/markup.ts";
import { carryTypeface } from "./carried_typeface.ts";
import { tellFaultsPlainly } from "./cell_faults.ts";
import type { OutputTable } from "./output_table.ts";
import { tableHtml } from "./table_html.ts";
import type { TextBlock } from "./text/text_block.ts";

tellFaultsPlainly();

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
      data: await withTypeface(
        mimeBundle(item, !Deno.env.has("FINSAM_PACK")),
      ),
      metadata: {},
      transient: {},
    });
  }
  await outputsSettle();
}

/**
 * What a notebook stores of an item, by media type.
 *
 * @param item The item.
 * @param live Whether it is shown where scripts run, so that tables can sort; a
 * saved page has none.
 * @throws {InputError} If it is something else.
 */
export function mimeBundle(
  item: Showable,
  live = false,
): Record<string, string> {
  refuseUnshowable(item);
  if (typeof item === "string") return paragraphs([item]);
  if ("lead" in item) return paragraphs([item.lead, ...item.paragraphs]);
  if ("svg" in item) {
    return { "image/svg+xml": item.svg, "text/plain": item.altText };
  }
  return { "text/html": tableHtml(item, live), "text/plain": item.title };
}

function refuseUnshowable(item: unknown): void {
  const showable = typeof item === "string" ||
    typeof item === "object" && item !== null &&
      ["lead", "svg", "columns"].some((field) => field in item);
  if (showable) return;
  throw new InputError(
    "show visar bara figurer, tabeller och texter; ett av det som står inom " +
      "parenteserna är något annat, eller finns inte",
  );
}

async function withTypeface(
  bundle: Record<string, string>,
): Promise<Record<string, string>> {
  const svg = bundle["image/svg+xml"];
  return svg === undefined
    ? bundle
    : { ...bundle, "image/svg+xml": await carryTypeface(svg) };
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
