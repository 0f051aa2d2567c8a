import assert from "node:assert/strict";
import { pathsOf, withCopiedData } from "../../core/data/data_fixtures.ts";
import { loadPublications } from "../../core/data/publications.ts";
import { reconcile } from "../../core/reconciliation/audit.ts";
import { findingsOf } from "../../core/reconciliation/finding.ts";
import { describeData } from "./describe_data.ts";

Deno.test("a copied folder is described like its original and can be reconciled at once", async () => {
  await withDraft(async (data) => {
    const { code, lines } = await describing(data, true);
    assert.equal(code, 0);
    assert.ok(lines.includes("data/utkast/fees.csv: ny fil, 6 rader"));
    const publications = await loadPublications("utkast", data);
    const differing = findingsOf(reconcile(publications), "differs");
    assert.deepEqual(
      differing.map(({ identity }) => identity.identity_id),
      ["helarsekvivalenter-riket-2023", "driftbidrag-2025", "kansli-beslut"],
    );
  });
});

Deno.test("a copy takes its description from the folder it is most like", async () => {
  await withDraft(async (data) => {
    await describing(data, true);
    const { title, sources } = (await resources(data)).get(
      "utkast/fee_totals.csv",
    )!;
    assert.equal(title, "Medlemsavgifter, tryckta summor, utkast");
    assert.deepEqual(sources, [{
      title: "Sydnärke, Verksamhetsplan 2025, 7.2 Tabell 2",
    }]);
  });
});

Deno.test("a file that is no copy is neither published nor made up", async () => {
  await withDraft(async (data) => {
    for (const path of await pathsOf("sydnarke")) {
      if (/^sydnarke\/.*\.csv$/.test(path)) {
        await Deno.remove(new URL(path.replace("sydnarke", "utkast"), data));
      }
    }
    const source = new URL("rar/participants.csv", data);
    const [header, ...rows] = (await Deno.readTextFile(source)).split("\n");
    const text = [header, ...rows.slice(1)].join("\n");
    await Deno.writeTextFile(new URL("utkast/participants.csv", data), text);
    assert.equal((await describing(data, true)).code, 0);
    const described = await resources(data);
    assert.equal(
      described.get("rar/participants.csv")!.disclosure,
      "published",
    );
    const { synthetic, disclosure } = described.get("utkast/participants.csv")!;
    assert.deepEqual([synthetic, disclosure], [false, undefined]);
  });
});

Deno.test("a changed file is told, described again, and forgotten when it is gone", async () => {
  await withDraft(async (data) => {
    await describing(data, true);
    const fees = new URL("utkast/fees.csv", data);
    const text = await Deno.readTextFile(fees);
    await Deno.writeTextFile(fees, text.replace("115305", "115350"));
    const told = await describing(data, false);
    assert.equal(told.code, 1);
    assert.deepEqual(told.lines, [
      "data/utkast/fees.csv: ändrad, 6 rader som förut",
      "Är ändringarna avsedda, kör deno task data --update",
    ]);
    assert.equal((await describing(data, true)).code, 0);
    assert.match(
      (await describing(data, false)).lines[0]!,
      /stämmer med sin beskrivning/,
    );
    await Deno.remove(new URL("utkast", data), { recursive: true });
    await describing(data, true);
    assert.equal((await resources(data)).has("utkast/fees.csv"), false);
  });
});

Deno.test("a förbund's own regions are known in its folder, and a key of its own may not be a shared one", async () => {
  await withDraft(async (data) => {
    const write = (name: string, text: string) =>
      Deno.writeTextFile(new URL(`utkast/${name}.csv`, data), text);
    const header = "region_code,reference_date,measure,sex,population,source\n";
    const own = "9901,2024-12-31,all,,5,Eget\n";
    await write("regions", "region_code,region,level\n9901,Påhitt,kommun\n");
    await write("population", header + own);
    assert.equal((await describing(data, true)).code, 0);
    const described = (await resources(data)).get("utkast/population.csv")!;
    assert.equal(described.synthetic, false);
    await write("population", header + own + "1860,2023-12-31,all,,5,Eget\n");
    const { code, lines } = await describing(data, false);
    assert.equal(code, 1);
    assert.match(
      lines.join("\n"),
      /^data\/utkast\/population.csv rad 3: samma nyckel som data\/reference\/population.csv rad \d+ \(region_code=1860, .*sex=T\)$/,
    );
  });
});

Deno.test("fields that are not the file's columns are a problem", async () => {
  await withDraft(async (data) => {
    const file = new URL("datapackage.json", data);
    const text = await Deno.readTextFile(file);
    const path = '"path": "rar/fee_totals.csv"';
    const at = text.indexOf('"quarter_sek"', text.indexOf(path));
    await Deno.writeTextFile(
      file,
      text.slice(0, at) + text.slice(at).replace("quarter_sek", "q_sek"),
    );
    const { code, lines } = await describing(data, true);
    assert.equal(code, 1);
    assert.match(
      lines[0]!,
      /^data\/datapackage.json: rar\/fee_totals.csv beskriver fälten .*q_sek/,
    );
  });
});

/** A copy of the data with a further förbund, `utkast`, copied from Sydnärke. */
async function withDraft(test: (data: URL) => Promise<void>): Promise<void> {
  const paths = [...await pathsOf("rar"), ...await pathsOf("sydnarke")];
  await withCopiedData([...new Set(paths)], {}, async (data) => {
    await Deno.mkdir(new URL("utkast", data));
    for (const path of paths.filter((name) => name.startsWith("sydnarke/"))) {
      const text = await Deno.readTextFile(new URL(path, data));
      await Deno.writeTextFile(
        new URL(path.replace("sydnarke", "utkast"), data),
        text.replace('"id": "sydnarke"', '"id": "utkast"'),
      );
    }
    await test(data);
  });
}

async function resources(data: URL) {
  const text = await Deno.readTextFile(new URL("datapackage.json", data));
  const described: {
    path: string;
    title: string;
    sources: unknown;
    synthetic: boolean;
    disclosure?: string;
  }[] = JSON.parse(text).resources;
  return new Map(described.map((resource) => [resource.path, resource]));
}

/** Runs the tool and gives what it said, line by line. */
async function describing(data: URL, update: boolean) {
  const { log, error } = console;
  const lines: string[] = [];
  console.log = console.error = (message: string) =>
    lines.push(...message.split("\n"));
  try {
    return { code: await describeData(data, update), lines };
  } finally {
    Object.assign(console, { log, error });
  }
}
