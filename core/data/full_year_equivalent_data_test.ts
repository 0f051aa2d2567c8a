import assert from "node:assert/strict";
import { described, pathsOf, withCopiedData } from "./data_fixtures.ts";
import {
  FROM_PLAN,
  loadFullYearEquivalents,
} from "./full_year_equivalent_data.ts";
import { DataError } from "./problems.ts";

const PRINTED = "sydnarke/published_full_year_equivalents.csv";

Deno.test("a plan's shares of municipalities stand beside SCB's of riket", async () => {
  const { equivalents } = await loadFullYearEquivalents("sydnarke");
  const laxa = equivalents.find((row) =>
    row.region_code === "1860" && row.sex === "K"
  )!;
  assert.deepEqual(
    [laxa.year, laxa.people, laxa.share_pct, laxa.age_band, laxa.note],
    [2023, null, 17.37, "20-64", FROM_PLAN],
  );
});

Deno.test("where the plan and SCB tell the same share, SCB's is taken", async () => {
  // The plan prints 11,9 for riket 2023, SCB 11,8.
  const { equivalents } = await loadFullYearEquivalents("sydnarke");
  const riket = equivalents.filter((row) =>
    row.region_code === "00" && row.year === 2023 && row.benefit === "total"
  );
  assert.deepEqual(riket.map(({ share_pct }) => share_pct), [11.8]);
});

Deno.test("the need that a plan has published is read from its text", async () => {
  const { publishedNeed } = await loadFullYearEquivalents("sydnarke");
  assert.equal(publishedNeed!.people, 1500);
  assert.match(publishedNeed!.source, /4\. Målgrupper och behov/);
  assert.equal((await loadFullYearEquivalents("rar")).publishedNeed, null);
});

Deno.test("a share that the plan's table tells twice is a problem", async () => {
  const paths = await pathsOf("sydnarke");
  const twice = (text: string) =>
    text + text.split("\n")[2]!.replace("2023-askersund-m", "igen") + "\n";
  const text = await Deno.readTextFile(
    new URL(`../../data/${PRINTED}`, import.meta.url),
  );
  const changes = {
    [PRINTED]: twice,
    "datapackage.json": described(PRINTED, twice(text), 10),
  };
  await withCopiedData(paths, changes, async (data) => {
    await assert.rejects(
      () => loadFullYearEquivalents("sydnarke", data),
      (error) =>
        error instanceof DataError &&
        error.message ===
          `data/${PRINTED} rad 11: samma region, år och kön som rad 3`,
    );
  });
});

Deno.test("an unknown förbund is named with those there are", async () => {
  await assert.rejects(() => loadFullYearEquivalents("xyz"), {
    name: "InputError",
    message: /^okänt förbund "xyz"; det finns .*\brar\b.*\bsydnarke\b/,
  });
});
