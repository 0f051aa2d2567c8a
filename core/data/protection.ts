import type { LoadedTable } from "./files.ts";

/** The tables of a förbund that count persons. */
export type PersonTable =
  | "participants"
  | "exits"
  | "exits_by_reason"
  | "participant_facts"
  | "goals"
  | "jobs"
  | "municipal_socioeconomics";

/** How numbers of persons were protected; it follows all that shows them. */
export interface Protection {
  /**
   * Whether they are shown as they were published before, small ones are left
   * out, or all are rounded.
   */
  readonly method: "published" | "suppression" | "rounding";
  /** The least number of persons that is shown, or what all are multiples of. */
  readonly threshold: number | null;
  /** How far apart the values of a number left out may be, persons. */
  readonly width: number | null;
  /** How many numbers were protected together. */
  readonly numbers: number;
  /** How many of them are not shown, or are rounded. */
  readonly hidden: number;
  /** The choice in Swedish. */
  readonly text: string;
}

/**
 * Which of some tables are not described as published, so that their numbers
 * of persons may be shown only when they are protected.
 *
 * @param tables The tables, `null` for those that the förbund lacks.
 */
export function unpublishedTables(
  tables: Readonly<Partial<Record<PersonTable, LoadedTable<unknown> | null>>>,
): PersonTable[] {
  return (Object.keys(tables) as PersonTable[]).filter((name) => {
    const table = tables[name];
    return table && table.resource.disclosure !== "published";
  });
}

/** Data that may be shown, with how its numbers of persons were protected. */
export type Protected<Data> = Data & { readonly protection: Protection };
