import assert from "node:assert/strict";
import type { Measurements } from "./measurements.ts";
import { measurementsSection, withMeasurements } from "./readme_table.ts";

const MEASUREMENTS: Measurements = {
  machine: {
    processor: "a processor",
    cores: 2,
    memoryGigabytes: 23.6,
    system: "linux",
    deno: "2.9.6",
  },
  rounds: 3,
  comparisons: [
    {
      file: "core/a_bench.ts",
      work: "load",
      ours: "ours",
      milliseconds: 392.4,
      peer: { name: "arquero", milliseconds: 1361, ratio: 0.2884 },
    },
    {
      file: "core/b_bench.ts",
      work: "round",
      ours: "round",
      milliseconds: 0.4567,
      peer: null,
    },
  ],
  readings: [{
    rows: 10_000_000,
    megabytes: 350.4,
    seconds: 4.5,
    peakMegabytes: 1612.3,
  }],
};

Deno.test("the tables tell ratios first, and where there is no peer", () => {
  const lines = measurementsSection(MEASUREMENTS).split("\n");
  assert.match(lines[0]!, /a processor, 2 cores, 24 GB, linux, Deno 2\.9\.6/);
  assert.match(lines[0]!, /in 3 rounds/);
  assert.deepEqual(lines.filter((line) => line.startsWith("| ")), [
    "| work | times the peer | peer | core | peer's time |",
    "| --- | ---: | --- | ---: | ---: |",
    "| load | 0.29 | arquero | 392 ms | 1.4 s |",
    "| round | – | none | 0.46 ms | – |",
    "| read and check as rows | file | time | a million rows | peak memory |",
    "| ---: | ---: | ---: | ---: | ---: |",
    "| 10 000 000 rows | 350 MB | 4.5 s | 450 ms | 1 612 MB |",
  ]);
});

Deno.test("only what stands between the marks is replaced", () => {
  const readme = "before\n<!-- bench -->\nold\n<!-- /bench -->\nafter\n";
  const text = withMeasurements(readme, MEASUREMENTS);
  assert.ok(text.startsWith("before\n<!-- bench -->\n\nMeasured on"));
  assert.ok(text.endsWith("| 1 612 MB |\n\n<!-- /bench -->\nafter\n"));
  assert.ok(!text.includes("old"));
  assert.equal(withMeasurements(text, MEASUREMENTS), text);
});

Deno.test("a README without the marks is refused", () => {
  assert.throws(() => withMeasurements("text", MEASUREMENTS), {
    message: "README.md must have <!-- bench --> and <!-- /bench -->",
  });
});
