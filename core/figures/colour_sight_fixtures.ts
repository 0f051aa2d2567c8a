/**
 * How a colour is seen: its lightness and its distance from another, also by
 * those who see colours otherwise.
 *
 * @module
 */
import { type Light, linearLight } from "./contrast.ts";

type Matrix = readonly [Light, Light, Light];

/**
 * Full colour vision, and its three full deficiencies as matrices over linear
 * light.
 *
 * @source Machado, Oliveira, Fernandes (2009), A physiologically-based model
 * for simulation of color vision deficiency, IEEE TVCG 15(6), severity 1.0
 */
export const SIGHTS: Readonly<Record<string, Matrix>> = {
  full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.011820, 0.042940, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.303900],
  ],
};

/** Lightness in grey print, 0–100: the L* of CIE 1976. */
export function lightness(colour: string): number {
  return cielab(linearLight(colour))[0];
}

/**
 * How far apart two colours are to a kind of sight: ΔE*ab of CIE 1976, where
 * about 2.3 is just noticed.
 *
 * @source Mahy, Van Eycken, Oosterlinck (1994), Color Research and Application
 * 19(2), for the 2.3
 */
export function distance(one: string, other: string, sight: Matrix): number {
  const place = (colour: string) => cielab(seen(linearLight(colour), sight));
  const [a, b] = [place(one), place(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function seen(light: Light, sight: Matrix): Light {
  const [red, green, blue] = multiply(sight, light);
  const within = (part: number) => Math.min(1, Math.max(0, part));
  return [within(red), within(green), within(blue)];
}

/** Linear sRGB to XYZ, and the white of D65. */
const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.0721750],
  [0.0193339, 0.1191920, 0.9503041],
];
const WHITE: Light = [0.95047, 1, 1.08883];

function cielab(light: Light): Light {
  const xyz = multiply(TO_XYZ, light);
  const root = (at: 0 | 1 | 2) => {
    const ratio = xyz[at] / WHITE[at];
    return ratio > 216 / 24389
      ? Math.cbrt(ratio)
      : (24389 / 27 * ratio + 16) / 116;
  };
  const [x, y, z] = [root(0), root(1), root(2)];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function multiply([first, second, third]: Matrix, light: Light): Light {
  const times = (row: Light) =>
    row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
  return [times(first), times(second), times(third)];
}
