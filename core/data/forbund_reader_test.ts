import assert from "node:assert/strict";
import { pathsOf, redescribed, withCopiedData } from "./data_fixtures.ts";
import { ForbundReader } from "./forbund_reader.ts";
import { FEES } from "./tables/fee_tables.ts";
import { JOBS } from "./tables/socioeconomic_tables.ts";

Deno.test("a reader remembers what it read, in order, and nothing it did not find", async () => {
  const reader = await ForbundReader.open("sydnarke");
  await reader.table("fees.csv", FEES, () => []);
  assert.equal(await reader.optional("jobs.csv", JOBS), null);
  assert.deepEqual(await reader.rows("jobs.csv", JOBS), []);
  assert.deepEqual(reader.inputs.map(({ path }) => path), [
    "data/sydnarke/forbund.json",
    "data/sydnarke/fees.csv",
  ]);
});

Deno.test("one table of made-up numbers makes all that is read made up", async () => {
  const paths = await pathsOf("rar");
  const invented = redescribed("rar/jobs.csv", { synthetic: true });
  await withCopiedData(
    paths,
    { "datapackage.json": invented },
    async (data) => {
      const reader = await ForbundReader.open("rar", data);
      await reader.optional("jobs.csv", JOBS);
      assert.equal(reader.synthetic, true);
      await reader.table("fees.csv", FEES, () => []);
      assert.equal(reader.synthetic, true, "a true table does not undo it");
    },
  );
});

Deno.test("a table that a förbund must have names its file when it is not there", async () => {
  const reader = await ForbundReader.open("sydnarke");
  await assert.rejects(
    () => reader.table("jobs.csv", JOBS, () => []),
    { name: "DataError", message: /data\/sydnarke\/jobs\.csv/ },
  );
});
