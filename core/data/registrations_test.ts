import assert from "node:assert/strict";
import { loadRegistrations, openTables } from "./registrations.ts";

Deno.test("everything of a förbund that counts persons is loaded, and closed", async () => {
  const registrations = await loadRegistrations("rar");
  assert.deepEqual(Object.keys(registrations), ["forbund"]);
  const { outcomes, municipal, socioeconomic } = openTables(registrations);
  assert.equal(outcomes.participants.length, 4);
  assert.equal(municipal.outcomes.length, 9);
  assert.equal(socioeconomic.jobs.length, 7);
});

Deno.test("the checksum of persons that have not been published is not told", async () => {
  const checksums = async (id: string) => {
    const { outcomes, socioeconomic } = openTables(await loadRegistrations(id));
    return new Map(
      [...outcomes.inputs, ...socioeconomic.inputs].map(({ path, sha256 }) => [
        path.replace(`data/${id}/`, ""),
        sha256,
      ]),
    );
  };
  const published = await checksums("rar");
  const own = await checksums("exempel");
  for (const file of ["exits_by_reason.csv", "participants.csv", "jobs.csv"]) {
    assert.match(published.get(file)!, /^[0-9a-f]{64}$/);
    assert.equal(own.get(file), null);
  }
  assert.match(own.get("fees.csv")!, /^[0-9a-f]{64}$/);
});
