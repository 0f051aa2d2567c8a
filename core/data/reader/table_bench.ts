import process from "node:process";
import { fromCSV } from "arquero";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { count, decimal, oneOf, regionCode, text, year } from "./cells.ts";
import { readTable, type TableSchema } from "./table.ts";

/**
 * A million rows of the project's own form, read and checked in full, beside
 * arquero, csv-parse and DuckDB, which check nothing, and a tenth of them beside
 * csv-parse with zod, which check every cell. With a number of rows it tells time and memory
 * of one reading: `deno run --allow-sys --allow-env core/data/reader/table_bench.ts 1000000`.
 */
const SCHEMA = {
  shape: {
    region_code: regionCode,
    year,
    sex: oneOf(["K", "M", "T"]),
    people: count,
    share_pct: decimal,
    intervention: text,
  },
  key: ["region_code", "year", "sex", "intervention"],
} satisfies TableSchema;
const SEXES = ["K", "M", "T"];
const [REGIONS, YEARS] = [290, 36];

/** The file, the same in every run; about 35 bytes a row. */
function generate(rows: number): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(100 + rows * 40);
  let length = 0;
  const write = (line: string) => {
    length += encoder.encodeInto(line, bytes.subarray(length)).written;
  };
  write(Object.keys(SCHEMA.shape).join(",") + "\n");
  for (let row = 0; row < rows; row++) write(line(row) + "\n");
  return bytes.subarray(0, length);
}

function line(row: number): string {
  const group = Math.floor(row / 3);
  const region = Math.floor(group / YEARS);
  const noise = Math.imul(row ^ (row >>> 7), 0x9E3779B1) >>> 0;
  return [
    String(100 + region % REGIONS).padStart(4, "0"),
    1990 + group % YEARS,
    SEXES[row % 3],
    noise % 100_000,
    ((noise >>> 8) % 10_000 / 100).toFixed(2),
    `Åtgärd ${100 + Math.floor(region / REGIONS)}`,
  ].join(",");
}

const read = (file: Uint8Array) => {
  const reading = readTable(file, SCHEMA, "generated.csv");
  if (reading.problems.length > 0) {
    throw new Error(reading.problems[0]!.message);
  }
  return reading;
};

/** Time of one reading in a process of its own, and the most memory it had. */
function measure(rows: number): string {
  const bytes = generate(rows);
  const start = performance.now();
  const { table } = read(bytes);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return `${table.numRows()} rows: ${(bytes.length / 1e6).toFixed(1)} MB, ` +
    `${seconds.toFixed(3)} s, at most ${megabytes.toFixed(0)} MB of memory`;
}

const [rows] = Deno.args;
if (rows !== undefined) console.log(measure(Number(rows)));
else {
  const bytes = generate(1_000_000);
  const group = "1 000 000 rows, 35 MB";
  const few = { n: 5, warmup: 1 };
  Deno.bench("arquero fromCSV", { group, baseline: true, ...few }, () => {
    fromCSV(new TextDecoder().decode(bytes));
  });
  Deno.bench("readTable", { group, ...few }, () => {
    read(bytes);
  });
  Deno.bench("csv-parse", { group, ...few }, () => {
    parse(bytes, { columns: true });
  });
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  const path = await Deno.makeTempFile({ suffix: ".csv" });
  await Deno.writeFile(path, bytes);
  globalThis.addEventListener("unload", () => Deno.removeSync(path));
  Deno.bench("DuckDB read_csv", { group, ...few }, async () => {
    await database.run(
      `CREATE OR REPLACE TABLE t AS SELECT * FROM read_csv('${path}')`,
    );
  });
  const some = generate(100_000);
  const row = z.object({
    region_code: z.string().regex(/^\d{4}$/),
    year: z.coerce.number().int().min(1900).max(2100),
    sex: z.enum(["K", "M", "T"]),
    people: z.coerce.number().int().min(0),
    share_pct: z.coerce.number(),
    intervention: z.string().min(1),
  });
  const checked = "100 000 rows, every cell checked";
  Deno.bench(
    "csv-parse and zod",
    { group: checked, baseline: true, ...few },
    () => {
      z.array(row).parse(parse(some, { columns: true }));
    },
  );
  Deno.bench("readTable, 100 000 rows", { group: checked, ...few }, () => {
    read(some);
  });
}
