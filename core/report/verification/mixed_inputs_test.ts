import assert from "node:assert/strict";
import { distinctFiles } from "../../data/files.ts";
import { mixedInputs } from "./mixed_inputs.ts";

const FILE = { path: "data/rar/fees.csv", sha256: "a" };
const OTHER = { path: "data/rar/forbund.json", sha256: "a" };

Deno.test("a file read in two versions is told of once", () => {
  const later = { ...FILE, sha256: "b" };
  const read = distinctFiles([FILE, OTHER, later, FILE, { ...later }]);
  assert.deepEqual(read, [FILE, OTHER, later]);
  const told = mixedInputs([...read, { ...FILE, sha256: "c" }]);
  assert.equal(told.length, 1);
  assert.match(told[0]!, /olika versioner av data\/rar\/fees\.csv\. Kör /);
});

Deno.test("files read in one version are not told of", () => {
  assert.deepEqual(mixedInputs(distinctFiles([FILE, OTHER, FILE])), []);
});
