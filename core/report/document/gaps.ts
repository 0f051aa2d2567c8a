import type { Block, GapBlock, Inline, Part } from "./model.ts";

/** Gaps with the same reason as one, where the first of them stands. */
export function mergeGaps(blocks: readonly Block[]): Block[] {
  const reasons = new Set<string>();
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== "gap") return [block];
    if (reasons.has(block.reason)) return [];
    reasons.add(block.reason);
    const alike = blocks.filter((other): other is GapBlock =>
      other.kind === "gap" && other.reason === block.reason
    );
    return [{ ...block, titles: alike.flatMap(({ titles }) => titles) }];
  });
}

/** Blocks without the paragraphs that the reason of a gap among them begins with. */
export function withoutEchoes(blocks: readonly Block[]): Block[] {
  const reasons = blocks.flatMap((block) =>
    block.kind === "gap" ? [block.reason] : []
  );
  const isTold = (words: Inline) =>
    typeof words === "string" &&
    reasons.some((reason) => reason.startsWith(words));
  return blocks.filter((block) =>
    block.kind !== "paragraph" || !block.inlines.every(isTold)
  );
}

/**
 * Parts whose gaps do not repeat how to fill them, where a gap before has told
 * it: what is missing is said each time, what to do once.
 */
export function tellOnce<P extends Pick<Part, "blocks">>(
  parts: readonly P[],
): P[] {
  const told = new Set<string>();
  return parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) =>
      block.kind === "gap"
        ? { ...block, reason: withoutTold(block.reason, told) }
        : block
    ),
  }));
}

function withoutTold(reason: string, told: Set<string>): string {
  const [what, ...how] = reason.split(/(?<=\.)\s+(?=\p{Lu})/u);
  const fresh = how.filter((sentence) => !told.has(sentence));
  for (const sentence of how) told.add(sentence);
  return fresh.length === how.length
    ? reason
    : [what, ...fresh, "Hur luckan fylls står ovan."].join(" ");
}

/** What a gap begins with: `Uppgift saknas: Deltagare 2025.` */
export function gapHeading({ titles }: GapBlock): string {
  const listed = titles.join("; ");
  return `Uppgift saknas: ${listed}${/[.?!]$/.test(listed) ? "" : "."}`;
}
