import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import { byDocument } from "../short_source.ts";
import { documentsOf } from "./provenance.ts";
import { lowerFirst, plainNumber } from "./words.ts";

/**
 * The standard amounts of a job's worth to the municipalities that are not
 * from the documents that the year's jobs are from, as a phrase:
 * `schabloner ur … (månadslön 22 000 kr per månad)`; `null` if all are.
 */
export function borrowedStandards(basis: SocioeconomicCase): string | null {
  const { data, year, parameters } = basis;
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
  if (borrowed.length === 0) return null;
  const used = parameters.filter(({ id, source }) =>
    data.standardAmounts.some((row) => row.parameter_id === id) &&
    borrowed.some(([, sources]) => sources.includes(source))
  ).map(({ title, value, unit }) =>
    `${lowerFirst(title)} ${plainNumber(Number(value))} ${unit}`
  );
  return `schabloner ur ${borrowed.map(([document]) => document).join("; ")} (${
    used.join(", ")
  })`;
}
