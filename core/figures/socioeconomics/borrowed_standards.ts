import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import { byDocument } from "../short_source.ts";
import { documentsOf } from "./provenance.ts";

/** Standard amounts that are another's, and whose. */
export interface BorrowedStandards {
  /** The documents that they are from. */
  readonly documents: string;
  /** The amounts. */
  readonly parameters: SocioeconomicCase["parameters"];
}

/**
 * The standard amounts of a job's worth that are not from the documents that
 * the year's jobs are from; `null` if all are.
 */
export function borrowedStandards(
  { data, year, parameters }: SocioeconomicCase,
): BorrowedStandards | null {
  const own = byDocument(documentsOf([
    ...data.jobs.filter((row) => row.year === year),
    ...data.municipalities.filter((row) => row.year === year),
  ]));
  const published = new Set(data.standardAmounts.map(({ source }) => source));
  const documents = byDocument(
    parameters.map(({ source }) => source).filter((each) =>
      published.has(each)
    ),
  );
  const borrowed = [...documents].filter(([document]) => !own.has(document));
  return borrowed.length === 0 ? null : {
    documents: borrowed.map(([document]) => document).join("; "),
    parameters: parameters.filter(({ id, source }) =>
      data.standardAmounts.some((row) => row.parameter_id === id) &&
      borrowed.some(([, sources]) => sources.includes(source))
    ),
  };
}
