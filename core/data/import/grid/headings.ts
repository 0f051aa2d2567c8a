import type { Category } from "../imported_table.ts";
import { readPeriod } from "../recognition/period.ts";

/** What the headings of the columns of numbers say, part by part. */
export interface HeadingParts {
  /** What is counted; empty if the headings are periods alone. */
  readonly contents: readonly string[];
  /** What stands after the period; empty where nothing does. */
  readonly rest: readonly string[];
  /** The periods; empty if the headings have none. */
  readonly periods: readonly string[];
}

/** Whether a heading has a period in it, as `2020` or `Folkmängd 2020`. */
export function hasPeriod(heading: string): boolean {
  return periodPlaces(heading).length > 0;
}

/**
 * Takes headings apart into contents and period: `Folkmängd 2020` into
 * `Folkmängd` and `2020`. The period stands last in all of them, or first, or
 * is the only one in each.
 *
 * @param headings Headings of the columns of numbers.
 * @returns The parts, by heading; headings without periods are contents.
 */
export function splitHeadings(headings: readonly string[]): HeadingParts {
  const words = headings.map(wordsOf);
  const places = headings.map(periodPlaces);
  const whole = { contents: headings, rest: [], periods: [] };
  const chosen = choosePlaces(words, places);
  if (chosen === null) return whole;
  const before = words.map((all, at) => all.slice(0, chosen[at]).join(" "));
  const after = words.map((all, at) => all.slice(chosen[at]! + 1).join(" "));
  const [contents, rest] = before.every((text) => text === "")
    ? [after, before]
    : [before, after];
  return {
    contents: contents.some((text) => text !== "") ? contents : [],
    rest: rest.some((text) => text !== "") ? rest : [],
    periods: words.map((all, at) => all[chosen[at]!]!),
  };
}

/** The distinct texts as categories, and which of them each heading has. */
export function headingCategories(texts: readonly string[]) {
  const distinct = [...new Set(texts)];
  const categories: Category[] = distinct.map((label) => ({
    code: null,
    label,
  }));
  return { categories, ids: texts.map((text) => distinct.indexOf(text)) };
}

/** Which word is the period, by heading; `null` if that is not certain. */
function choosePlaces(
  words: readonly (readonly string[])[],
  places: readonly (readonly number[])[],
): number[] | null {
  const last = words.map(({ length }) => length - 1);
  const first = words.map(() => 0);
  const fits = (chosen: readonly number[]) =>
    chosen.every((place, at) => places[at]!.includes(place));
  if (fits(last)) return last;
  if (fits(first)) return first;
  const only = places.map((found) => found.length === 1 ? found[0]! : -1);
  return only.includes(-1) ? null : only;
}

function periodPlaces(heading: string): number[] {
  return wordsOf(heading).flatMap((word, at) =>
    readPeriod(word) === null ? [] : [at]
  );
}

/** The words, where a period that is written as code and text counts once. */
function wordsOf(heading: string): string[] {
  return heading.trim().split(/\s+/).filter((word, at, words) =>
    word !== words[at - 1] || readPeriod(word) === null
  );
}
