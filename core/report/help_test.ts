import assert from "node:assert/strict";
import { MAY_START_PROGRAMS } from "../figures/programs_fixtures.ts";
import { documentationOf, readableHelp } from "./help.ts";

/** The documentation is asked of another Deno. */
const ignore = !MAY_START_PROGRAMS;

Deno.test("the help of a function is its doc comment", { ignore }, async () => {
  const text = await documentationOf("wilsonInterval");
  assert.match(
    text,
    /^core\/statistics\/proportions\.ts\n\nfunction wilsonInterval\(/,
  );
  assert.match(text, /@source/);
});

Deno.test(
  "what only the exploration has, has help too",
  { ignore },
  async () => {
    assert.match(
      await documentationOf("needIndex"),
      /weighted arithmetic mean/,
    );
  },
);

Deno.test(
  "a name that is not there is told in Swedish",
  { ignore },
  async () => {
    await assert.rejects(documentationOf("feess"), {
      name: "InputError",
      message: /^det finns inget som heter feess att importera; /,
    });
  },
);

const ENTRIES = ["mod.ts", "explore.ts"].map((name) =>
  new URL(`../${name}`, import.meta.url).href
);

Deno.test(
  "every name that a notebook can import has help",
  { ignore },
  async () => {
    const { nodes }: Documentation = JSON.parse(
      await doc("--json", ...ENTRIES),
    );
    const symbols = Object.values(nodes).flatMap(({ symbols }) => symbols);
    assert.ok(symbols.length > 500, `only ${symbols.length} names`);
    const silent = symbols.filter(({ declarations }) =>
      !declarations.some(({ jsDoc }) => /\w+ \w+/.test(jsDoc?.doc ?? ""))
    );
    assert.deepEqual(silent.map(({ name }) => name), []);
  },
);

Deno.test("no help has marks that are left unread", { ignore }, async () => {
  for (const entry of ENTRIES) {
    const text = readableHelp(await doc(entry));
    assert.doesNotMatch(text, /\{@|@module|file:\/\//);
  }
});

interface Documentation {
  readonly nodes: Readonly<
    Record<string, {
      readonly symbols: readonly {
        readonly name: string;
        readonly declarations: readonly { readonly jsDoc?: { doc?: string } }[];
      }[];
    }>
  >;
}

async function doc(...args: string[]): Promise<string> {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["doc", ...args],
    env: { NO_COLOR: "1" },
    stdin: "null",
    stderr: "null",
  }).output();
  return new TextDecoder().decode(stdout);
}
