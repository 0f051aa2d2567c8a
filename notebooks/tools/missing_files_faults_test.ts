import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import project from "../../deno.json" with { type: "json" };
import { NotebookWorker } from "./execution.ts";
import {
  assertNoProcess,
  NO_SMALL_DISK,
  testUnless,
  WINDOWS,
  WRITER,
} from "./fault_fixtures.ts";
import { assertFormerPack, outcome, setUpProject } from "./runner_fixtures.ts";

testUnless(
  WINDOWS,
  "an environment that lacks its files is told of, with what to do",
  async () => {
    await using temporary = await temporaryFolder();
    const { path } = temporary;
    await new Deno.Command("python3", {
      args: ["-m", "venv", "--without-pip", join(path, "venv")],
    }).output();
    const environment = {
      python: join(path, "venv/bin/python"),
      variables: {},
    };
    const execution = {
      ...{ name: "01-a", notebook: WRITER, folder: path },
      ...{ page: join(path, "a.html"), timeout: 5 },
    };
    const never = new AbortController().signal;
    const worker = new NotebookWorker(path, environment);
    await assert.rejects(worker.execute(execution, never), {
      name: "UserError",
      message: /avslutades oväntat; händer det igen, ta bort mappen \.venv/,
    });
    await worker.end();
    await assertNoProcess(path);
  },
);

const REGULAR = "400Regular/SourceSans3_400Regular.ttf";
/** What is laid over the typeface's file, or over its folder, of a mount. */
const SPOILT = {
  "that lacks a file": { over: dirname(REGULAR), by: "empty" },
  "with a file that is cut off": { over: REGULAR, by: "cut" },
};

for (const [what, { over, by }] of Object.entries(SPOILT)) {
  testUnless(
    NO_SMALL_DISK,
    `a typeface ${what} is told of, before a picture lacks its text`,
    async () => {
      await using place = await setUpProject(["01-medlemsavgifter"]);
      await Deno.mkdir(join(place.scratch, "empty"));
      await Deno.writeFile(join(place.scratch, "cut"), new Uint8Array(3));
      const target = join(await typefaceFolder(), over);
      const mount = 'mount --bind "$1" "$2" && shift 2 && exec "$@"';
      const { code, stderr } = await outcome(place.start({
        // Seen by the runner and what it starts, and by no other process.
        within: [
          ...["unshare", "--mount", "sh", "-c", mount, "sh"],
          ...[join(place.scratch, by), target],
        ],
      }));
      assert.equal(code, 1, stderr);
      assert.match(stderr, /^01-medlemsavgifter\.ipynb cell \d+/);
      assert.match(stderr, /Typsnittet Source Sans 3 400: filen saknas eller/);
      assert.match(stderr, /hämta den på nytt med "deno install --reload=/);
      await assertNoProcess(place.outputs);
      await assertFormerPack(place.outputs);
    },
  );
}

/** Where Deno keeps the typeface. */
async function typefaceFolder(): Promise<string> {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json"],
  }).output();
  const { npmCache } = JSON.parse(new TextDecoder().decode(stdout));
  const [registry] = await Array.fromAsync(Deno.readDir(npmCache));
  const [name, version] = project.imports["@expo-google-fonts/source-sans-3"]
    .replace("npm:", "").split(/(?<=.)@/);
  return join(npmCache, registry!.name, name!, version!);
}
