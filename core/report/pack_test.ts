import assert from "node:assert/strict";
import { InputError } from "../data/problems.ts";
import { temporaryFolder } from "../data/temporary_fixtures.ts";
import { type PackId, stagePack } from "./pack.ts";

const ID: PackId = { forbund: "rar", year: 2025, scenario: "bas" };

Deno.test("a pack appears whole when it is published and not before", async () => {
  await inOutputs(async (outputs) => {
    const pack = await stagePack(ID, outputs);
    await Deno.writeTextFile(`${pack.folder}/a.txt`, "ny");
    await assert.rejects(Deno.stat(pack.place), Deno.errors.NotFound);
    await pack.publish();
    assert.deepEqual(await visible(outputs), ["bas/a.txt"]);
  });
});

Deno.test("a published pack replaces the former one, file by file", async () => {
  await inOutputs(async (outputs) => {
    await publish(outputs, "old.txt");
    await publish(outputs, "new.txt");
    assert.deepEqual(await visible(outputs), ["bas/new.txt"]);
  });
});

Deno.test("a pack that inherits keeps the files it does not write", async () => {
  await inOutputs(async (outputs) => {
    await publish(outputs, "old.txt");
    const pack = await stagePack(ID, outputs);
    await pack.inherit();
    await Deno.writeTextFile(`${pack.folder}/new.txt`, "");
    await pack.publish();
    assert.deepEqual(await visible(outputs), ["bas/new.txt", "bas/old.txt"]);
  });
});

Deno.test("a discarded pack leaves the former one and nothing else", async () => {
  await inOutputs(async (outputs) => {
    await publish(outputs, "old.txt");
    const pack = await stagePack(ID, outputs);
    await Deno.writeTextFile(`${pack.folder}/half.txt`, "");
    await pack.discard();
    assert.deepEqual(await visible(outputs), ["bas/old.txt"]);
    assert.deepEqual(await temporary(outputs), []);
  });
});

Deno.test("what a killed run left is removed, what a living one holds is not", async () => {
  await inOutputs(async (outputs) => {
    const living = await stagePack(ID, outputs);
    const dead = new URL("rar/2025/.bas.new-dead/", outputs);
    await Deno.mkdir(dead);
    await Deno.writeTextFile(new URL("half.txt", dead), "");
    const next = await stagePack(ID, outputs);
    await assert.rejects(Deno.stat(dead), Deno.errors.NotFound);
    assert.ok((await Deno.stat(living.folder)).isDirectory);
    await living.discard();
    await next.discard();
  });
});

Deno.test("the lock of a run that was killed before it made its folder is removed", async () => {
  await inOutputs(async (outputs) => {
    await publish(outputs, "old.txt");
    const hold = new URL("rar/2025/.bas.new-dead.hold", outputs);
    await Deno.writeTextFile(hold, "");
    await (await stagePack(ID, outputs)).discard();
    assert.deepEqual(await temporary(outputs), []);
  });
});

Deno.test("a kill between the two renames loses nothing", async () => {
  await inOutputs(async (outputs) => {
    await publish(outputs, "old.txt");
    const folder = new URL("rar/2025/", outputs);
    await Deno.rename(new URL("bas", folder), new URL(".bas.former", folder));
    const next = await stagePack(ID, outputs);
    assert.deepEqual(await visible(outputs), ["bas/old.txt"]);
    await next.discard();
  });
});

Deno.test("two runs of the same pack both succeed and the last one stands", async () => {
  await inOutputs(async (outputs) => {
    const packs = [await stagePack(ID, outputs), await stagePack(ID, outputs)];
    await Deno.writeTextFile(`${packs[0]!.folder}/first.txt`, "");
    await Deno.writeTextFile(`${packs[1]!.folder}/second.txt`, "");
    await packs[0]!.publish();
    await packs[1]!.publish();
    assert.deepEqual(await visible(outputs), ["bas/second.txt"]);
    assert.deepEqual(await temporary(outputs), []);
  });
});

Deno.test("a name that would climb out of the outputs is refused", async () => {
  await inOutputs(async (outputs) => {
    for (const scenario of ["../../etc", "", ".", "a/b", "Å", "a b"]) {
      await assert.rejects(
        stagePack({ ...ID, scenario }, outputs),
        InputError,
        scenario,
      );
    }
    assert.deepEqual(await visible(outputs), []);
  });
});

async function inOutputs(
  action: (outputs: URL) => Promise<void>,
): Promise<void> {
  await using folder = await temporaryFolder();
  await action(folder.url);
}

async function publish(outputs: URL, file: string): Promise<void> {
  const pack = await stagePack(ID, outputs);
  await Deno.writeTextFile(`${pack.folder}/${file}`, "");
  await pack.publish();
}

/** Files in the packs of the year, as `scenario/file`. */
async function visible(outputs: URL): Promise<string[]> {
  const files: string[] = [];
  for (const scenario of await names(outputs)) {
    if (scenario.startsWith(".")) continue;
    const pack = new URL(`rar/2025/${scenario}/`, outputs);
    for await (const { name } of Deno.readDir(pack)) {
      files.push(`${scenario}/${name}`);
    }
  }
  return files.sort();
}

/** Hidden names beside the packs. */
async function temporary(outputs: URL): Promise<string[]> {
  return (await names(outputs)).filter((name) => name.startsWith("."));
}

async function names(outputs: URL): Promise<string[]> {
  const found: string[] = [];
  try {
    for await (const { name } of Deno.readDir(new URL("rar/2025/", outputs))) {
      found.push(name);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return found.sort();
}
