import { escapeMarkup } from "../../../figures/markup.ts";
import { gapHeading } from "../gaps.ts";
import { labelOf, labelText } from "../labels.ts";
import type { Block, FigureBlock, Part, TableBlock } from "../model.ts";
import { htmlTable } from "./html_table.ts";
import { anchor, captionLabel, type Labels, words } from "./markup.ts";

/** A chapter with its sections. */
export function htmlChapter(chapter: Part, labels: Labels): string {
  const sections = chapter.parts.map((part) =>
    `<section>\n${htmlPart(part, 3, labels)}\n</section>`
  );
  return [
    "<section>",
    htmlPart(chapter, 2, labels),
    ...sections,
    "</section>",
  ].join("\n");
}

function htmlPart(
  { id, title, blocks }: Part,
  level: 2 | 3,
  labels: Labels,
): string {
  const heading = `<h${level} id="${anchor(id)}">${
    partTitle(id, title, labels)
  }</h${level}>`;
  return [heading, ...blocks.map((block) => htmlBlock(block, labels))]
    .join("\n");
}

/** A heading's number and words: `2.1 Årets medlemsavgifter`. */
export function partTitle(id: string, title: string, labels: Labels): string {
  const { kind, number } = labelOf(labels, id);
  const isAppendix = kind === "Bilaga" && !number.includes(".");
  return `${isAppendix ? `Bilaga ${number}.` : number} ${escapeMarkup(title)}`;
}

function htmlBlock(block: Block, labels: Labels): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${words(block.inlines, labels)}</p>`;
    case "list":
      return `<ul>${
        block.items.map((item) => `<li>${words(item, labels)}</li>`).join("\n")
      }</ul>`;
    case "figure":
      return htmlFigure(block, labels);
    case "table":
      return tableBlock(block, labels);
    case "gap":
      return `<p class="gap"><strong>${
        escapeMarkup(gapHeading(block))
      }</strong> ${escapeMarkup(block.reason)}</p>`;
  }
}

/**
 * A picture that has a name as a whole, without the names that Plot gives its
 * marks: on a group they mean nothing, and readers of the screen pass them by.
 */
function presentational(svg: string): string {
  return svg.trim().replace(/ aria-(label|description)="[^"]*"/g, "");
}

/** A picture with its caption and, folded, the numbers drawn. */
function htmlFigure(
  { id, figure, reading }: FigureBlock,
  labels: Labels,
): string {
  const label = labelOf(labels, id);
  const name = `Talen i ${labelText(label)}`;
  return `<figure id="${anchor(id)}">
${presentational(figure.svg)}
<figcaption>${captionLabel(label)} <span class="label">${
    escapeMarkup(figure.title)
  }.</span> ${escapeMarkup(reading)}</figcaption>
<details><summary>${escapeMarkup(name)}</summary>
${htmlTable(figure, `${escapeMarkup(figure.title)}`, name)}
</details>
</figure>`;
}

function tableBlock(block: TableBlock, labels: Labels): string {
  const label = labelOf(labels, block.id);
  const caption = `${captionLabel(label)} <span class="label">${
    escapeMarkup(block.title)
  }</span>`;
  return [
    `<div id="${anchor(block.id)}">`,
    htmlTable(block, caption, labelText(label)),
    ...block.notes.map((note) => `<p class="note">${escapeMarkup(note)}</p>`),
    "</div>",
  ].join("\n");
}
