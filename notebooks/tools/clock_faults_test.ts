import assert from "node:assert/strict";
import { join } from "node:path";
import {
  assertNoProcess,
  leftovers,
  testUnless,
  WRITER,
} from "./fault_fixtures.ts";
import { filesBelow } from "./notebook_fixtures.ts";
import { outcome, PACK, setUp, setUpProject } from "./runner_fixtures.ts";

Deno.test("files from the future and the past change nothing", async () => {
  await using place = await setUp({ "01-skriver": WRITER });
  assert.equal((await outcome(place.start())).code, 0);
  const before = await filesBelow(place.outputs);
  for (const time of [new Date("2099-01-01"), new Date("1971-01-01")]) {
    for (const path of Object.keys(before)) {
      await Deno.utime(join(place.outputs, path), time, time);
    }
    await Deno.utime(join(place.outputs, PACK), time, time);
    assert.equal((await outcome(place.start())).code, 0);
    assert.deepEqual(await filesBelow(place.outputs), before);
  }
});

/** The library by which a program sees another time, if it is here. */
const FAKETIME = await libraryOf("faketime");
const NO_OTHER_TIME = FAKETIME === undefined
  ? "the program faketime is not installed"
  : undefined;

testUnless(
  NO_OTHER_TIME,
  "a clock that is years wrong, or is set back while the notebooks run, gives the same bytes",
  async () => {
    await using place = await setUpProject(["01-medlemsavgifter"]);
    const run = async (env: Record<string, string>) => {
      const { code, stderr } = await outcome(place.start({ env }));
      assert.equal(code, 0, stderr);
      await assertNoProcess(place.outputs);
      assert.deepEqual(await leftovers(place.outputs), []);
      return await filesBelow(place.outputs);
    };
    const expected = await run({});
    assert.ok(`${PACK}/behovsanalys.docx` in expected);

    const clock = join(place.scratch, "clock");
    await Deno.writeTextFile(clock, "+9000d");
    const seen = new Date(await dateWith(clock)).getTime() - Date.now();
    assert.equal(Math.round(seen / 86_400_000), 9000);
    assert.deepEqual(await run(moved(clock)), expected);

    let days = 9000;
    const setBack = () => Deno.writeTextFileSync(clock, `-${days++}d`);
    const timer = setInterval(setBack, 500);
    assert.deepEqual(await run(moved(clock)), expected);
    clearInterval(timer);
  },
);

/** Variables that move a program's clock, but not what measures durations. */
function moved(clock: string): Record<string, string> {
  return {
    LD_PRELOAD: FAKETIME!,
    FAKETIME_TIMESTAMP_FILE: clock,
    FAKETIME_NO_CACHE: "1",
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
  };
}

/** What a program of ours takes for the time. */
async function dateWith(clock: string): Promise<string> {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", "console.log(new Date().toISOString())"],
    env: moved(clock),
  }).output();
  return new TextDecoder().decode(stdout).trim();
}

async function libraryOf(program: string): Promise<string | undefined> {
  try {
    const { stdout } = await new Deno.Command(program, {
      args: ["-f", "+0", "printenv", "LD_PRELOAD"],
    }).output();
    return new TextDecoder().decode(stdout).trim() || undefined;
  } catch {
    return undefined;
  }
}
