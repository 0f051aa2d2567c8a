import { socioeconomicProvenance } from "../../figures/socioeconomics/provenance.ts";
import { ExactDecimal } from "../../money.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import type { OutputTable } from "../output_table.ts";
import { tableTitle } from "./socioeconomic_table.ts";

/** Every number that was assumed, with dates, source and note. */
export function assumptionTable(basis: SocioeconomicCase): OutputTable {
  const numbers = basis.parameters.flatMap((parameter) =>
    ExactDecimal.isDecimal(parameter.value)
      ? [{ ...parameter, value: parameter.value }]
      : []
  );
  return {
    id: "samhallsekonomi-parametrar",
    title: tableTitle("Parametrar", basis),
    columns: [
      { name: "parameter", title: "Parameter" },
      { name: "value", title: "Värde", decimals: 2 },
      { name: "unit", title: "Enhet" },
      { name: "valid_from", title: "Gäller från" },
      { name: "valid_to", title: "Gäller till" },
      { name: "source", title: "Källa" },
      { name: "note", title: "Anmärkning" },
    ],
    rows: numbers.map((parameter) => ({
      parameter: parameter.title,
      value: parameter.value,
      unit: parameter.unit,
      valid_from: parameter.validFrom,
      valid_to: parameter.validTo,
      source: parameter.source,
      note: parameter.note ?? null,
    })),
    ...socioeconomicProvenance(basis),
  };
}
