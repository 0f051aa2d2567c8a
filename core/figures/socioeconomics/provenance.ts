import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import type { Provenance } from "../figure.ts";

/** What is recorded of numbers that nothing was done to protect. */
const NOT_PROTECTED = "små antal är inte skyddade: får inte lämna förbundet";

/** What figures and tables of the socio-economic calculation rest on. */
export function socioeconomicProvenance(basis: SocioeconomicCase): Provenance {
  const { data, year, parameters, localTaxes } = basis;
  const jobs = documentsOf([
    ...data.jobs.filter((row) => row.year === year),
    ...data.municipalities.filter((row) => row.year === year),
  ]);
  return {
    sources: [
      ...new Set([
        ...(basis.jobsKnown ? jobs : standardSources(basis)),
        ...feeSources(basis),
        ...localTaxes.parameters.map(({ source }) => source),
      ]),
    ],
    inputs: data.inputs,
    parameters,
    synthetic: data.synthetic,
    ...(data.protection
      ? { disclosure: data.protection.text, protection: data.protection }
      : { disclosure: NOT_PROTECTED }),
  };
}

/** Where the year's fees were read. */
export function feeSources({ data, year }: SocioeconomicCase): string[] {
  return [
    ...new Set(documentsOf(
      data.feeData.fees.filter((row) => row.fee_year === year),
    )),
  ];
}

/** Where the standard amounts were read, without what a longer one covers. */
function standardSources({ data }: SocioeconomicCase): string[] {
  const all = data.standardAmounts.map(({ source }) => source);
  return all.filter((source) =>
    !all.some((other) => other !== source && other.startsWith(source))
  );
}

/** The document and table of each row. */
export function documentsOf(
  rows: readonly { readonly document: string; readonly table: string }[],
): string[] {
  return rows.map(({ document, table }) => `${document}, ${table}`);
}
