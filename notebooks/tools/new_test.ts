import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadFeeData } from "../../core/data/fee_data.ts";
import { PROJECT_DATA } from "../../core/data/files.ts";
import { feeInput } from "../../core/fees/fee_basis.ts";
import { allocateMemberFees } from "../../core/fees/member_fees.ts";
import { cleanNotebooks } from "./clean.ts";
import { describeData } from "./describe_data.ts";
import { newForbund } from "./new_forbund.ts";
import { newNotebook } from "./new_notebook.ts";
import { addYear, newYear } from "./new_year.ts";
import { checkNotebooks } from "./notebook_findings.ts";

Deno.test("a new förbund fits the forms at once and its fees are those by law", async () => {
  await using copy = await copyOfData();
  await newForbund(copy.data, "vastervik");
  assert.equal(await describeData(copy.data, false), 0);
  const data = await loadFeeData("vastervik", copy.data);
  assert.equal(data.synthetic, true);
  // Frame 2 000 000: half, a quarter, and a quarter by 15 000 to 5 000 people.
  assert.deepEqual(
    allocateMemberFees(feeInput(data, 2025)).fees.map(({ feeSek }) =>
      feeSek.toNumber()
    ),
    [1_000_000, 500_000, 375_000, 125_000],
  );
});

Deno.test("a förbund that there is, is not made anew", async () => {
  await using copy = await copyOfData();
  await assert.rejects(newForbund(copy.data, "rar"), /data\/rar finns redan/);
  await assert.rejects(newForbund(copy.data, "reference"), /finns redan/);
});

Deno.test("a new year's sheets keep the rows' names and leave the numbers empty", async () => {
  await using copy = await copyOfData();
  await newYear(copy.data, { forbund: "sydnarke", year: 2026 });
  const sheet = await Deno.readTextFile(
    new URL("sydnarke/2026/fees.csv", copy.data),
  );
  const [header, state, , first] = sheet.split("\n");
  assert.match(header!, /^fee_year,party,member_code,member,/);
  assert.equal(state, "2026,stat,00,Försäkringskassan,,,,,,,,");
  assert.match(first!, /^2026,kommun,1860,Laxå,all,/);
  assert.equal(await describeData(copy.data, false), 0);
});

Deno.test("sheets that are not filled in are refused with every gap, and nothing is added", async () => {
  await using copy = await copyOfData();
  const request = { forbund: "sydnarke", year: 2026 };
  await newYear(copy.data, request);
  await assert.rejects(
    addYear(copy.data, request),
    /data\/sydnarke\/fees\.csv med bladet 2026 rad 8, kolumn document: väntade en text/,
  );
  assert.equal(await describeData(copy.data, false), 0);
});

Deno.test("filled sheets are put last in the tables", async () => {
  await using copy = await copyOfData();
  const request = { forbund: "sydnarke", year: 2026 };
  await newYear(copy.data, request);
  const folder = new URL("sydnarke/2026/", copy.data);
  for await (const { name } of Deno.readDir(folder)) {
    if (name !== "fee_totals.csv") await Deno.remove(new URL(name, folder));
  }
  await Deno.writeTextFile(
    new URL("fee_totals.csv", folder),
    "fee_year,label,population,share_pct,fee_sek,quarter_sek,document,table\n" +
      "2026,Totalt,55900,100,1200000,,Plan 2026,Tabell 2\n",
  );
  await addYear(copy.data, request);
  const { feeTotals } = await loadFeeData("sydnarke", copy.data);
  assert.equal(feeTotals.at(-1)!.fee_year, 2026);
  assert.equal(feeTotals.at(-1)!.population, 55900);
  await assert.rejects(addYear(copy.data, request), /2026 finns inte/);
});

Deno.test("a new notebook has the next number, no findings and no outputs", async () => {
  const folder = await Deno.makeTempDir({ prefix: "finsam-new-" });
  try {
    await newNotebook(folder, "kostnader");
    await newNotebook(folder, "fler-kostnader");
    assert.deepEqual(
      [...Deno.readDirSync(folder)].map(({ name }) => name).sort(),
      ["00-kostnader.ipynb", "01-fler-kostnader.ipynb"],
    );
    assert.deepEqual(await checkNotebooks(folder), []);
    assert.deepEqual(await cleanNotebooks(folder, true), []);
    await assert.rejects(newNotebook(folder, "kostnader"), /finns redan/);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

async function copyOfData(): Promise<AsyncDisposable & { readonly data: URL }> {
  const folder = await Deno.makeTempDir({ prefix: "finsam-new-" });
  const data = pathToFileURL(join(folder, "data") + "/");
  await copyFolder(PROJECT_DATA, data);
  return {
    data,
    [Symbol.asyncDispose]: () => Deno.remove(folder, { recursive: true }),
  };
}

async function copyFolder(from: URL, to: URL): Promise<void> {
  await Deno.mkdir(to);
  for await (const { name, isDirectory } of Deno.readDir(from)) {
    if (["generator", "scenarios", "documents"].includes(name)) continue;
    if (isDirectory) {
      await copyFolder(new URL(`${name}/`, from), new URL(`${name}/`, to));
    } else await Deno.copyFile(new URL(name, from), new URL(name, to));
  }
}
