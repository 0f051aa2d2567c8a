import type { Category } from "../imported_table.ts";
import { plainWords } from "./words.ts";

const BAND =
  /^(?<from>\d{1,3})(?:-(?<to>\d{1,3})|(?<open>\+|-))?(?: ?(?:ar|years?|aringar))?(?: (?:och|eller) aldre)?$/;
const ALL = [
  "tot",
  "totalt",
  "total",
  "samtliga",
  "samtliga aldrar",
  "alla aldrar",
  "totalt alder",
  "totalt, alla aldrar",
  "all ages",
];
const BAND_IN_TEXT = /(?<![\d-])(\d{1,2})-(\d{2}) ?(?:ar|aringar|years)\b/g;

/**
 * Reads the ages that a category stands for.
 *
 * @param category Its code and label.
 * @returns `20-64`, `20-20` for one year of age, `65-` for open-ended, `all`,
 * or `null` if it is not certain.
 */
export function readAgeBand({ code, label }: Category): string | null {
  const text = label ?? code;
  if (text === null) return null;
  return bandOf(text) ?? bandOf(text.replace(/^\S+ (?=\S)/, ""));
}

/**
 * The age band that a text mentions, such as `20-64` in `Folkmängd 20–64 år`.
 *
 * @returns The band, or `null` unless exactly one is mentioned.
 */
export function mentionedAgeBand(text: string): string | null {
  const bands = [...plainWords(text).matchAll(BAND_IN_TEXT)]
    .map(([, from, to]) => `${from}-${to}`);
  return new Set(bands).size === 1 ? bands[0]! : null;
}

function bandOf(text: string): string | null {
  const plain = plainWords(text);
  if (ALL.includes(plain)) return "all";
  const { from, to, open } = BAND.exec(plain)?.groups ?? {};
  if (from === undefined) return null;
  const first = Number(from);
  if (open !== undefined || /aldre$/.test(plain)) {
    return to === undefined ? `${first}-` : null;
  }
  const last = to === undefined ? first : Number(to);
  return last < first ? null : `${first}-${last}`;
}
