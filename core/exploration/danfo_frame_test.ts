import assert from "node:assert/strict";
import { table } from "arquero";
import fc from "fast-check";
import { kronor } from "../money.ts";
import { toArquero, toDanfo } from "./danfo_frame.ts";
import { float32Losses } from "./float32_loss.ts";

Deno.test("a table comes back from danfojs with its codes, gaps and types", () => {
  const code = fc.stringMatching(/^0\d{3}$/);
  const row = fc.record({
    code: fc.option(code),
    year: fc.integer({ min: 1990, max: 2099 }),
    share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    known: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const there = table({
        code: rows.map((each) => each.code),
        year: rows.map((each) => each.year),
        share: rows.map((each) => each.share),
        known: rows.map((each) => each.known),
      });
      assert.deepEqual(toArquero(toDanfo(there)).objects(), there.objects());
    }),
  );
});

Deno.test("a code keeps its first nought and a whole number its type", () => {
  const frame = toDanfo(table({ code: ["0484"], year: [2024], share: [0.5] }));
  assert.deepEqual(frame.dtypes, ["string", "int32", "float32"]);
});

Deno.test("an amount becomes a number and a missing one NaN", () => {
  const frame = toDanfo(table({ sek: [kronor(1485201), null] }));
  assert.deepEqual(frame.values, [[1485201], [NaN]]);
});

Deno.test("a whole number beyond 32 bits is no int32", () => {
  assert.deepEqual(toDanfo(table({ sek: [2 ** 31] })).dtypes, ["float32"]);
  assert.deepEqual(toDanfo(table({ sek: [2 ** 31 - 1] })).dtypes, ["int32"]);
});

Deno.test("a table without rows is refused", () => {
  assert.throws(() => toDanfo(table({ year: [] })), /needs a row/);
});

Deno.test("danfojs computes in float32, and the loss is told beforehand", () => {
  // 2^24 + 1 is the first whole number that 24 binary digits cannot hold.
  const source = table({ sek: [2 ** 24 + 1, 2 ** 24, 3] });
  const computed = toDanfo(source).add(0) as ReturnType<typeof toDanfo>;
  assert.deepEqual(computed.values, [[2 ** 24], [2 ** 24], [3]]);
  assert.deepEqual(float32Losses(source), [
    { column: "sek", numbers: 3, lost: 1, value: 2 ** 24 + 1, held: 2 ** 24 },
  ]);
});

Deno.test("sums and means keep what float32 would lose, and so does grouping", () => {
  const frame = toDanfo(
    table({ of: ["a", "a"], sek: [2 ** 24 + 1, 2 ** 24 + 1] }),
  );
  const sek = frame.loc({ columns: ["sek"] });
  assert.deepEqual(sek.sum({ axis: 0 }).values, [2 ** 25 + 2]);
  assert.deepEqual(sek.mean({ axis: 0 }).values, [2 ** 24 + 1]);
  assert.deepEqual(
    frame.groupby(["of"]).col(["sek"]).sum().values,
    [["a", 2 ** 25 + 2]],
  );
});

Deno.test("a share of a few digits loses none in float32", () => {
  assert.deepEqual(float32Losses(table({ pct: [9.7, 0.1, null, 12.25] })), []);
});

Deno.test("an amount with öre loses them in float32", () => {
  // Between 2^20 and 2^21 float32 steps by 1/8: 1485201.55 becomes .5.
  const [loss] = float32Losses(table({ sek: [kronor("1485201.55")] }));
  assert.equal(loss!.held, 1485201.5);
});
