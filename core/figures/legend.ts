import { escapeMarkup } from "./markup.ts";
import { roundLength } from "./set_lines.ts";
import { type SquareLook, squarePaint } from "./square_looks.ts";
import { estimateWidth } from "./text_layout.ts";
import { COLOURS, MARGIN, SIZES, WIDTH } from "./theme.ts";

/** One entry of a legend: the mark as drawn, and what it stands for. */
export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  readonly mark: "bar" | "dot" | "ring" | "tick" | SquareLook;
}

/**
 * Draws a legend in lines from the left margin.
 *
 * @param entries What it explains, in order.
 * @param top Where it begins, pixels from the top of the picture.
 * @returns Its markup, and where it ends.
 */
export function drawLegend(
  entries: readonly LegendEntry[],
  top: number,
): { readonly parts: string[]; readonly bottom: number } {
  if (entries.length === 0) return { parts: [], bottom: top };
  const size = SIZES.label;
  const parts: string[] = [];
  let x = MARGIN;
  let y = top + size;
  for (const { label, colour, mark } of entries) {
    const width = 20 + estimateWidth(label, size) + 18;
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN;
      y += size * 1.5;
    }
    parts.push(
      legendMark(mark, colour, x + 6, y - size * 0.35),
      `<text x="${roundLength(x + 18)}" y="${
        roundLength(y)
      }" font-size="${size}" ` +
        `fill="${COLOURS.ink}">${escapeMarkup(label)}</text>`,
    );
    x += width;
  }
  return { parts, bottom: y + 8 };
}

function legendMark(
  mark: LegendEntry["mark"],
  colour: string,
  x: number,
  y: number,
): string {
  const [cx, cy] = [roundLength(x), roundLength(y)];
  switch (mark) {
    case "solid":
    case "light":
    case "open":
    case "crossed":
      return legendSquare(mark, colour, x - 4.5, y - 4.5);
    case "bar":
      return `<rect x="${roundLength(x - 6)}" y="${
        roundLength(y - 5)
      }" width="12" height="10" fill="${colour}"/>`;
    case "dot":
      return `<circle cx="${cx}" cy="${cy}" r="5" fill="${colour}"/>`;
    case "ring":
      return `<circle cx="${cx}" cy="${cy}" r="4.25" fill="${COLOURS.background}" stroke="${colour}" stroke-width="2"/>`;
    case "tick":
      return `<rect x="${roundLength(x - 1.5)}" y="${
        roundLength(y - 6)
      }" width="3" height="12" fill="${colour}"/>`;
  }
}

function legendSquare(
  look: SquareLook,
  colour: string,
  x: number,
  y: number,
): string {
  const paint = squarePaint(look, colour);
  const [left, top] = [roundLength(x + 2), roundLength(y + 2)];
  const cross = `<path d="M${left} ${top}l5 5m0 -5l-5 5" ` +
    `stroke="${COLOURS.background}" stroke-width="1.5"/>`;
  return `<rect x="${roundLength(x)}" y="${
    roundLength(y)
  }" width="9" height="9" ` +
    `fill="${paint.fill}" stroke="${paint.stroke}" ` +
    `stroke-dasharray="${paint.strokeDasharray}"/>` +
    (paint.crossed ? cross : "");
}
