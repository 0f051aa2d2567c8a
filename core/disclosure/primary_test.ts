import assert from "node:assert/strict";
import { type CountDimension, countTable } from "./count_table.ts";
import { primaryCells } from "./primary.ts";
import { DEFAULT_RULE } from "./rule.ts";

/** Handbook on Statistical Disclosure Control, 5.2: marital status by hours. */
function handbookTable(hoursKind: CountDimension["kind"]) {
  const counts = { gift: [6, 0], skild: [5, 1], ensam: [2, 2] };
  return countTable({
    dimensions: [
      {
        name: "status",
        values: Object.keys(counts),
        total: true,
        kind: "identifying",
      },
      { name: "tid", values: ["hel", "del"], total: true, kind: hoursKind },
    ],
    counts: Object.entries(counts).flatMap(([status, [full, part]]) => [
      { where: { status, tid: "hel" }, persons: full! },
      { where: { status, tid: "del" }, persons: part! },
    ]),
  });
}

Deno.test("numbers from 1 up to the threshold count few persons, 0 does not", () => {
  const { few } = primaryCells(handbookTable("identifying"), DEFAULT_RULE);
  assert.deepEqual(few, [
    "status=skild, tid=del",
    "status=ensam, tid=hel",
    "status=ensam, tid=del",
    "status=ensam",
    "tid=del",
  ]);
});

Deno.test("the threshold itself may be shown", () => {
  // Handbook table: full time 6, 5, 2 and part time 0, 1, 2.
  const rule = { threshold: 2, width: 2 };
  const { few } = primaryCells(handbookTable("identifying"), rule);
  assert.deepEqual(few, ["status=skild, tid=del"]);
});

Deno.test("that all married work full time is found, however many they are", () => {
  const { everyone } = primaryCells(handbookTable("sensitive"), DEFAULT_RULE);
  assert.deepEqual(everyone, [{
    part: "status=gift, tid=hel",
    zeros: ["status=gift, tid=del"],
  }]);
});

Deno.test("that everyone is in one identifying group gives nothing away", () => {
  const { everyone } = primaryCells(handbookTable("identifying"), DEFAULT_RULE);
  assert.deepEqual(everyone, []);
});

Deno.test("a group of nobody gives nothing away", () => {
  const tables = countTable({
    dimensions: [
      { name: "reason", values: ["a", "b"], total: true, kind: "sensitive" },
    ],
    counts: [],
  });
  const none = { few: [], everyone: [] };
  assert.deepEqual(primaryCells(tables, DEFAULT_RULE), none);
});
