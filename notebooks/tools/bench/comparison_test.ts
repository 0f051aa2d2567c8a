import assert from "node:assert/strict";
import { type BenchReport, compareRounds } from "./comparison.ts";

Deno.test("rounds are joined by the median of each round's ratio to its peer", () => {
  const [beside, alone] = compareRounds("core/a_bench.ts", [
    round(50, 100, 7),
    round(100, 400, 9),
    round(40, 100, 8),
  ]);
  // 50/100, 100/400 and 40/100: the busy second round is as if it had not been.
  assert.deepEqual(beside, {
    file: "core/a_bench.ts",
    work: "load",
    ours: "ours",
    milliseconds: 50,
    peer: { name: "peer", milliseconds: 100, ratio: 0.4 },
  });
  assert.deepEqual([alone!.work, alone!.milliseconds, alone!.peer], [
    ...["alone", 8],
    null,
  ]);
});

Deno.test("work with two peers is compared with each", () => {
  const { benches } = round(50, 100, 7);
  const other = { ...benches[1]!, name: "other", results: result(25) };
  const found = compareRounds("a", [{ benches: [...benches, other] }]);
  assert.deepEqual(
    found.map(({ work, peer }) => [work, peer?.name, peer?.ratio]),
    [["load", "peer", 0.5], ["load", "other", 2], [
      "alone",
      undefined,
      undefined,
    ]],
  );
});

Deno.test("a benchmark that failed is no measurement", () => {
  const failed = { group: null, name: "a", baseline: false, results: [{}] };
  assert.throws(() => compareRounds("a", [{ benches: [failed] }]), {
    message: "Benchmark failed: a",
  });
});

/** Three benchmarks with these times in milliseconds. */
function round(ours: number, peer: number, alone: number): BenchReport {
  return {
    benches: [
      { group: "load", name: "ours", baseline: true, results: result(ours) },
      { group: "load", name: "peer", baseline: false, results: result(peer) },
      { group: null, name: "alone", baseline: false, results: result(alone) },
    ],
  };
}

function result(milliseconds: number) {
  return [{ ok: { min: milliseconds * 1e6 } }];
}
