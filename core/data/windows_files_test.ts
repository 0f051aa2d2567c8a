import assert from "node:assert/strict";
import { described, withCopiedData } from "./data_fixtures.ts";
import { loadFeeData } from "./fee_data.ts";
import { PROJECT_DATA, readBytes } from "./files.ts";
import { loadScenarioFiles } from "./scenario_files.ts";

const COPIED = [
  "datapackage.json",
  "reference/regions.csv",
  "reference/population.csv",
  "rar/forbund.json",
  "rar/fees.csv",
  "rar/fee_totals.csv",
  "rar/scenarios/bas.json",
];
/** What Notepad makes of a file: a byte order mark, and CRLF. */
const byWindows = (text: string) => "\uFEFF" + text.replaceAll("\n", "\r\n");
const textOf = (path: string) => Deno.readTextFile(new URL(path, PROJECT_DATA));

Deno.test("files with a byte order mark and Windows line ends say what they said", async () => {
  const [fees, totals] = await Promise.all(
    ["rar/fees.csv", "rar/fee_totals.csv"].map(async (path) => {
      const text = await textOf(path);
      const rows = text.trim().split("\n").length - 1;
      return described(path, byWindows(text), rows);
    }),
  );
  const changes = {
    "datapackage.json": (text: string) => byWindows(totals!(fees!(text))),
    "rar/forbund.json": byWindows,
    "rar/fees.csv": byWindows,
    "rar/fee_totals.csv": byWindows,
    "rar/scenarios/bas.json": byWindows,
  };
  await withCopiedData(COPIED, changes, async (data) => {
    const [theirs, ours] = await Promise.all([
      loadFeeData("rar", data),
      loadFeeData("rar"),
    ]);
    assert.deepEqual(theirs.fees, ours.fees);
    assert.deepEqual(theirs.forbund, ours.forbund);
    const [scenario] = await loadScenarioFiles("rar", data);
    const written = JSON.parse(await textOf("rar/scenarios/bas.json"));
    assert.deepEqual(scenario!.content, written);
  });
});

Deno.test("a path with backslashes leads to the file, and not out of the data", async () => {
  const [slash, backslash] = await Promise.all([
    readBytes(PROJECT_DATA, "rar/forbund.json"),
    readBytes(PROJECT_DATA, "rar\\forbund.json"),
  ]);
  assert.ok(slash);
  assert.deepEqual(backslash, slash);
  const outside = [
    "..\\deno.json",
    "rar\\..\\..\\deno.json",
    "rar/..\\../deno.json",
    "C:\\Windows\\win.ini",
    "\\\\server\\share\\fees.csv",
  ];
  for (const path of outside) {
    assert.equal(await readBytes(PROJECT_DATA, path), null, path);
  }
});
