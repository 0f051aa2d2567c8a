import { InputError } from "../data/problems.ts";
import { escapeMarkup } from "../figures/markup.ts";

const ENTRIES = ["mod.ts", "explore.ts"]
  .map((name) => new URL(`../${name}`, import.meta.url).href);

/**
 * Shows below the cell what a function gives, what it takes and where its rule
 * stands, as its doc comment says.
 *
 * @param name The function's name, such as `"allocateMemberFees"`.
 * @throws {InputError} If there is no such name to import.
 */
export async function help(name: string): Promise<void> {
  const text = await documentationOf(name);
  await Deno.jupyter.broadcast("display_data", {
    data: {
      "text/html": `<pre style="white-space:pre-wrap">${
        escapeMarkup(text)
      }</pre>`,
      "text/plain": text,
    },
    metadata: {},
    transient: {},
  });
}

/**
 * The documentation of something that a notebook can import.
 *
 * @throws {InputError} If there is no such name.
 */
export async function documentationOf(name: string): Promise<string> {
  for (const entry of ENTRIES) {
    const { success, stdout } = await new Deno.Command(Deno.execPath(), {
      args: ["doc", `--filter=${name}`, entry],
      env: { NO_COLOR: "1" },
      stdin: "null",
      stderr: "null",
    }).output();
    if (success) return readableHelp(new TextDecoder().decode(stdout));
  }
  throw new InputError(
    `det finns inget som heter ${name} att importera; deno task docs skriver ` +
      "en sida om varje funktion i outputs/dokumentation",
  );
}

/**
 * What `deno doc` prints, without what only a programmer reads: the module's
 * own comment, links' marks, and where on the disk the project stands.
 */
export function readableHelp(printed: string): string {
  return printed.replace(/^[\s\S]*?@module\n/, "")
    .replaceAll(/\{@link(?:code|plain)? ([^}]+)\}/g, "$1")
    .replaceAll(/^Defined in file:.*\/(core\/[^:]+):\d+:\d+$/gm, "$1")
    .trim();
}
