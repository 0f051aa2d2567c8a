import { type FileChild, HeadingLevel, Paragraph } from "docx";
import { gapHeading } from "../gaps.ts";
import { labelOf } from "../labels.ts";
import type {
  Block,
  FigureBlock,
  Inline,
  ParagraphBlock,
  Part,
  TableBlock,
} from "../model.ts";
import {
  captionLabel,
  headingText,
  type Labels,
  run,
  runs,
} from "./inlines.ts";
import type { PageForm } from "./page.ts";
import { pictureParagraph } from "./picture.ts";
import { NUMBERED, STYLE } from "./styles.ts";
import { wordTable } from "./word_table.ts";

/** A chapter's or a section's heading and what stands below it. */
export function wordPart(
  { id, title, appendix, blocks }: Part,
  level: 0 | 1,
  labels: Labels,
  page: PageForm,
): FileChild[] {
  const heading = new Paragraph({
    pageBreakBefore: level === 0,
    heading: level === 0 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    numbering: {
      reference: appendix ? NUMBERED.appendix : NUMBERED.chapter,
      level,
    },
    children: [headingText(title, labelOf(labels, id))],
  });
  return [
    heading,
    ...blocks.flatMap((block, at) =>
      block.kind === "paragraph"
        ? [wordParagraph(block.inlines, labels, isShown(blocks[at + 1]))]
        : wordBlock(block, labels, page)
    ),
  ];
}

function wordParagraph(
  inlines: readonly Inline[],
  labels: Labels,
  keepNext: boolean,
): Paragraph {
  return new Paragraph({ keepNext, children: runs(inlines, labels) });
}

/** Whether a block is a picture or table that should not stand alone. */
function isShown(block: Block | undefined): boolean {
  return block?.kind === "figure" || block?.kind === "table";
}

function wordBlock(
  block: Exclude<Block, ParagraphBlock>,
  labels: Labels,
  page: PageForm,
): FileChild[] {
  switch (block.kind) {
    case "list":
      return block.items.map((item) =>
        new Paragraph({
          style: STYLE.list,
          numbering: { reference: NUMBERED.list, level: 0 },
          children: runs(item, labels),
        })
      );
    case "figure":
      return wordFigure(block, labels, page);
    case "table":
      return wordTableBlock(block, labels, page);
    case "gap":
      return [
        new Paragraph({
          style: STYLE.gap,
          children: [
            run(`${gapHeading(block)} `, true),
            run(block.reason),
          ],
        }),
      ];
  }
}

function wordFigure(
  { id, figure, reading }: FigureBlock,
  labels: Labels,
  page: PageForm,
): FileChild[] {
  return [
    pictureParagraph(figure, page),
    caption(id, figure.title, labels, reading !== ""),
    ...(reading === ""
      ? []
      : [new Paragraph({ style: STYLE.reading, children: [run(reading)] })]),
  ];
}

function wordTableBlock(
  block: TableBlock,
  labels: Labels,
  page: PageForm,
): FileChild[] {
  return [
    caption(block.id, block.title, labels, true),
    wordTable(block, page),
    ...block.notes.map((note, at) =>
      new Paragraph({
        style: STYLE.note,
        keepNext: at < block.notes.length - 1,
        children: [run(note)],
      })
    ),
  ];
}

function caption(
  id: string,
  title: string,
  labels: Labels,
  keepNext: boolean,
): Paragraph {
  return new Paragraph({
    style: "Caption",
    keepNext,
    children: [captionLabel(labelOf(labels, id)), run(`. ${title}`)],
  });
}
