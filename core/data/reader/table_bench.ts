import { fromCSV } from "arquero";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import {
  GENERATED,
  generateDistinctRows,
  generateRows,
} from "./generated_rows_fixtures.ts";
import { readTable, type TableReading } from "./table.ts";

/**
 * A million rows read and checked in full as columns, which is what arquero and
 * DuckDB make of them and check nothing, and beside csv-parse, which makes rows;
 * and a tenth of them as rows, beside csv-parse with zod, which check every cell.
 */
const { DuckDBInstance } = await import("@duckdb/node-api");
const database = await (await DuckDBInstance.create(":memory:")).connect();
const folder = await Deno.makeTempDir();
globalThis.addEventListener(
  "unload",
  () => Deno.removeSync(folder, { recursive: true }),
);
const few = { n: 4, warmup: 1 };

const usual = generateRows(1_000_000);
const work = "read and check 1 000 000 rows, 35 MB";
await benchReading(work, usual);
Deno.bench("csv-parse, unchecked", { group: work, n: 1, warmup: 0 }, () => {
  parse(usual, { columns: true });
});
await benchReading(
  "read and check 1 000 000 rows, almost every cell another",
  generateDistinctRows(1_000_000),
);
benchCheckedReading("read and check 100 000 rows", generateRows(100_000));

async function benchReading(group: string, bytes: Uint8Array): Promise<void> {
  const path = `${folder}/${group}.csv`;
  await Deno.writeFile(path, bytes);
  Deno.bench("readTable", { group, baseline: true, ...few }, () => {
    read(bytes).table.numRows();
  });
  Deno.bench("arquero fromCSV, unchecked", { group, ...few }, () => {
    fromCSV(new TextDecoder().decode(bytes));
  });
  Deno.bench("DuckDB read_csv, unchecked", { group, ...few }, async () => {
    await database.run(
      `CREATE OR REPLACE TABLE t AS SELECT * FROM read_csv('${path}')`,
    );
  });
}

function benchCheckedReading(group: string, bytes: Uint8Array): void {
  const row = z.object({
    region_code: z.string().regex(/^\d{4}$/),
    year: z.coerce.number().int().min(1900).max(2100),
    sex: z.enum(["K", "M", "T"]),
    people: z.coerce.number().int().min(0),
    share_pct: z.coerce.number(),
    intervention: z.string().min(1),
  });
  Deno.bench("readTable", { group, baseline: true, ...few }, () => {
    read(bytes).rows.length;
  });
  Deno.bench("csv-parse and zod", { group, ...few }, () => {
    z.array(row).parse(parse(bytes, { columns: true }));
  });
}

function read(bytes: Uint8Array): TableReading<unknown> {
  const reading = readTable(bytes, GENERATED, "generated.csv");
  const [problem] = reading.problems;
  if (problem !== undefined) throw new Error(problem.message);
  return reading;
}
