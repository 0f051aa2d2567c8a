import assert from "node:assert/strict";
import { join } from "node:path";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import { findPython } from "./python.ts";
import { UserError } from "./user_error.ts";

/** A program that answers as a Python would, with an exit code. */
async function fakePython(folder: string, version: string, exitCode: number) {
  const file = join(folder, "python");
  const script = `#!/bin/sh\necho ${version}\nexit ${exitCode}\n`;
  await Deno.writeTextFile(file, script, { mode: 0o755 });
  return file;
}

const refusal = (message: RegExp) => (error: unknown) => {
  assert.ok(error instanceof UserError);
  assert.equal(error.exitCode, 1);
  assert.match(error.message, message);
  return true;
};

const posix = { ignore: Deno.build.os === "windows" };

Deno.test(
  "a Python that can make environments is found with its version",
  posix,
  async () => {
    await using folder = await temporaryFolder();
    const named = await fakePython(folder.path, "3.12.1", 0);
    const { command, version } = await findPython(named);
    assert.deepEqual({ command, version }, {
      command: [named],
      version: "3.12.1",
    });
  },
);

Deno.test("a Python that is not there is named in the message", async () => {
  await assert.rejects(
    findPython("/finns/inte/python"),
    refusal(/^FINSAM_PYTHON anger \/finns\/inte\/python, men .*Python 3\.10/),
  );
});

Deno.test("an old Python is refused with its version", posix, async () => {
  await using folder = await temporaryFolder();
  const named = await fakePython(folder.path, "3.9.18", 0);
  await assert.rejects(
    findPython(named),
    refusal(/^Python 3\.9\.18 \(.*\) är för gammal: Python 3\.10 eller senare/),
  );
});

Deno.test("a Python without venv is told what to install", posix, async () => {
  await using folder = await temporaryFolder();
  const named = await fakePython(folder.path, "3.11.2", 1);
  await assert.rejects(
    findPython(named),
    refusal(/^Python 3\.11\.2 .* saknar .*sudo apt install python3-venv/),
  );
});
