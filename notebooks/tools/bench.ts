/**
 * Times the core beside what npm offers for the same work, and tells the ratio.
 * Every benchmark file runs in a process of its own, round after round, so that
 * a busy moment of the machine falls on one round of one file.
 *
 * `deno task bench [part of a path ...]`; the numbers go to `outputs/bench.json`.
 *
 * @module
 */
import { relative } from "node:path";
import { projectPath } from "./project.ts";
import { listFiles } from "./mutation/source_files.ts";

const ROUNDS = 3;

/** One benchmark's fastest time, and how it compares with the peer's. */
export interface Timing {
  /** Benchmark file, from the project's top. */
  readonly file: string;
  /** What was done, the same for ours and the peer's. */
  readonly group: string;
  readonly name: string;
  /** Whether it is the peer that the group is compared with. */
  readonly peer: boolean;
  /** Median over the rounds of each round's fastest, in milliseconds. */
  readonly milliseconds: number;
  /** Median over the rounds of the time over the peer's; `null` without one. */
  readonly ratio: number | null;
}

/** What `deno bench --json` tells of a file. */
export interface BenchReport {
  readonly benches: readonly {
    readonly group: string | null;
    readonly name: string;
    readonly baseline: boolean;
    readonly results: readonly { readonly ok?: { readonly min: number } }[];
  }[];
}

/**
 * Joins the rounds of a file. The fastest of a round is compared, because
 * other programs only ever add time.
 *
 * @param file The benchmark file, for the result.
 * @param rounds Reports of the same file, at least one.
 * @throws {Error} If a benchmark failed.
 */
export function joinRounds(
  file: string,
  rounds: readonly BenchReport[],
): readonly Timing[] {
  return rounds[0]!.benches.map(({ group, name, baseline }, at) => {
    const times = rounds.map((round) => fastest(round, at));
    const peers = rounds.map(({ benches }) =>
      benches.findIndex((other) =>
        other.baseline && group !== null && other.group === group
      )
    );
    const ratios = rounds.flatMap((round, which) =>
      peers[which]! < 0 || baseline
        ? []
        : [times[which]! / fastest(round, peers[which]!)]
    );
    return {
      ...{ file, group: group ?? name, name, peer: baseline },
      milliseconds: median(times)!,
      ratio: median(ratios),
    };
  });
}

function fastest({ benches }: BenchReport, at: number): number {
  const { name, results } = benches[at]!;
  const found = results[0]?.ok;
  if (found === undefined) throw new Error(`Benchmark failed: ${name}`);
  return found.min / 1e6;
}

/** The middle value, or the lower of the two middle ones. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/**
 * The table that the README shows.
 *
 * @returns Markdown, one row a benchmark.
 */
export function timingTable(timings: readonly Timing[]): string {
  const rows = timings.map(({ group, name, milliseconds, ratio, peer }) =>
    `| ${group} | ${name} | ${milliseconds.toPrecision(3)} ms | ${
      peer ? "1 (peer)" : ratio?.toFixed(2) ?? "no peer"
    } |`
  );
  return [
    "| work | by | time | times the peer |",
    "| --- | --- | ---: | ---: |",
    ...rows,
  ].join("\n");
}

if (import.meta.main) await main(Deno.args);

async function main(parts: readonly string[]): Promise<void> {
  const files = (await listFiles(projectPath(), "core")).filter((path) =>
    path.endsWith("_bench.ts") &&
    (parts.length === 0 || parts.some((part) => path.includes(part)))
  );
  const reports = new Map<string, BenchReport[]>(
    files.map((file) => [file, []]),
  );
  for (let round = 1; round <= ROUNDS; round++) {
    for (const file of files) {
      console.error(`${round}/${ROUNDS} ${relative("core", file)}`);
      reports.get(file)!.push(await run(file));
    }
  }
  const timings = [...reports].flatMap(([file, rounds]) =>
    joinRounds(file, rounds)
  );
  await Deno.mkdir(projectPath("outputs"), { recursive: true });
  await Deno.writeTextFile(
    projectPath("outputs", "bench.json"),
    JSON.stringify(timings, null, 2) + "\n",
  );
  console.log(timingTable(timings));
}

async function run(file: string): Promise<BenchReport> {
  const { success, stdout } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["bench", "--quiet", "--no-check", "--no-prompt", "--no-remote"],
      ...["-P=peers", "--json", projectPath(file)],
    ],
    cwd: projectPath(),
    stdin: "null",
    stderr: "inherit",
  }).output();
  if (!success) throw new Error(`Cannot run ${file}`);
  return JSON.parse(new TextDecoder().decode(stdout));
}
