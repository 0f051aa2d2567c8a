import assert from "node:assert/strict";
import { type BenchReport, joinRounds, timingTable } from "./bench.ts";

Deno.test("rounds are joined by the median of each round's ratio to its peer", () => {
  const [peer, ours, alone] = joinRounds("core/a_bench.ts", [
    round(100, 50, 7),
    round(400, 100, 9),
    round(100, 40, 8),
  ]);
  assert.deepEqual(
    [peer!.peer, peer!.milliseconds, peer!.ratio],
    [true, 100, null],
  );
  // 50/100, 100/400 and 40/100: the busy second round is as if it had not been.
  assert.deepEqual([ours!.milliseconds, ours!.ratio], [50, 0.4]);
  assert.deepEqual([alone!.group, alone!.ratio], ["alone", null]);
});

Deno.test("a benchmark that failed is no measurement", () => {
  const failed = { group: null, name: "a", baseline: false, results: [{}] };
  assert.throws(() => joinRounds("a", [{ benches: [failed] }]), {
    message: "Benchmark failed: a",
  });
});

Deno.test("the table tells time and ratio, and where there is no peer", () => {
  const table = timingTable(joinRounds("a", [round(100, 250, 7)]));
  assert.deepEqual(table.split("\n").slice(2), [
    "| load | peer | 100 ms | 1 (peer) |",
    "| load | ours | 250 ms | 2.50 |",
    "| alone | alone | 7.00 ms | no peer |",
  ]);
});

/** Three benchmarks with these times in milliseconds. */
function round(peer: number, ours: number, alone: number): BenchReport {
  const bench = (
    group: string | null,
    name: string,
    milliseconds: number,
    baseline = false,
  ) => ({
    group,
    name,
    baseline,
    results: [{ ok: { min: milliseconds * 1e6 } }],
  });
  return {
    benches: [
      bench("load", "peer", peer, true),
      bench("load", "ours", ours),
      bench(null, "alone", alone),
    ],
  };
}
