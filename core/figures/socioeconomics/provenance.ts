import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import type { Provenance } from "../figure.ts";

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
    disclosure: "antal som förbundet självt har publicerat",
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

function documentsOf(
  rows: readonly { readonly document: string; readonly table: string }[],
): string[] {
  return rows.map(({ document, table }) => `${document}, ${table}`);
}
