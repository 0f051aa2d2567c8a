import { type ColumnTable, fromCSV, op, table } from "arquero";
import { GENERATED, generateRows } from "./generated_rows_fixtures.ts";
import { readTable } from "./table.ts";

/**
 * arquero's verbs on the columns of a loaded table, beside the same verbs on
 * the columns that arquero itself makes of the file. The peer goes first: the
 * engine fits arquero's verbs to whichever kind of column they meet first, so
 * this is the order that is worst for ours.
 */
const few = { n: 5, warmup: 1 };
const bytes = generateRows(1_000_000);
const ours = readTable(bytes, GENERATED, "generated.csv").table;
const theirs = fromCSV(new TextDecoder().decode(bytes), {
  parse: { region_code: String },
});
const codes = [...new Set(ours.array("region_code") as string[])];
const names = table({
  region_code: codes,
  region: codes.map((code) => `Kommun ${code}`),
});

const VERBS: Readonly<Record<string, (rows: ColumnTable) => void>> = {
  "group 1 000 000 rows by region and year": (rows) => {
    rows.groupby("region_code", "year").rollup({ people: op.sum("people") })
      .numRows();
  },
  "join 1 000 000 rows with their regions": (rows) => {
    rows.join(names, "region_code").numRows();
  },
};

for (const [group, verb] of Object.entries(VERBS)) {
  Deno.bench("arquero's own columns", { group, ...few }, () => {
    verb(theirs);
  });
  Deno.bench("a loaded table", { group, baseline: true, ...few }, () => {
    verb(ours);
  });
}
