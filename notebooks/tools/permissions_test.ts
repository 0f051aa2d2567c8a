import assert from "node:assert/strict";
import { join } from "node:path";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import project from "../../deno.json" with { type: "json" };
import { projectPath } from "./project.ts";

/** Refused to every task, but for what is said below. */
const NEVER = [
  ...["connect", "listen", "fetch", "import", "environment", "library"],
  ...["write", "remove", "link", "climb"],
];
/** Tasks that read files the analyst names, wherever they are. */
const READ_ANYWHERE = ["import", "verify", "diff", "licenses", "mutate"];
/** Tasks with a library that goes through all variables for its own. */
const READ_ENVIRONMENT = ["mutate"];
/** Tasks that start Python or Deno, whose places no set can name. */
const START_PROGRAMS = ["report", "lab", "check", "mutate", "bench"];

/** Commands of tasks that run a program of ours, without that program. */
const COMMANDS = Object.entries(project.tasks).flatMap(([task, command]) => {
  const [, flags] = command.match(/deno run (.*?) \S+\.ts$/) ?? [];
  return flags === undefined ? [] : [{ task, flags: flags.split(" ") }];
});

for (const { task, flags } of COMMANDS) {
  Deno.test(`deno task ${task} is refused network, environment and foreign paths`, async () => {
    await using place = await temporaryFolder();
    const foreign = join(place.path, "foreign.txt");
    await Deno.writeTextFile(foreign, "untouched");
    assert.deepEqual(await refusals(flags, foreign), [
      ...NEVER.filter((what) =>
        what !== "environment" || !READ_ENVIRONMENT.includes(task)
      ),
      ...(READ_ANYWHERE.includes(task) ? [] : ["read"]),
      ...(START_PROGRAMS.includes(task) ? [] : ["run"]),
    ]);
    assert.equal(await Deno.readTextFile(foreign), "untouched");
  });
}

Deno.test("every program of ours runs under a named permission set and asks for nothing", () => {
  assert.ok(COMMANDS.length >= 10);
  for (const { task, flags } of COMMANDS) {
    const set = flags.at(-1)!.replace("-P=", "");
    assert.ok(set in project.permissions, task);
    const others = flags.slice(0, -1);
    assert.deepEqual(others, ["--quiet", "--no-prompt", "--no-remote"], task);
  }
});

Deno.test("tests and benchmarks are refused the network too", () => {
  for (const task of ["test", "coverage", "fuzz"] as const) {
    const set = project.tasks[task].match(/-P=(\w+)/)?.[1];
    assert.ok(set === "test" || set === "fuzz", task);
    assert.ok(!("net" in project.permissions[set]), task);
  }
  assert.ok(!("net" in project.permissions.peers));
});

/** What a probe was refused when run like a task. */
async function refusals(flags: string[], foreign: string): Promise<string[]> {
  const probe = projectPath("notebooks/tools/permission_probe_fixtures.ts");
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", ...flags, probe, foreign],
    cwd: projectPath(),
    stdin: "null",
  }).output();
  assert.equal(new TextDecoder().decode(stderr), "");
  return JSON.parse(new TextDecoder().decode(stdout));
}
