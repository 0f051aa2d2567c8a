import type { Resource } from "./descriptor.ts";
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

const PERSON_TABLES: readonly string[] = [
  "participants",
  "exits",
  "exits_by_reason",
  "participant_facts",
  "goals",
  "jobs",
  "municipal_socioeconomics",
] satisfies PersonTable[];

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

/**
 * Whether a file's numbers may be shown as they are: it counts no persons, or
 * it has been published.
 *
 * @param path File name or path, such as `rar/exits.csv`.
 * @param resource Its description; `undefined` if it has none.
 */
export function isOpen(path: string, resource: Resource | undefined): boolean {
  const name = path.split("/").at(-1)!.replace(/\.csv$/, "");
  return resource?.disclosure !== "protected" || !PERSON_TABLES.includes(name);
}

/** Data that may be shown, with how its numbers of persons were protected. */
export type Protected<Data> = Data & { readonly protection: Protection };
