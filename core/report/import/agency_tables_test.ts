import assert from "node:assert/strict";
import { openAgencyFile } from "../../data/import/open_agency_file.ts";
import { InputError } from "../../data/problems.ts";
import { mimeBundle } from "../show.ts";
import { agencyTables } from "./agency_tables.ts";

const CSV = `"Folkmängd efter region och år"

"region","Folkmängd 2024","Folkmängd 2025"
"1860 Laxå",5497,5480
"1881 Kumla",22000.5,..
`;

/** Runs a test on a file with the given text. */
async function withFile(text: string, test: (path: string) => Promise<void>) {
  const path = await Deno.makeTempFile({ suffix: ".csv" });
  try {
    await Deno.writeTextFile(path, text);
    await test(path);
  } finally {
    await Deno.remove(path);
  }
}

Deno.test("an agency's file becomes columns for exploring", async () => {
  await withFile(CSV, async (path) => {
    const { table, input, title } = await openAgencyFile(path);
    assert.equal(title, "Folkmängd efter region och år");
    assert.match(input.sha256!, /^[0-9a-f]{64}$/);
    assert.deepEqual(table.objects(), [
      row("1860 Laxå", "2024", 5497, ""),
      row("1860 Laxå", "2025", 5480, ""),
      row("1881 Kumla", "2024", 22000.5, ""),
      row("1881 Kumla", "2025", null, ".."),
    ]);
    assert.equal(
      table.filter((each: { värde: number }) => each.värde > 10000).numRows(),
      1,
    );
  });
});

Deno.test("what a file was understood as can be shown below a cell", async () => {
  await withFile(CSV, async (path) => {
    const [variables, rows] = agencyTables(await openAgencyFile(path));
    assert.deepEqual(variables!.rows, [
      {
        variable: "region",
        meaning: "region",
        count: 2,
        examples: "1860 Laxå, 1881 Kumla",
      },
      {
        variable: "innehåll",
        meaning: "innehåll",
        count: 1,
        examples: "Folkmängd",
      },
      { variable: "period", meaning: "tid", count: 2, examples: "2024, 2025" },
    ]);
    assert.match(
      variables!.note!,
      /4 tal, varav 1 saknas\. 1 är märkta \.\.\./,
    );
    const html = mimeBundle(rows!)["text/html"]!;
    assert.match(html, /<td[^>]*>22<span[^>]*>000,5<\/span><\/td>/);
    assert.match(html, /<td[^>]*>–<\/td>/);
  });
});

Deno.test("a file that is not there or cannot be read is refused by name", async () => {
  await assert.rejects(
    openAgencyFile("/finns/inte.px"),
    new InputError("/finns/inte.px: filen finns inte"),
  );
  await withFile("bara text\n", async (path) => {
    await assert.rejects(openAgencyFile(path), /\.csv: hittade ingen tabell/);
  });
});

function row(
  region: string,
  period: string,
  value: number | null,
  mark: string,
) {
  return {
    region,
    innehåll: "Folkmängd",
    period,
    värde: value,
    markering: mark,
  };
}
