import assert from "node:assert/strict";
import { withCopiedData } from "./data_fixtures.ts";
import { listScenarios, loadScenarioFiles } from "./scenario_files.ts";

const BAS = "rar/scenarios/bas.json";
const FULL = "rar/scenarios/full-ram.json";

Deno.test("a förbund's scenarios are its files, sorted", async () => {
  await withCopiedData([FULL, BAS], {}, async (data) => {
    assert.deepEqual(await listScenarios("rar", data), ["bas", "full-ram"]);
    const [bas, full] = await loadScenarioFiles("rar", data);
    assert.equal(bas!.input.path, "data/rar/scenarios/bas.json");
    assert.match(bas!.input.sha256!, /^[0-9a-f]{64}$/);
    assert.equal((full!.content as { extends: string }).extends, "bas");
  });
});

Deno.test("a förbund without the folder has no scenarios", async () => {
  await withCopiedData(["rar/forbund.json"], {}, async (data) => {
    assert.deepEqual(await loadScenarioFiles("rar", data), []);
  });
});

Deno.test("every file that is not JSON in UTF-8 is named at once", async () => {
  const changes = {
    [BAS]: () => "{",
    [FULL]: () => new Uint8Array([0x7b, 0xe5, 0x7d]),
  };
  await withCopiedData([BAS, FULL], changes, async (data) => {
    await assert.rejects(loadScenarioFiles("rar", data), {
      name: "DataError",
      message: new RegExp(
        "^data/rar/scenarios/bas\\.json rad 1: filen är inte giltig JSON.*\n" +
          "data/rar/scenarios/full-ram\\.json rad 1: väntade UTF-8",
      ),
    });
  });
});
