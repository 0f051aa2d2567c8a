import type { DataSets } from "../../data/data_sets.ts";
import type { ColumnDescription } from "../../exploration/describe_columns.ts";
import { formatInteger } from "../../figures/formats.ts";
import type { OutputTable } from "../output_table.ts";

/**
 * Every column of every data set of a förbund, with how much of it is filled
 * and how its numbers are spread.
 *
 * @param descriptions The columns, from `describeColumns`.
 */
export function dataSetTable(
  data: DataSets,
  descriptions: readonly ColumnDescription[],
): OutputTable {
  const withheld = descriptions.some((each) => each.withheld);
  const rowless = data.sets.filter(({ table }) => table.numRows() === 0);
  return {
    id: "datamangder",
    title: `Alla datamängder för ${data.forbund.shortName}, kolumn för kolumn`,
    note: "Float32 är den talform som danfojs räknar hela tabeller i; " +
      (descriptions.some(({ loss }) => loss)
        ? "kolumnen längst till höger säger hur många tal som tappar siffror " +
          "i den, och det tal som tappar mest."
        : "alla tal i de här filerna har plats i den.") +
      (withheld
        ? " Filer som inte är publicerade kan räkna få personer; deras tal visas inte."
        : "") +
      rowless.map(({ file }) => ` ${file} har 0 rader.`).join(""),
    columns: [
      { name: "file", title: "Fil" },
      { name: "column", title: "Kolumn" },
      { name: "title", title: "Innehåll" },
      { name: "unit", title: "Enhet" },
      { name: "filled", title: "Ifyllda", decimals: 0 },
      { name: "empty", title: "Tomma", decimals: 0 },
      { name: "distinct", title: "Olika värden", decimals: 0 },
      { name: "least", title: "Minst", decimals: 2 },
      { name: "median", title: "Median", decimals: 2 },
      { name: "mean", title: "Medelvärde", decimals: 2 },
      { name: "greatest", title: "Störst", decimals: 2 },
      { name: "standard_deviation", title: "Standardavvikelse", decimals: 2 },
      { name: "float32", title: "Tappar siffror i float32" },
    ],
    rows: descriptions.map((each) => ({
      file: each.set.file,
      column: each.field.name,
      title: each.field.title,
      unit: each.field.unit ?? null,
      filled: each.filled,
      empty: each.empty,
      distinct: each.distinct,
      least: each.spread?.least ?? null,
      median: each.spread?.median ?? null,
      mean: each.spread?.mean ?? null,
      greatest: each.spread?.greatest ?? null,
      standard_deviation: each.spread?.standardDeviation ?? null,
      float32: lossText(each),
    })),
    sources: data.sets.map(({ file }) => file),
    inputs: data.inputs,
    parameters: [],
    synthetic: data.synthetic,
    disclosure: withheld
      ? "tal ur filer som inte är publicerade visas inte"
      : "uppgifterna är publicerade och visas som de är",
  };
}

/** `12 av 40, till exempel 16 777 217 blir 16 777 216`. */
function lossText({ loss }: ColumnDescription): string | null {
  return loss &&
    `${formatInteger(loss.lost)} av ${
      formatInteger(loss.numbers)
    }, till exempel ${exact(loss.value)} blir ${exact(loss.held)}`;
}

function exact(value: number): string {
  return new Intl.NumberFormat("sv-SE", { maximumSignificantDigits: 17 })
    .format(value);
}
