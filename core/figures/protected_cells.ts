import type { Protection } from "../data/protection.ts";
import type { Column, Value } from "./figure.ts";
import { formatInteger } from "./formats.ts";

/** Printed in the place of a number that is protected. */
export const NOT_SHOWN = "..";

/** A number of persons the Swedish way, or the mark of a protected one. */
export function formatPersons(persons: number | null): string {
  return persons === null ? NOT_SHOWN : formatInteger(persons);
}

/**
 * What a reader of a picture must know of how its numbers were protected, as a
 * sentence after the subtitle; empty where there is nothing to say.
 *
 * @param persons The numbers in the picture, `null` where one is protected.
 */
export function protectionNote(
  { method, threshold }: Protection,
  persons: readonly (number | null)[],
): string {
  if (method === "rounding") {
    return ` Antalen är avrundade till ${threshold}-tal.`;
  }
  return method === "suppression" && persons.includes(null)
    ? ` ${NOT_SHOWN} är ett skyddat antal.`
    : "";
}

/** Columns and rows of a figure or a table. */
interface Numbers {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

const PROTECTED: Column = {
  name: "protected",
  title: "Skyddat: visas inte, för att ingen person ska kunna röjas",
};

/**
 * The same numbers with a column that names what is protected in each row, so
 * that an empty cell is not taken for one without a number. Why each of them
 * is protected is not told: it would say which numbers are small.
 *
 * @param names The columns that are empty where a number is protected.
 */
export function markProtected(
  { columns, rows }: Numbers,
  { method }: Protection,
  names: readonly string[],
): Numbers {
  if (method !== "suppression") return { columns, rows };
  const marked = columns.filter(({ name }) => names.includes(name));
  return {
    columns: [...columns, PROTECTED],
    rows: rows.map((row) => ({
      ...row,
      protected: marked.filter(({ name }) => row[name] === null)
        .map(({ title }) => title).join("; "),
    })),
  };
}
