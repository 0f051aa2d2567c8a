import assert from "node:assert/strict";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import { findFailingLine } from "./failing_line.ts";

const CELL = `import { a, type B } from "core";
import type { C } from "core";

// En typ blir inget i det som körs.
interface Row {
  kronor: number;
}

const rows: Row[] = [{ kronor: 1 }];
rows.map(() => { throw new Error("fel"); });`;

Deno.test("a place in the kernel's JavaScript leads to the cell's line", async () => {
  await using scratch = await temporaryFolder();
  const trace = [
    "Error: fel",
    "    at <anonymous>:7:9",
    "    at file:///a:1:2",
  ];
  assert.deepEqual(await findFailingLine(CELL, trace, scratch.path), {
    line: 10,
    text: 'rows.map(() => { throw new Error("fel"); });',
  });
});

Deno.test("the cell's own line counts, not that of a function it calls", async () => {
  await using scratch = await temporaryFolder();
  const trace = ["    at f (<anonymous>:1:30)", "    at <anonymous>:1:22"];
  const found = await findFailingLine("\n\nf();", trace, scratch.path);
  assert.deepEqual(found, { line: 3, text: "f();" });
});

Deno.test("code that cannot be read is told with its fault", async () => {
  await using scratch = await temporaryFolder();
  const found = await findFailingLine("const a = 1;\n)", [], scratch.path);
  assert.equal(found?.line, 2);
  assert.match(found?.fault ?? "", /^SyntaxError: /);
});

Deno.test("a trace without a place gives no line", async () => {
  await using scratch = await temporaryFolder();
  assert.equal(
    await findFailingLine("throw 1;", [""], scratch.path),
    undefined,
  );
});
