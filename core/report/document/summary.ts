import type { ReportMaterial } from "./assemble.ts";
import type { Block, Inline } from "./model.ts";

/** The leads of the report's texts, each with the section that says more. */
export function summaryBlocks(
  { content, outline }: Pick<ReportMaterial, "content" | "outline">,
): Block[] {
  const items = outline.flatMap(({ sections }, chapter) =>
    sections.flatMap((section, at) =>
      section.items.flatMap((item): Inline[][] => {
        const text = "text" in item ? content.texts.get(item.text) : undefined;
        const ref = `kapitel-${chapter + 1}-${at + 1}`;
        return text ? [[`${text.lead} (`, { ref }, ")"]] : [];
      })
    )
  );
  return items.length > 0 ? [{ kind: "list", items }] : [{
    kind: "gap",
    titles: ["Sammanfattningen"],
    reason: "Ingen notebook har lämnat någon text; kör deno task report.",
  }];
}
