import assert from "node:assert/strict";
import { join } from "node:path";
import { temporaryFolder } from "../../../core/data/temporary_fixtures.ts";
import { readMeasurements } from "./measurements.ts";

Deno.test("what has not been measured says what to run first", async () => {
  await using folder = await temporaryFolder();
  await assert.rejects(readMeasurements(join(folder.path, "bench.json")), {
    name: "UserError",
    message: /run deno task bench first/,
    exitCode: 1,
  });
});

Deno.test("a file of measurements that cannot be read as such is not said to be missing", async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "bench.json");
  await Deno.writeTextFile(file, "{");
  await assert.rejects(readMeasurements(file), { name: "SyntaxError" });
});
