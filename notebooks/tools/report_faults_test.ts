import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { stagePack } from "../../core/report/pack.ts";
import {
  assertNoProcess,
  assertWhole,
  leftovers,
  NO_SMALL_DISK,
  SECOND_WRITER,
  seeded,
  smallDisk,
  testUnless,
  tries,
  WINDOWS,
  WRITER,
} from "./fault_fixtures.ts";
import { filesBelow } from "./notebook_fixtures.ts";
import { listNotebooks } from "./notebook.ts";
import { projectPath } from "./project.ts";
import {
  assertFormerPack,
  outcome,
  PACK,
  setUp,
  setUpProject,
} from "./runner_fixtures.ts";

const KILLS = tries("kills", 3);
const PROJECT_KILLS = tries("project-kills", 1);
const FILLS = tries("fills", 3);
const RACES = tries("races", 1);

testUnless(
  WINDOWS,
  `a run killed at any of ${KILLS} moments leaves a whole pack and nothing else`,
  () =>
    killRuns(
      KILLS,
      setUp({ "01-skriver": WRITER, "02-skriver": SECOND_WRITER }),
    ),
);

testUnless(
  WINDOWS,
  `a run of the project's notebooks killed at any of ${PROJECT_KILLS} moments leaves a whole pack and nothing else`,
  async () => {
    const notebooks = await listNotebooks(projectPath("notebooks"));
    await killRuns(PROJECT_KILLS, setUpProject(notebooks));
  },
);

async function killRuns(
  kills: number,
  preparation: ReturnType<typeof setUp>,
): Promise<void> {
  await using place = await preparation;
  const temporary = join(place.scratch, "tmp");
  await Deno.mkdir(temporary);
  const env = { TMPDIR: temporary };
  const usual = await timeOf(() => outcome(place.start({ env })));
  await restoreFormer(place.outputs);

  const found = { former: 0, new: 0 };
  for (const moment of seeded(kills, Math.ceil(usual * 1.1))) {
    const runner = place.start({ env });
    await new Promise((resolve) => setTimeout(resolve, moment));
    killIfRunning(runner);
    await outcome(runner);
    await assertNoProcess(place.outputs);
    // The next run puts away what this one could not.
    await stageAndDiscard(place.outputs);
    assert.deepEqual(await leftovers(place.outputs), [], `${moment} ms`);
    assert.deepEqual(await filesBelow(temporary), {}, `${moment} ms`);
    const pack = await assertWhole(place.outputs);
    found[pack]++;
    if (pack === "new") await restoreFormer(place.outputs);
  }
  console.log(`${kills} kills:`, found);
}

testUnless(
  NO_SMALL_DISK,
  `a disk that is full at any of ${FILLS} moments leaves the former pack`,
  async () => {
    await using place = await setUp({ "01-skriver": WRITER });
    await outcome(place.start());
    const files = await filesBelow(join(place.outputs, PACK));
    const need = Object.values(files)
      .reduce((sum, text) => sum + text.length + 4096, 0);
    let failed = 0;
    for (const more of seeded(FILLS, Math.ceil(need * 1.1))) {
      const bytes = more + 4096 * 3; // Room for the former pack.
      await using _ = await smallDisk(place.outputs, bytes);
      await putFormer(place.outputs);
      const { code, stderr } = await outcome(place.start());
      assert.deepEqual(await leftovers(place.outputs), [], `${bytes} bytes`);
      const pack = await assertWhole(place.outputs);
      assert.equal(pack, code === 0 ? "new" : "former", stderr);
      if (code === 0) continue;
      failed++;
      assert.equal(code, 1);
      assert.match(stderr, /disken är full/, `${bytes} bytes`);
    }
    await assertNoProcess(place.outputs);
    console.log(`${FILLS} disks: ${failed} were full`);
  },
);

testUnless(
  NO_SMALL_DISK,
  "outputs that cannot be written in are told of and left",
  async () => {
    await using place = await setUp({ "01-skriver": WRITER });
    await using disk = await smallDisk(place.outputs, 1e6);
    await putFormer(place.outputs);
    await disk.readOnly();
    const { code, stderr } = await outcome(place.start());
    assert.equal(code, 1);
    assert.match(stderr, /mappen är skrivskyddad/);
    await assertFormerPack(place.outputs);
  },
);

Deno.test(`two runs at once of the same pack both succeed, ${RACES} times`, async () => {
  await using place = await setUp({ "01-skriver": WRITER });
  for (let race = 0; race < RACES; race++) {
    const runners = [place.start(), place.start()];
    const outcomes = await Promise.all(runners.map(outcome));
    assert.deepEqual(outcomes.map(({ code }) => code), [0, 0]);
    assert.equal(await assertWhole(place.outputs), "new");
    assert.deepEqual(await leftovers(place.outputs), []);
  }
});

Deno.test(`two runs at once of different packs do not disturb each other, ${RACES} times`, async () => {
  await using place = await setUp({ "01-skriver": WRITER });
  const other = PACK.replace("2025", "2024");
  for (let race = 0; race < RACES; race++) {
    const runners = [place.start(), place.start({ year: 2024 })];
    const outcomes = await Promise.all(runners.map(outcome));
    assert.deepEqual(outcomes.map(({ code }) => code), [0, 0]);
    const [one, two] = await Promise.all(
      [PACK, other].map((pack) => filesBelow(join(place.outputs, pack))),
    );
    assert.deepEqual(Object.keys(one!), Object.keys(two!));
    assert.match(two!["manifest.json"]!, /"year": 2024/);
    assert.match(one!["manifest.json"]!, /"year": 2025/);
    assert.deepEqual(await leftovers(place.outputs), []);
  }
});

async function timeOf(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

function killIfRunning(runner: Deno.ChildProcess): void {
  try {
    runner.kill("SIGKILL");
  } catch {
    // It was done before its moment came.
  }
}

async function restoreFormer(outputs: string): Promise<void> {
  await Deno.remove(join(outputs, PACK), { recursive: true });
  await putFormer(outputs);
}

async function putFormer(outputs: string): Promise<void> {
  await Deno.mkdir(join(outputs, PACK), { recursive: true });
  await Deno.writeTextFile(join(outputs, PACK, "former.txt"), "kvar");
}

async function stageAndDiscard(outputs: string): Promise<void> {
  const id = { forbund: "sydnarke", year: 2025, scenario: "bas" };
  const pack = await stagePack(id, pathToFileURL(`${outputs}/`));
  await pack.discard();
}
