import { Bookmark, type ParagraphChild, SimpleField, TextRun } from "docx";
import { xmlText } from "../../../figures/markup.ts";
import { labelOf } from "../labels.ts";
import type { Inline, Label, Report } from "../model.ts";

/** What the writers of the parts look labels up in. */
export type Labels = Report["labels"];

/** A run of text, without what XML forbids. */
export function run(text: string, bold = false): TextRun {
  const breakable = xmlText(text).replace(ENDLESS, withBreaks);
  return new TextRun({ text: breakable, ...(bold ? { bold } : {}) });
}

/** Longer than any word or address; its layout takes time by its square. */
const ENDLESS = /\S{300,}/g;

/** A word with places where a line may end, a hundred characters apart. */
function withBreaks(word: string): string {
  return word.replace(/.{100}(?=.)/gsu, "$&\u200B");
}

/** Running text, with references as fields that Word keeps up to date. */
export function runs(
  inlines: readonly Inline[],
  labels: Labels,
): ParagraphChild[] {
  return inlines.flatMap((inline) =>
    typeof inline === "string"
      ? [run(inline)]
      : reference(labelOf(labels, inline.ref))
  );
}

function reference(label: Label): ParagraphChild[] {
  const { kind, number } = label;
  const name = bookmarkName(label);
  return isCaption(label)
    ? [new SimpleField(`REF ${name} \\h`, `${kind}\u00a0${number}`)]
    : [run(`${kind}\u00a0`), new SimpleField(`REF ${name} \\r \\h`, number)];
}

/** The beginning of a caption, counted by Word: `Figur 3`. */
export function captionLabel(label: Label): ParagraphChild {
  const { kind, number } = label;
  return new Bookmark({
    id: bookmarkName(label),
    children: [
      run(`${kind}\u00a0`),
      new SimpleField(`SEQ ${kind} \\* ARABIC`, number),
    ],
  });
}

/** A heading's text, so that a reference to it gives its number. */
export function headingText(title: string, label: Label): ParagraphChild {
  return new Bookmark({ id: bookmarkName(label), children: [run(title)] });
}

function isCaption({ kind }: Label): boolean {
  return kind === "Figur" || kind === "Tabell";
}

/** Word allows letters, digits and underscores, 40 at most. */
function bookmarkName({ kind, number }: Label): string {
  return `${kind}_${number.replace(".", "_")}`;
}
