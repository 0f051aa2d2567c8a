import type { Category } from "../imported_table.ts";
import { plainWords } from "./words.ts";

/** K for women, M for men, T for both together. */
export type Sex = "K" | "M" | "T";

const WORDS: Readonly<Record<Sex, readonly string[]>> = {
  K: ["k", "kvinna", "kvinnor", "flickor", "women", "woman", "female"],
  M: ["m", "man", "pojkar", "men", "male"],
  T: [
    "t",
    "tot",
    "totsa",
    "totalt",
    "total",
    "alla",
    "samtliga",
    "bada konen",
    "kvinnor och man",
    "man och kvinnor",
    "kvinnor och man totalt",
    "man och kvinnor totalt",
    "totalt kvinnor och man",
    "totalt, samtliga man och kvinnor",
    "men and women",
    "women and men",
    "both sexes",
  ],
};
/** The codes of SCB, which are those of ISO 5218; certain only without a label. */
const CODES: ReadonlyMap<string, Sex> = new Map([
  ["1", "M"],
  ["2", "K"],
  ["1+2", "T"],
]);
const SEXES: ReadonlyMap<string, Sex> = new Map(
  (["K", "M", "T"] as const).flatMap((sex) =>
    WORDS[sex].map((word): [string, Sex] => [word, sex])
  ),
);

/**
 * Reads the sex that a category stands for.
 *
 * @param category Its code and label; the label decides where there is one,
 * for agencies number the sexes differently.
 * @returns The sex, or `null` if it is not certain.
 */
export function readSex({ code, label }: Category): Sex | null {
  if (label === null) return code === null ? null : sexOf(code);
  const [, prefix, rest] = /^(\S+) (.+)$/.exec(label) ?? [];
  const isCoded = prefix !== undefined && sexOf(prefix) !== null;
  return sexOf(label) ?? (isCoded ? sexOf(rest!) : null);
}

function sexOf(text: string): Sex | null {
  return SEXES.get(plainWords(text)) ?? CODES.get(text) ?? null;
}

/** The one sex that a text mentions; `null` if it mentions none or both. */
export function mentionedSex(text: string): "K" | "M" | null {
  const plain = text.toLowerCase();
  const women = /(?<!\p{L})(kvinnor|kvinnliga|women)(?!\p{L})/u.test(plain);
  const men = /(?<!\p{L})(män|manliga|men)(?!\p{L})/u.test(plain);
  if (women === men) return null;
  return women ? "K" : "M";
}
