import type { StatusCounts, TableCounts } from "../../reconciliation/counts.ts";
import { STATUSES } from "./words.ts";

/** A document, and its tables as they are to be shown. */
export interface Section {
  /** Name of the document. */
  readonly name: string;
  readonly counts: StatusCounts;
  readonly rows: readonly SectionRow[];
}

/** Counts under one name. */
export interface SectionRow {
  readonly name: string;
  readonly counts: StatusCounts;
}

/**
 * The documents with a row for each table that has something to look at, and
 * one for the others together.
 *
 * @param tables Counts by table, in the order to show them.
 */
export function sectionsOf(tables: readonly TableCounts[]): Section[] {
  const documents = Map.groupBy(tables, ({ document }) => document);
  return [...documents].map(([name, own]) => {
    const notable = own.filter(isNotable);
    const others = own.filter((table) => !isNotable(table));
    return {
      name,
      counts: together(own),
      rows: [
        ...notable.map((table) => ({ name: table.table, counts: table })),
        ...restRow(others, notable.length > 0),
      ],
    };
  });
}

function isNotable({ differs, missing }: StatusCounts): boolean {
  return differs + missing > 0;
}

function restRow(
  others: readonly TableCounts[],
  amongMore: boolean,
): SectionRow[] {
  const [only, ...more] = others;
  if (!only) return [];
  if (more.length === 0) return [{ name: only.table, counts: only }];
  const which = amongMore ? "Övriga" : "Alla";
  return [{
    name: `${which} ${others.length} tabeller och avsnitt`,
    counts: together(others),
  }];
}

function together(tables: readonly StatusCounts[]): StatusCounts {
  const sums = { holds: 0, rounding: 0, differs: 0, missing: 0 };
  for (const counts of tables) {
    for (const status of STATUSES) sums[status] += counts[status];
  }
  return sums;
}
