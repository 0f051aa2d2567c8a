import assert from "node:assert/strict";
import { described, pathsOf, withCopiedData } from "./data_fixtures.ts";
import { PROJECT_DATA } from "./files.ts";
import { loadFinanceData } from "./finance_data.ts";

// RAR Sörmland, Årsredovisning 2025, 3. Balansräkning, tkr
Deno.test("the closing balance is that of the latest balance sheet, in kronor", async () => {
  const { closingBalance } = await loadFinanceData("rar");
  assert.deepEqual(
    Object.entries(closingBalance!).map(([name, value]) => `${name} ${value}`),
    [
      "year 2025",
      "equitySek 11768000",
      "liquidFundsSek 16563000",
      "shortTermInvestmentsSek 0",
      "receivablesSek 485000",
      "currentAssetsSek 17048000",
      "totalAssetsSek 17048000",
      "currentLiabilitiesSek 5280000",
      "roundedToSek 1000",
      "sources RAR Sörmland, Årsredovisning 2025, 3. Balansräkning",
    ],
  );
});

// Sydnärke, Verksamhetsplan 2025, 7.1: "1 023 433 kr" and nothing else
Deno.test("an own capital known from running text is a balance without the rest", async () => {
  const { closingBalance, closingBalances } = await loadFinanceData("sydnarke");
  assert.equal(closingBalances.length, 1);
  assert.equal(closingBalance!.year, 2024);
  assert.equal(String(closingBalance!.equitySek), "1023433");
  assert.equal(closingBalance!.roundedToSek, 1);
  assert.equal(closingBalance!.liquidFundsSek, null);
  assert.equal(closingBalance!.totalAssetsSek, null);
});

Deno.test("a förbund without finance tables has empty ones and no balance", async () => {
  const paths = (await pathsOf("sydnarke")).filter((path) =>
    !/statements|budgets|interventions|goals/.test(path)
  );
  const without = (json: string) => {
    const dataPackage = JSON.parse(json);
    dataPackage.resources = dataPackage.resources.filter((
      { path }: { readonly path: string },
    ) => paths.includes(path));
    return JSON.stringify(dataPackage);
  };
  await withCopiedData(paths, { "datapackage.json": without }, async (data) => {
    const finances = await loadFinanceData("sydnarke", data);
    assert.equal(finances.closingBalance, null);
    assert.deepEqual([finances.statements, finances.budgets], [[], []]);
    assert.deepEqual(finances.inputs.map(({ path }) => path), [
      "data/sydnarke/forbund.json",
      "data/reference/equity_levels.csv",
    ]);
  });
});

Deno.test("a row that states neither use nor what is left, or both, is told", async () => {
  const path = "rar/intervention_use.csv";
  const original = await Deno.readTextFile(new URL(path, PROJECT_DATA));
  const text = original.replace(",ca,,2000,", ",ca,,,")
    .replace(",ca,,5000,", ",ca,3119,5000,");
  await withCopiedData(await pathsOf("rar"), {
    [path]: () => text,
    "datapackage.json": described(path, text, 2),
  }, async (data) => {
    const message = "väntade ett belopp i antingen used eller unspent";
    await assert.rejects(loadFinanceData("rar", data), {
      name: "DataError",
      message: `data/${path} rad 2: ${message}\ndata/${path} rad 3: ${message}`,
    });
  });
});
