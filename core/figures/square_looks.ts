import { COLOURS } from "./theme.ts";

/**
 * Looks of a small square that stay apart without colour: filled, pale with an
 * outline, empty with a broken outline, and filled with a cross.
 */
export type SquareLook = "solid" | "light" | "open" | "crossed";

/** How a look is painted in a colour. */
export interface SquarePaint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeDasharray: string;
  /** Whether a light cross lies over it. */
  readonly crossed: boolean;
}

/**
 * How a square is painted.
 *
 * @param look How it is told apart from others.
 * @param colour Its fill, or its outline where it is not filled.
 */
export function squarePaint(look: SquareLook, colour: string): SquarePaint {
  const fills = {
    solid: colour,
    light: COLOURS.tint,
    open: COLOURS.background,
    crossed: colour,
  };
  return {
    fill: fills[look],
    stroke: colour,
    strokeDasharray: look === "open" ? "2 1.5" : "none",
    crossed: look === "crossed",
  };
}
