import assert from "node:assert/strict";
import { join } from "node:path";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import { prepareEnvironment } from "./environment.ts";
import { filesBelow } from "./notebook_fixtures.ts";
import { UserError } from "./user_error.ts";

const posix = { ignore: Deno.build.os === "windows" };
const KERNELSPEC = "share/jupyter/kernels/finsam-deno/kernel.json";

/**
 * A Python in name only: `-m venv` copies it into the environment, and
 * `-m pip` counts its calls and then does what `pip` says.
 */
async function setUp(pip: string) {
  const temporary = await temporaryFolder();
  const at = (...names: string[]) => join(temporary.path, ...names);
  const script = `#!/bin/sh
case "$1 $2" in
  "-m venv")
    mkdir -p "$3/bin"
    cp "$0" "$3/bin/python"
    echo "home = ${temporary.path}" > "$3/pyvenv.cfg" ;;
  "-m pip")
    echo install >> "${at("calls.txt")}"
    ${pip} ;;
  *) echo 3.12.1 ;;
esac
`;
  await Deno.writeTextFile(at("python"), script, { mode: 0o755 });
  await Deno.writeTextFile(at("requirements.txt"), "jupyterlab==1\n");
  const settings = {
    venv: at("venv"),
    requirements: at("requirements.txt"),
    python: at("python"),
    say: () => {},
  };
  return {
    settings,
    calls: async () =>
      (await Deno.readTextFile(at("calls.txt"))).trim().split("\n").length,
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  };
}

Deno.test(
  "an environment is made once and then used again",
  posix,
  async () => {
    await using place = await setUp("exit 0");
    const first = await prepareEnvironment(place.settings);
    const second = await prepareEnvironment(place.settings);
    assert.deepEqual(first, second);
    assert.equal(await place.calls(), 1);
    const files = await filesBelow(place.settings.venv);
    const { argv, interrupt_mode } = JSON.parse(files[KERNELSPEC]!);
    assert.equal(argv[0], Deno.execPath());
    assert.equal(interrupt_mode, "message");
  },
);

Deno.test(
  "everything Jupyter writes stays in the environment",
  posix,
  async () => {
    await using place = await setUp("exit 0");
    const { variables } = await prepareEnvironment(place.settings);
    for (const name of ["CONFIG", "DATA", "RUNTIME"]) {
      const folder = variables[`JUPYTER_${name}_DIR`]!;
      assert.ok(folder.startsWith(place.settings.venv), folder);
    }
  },
);

Deno.test("other packages make the environment anew", posix, async () => {
  await using place = await setUp("exit 0");
  await prepareEnvironment(place.settings);
  await Deno.writeTextFile(place.settings.requirements, "jupyterlab==2\n");
  await prepareEnvironment(place.settings);
  assert.equal(await place.calls(), 2);
});

Deno.test("two runs at once make one environment", posix, async () => {
  await using place = await setUp("sleep 0.2");
  await Promise.all([
    prepareEnvironment(place.settings),
    prepareEnvironment(place.settings),
  ]);
  assert.equal(await place.calls(), 1);
});

Deno.test(
  "a first run without a network says so, and the next tries again",
  posix,
  async () => {
    await using place = await setUp("echo NewConnectionError >&2; exit 1");
    for (const attempt of [1, 2]) {
      await assert.rejects(prepareEnvironment(place.settings), (error) => {
        assert.ok(error instanceof UserError);
        assert.match(error.message, /behöver nå Pythons paketförråd på nätet/);
        return true;
      });
      assert.equal(await place.calls(), attempt);
    }
  },
);

Deno.test(
  "another trouble with the packages is shown in its own words",
  posix,
  async () => {
    await using place = await setUp("echo No space left >&2; exit 1");
    await assert.rejects(
      prepareEnvironment(place.settings),
      /kunde inte installeras.*\nNo space left$/s,
    );
  },
);
