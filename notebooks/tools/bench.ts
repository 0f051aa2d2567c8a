/**
 * Times the core beside what npm offers for the same work. Every benchmark file
 * runs in a process of its own, round after round, so that a busy moment of the
 * machine falls on one round of one file.
 *
 * `deno task bench` measures everything and writes `outputs/bench.json`, and
 * `deno task bench --readme` puts what that file holds into the README.
 * `deno task bench <part of a path> ...` measures some files and only prints.
 *
 * @module
 */
import { cpus, totalmem } from "node:os";
import { type BenchReport, compareRounds } from "./bench/comparison.ts";
import {
  type Machine,
  type Measurements,
  type Reading,
  readMeasurements,
} from "./bench/measurements.ts";
import { measurementsSection, withMeasurements } from "./bench/readme_table.ts";
import { listFiles } from "./mutation/source_files.ts";
import { projectPath } from "./project.ts";
import { UserError } from "./user_error.ts";

const ROUNDS = 3;
const SIZES = [1_000_000, 3_000_000, 10_000_000];
const RESULT = projectPath("outputs", "bench.json");

const USAGE = `Usage:
  deno task bench                         measures everything
  deno task bench <part of a path> ...    measures some files and only prints
  deno task bench --readme                puts the latest into the README`;

try {
  if (Deno.args.includes("--help")) console.log(USAGE);
  else if (Deno.args.includes("--readme")) await writeReadme();
  else await measureFiles(Deno.args);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  Deno.exit(error.exitCode);
}

async function measureFiles(parts: readonly string[]): Promise<void> {
  const all = [
    ...await listFiles(projectPath(), "core"),
    ...await listFiles(projectPath(), "notebooks/tools"),
  ].filter((path) => path.endsWith("_bench.ts"));
  const unknown = parts.filter((part) =>
    !all.some((path) => path.includes(part))
  );
  if (unknown.length > 0) {
    throw new UserError(
      `No file of benchmarks has ${unknown.join(", ")} in its path\n${USAGE}`,
    );
  }
  const whole = parts.length === 0;
  const files = all.filter((path) =>
    whole || parts.some((part) => path.includes(part))
  );
  const measurements = await measure(files, whole ? SIZES : []);
  console.log(measurementsSection(measurements));
  if (!whole) return;
  await Deno.mkdir(projectPath("outputs"), { recursive: true });
  const json = JSON.stringify(measurements, null, 2) + "\n";
  await Deno.writeTextFile(RESULT, json);
}

async function measure(
  files: readonly string[],
  sizes: readonly number[],
): Promise<Measurements> {
  const reports = new Map<string, BenchReport[]>(
    files.map((file) => [file, []]),
  );
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [file, rounds] of reports) {
      console.error(`${round}/${ROUNDS} ${file}`);
      rounds.push(await deno("bench", ["--json", file]));
    }
  }
  const readings: Reading[] = [];
  for (const size of sizes) {
    console.error(`${size} rows`);
    const program = "notebooks/tools/bench/read_rows.ts";
    readings.push(await deno("run", [program, String(size)]));
  }
  const comparisons = [...reports].flatMap(([file, rounds]) =>
    compareRounds(file, rounds)
  );
  return { machine: thisMachine(), rounds: ROUNDS, comparisons, readings };
}

/** Runs Deno in the project and gives the JSON that it prints. */
async function deno<Printed>(
  command: "bench" | "run",
  args: readonly string[],
): Promise<Printed> {
  const { success, stdout } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...[command, "--quiet", "--no-check", "--no-prompt", "--no-remote"],
      ...["-P=peers", ...args],
    ],
    cwd: projectPath(),
    stdin: "null",
    stderr: "inherit",
  }).output();
  if (!success) throw new Error(`Cannot run ${args.join(" ")}`);
  return JSON.parse(new TextDecoder().decode(stdout));
}

function thisMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]!.model.trim(),
    cores: processors.length,
    memoryGigabytes: totalmem() / 2 ** 30,
    system: Deno.build.os,
    deno: Deno.version.deno,
  };
}

async function writeReadme(): Promise<void> {
  const measurements = await readMeasurements(RESULT);
  const readme = projectPath("README.md");
  const text = await Deno.readTextFile(readme);
  await Deno.writeTextFile(readme, withMeasurements(text, measurements));
  await new Deno.Command(Deno.execPath(), {
    args: ["fmt", "--quiet", readme],
    cwd: projectPath(),
  }).output();
}
