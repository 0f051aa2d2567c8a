import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import { sourceList } from "../short_source.ts";
import { documentsOf } from "./provenance.ts";

/** Where the year's two readings are in print. */
export interface ReadingSources {
  /** The municipalities' gain against their own fees. */
  readonly municipalities: string;
  /** What municipalities and region gain against everybody's fees. */
  readonly allMembers: string;
}

/**
 * The document and table that each reading is from, as data names them; empty
 * where data has no such rows of the year.
 */
export function readingSources(
  { data, year }: SocioeconomicCase,
): ReadingSources {
  const listed = (rows: Parameters<typeof documentsOf>[0]) =>
    sourceList([...new Set(documentsOf(rows))]);
  return {
    municipalities: listed(
      data.municipalities.filter((row) => row.year === year),
    ),
    allMembers: listed(data.jobs.filter((row) => row.year === year)),
  };
}

/** ` (Årsredovisning 2025, Bilaga 2)`, or nothing where there is no source. */
export function inParentheses(source: string): string {
  return source === "" ? "" : ` (${source})`;
}
