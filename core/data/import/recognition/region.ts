import type { Category, Variable } from "../imported_table.ts";
import { plainWords } from "./words.ts";

const CODE = /^(\d{2}|\d{4})$/;
const CODE_AND_NAME = /^(\d{2}|\d{4}) +(\p{L}.*)$/u;
const COUNTRY = ["riket", "hela riket", "sverige", "sweden"];

/** A region as a file names it. */
export type RegionReading =
  | { readonly code: string }
  /** A region that the project does not know; its name in the file. */
  | { readonly unknown: string }
  /** Code and name that belong to different regions. */
  | { readonly conflict: string };

/**
 * Finds the region that a category stands for.
 *
 * @param category Its code and label, together or apart.
 * @param regions Name of every known region by code.
 */
export function readRegion(
  { code, label }: Category,
  regions: ReadonlyMap<string, string>,
): RegionReading {
  const shown = [code, label].filter((part) => part !== null).join(" ");
  const [, inLabel, rest] = CODE_AND_NAME.exec(label ?? code ?? "") ?? [];
  const given = inLabel ?? scbCode(code) ?? scbCode(label);
  const other = scbCode(code) ?? given;
  if (other !== given) return { conflict: shown };
  const name = rest ?? label ?? code ?? "";
  const named = regionNamed(name, regions);
  if (given === undefined) {
    return named === null ? { unknown: shown } : { code: named };
  }
  const known = regions.get(given);
  if (known === undefined) return { unknown: shown };
  return named === null || named === given || CODE.test(name)
    ? { code: given }
    : { conflict: shown };
}

/** SCB's code of two or four digits, of which Kolada pads the former. */
function scbCode(text: string | null): string | undefined {
  if (text === null || !CODE.test(text)) return undefined;
  return /^00\d\d$/.test(text) ? text.slice(2) : text;
}

function regionNamed(
  name: string,
  regions: ReadonlyMap<string, string>,
): string | null {
  if (isCountry(name)) return "00";
  const plain = plainWords(name);
  const codes = [...regions].filter(([, known]) => plainWords(known) === plain)
    .map(([code]) => code);
  return codes.length === 1 ? codes[0]! : null;
}

/** Whether a text is what the whole country is called. */
export function isCountry(text: string): boolean {
  return COUNTRY.includes(plainWords(text));
}

/** Whether every category of a variable is written as a region is. */
export function looksLikeRegions({ categories }: Variable): boolean {
  const written = categories.filter(({ code, label }) =>
    CODE_AND_NAME.test(label ?? code ?? "")
  );
  return written.length > 0 &&
    categories.every((category) =>
      written.includes(category) ||
      isCountry(category.label ?? "")
    );
}
