/**
 * Tries what no task may do, and what some may, and prints what it was
 * refused. The first argument names a file outside the project.
 */
const [foreign = ""] = Deno.args;
const ATTEMPTS: Readonly<Record<string, () => unknown>> = {
  connect: () => Deno.connect({ hostname: "127.0.0.1", port: 9 }),
  listen: () => Deno.listen({ hostname: "127.0.0.1", port: 0 }),
  fetch: () => fetch("http://127.0.0.1:9999/"),
  import: () => import(["https://deno.land", "std/version.ts"].join("/")),
  environment: () => Deno.env.get("HOME"),
  library: () => Deno.dlopen(foreign, {}),
  write: () => Deno.writeTextFile(foreign, "trace"),
  remove: () => Deno.remove(foreign),
  link: () => Deno.symlink(foreign, "outputs/link"),
  climb: () => Deno.writeTextFile("outputs/../deno.json.trace", "trace"),
  read: () => Deno.readTextFile(foreign),
  run: () => new Deno.Command("ps").output(),
};

const refused: string[] = [];
for (const [name, attempt] of Object.entries(ATTEMPTS)) {
  try {
    await attempt();
  } catch (error) {
    const reason = String(error);
    if (/^NotCapable|--no-remote is specified/.test(reason)) refused.push(name);
  }
}
console.log(JSON.stringify(refused));
