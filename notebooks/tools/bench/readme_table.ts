import type { Comparison } from "./comparison.ts";
import type { Measurements, Reading } from "./measurements.ts";

const [BEGIN, END] = ["<!-- bench -->", "<!-- /bench -->"];

/**
 * A README whose measurements are replaced.
 *
 * @param readme The whole text.
 * @throws {Error} If the two marks that surround the measurements are missing.
 */
export function withMeasurements(
  readme: string,
  measurements: Measurements,
): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) {
    throw new Error(`README.md must have ${BEGIN} and ${END}`);
  }
  const section = measurementsSection(measurements);
  return `${readme.slice(0, from)}${BEGIN}\n\n${section}\n\n${
    readme.slice(to)
  }`;
}

/** The tables, and how they were measured, as Markdown. */
export function measurementsSection(measurements: Measurements): string {
  return [
    howMeasured(measurements),
    comparisonTable(measurements.comparisons),
    readingTable(measurements.readings),
  ].join("\n\n");
}

function howMeasured({ machine, rounds }: Measurements): string {
  const { processor, cores, memoryGigabytes, system, deno } = machine;
  return `Measured on ${processor}, ${cores} cores, ${
    memoryGigabytes.toFixed(0)
  } GB, ${system}, Deno ${deno}. Each file of benchmarks runs in a process of ` +
    `its own, in ${rounds} rounds one after another; a round's fastest run ` +
    "counts, and the table tells the median of the rounds. Below 1, the core " +
    "takes less time than the peer; what a peer leaves out stands beside its " +
    "name.";
}

function comparisonTable(comparisons: readonly Comparison[]): string {
  return table(
    ["work", "times the peer", "peer", "core", "peer's time"],
    ["---", "---:", "---", "---:", "---:"],
    comparisons.map(({ work, milliseconds, peer }) => [
      work,
      peer === null ? "–" : peer.ratio.toFixed(2),
      peer?.name ?? "none",
      duration(milliseconds),
      peer === null ? "–" : duration(peer.milliseconds),
    ]),
  );
}

function readingTable(readings: readonly Reading[]): string {
  return table(
    ["read and check as rows", "file", "time", "a million rows", "peak memory"],
    ["---:", "---:", "---:", "---:", "---:"],
    readings.map(({ rows, megabytes, seconds, peakMegabytes }) => [
      `${grouped(rows)} rows`,
      `${grouped(megabytes)} MB`,
      duration(1000 * seconds),
      duration(1e9 * seconds / rows),
      `${grouped(peakMegabytes)} MB`,
    ]),
  );
}

function table(
  titles: readonly string[],
  alignments: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [titles, alignments, ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Such as `0.45 ms`, `23 ms` and `1.4 s`: two digits, as no more are sure. */
function duration(milliseconds: number): string {
  const [value, unit] = milliseconds < 1000
    ? [milliseconds, "ms"]
    : [milliseconds / 1000, "s"];
  const text = value < 100 ? Number(value.toPrecision(2)) : Math.round(value);
  return `${text} ${unit}`;
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString("en").replaceAll(",", " ");
}
