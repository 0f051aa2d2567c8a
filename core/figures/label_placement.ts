import { setWidth } from "./advance_widths.ts";
import { SIZES } from "./theme.ts";

/** A dot that is to have its name beside it, in pixels of the plot. */
export interface LabelledDot {
  /** Its name. */
  readonly label: string;
  /** Pixels from the left. */
  readonly x: number;
  /** Pixels from the top. */
  readonly y: number;
}

/** Where a name stands: the corner of the text against the dot. */
export interface PlacedLabel extends LabelledDot {
  /** Pixels to the right of the dot's centre. */
  readonly dx: number;
  /** Pixels below the dot's centre. */
  readonly dy: number;
  /** Which end of the text is there. */
  readonly anchor: "start" | "end" | "middle";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Places to try, the best first. */
const PLACES = [
  { dx: 9, dy: 0, anchor: "start" },
  { dx: -9, dy: 0, anchor: "end" },
  { dx: 0, dy: -13, anchor: "middle" },
  { dx: 0, dy: 14, anchor: "middle" },
  { dx: 7, dy: -12, anchor: "start" },
  { dx: 7, dy: 13, anchor: "start" },
  { dx: -7, dy: -12, anchor: "end" },
  { dx: -7, dy: 13, anchor: "end" },
  { dx: 0, dy: -26, anchor: "middle" },
  { dx: 0, dy: 27, anchor: "middle" },
  { dx: 7, dy: -25, anchor: "start" },
  { dx: 7, dy: 26, anchor: "start" },
  { dx: -7, dy: -25, anchor: "end" },
  { dx: -7, dy: 26, anchor: "end" },
  { dx: 4, dy: -34, anchor: "start" },
  { dx: 4, dy: 36, anchor: "start" },
] as const;

/**
 * Places names beside their dots so that they cover neither dots, lines nor
 * each other, as far as that can be done; a name that finds no free place goes
 * to the right.
 *
 * @param dots The dots, the most important first.
 * @param within Left and right edge of the plot, pixels.
 * @param lines Level lines across the plot, pixels from the top.
 */
export function placeLabels(
  dots: readonly LabelledDot[],
  within: readonly [left: number, right: number],
  lines: readonly number[] = [],
): PlacedLabel[] {
  const [left, right] = within;
  const taken: Box[] = [
    ...dots.map(({ x, y }) => boxAround(x, y, 6, 6)),
    ...lines.map((y) => ({ left, right, top: y - 1, bottom: y + 1 })),
  ];
  return dots.map((dot, own) => {
    const free = PLACES.find((place) => {
      const box = boxOf(dot, place);
      return box.left >= left && box.right <= right &&
        taken.every((other, at) => at === own || !overlap(box, other));
    });
    const place = free ?? PLACES[0];
    taken.push(boxOf(dot, place));
    return { ...dot, ...place };
  });
}

function boxOf(
  { label, x, y }: LabelledDot,
  { dx, dy, anchor }: (typeof PLACES)[number],
): Box {
  const width = setWidth(label, SIZES.label, 400);
  const shift = { start: width / 2, middle: 0, end: -width / 2 }[anchor];
  return boxAround(x + dx + shift, y + dy, width / 2, SIZES.label * 0.6);
}

function boxAround(x: number, y: number, across: number, down: number): Box {
  return {
    left: x - across,
    right: x + across,
    top: y - down,
    bottom: y + down,
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom &&
    b.top < a.bottom;
}
