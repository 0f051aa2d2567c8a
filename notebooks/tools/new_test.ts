import assert from "node:assert/strict";
import { loadFeeData } from "../../core/data/fee_data.ts";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import { feeInput } from "../../core/fees/fee_basis.ts";
import { allocateMemberFees } from "../../core/fees/member_fees.ts";
import { cleanNotebooks } from "./clean.ts";
import { describeData } from "./describe_data.ts";
import { newForbund } from "./new_forbund.ts";
import { newNotebook } from "./new_notebook.ts";
import { copyOfData } from "./new_fixtures.ts";
import { checkNotebooks } from "./notebook_findings.ts";
import { printed } from "./printed_fixtures.ts";
import { declareReal } from "./real_numbers.ts";

/** No analyst's own förbund, for the tests run on their data too. */
const ID = "det-pahittade";

Deno.test("a new förbund fits the forms at once and its fees are those by law", async () => {
  await using copy = await copyOfData();
  await newForbund(copy.data, ID);
  assert.equal(await describeData(copy.data, false), 0);
  const data = await loadFeeData(ID, copy.data);
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

Deno.test("a new förbund is made up until all is filled in and its source is told", async () => {
  await using copy = await copyOfData();
  await newForbund(copy.data, ID);
  const origin = { source: "Verksamhetsplan 2026", published: true };
  await assert.rejects(declareReal(copy.data, ID, origin), {
    name: "UserError",
    message: new RegExp(`^det står .*\ndata/${ID}/fee_totals.csv rad 2\n`),
  });
  for (const name of ["fees", "fee_totals", "population"]) {
    await filledIn(new URL(`${ID}/${name}.csv`, copy.data));
  }
  await filledIn(new URL(`${ID}/forbund.json`, copy.data));
  const { lines } = await printed(() => declareReal(copy.data, ID, origin));
  assert.equal(
    lines.at(-1),
    `data/${ID} är beskriven som riktiga tal ur Verksamhetsplan 2026, publicerade`,
  );
  assert.equal((await loadFeeData(ID, copy.data)).synthetic, false);
  await assert.rejects(
    declareReal(copy.data, "nowhere", origin),
    /^UserError: okänt förbund "nowhere"/,
  );
});

Deno.test("a new notebook has the next number, no findings and no outputs", async () => {
  await using temporary = await temporaryFolder();
  const folder = temporary.path;
  await newNotebook(folder, "kostnader");
  await newNotebook(folder, "fler-kostnader");
  assert.deepEqual(
    [...Deno.readDirSync(folder)].map(({ name }) => name).sort(),
    ["00-kostnader.ipynb", "01-fler-kostnader.ipynb"],
  );
  assert.deepEqual(await checkNotebooks(folder), []);
  assert.deepEqual(await cleanNotebooks(folder, true), []);
  await assert.rejects(newNotebook(folder, "kostnader"), /finns redan/);
});

async function filledIn(file: URL): Promise<void> {
  const text = await Deno.readTextFile(file);
  await Deno.writeTextFile(file, text.replaceAll("Fyll i", "Ifyllt"));
}
