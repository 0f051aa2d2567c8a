import type { AgencyFile } from "../../data/import/open_agency_file.ts";
import type { Column, Provenance } from "../../figures/figure.ts";
import { formatInteger } from "../../figures/formats.ts";
import type { OutputTable } from "../output_table.ts";

/**
 * What an agency's file was understood as, to show below the cell that read
 * it: its variables, and its first rows.
 *
 * @param file The file, as read.
 */
export function agencyTables(file: AgencyFile): OutputTable[] {
  return [variableTable(file), firstRows(file)];
}

function variableTable(file: AgencyFile): OutputTable {
  const { understood, title } = file;
  const marks = understood.marks.map(([mark, count]) =>
    `${formatInteger(count)} är märkta ${mark}`
  );
  const facts = understood.facts.map(([name, text]) => `${name}: ${text}`);
  const rows = `${formatInteger(understood.rows)} tal, varav ` +
    `${formatInteger(understood.missing)} saknas`;
  return {
    id: "inlast-tabell-variabler",
    title: `Så lästes filen: ${title}`,
    note: [...facts, rows, ...marks, ...understood.warnings].join(". ") + ".",
    columns: [
      { name: "variable", title: "Variabel" },
      { name: "meaning", title: "Avser" },
      { name: "count", title: "Antal värden", decimals: 0 },
      { name: "examples", title: "Från och till" },
    ],
    rows: understood.variables.map(({ name, meaning, count, examples }) => ({
      variable: name,
      meaning,
      count,
      examples,
    })),
    ...provenanceOf(file),
  };
}

function firstRows(file: AgencyFile): OutputTable {
  const { variables, first } = file.understood;
  const columns: Column[] = variables.map(({ name }, at) => ({
    name: `variable_${at + 1}`,
    title: name,
  }));
  return {
    id: "inlast-tabell-forsta-rader",
    title: `De första raderna: ${file.title}`,
    columns: [...columns, { name: "value", title: "Värde", decimals: "exact" }],
    rows: first.map(({ names, value }) => ({
      ...Object.fromEntries(
        names.map((name, at) => [`variable_${at + 1}`, name]),
      ),
      value,
    })),
    ...provenanceOf(file),
  };
}

function provenanceOf({ input, source }: AgencyFile): Provenance {
  return {
    sources: [source],
    inputs: [input],
    parameters: [],
    synthetic: false,
    disclosure: "Talen visas som källan har publicerat dem.",
  };
}
