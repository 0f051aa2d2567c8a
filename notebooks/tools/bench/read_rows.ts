/**
 * Reads and checks one generated file as rows in a process of its own, and
 * tells the time and the most memory that the whole process had.
 *
 * `deno run -P=peers notebooks/tools/bench/read_rows.ts 1000000`
 *
 * @module
 */
import process from "node:process";
import {
  GENERATED,
  generateRows,
} from "../../../core/data/reader/generated_rows_fixtures.ts";
import { readTable } from "../../../core/data/reader/table.ts";
import type { Reading } from "./measurements.ts";

/** Resident memory is told in kilobytes, but on a Mac in bytes. */
const MEMORY_UNIT = Deno.build.os === "darwin" ? 1e6 : 1e6 / 1024;

const bytes = generateRows(Number(Deno.args[0]));
const start = performance.now();
const { rows, problems } = readTable(bytes, GENERATED, "generated.csv");
const seconds = (performance.now() - start) / 1000;
if (problems.length > 0) throw new Error(problems[0]!.message);
const reading: Reading = {
  rows: rows.length,
  megabytes: bytes.length / 1e6,
  seconds,
  peakMegabytes: process.resourceUsage().maxRSS / MEMORY_UNIT,
};
console.log(JSON.stringify(reading));
