/**
 * A process that imports all of core, beside one that imports the libraries an
 * analyst would have without it: arquero, Plot, linkedom and zod.
 */
const group = "start Deno and import all of core";
const few = { n: 10, warmup: 2 };

async function start(...modules: readonly string[]): Promise<void> {
  const code = modules.map((module) => `import "${module}";`).join("\n");
  const { success } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", "--quiet", code],
    cwd: new URL("../", import.meta.url),
    stdin: "null",
    stdout: "null",
    stderr: "inherit",
  }).output();
  if (!success) throw new Error(`Cannot import ${modules.join(", ")}`);
}

Deno.bench(
  "arquero, Plot, linkedom and zod",
  { group, ...few },
  async () => await start("arquero", "@observablehq/plot", "linkedom", "zod"),
);

Deno.bench(
  "core",
  { group, baseline: true, ...few },
  async () => await start("core"),
);

Deno.bench(
  "Deno that imports nothing",
  { group, ...few },
  async () => await start(),
);
