/**
 * The one visual language of every figure: colours, type and sizes. Lengths
 * are in SVG pixels; a figure is placed over the text width of an A4 page.
 */

/** Colours that differ in hue and in lightness, so they survive grey print. */
export const COLOURS = {
  /** Text and outlines. */
  ink: "#1f2328",
  /** Secondary text. */
  muted: "#575d66",
  /** Rules and zero lines. */
  rule: "#c9ced6",
  /** Background of cells without a value. */
  blank: "#eceef1",
  /** Background of cells with a value. */
  tint: "#d6e4f0",
  background: "#ffffff",
  /** Main series. */
  first: "#12406b",
  /** Second series, or the opposite direction. */
  second: "#c2500a",
  /** Third series. */
  third: "#2b93a6",
} as const;

/** Width of every figure. */
export const WIDTH = 640;
/** Free space along the left and right edges. */
export const MARGIN = 16;

/** Font sizes. */
export const SIZES = {
  title: 18,
  subtitle: 13,
  label: 12.5,
  source: 11,
} as const;

/**
 * The shipped typeface, and what stands in for it where it is not installed.
 * A browser drops the whole list unless names with digits are quoted.
 */
export const FONT_FAMILY = "'Source Sans 3', 'Segoe UI', Arial, sans-serif";
