import assert from "node:assert/strict";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import { writeManifest } from "../../core/report/manifest.ts";
import { trialOf } from "../../core/report/pack.ts";
import { withPack } from "../../core/report/pack_fixtures.ts";
import { diff } from "./diff.ts";
import { printed } from "./printed_fixtures.ts";
import { UserError } from "./user_error.ts";

Deno.test("two packs are compared into a folder of their own, which is told", async () => {
  await using outputs = await temporaryFolder();
  await withPack(async (before, id) => {
    await Deno.writeTextFile(`${before}/tables/a.csv`, "abc\n1\n");
    await writeManifest(before, id);
    await withPack(async (after) => {
      await Deno.writeTextFile(`${after}/tables/a.csv`, "abc\n2\n");
      await writeManifest(after, { ...id, year: 2026 });
      const { result, lines } = await printed(() =>
        diff([before, after], outputs.path)
      );
      assert.equal(result, 0);
      const folder = `${outputs.path}/jamforelser/a-2025-bas--a-2026-bas`;
      assert.deepEqual(lines, [
        "0 figurer och 1 tabell har andra tal, 0 är oförändrade, 0 har " +
        "tillkommit och 0 har försvunnit.",
        `Öppna ${folder}/jamforelse.html`,
      ]);
      const csv = await Deno.readTextFile(`${folder}/jamforelse.csv`);
      assert.match(csv, /^tables\/a.csv,rad,abc,,1,2,1,100.00,/m);
      const page = await Deno.readTextFile(`${folder}/jamforelse.html`);
      assert.match(page, /<h1>a 2025 bas jämfört med a 2026 bas<\/h1>/);
    });
  });
});

Deno.test("a trial beside its pack has a comparison of its own", async () => {
  await using outputs = await temporaryFolder();
  await withPack(async (pack, id) => {
    await writeManifest(pack, id);
    await withPack(async (trial) => {
      await writeManifest(trial, trialOf(id));
      const { lines } = await printed(() => diff([pack, trial], outputs.path));
      assert.match(lines.at(-1)!, /a-2025-bas--a-2025-bas-prov\/jamforelse/);
    });
  });
});

Deno.test("without two folders the command says how it is written", async () => {
  for (const args of [[], ["a"], ["a", "b", "c"]]) {
    await assert.rejects(diff(args, "."), (error) => {
      assert.ok(error instanceof UserError && error.exitCode === 2);
      assert.match(
        error.message,
        /deno task diff <gammalt paket> <nytt paket>/,
      );
      return true;
    });
  }
});

Deno.test("a folder that is no pack is refused by name", async () => {
  await using outputs = await temporaryFolder();
  await assert.rejects(
    diff([outputs.path, outputs.path], outputs.path),
    /är inget paket: manifest.json saknas/,
  );
});

Deno.test("a pack with a file that was changed by hand is named with the file", async () => {
  await using outputs = await temporaryFolder();
  await withPack(async (pack, id) => {
    await writeManifest(pack, id);
    await Deno.writeTextFile(`${pack}/tables/a.csv`, "abc\n1\n2,x\n");
    await assert.rejects(diff([pack, pack], outputs.path), {
      name: "InputError",
      message: `${pack}\ntables/a.csv rad 3: väntade 1 celler, fick 2; ` +
        "filen är inte som när paketet gjordes, gör om det med deno task report",
    });
  });
});
