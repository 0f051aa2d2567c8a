import type { TextBlock } from "../text/text_block.ts";
import type { ReportMaterial } from "./assemble.ts";
import type { Block, Inline } from "./model.ts";

/**
 * The leads of the report's texts, each with the section that says more, and
 * last, in one paragraph, all that there is no basis for.
 */
export function summaryBlocks(
  material: Pick<ReportMaterial, "content" | "outline">,
): Block[] {
  const placed = placedTexts(material);
  if (placed.length === 0) {
    return [{
      kind: "gap",
      titles: ["Sammanfattningen"],
      reason: "Ingen notebook har lämnat någon text; kör deno task report.",
    }];
  }
  const items = placed.filter(({ text }) => text.lacking === undefined)
    .map(({ text, ref }): Inline[] => [`${text.lead} (`, { ref }, ")"]);
  const lacking = placed.flatMap(({ text, ref }) =>
    text.lacking === undefined ? [] : [{ what: text.lacking, ref }]
  );
  return [
    ...(items.length > 0 ? [{ kind: "list" as const, items }] : []),
    ...(lacking.length > 0 ? [lackingParagraph(lacking)] : []),
  ];
}

/** A text with the section that it stands in. */
interface PlacedText {
  readonly text: TextBlock;
  readonly ref: string;
}

function placedTexts(
  { content, outline }: Pick<ReportMaterial, "content" | "outline">,
): PlacedText[] {
  return outline.flatMap(({ sections }, chapter) =>
    sections.flatMap(({ items }, at) =>
      items.flatMap((item) => {
        const text = "text" in item ? content.texts.get(item.text) : undefined;
        return text ? [{ text, ref: `kapitel-${chapter + 1}-${at + 1}` }] : [];
      })
    )
  );
}

/** `Underlag saknas … för: en prognos (avsnitt 3.5) och …`, with references. */
function lackingParagraph(
  lacking: readonly { readonly what: string; readonly ref: string }[],
): Block {
  const listed = lacking.flatMap(({ what, ref }, at): Inline[] => {
    const before = at === 0 ? "" : at === lacking.length - 1 ? " och " : ", ";
    return [`${before}${what} (`, { ref }, ")"];
  });
  return {
    kind: "paragraph",
    inlines: ["Underlag saknas eller får inte visas för: ", ...listed, "."],
  };
}
