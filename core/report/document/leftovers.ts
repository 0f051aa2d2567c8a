import type { ReportMaterial } from "./assemble.ts";
import { figureBlock } from "./contents.ts";
import type { Block } from "./model.ts";
import type { OutlineItem } from "./outline/outline_form.ts";

/** The texts and figures of the pack that the outline does not name. */
export function leftoverBlocks(
  { content, outline, year }: Pick<
    ReportMaterial,
    "content" | "outline" | "year"
  >,
): Block[] {
  const items = outline.flatMap(({ sections }) =>
    sections.flatMap((section) => section.items)
  );
  const texts = [...content.texts].filter(([id]) =>
    !items.some((item) => "text" in item && item.text === id)
  );
  return [
    ...texts.flatMap(([, { lead, paragraphs }]) =>
      [lead, ...paragraphs].map((words): Block => ({
        kind: "paragraph",
        inlines: [words],
      }))
    ),
    ...leftoverFigures([...content.figures.keys()], items)
      .map((id) => figureBlock(id, { content, year })),
  ];
}

function leftoverFigures(
  ids: readonly string[],
  items: readonly OutlineItem[],
): string[] {
  return ids.filter((id) =>
    !items.some((item) => "figure" in item && item.figure === id)
  );
}
