import assert from "node:assert/strict";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import { prepareEnvironment, projectEnvironment } from "./environment.ts";
import { assertNoProcess, testUnless, WINDOWS } from "./fault_fixtures.ts";
import { KERNEL_NAME } from "./kernelspec.ts";
import { codeCell, notebookOf, PARAMETERS_CELL } from "./notebook_fixtures.ts";
import { projectPath } from "./project.ts";
import { assertFormerPack, outcome, setUp } from "./runner_fixtures.ts";

testUnless(
  WINDOWS,
  "a kernel killed in the middle of a cell is told of, and the other notebooks end",
  async () => {
    const suicide = codeCell('Deno.kill(Deno.pid, "SIGKILL");');
    const waiting = codeCell(
      "await new Promise(() => setTimeout(() => 0, 1e8));",
    );
    await using place = await setUp({
      "01-dog": notebookOf([PARAMETERS_CELL, suicide]),
      "02-vantar": notebookOf([PARAMETERS_CELL, waiting]),
    });
    const { code, stderr } = await outcome(place.start());
    assert.equal(code, 1);
    assert.match(stderr, /^01-dog\.ipynb cell 2: Deno-kärnan avslutades/);
    await assertNoProcess(place.outputs);
    await assertFormerPack(place.outputs);
  },
);

testUnless(
  WINDOWS,
  "a kernel whose port is taken while it starts is started again with others",
  async () => {
    assert.deepEqual(await startOnTakenPort(), {
      outcome: "connected",
      starts: 2,
    });
    assert.deepEqual(await startOnTakenPort("always"), {
      outcome: "The kernel ended while starting",
      starts: 3,
    });
  },
);

async function startOnTakenPort(...how: string[]) {
  const { python, variables } = await prepareEnvironment(projectEnvironment());
  await using pack = await temporaryFolder();
  const { stdout } = await new Deno.Command(python, {
    args: [
      projectPath("notebooks", "tools", "jupyter", "taken_port_fixtures.py"),
      ...[KERNEL_NAME, ...how],
    ],
    env: { ...variables, FINSAM_PACK: pack.path },
    stderr: "null",
  }).output();
  return JSON.parse(new TextDecoder().decode(stdout));
}

const ENDLESS = {
  "waits for what never comes":
    "await new Promise(() => setInterval(() => 0, 9e3));",
  "prints for ever": 'while (true) console.log("x".repeat(1000));',
  "starts a program that never ends":
    'await new Deno.Command("sleep", { args: ["1000"] }).output();',
};

for (const [what, code] of Object.entries(ENDLESS)) {
  testUnless(
    WINDOWS,
    `a notebook that ${what} is ended when its time is up`,
    async () => {
      const endless = notebookOf([PARAMETERS_CELL, codeCell(code)]);
      await using place = await setUp({ "01-evig": endless }, 2);
      const ended = await outcome(place.start());
      assert.equal(ended.code, 1);
      assert.match(ended.stderr, /^01-evig\.ipynb cell 2: .* på 2 s/);
      await assertNoProcess(place.outputs);
      await assertFormerPack(place.outputs);
    },
  );
}
