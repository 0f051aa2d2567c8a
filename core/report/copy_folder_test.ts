import assert from "node:assert/strict";
import { temporaryFolder } from "../data/temporary_fixtures.ts";
import { copyFolder } from "./copy_folder.ts";

Deno.test("a folder is copied with the folders in it", async () => {
  await using place = await temporaryFolder();
  await Deno.mkdir(`${place.path}/from/within`, { recursive: true });
  await Deno.writeTextFile(`${place.path}/from/a.txt`, "a");
  await Deno.writeTextFile(`${place.path}/from/within/b.txt`, "b");
  await Deno.mkdir(`${place.path}/to`);
  await copyFolder(`${place.path}/from`, `${place.path}/to`);
  assert.equal(await Deno.readTextFile(`${place.path}/to/a.txt`), "a");
  assert.equal(await Deno.readTextFile(`${place.path}/to/within/b.txt`), "b");
});

Deno.test("a folder that is not there is copied as an empty one", async () => {
  await using place = await temporaryFolder();
  await Deno.mkdir(`${place.path}/to`);
  await copyFolder(`${place.path}/from`, `${place.path}/to`);
  assert.deepEqual(await Array.fromAsync(Deno.readDir(`${place.path}/to`)), []);
});

Deno.test("a copy that has nowhere to go fails", async () => {
  await using place = await temporaryFolder();
  await Deno.mkdir(`${place.path}/from`);
  await Deno.writeTextFile(`${place.path}/from/a.txt`, "a");
  await assert.rejects(
    copyFolder(`${place.path}/from`, `${place.path}/to`),
    Deno.errors.NotFound,
  );
});
