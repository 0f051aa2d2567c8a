import { temporaryFolder } from "../data/temporary_fixtures.ts";
import type { PackId } from "./pack.ts";

/** A pack's files by path: one table that rests on two data files. */
const FILES: Readonly<Record<string, string>> = {
  "tables/a.csv": "abc",
  "tables/a.json": JSON.stringify({
    id: "a",
    title: "Tabell",
    columns: [{ name: "abc", title: "Antal", decimals: 0 }],
    sources: [],
    inputs: [
      { path: "data/b.csv", sha256: "1".repeat(64) },
      { path: "data/a.csv", sha256: "0".repeat(64) },
    ],
    parameters: [],
    synthetic: false,
    disclosure: "",
  }),
};

/** Runs a test on a small pack in a temporary folder. */
export async function withPack(
  test: (folder: string, id: PackId) => Promise<void>,
): Promise<void> {
  await using temporary = await temporaryFolder();
  const folder = temporary.path;
  await Deno.mkdir(`${folder}/tables`);
  for (const [path, text] of Object.entries(FILES)) {
    await Deno.writeTextFile(`${folder}/${path}`, text);
  }
  await test(folder, { forbund: "a", year: 2025, scenario: "bas" });
}
