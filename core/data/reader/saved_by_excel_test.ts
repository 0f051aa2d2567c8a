import assert from "node:assert/strict";
import { csvParseRows } from "d3-dsv";
import { pathsOf, withCopiedData } from "../data_fixtures.ts";
import { loadFeeData } from "../fee_data.ts";
import { sha256Hex } from "../files.ts";
import {
  type Dialect,
  printFile,
  withDecimalCommas,
} from "./printed_files_fixtures.ts";
import { SCHEMAS } from "../tables/schemas.ts";

const DIALECTS: Readonly<Record<string, Dialect>> = {
  "CSV (semicolon, Windows-1252)": {
    separator: ";",
    encoding: "windows-1252",
    lineEnd: "\r\n",
  },
  "CSV UTF-8 (semicolon, byte order mark)": {
    separator: ";",
    encoding: "utf-8-bom",
    lineEnd: "\r\n",
  },
  "Unicode text (tab, UTF-16)": {
    separator: "\t",
    encoding: "utf-16le",
    lineEnd: "\r\n",
  },
};

/** Runs a test on a copy of the data whose CSV files Excel has saved. */
async function withSavedData(
  id: string,
  dialect: Dialect,
  updated: boolean,
  test: (data: URL) => Promise<void>,
): Promise<void> {
  const paths = (await pathsOf(id)).toSorted((a, b) =>
    Number(a === "datapackage.json") - Number(b === "datapackage.json")
  );
  const hashes = new Map<string, string>();
  const save = (path: string) => (text: string) => {
    const schema = SCHEMAS.get(path.split("/")[1]!)!;
    const rows = withDecimalCommas(csvParseRows(text), schema);
    const { bytes } = printFile(rows, dialect);
    hashes.set(path, `sha256:${sha256Hex(bytes)}`);
    return bytes;
  };
  const saved = paths.filter((path) => path.endsWith(".csv"))
    .map((path) => [path, save(path)] as const);
  const describe = (json: string) => {
    const dataPackage = JSON.parse(json);
    for (const resource of dataPackage.resources) {
      resource.hash = hashes.get(resource.path) ?? resource.hash;
    }
    return JSON.stringify(dataPackage);
  };
  const changes = Object.fromEntries([
    ...saved,
    ...(updated ? [["datapackage.json", describe] as const] : []),
  ]);
  await withCopiedData(paths, changes, test);
}

for (const [name, dialect] of Object.entries(DIALECTS)) {
  Deno.test(`data that Excel saved as ${name} are the same rows`, async () => {
    for (const id of ["rar", "sydnarke"]) {
      const ours = await loadFeeData(id);
      await withSavedData(id, dialect, true, async (data) => {
        const theirs = await loadFeeData(id, data);
        assert.deepEqual(theirs.fees, ours.fees);
        assert.deepEqual(theirs.feeTotals, ours.feeTotals);
        assert.deepEqual(theirs.population, ours.population);
        assert.deepEqual(theirs.forbund, ours.forbund);
        assert.deepEqual(
          theirs.tables.fees.objects(),
          ours.tables.fees.objects(),
        );
      });
    }
  });
}

Deno.test("data that Excel saved are told as changed until they are described anew", async () => {
  const dialect = Object.values(DIALECTS)[0]!;
  await withSavedData("rar", dialect, false, async (data) => {
    await assert.rejects(loadFeeData("rar", data), {
      name: "DataError",
      message: "data/reference/regions.csv: filen har ändrats sedan den " +
        "beskrevs i data/datapackage.json; är ändringen avsedd, kör deno " +
        "task data --update",
    });
  });
});
