import { escapeMarkup } from "../../../figures/markup.ts";
import { labelOf, labelText } from "../labels.ts";
import type { Inline, Label, Report } from "../model.ts";

/** What the writers of the parts look labels up in. */
export type Labels = Report["labels"];

/** An id that may stand in a page and in an address. */
export function anchor(id: string): string {
  return escapeMarkup(id.replaceAll("/", "-"));
}

/** Running text, with references as links. */
export function words(inlines: readonly Inline[], labels: Labels): string {
  return inlines.map((inline) =>
    typeof inline === "string"
      ? escapeMarkup(inline)
      : `<a href="#${anchor(inline.ref)}">${
        escapeMarkup(labelText(labelOf(labels, inline.ref)))
      }</a>`
  ).join("");
}

/** The beginning of a caption: `Figur 3.` */
export function captionLabel(label: Label): string {
  return `<span class="label">${escapeMarkup(labelText(label))}.</span>`;
}
