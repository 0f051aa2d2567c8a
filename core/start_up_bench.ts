/**
 * A process that imports all of core, beside one that imports the libraries an
 * analyst would have without it. A task finds what V8 made of the modules when
 * it last ran; a kernel does not, and compiles them anew.
 */
const few = { n: 10, warmup: 2 };
const STARTS: Readonly<Record<string, readonly string[]>> = {
  "start Deno and import all of core, in a task": ["run"],
  "start Deno and import all of core, as in a kernel": [
    "run",
    "--no-code-cache",
  ],
};

async function start(args: readonly string[], module: string): Promise<void> {
  const { success } = await new Deno.Command(Deno.execPath(), {
    args: [...args, "--quiet", "--no-check", module],
    cwd: new URL("./", import.meta.url),
    stdin: "null",
    stdout: "null",
    stderr: "inherit",
  }).output();
  if (!success) throw new Error(`Cannot run ${module}`);
}

for (const [group, args] of Object.entries(STARTS)) {
  Deno.bench(
    "arquero, Plot, linkedom and zod",
    { group, ...few },
    async () => await start(args, "start_up_peers_fixtures.ts"),
  );
  Deno.bench(
    "core",
    { group, baseline: true, ...few },
    async () => await start(args, "mod.ts"),
  );
  Deno.bench(
    "Deno that imports nothing",
    { group, ...few },
    async () => await start(args, "data:text/javascript,"),
  );
}
