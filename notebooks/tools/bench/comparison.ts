/** How long the core took for some work, beside one peer. */
export interface Comparison {
  /** Benchmark file, from the project's top. */
  readonly file: string;
  /** What was done, the same by both. */
  readonly work: string;
  readonly ours: string;
  /** Median over the rounds of each round's fastest, in milliseconds. */
  readonly milliseconds: number;
  readonly peer: Peer | null;
}

/** What the core is compared with. */
export interface Peer {
  readonly name: string;
  /** Median over the rounds of each round's fastest, in milliseconds. */
  readonly milliseconds: number;
  /** Median over the rounds of the core's time over the peer's. */
  readonly ratio: number;
}

/** What `deno bench --json` tells of a file; ours is the baseline of a group. */
export interface BenchReport {
  readonly benches: readonly Bench[];
}

interface Bench {
  readonly group: string | null;
  readonly name: string;
  readonly baseline: boolean;
  readonly results: readonly { readonly ok?: { readonly min: number } }[];
}

/**
 * Joins the rounds of a file. The fastest of a round is compared, because
 * other programs only ever add time.
 *
 * @param file The benchmark file, for the result.
 * @param rounds Reports of the same file, at least one.
 * @returns One comparison per peer, or one without a peer for work that has none.
 * @throws {Error} If a benchmark failed.
 */
export function compareRounds(
  file: string,
  rounds: readonly BenchReport[],
): readonly Comparison[] {
  const { benches } = rounds[0]!;
  const timesOf = (at: number) => rounds.map((round) => fastest(round, at));
  return benches.flatMap((bench, at) => {
    if (!bench.baseline && bench.group !== null) return [];
    const times = timesOf(at);
    const ours = {
      ...{ file, work: bench.group ?? bench.name, ours: bench.name },
      milliseconds: median(times),
    };
    const peers: (Peer | null)[] = peersOf(benches, bench.group)
      .map((peer) => comparedWith(benches[peer]!.name, timesOf(peer), times));
    return (peers.length > 0 ? peers : [null])
      .map((peer) => ({ ...ours, peer }));
  });
}

function peersOf(benches: readonly Bench[], group: string | null): number[] {
  return benches.flatMap((bench, at) =>
    group !== null && bench.group === group && !bench.baseline ? [at] : []
  );
}

function comparedWith(
  name: string,
  times: readonly number[],
  ours: readonly number[],
): Peer {
  const ratios = ours.map((time, round) => time / times[round]!);
  return { name, milliseconds: median(times), ratio: median(ratios) };
}

function fastest({ benches }: BenchReport, at: number): number {
  const { name, results } = benches[at]!;
  const found = results[0]?.ok;
  if (found === undefined) throw new Error(`Benchmark failed: ${name}`);
  return found.min / 1e6;
}

/** The middle value, or the lower of the two middle ones. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)]!;
}
