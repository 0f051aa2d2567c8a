/**
 * The one visual language of every figure: colours, type and sizes. Lengths
 * are in SVG pixels; a figure is placed over the text width of an A4 page, and a
 * slide is drawn anew around the same plot.
 */

/** Colours that differ in hue and in lightness, so they survive grey print. */
export const COLOURS = {
  /** Text and outlines. */
  ink: "#1f2328",
  /** Text on a mark on which white is too faint. */
  black: "#000000",
  /** Secondary text. */
  muted: "#4a5059",
  /** Rules and zero lines. */
  rule: "#c9ced6",
  /** Background of cells without a value. */
  blank: "#eceef1",
  /** Background of cells with a value. */
  tint: "#d6e4f0",
  background: "#ffffff",
  /** Main series. */
  first: "#0b3158",
  /** Second series, or the opposite direction. */
  second: "#bc4d0a",
  /** Third series. */
  third: "#349fb2",
  /** Third series where it is text, which needs more contrast than a mark. */
  thirdText: "#1c7a8b",
  /** A band within a band of the tint. */
  band: "#a3bdd6",
} as const;

/** Width of every figure; over 16 cm of text, labels of 12.5 are 8.9 points. */
export const WIDTH = 640;
/** Free space along the left and right edges. */
export const MARGIN = 16;

/** A slide of 16:9; its pixels are points on a slide 33.9 cm wide. */
export const SLIDE = {
  width: 960,
  height: 540,
  /** Free space along every edge. */
  margin: 36,
  /** Font sizes around the plot. */
  title: 26,
  subtitle: 15,
  source: 12,
  /** Smallest scale of a plot: its labels of 12.5 are then 12 points. */
  scale: 0.96,
} as const;

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
