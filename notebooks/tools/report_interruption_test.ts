import assert from "node:assert/strict";
import { join } from "node:path";
import {
  codeCell,
  filesBelow,
  notebookOf,
  PARAMETERS_CELL,
} from "./notebook_fixtures.ts";
import { assertFormerPack, outcome, PACK, setUp } from "./runner_fixtures.ts";

const ONLY_POSIX = { ignore: Deno.build.os === "windows" };

/** Says which processes run it, and then waits to be ended. */
const WAITING = codeCell(`
await Deno.writeTextFile("running.txt", \`\${Deno.pid} \${Deno.ppid}\`);
await new Promise((resolve) => setTimeout(resolve, 60_000));`);

for (const [signal, expected] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
  Deno.test(
    `${signal} ends kernel, worker and staging folder`,
    ONLY_POSIX,
    async () => {
      await using place = await setUp({
        "01-vantar": notebookOf([PARAMETERS_CELL, WAITING]),
      });
      const runner = place.start();
      const processes = await waitForProcesses(place.folder);
      runner.kill(signal);
      const { code, stderr } = await outcome(runner);
      assert.equal(code, expected);
      assert.match(stderr, /^Avbrutet/);
      await assertGone(processes);
      await assertFormerPack(place.outputs);
    },
  );
}

Deno.test(
  "no process outlives a runner that is killed",
  ONLY_POSIX,
  async () => {
    await using place = await setUp({
      "01-vantar": notebookOf([PARAMETERS_CELL, WAITING]),
    });
    const runner = place.start();
    const processes = await waitForProcesses(place.folder);
    runner.kill("SIGKILL");
    await runner.output();
    await assertGone(processes);
    const { [`${PACK}/former.txt`]: former } = await filesBelow(place.outputs);
    assert.equal(former, "kvar");
  },
);

Deno.test(
  "no kernel outlives a worker that is killed, and the run fails",
  ONLY_POSIX,
  async () => {
    await using place = await setUp({
      "01-vantar": notebookOf([PARAMETERS_CELL, WAITING]),
    });
    const runner = place.start();
    const processes = await waitForProcesses(place.folder);
    Deno.kill(processes[1]!, "SIGKILL");
    const { code, stderr } = await outcome(runner);
    assert.equal(code, 1);
    assert.match(stderr, /avslutades oväntat/);
    await assertGone(processes);
    await assertFormerPack(place.outputs);
  },
);

async function waitForProcesses(folder: string): Promise<number[]> {
  const file = join(folder, "running.txt");
  const text = await eventually(() => Deno.readTextFile(file).catch(() => ""));
  return text.split(" ").map(Number);
}

async function assertGone(processes: number[]): Promise<void> {
  await eventually(async () =>
    (await Promise.all(processes.map(isRunning))).every((running) => !running)
  );
}

async function isRunning(pid: number): Promise<boolean> {
  const { stdout } = await new Deno.Command("ps", {
    args: ["-o", "stat=", "-p", String(pid)],
  }).output();
  const state = new TextDecoder().decode(stdout).trim();
  return state !== "" && !state.startsWith("Z");
}

async function eventually<T>(probe: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const value = await probe();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("Nothing came of it in 10 s");
}
