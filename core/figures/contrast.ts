import { COLOURS } from "./theme.ts";

/**
 * Contrast of two colours `#rrggbb`, 1–21: text needs 4.5, a mark 3.
 *
 * @source WCAG 2.2, contrast ratio and relative luminance
 */
export function contrast(one: string, other: string): number {
  return contrastOf(luminance(linearLight(one)), luminance(linearLight(other)));
}

/**
 * The colour that text needs to be read on a mark. Black where white is too
 * faint: one of them always has a contrast of 4.5 or more.
 *
 * @param fill The mark's colour, `#rrggbb`.
 * @param opacity How much it covers the page, 0–1.
 */
export function textOn(fill: string, opacity = 1): string {
  const seen = blend(fill, opacity);
  return contrast(COLOURS.background, seen) >= 4.5
    ? COLOURS.background
    : COLOURS.black;
}

/** A colour as it is seen on the page when it lets the page through. */
function blend(fill: string, opacity: number): string {
  const page = channels(COLOURS.background);
  const mixed = channels(fill).map((part, at) =>
    Math.round(opacity * part + (1 - opacity) * page[at]!)
  );
  return "#" + mixed.map((part) => part.toString(16).padStart(2, "0")).join("");
}

/** Red, green and blue light, each 0–1. */
export type Light = readonly [red: number, green: number, blue: number];

/** sRGB as linear light, by IEC 61966-2-1. */
export function linearLight(colour: string): Light {
  const [red, green, blue] = channels(colour);
  return [linear(red), linear(green), linear(blue)];
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** A colour's three parts, each 0–255. */
function channels(colour: string): [number, number, number] {
  const part = (at: number) => parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
