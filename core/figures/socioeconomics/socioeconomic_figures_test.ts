import assert from "node:assert/strict";
import { loadCase } from "../../socioeconomics/case_fixtures.ts";
import {
  breakEven,
  municipalJobsNeeded,
} from "../../socioeconomics/break_even.ts";
import {
  perspectiveBalance,
} from "../../socioeconomics/perspective_balance.ts";
import { municipalBalances } from "../../socioeconomics/published_tables.ts";
import { smallNumbers } from "../../socioeconomics/small_numbers.ts";
import { withOverrides } from "../../socioeconomics/socioeconomic_case.ts";
import { assertAllReviewed, withoutWarnings } from "../golden_fixtures.ts";
import { jobsBreakEven } from "./jobs_break_even.ts";
import { jobsMunicipalBalance } from "./jobs_municipal_balance.ts";
import { socioeconomicTornado } from "./tornado.ts";
import { mainDrivers, plainNumber } from "./words.ts";
import { socioeconomicFigures } from "./socioeconomic_figures_fixtures.ts";

for (const id of ["rar", "sydnarke"]) {
  Deno.test(`the socio-economic figures of ${id} 2025 are the reviewed pictures`, async (t) => {
    const basis = await loadCase(id);
    await assertAllReviewed(
      t,
      `${id}-2025`,
      withoutWarnings(() => socioeconomicFigures(basis)),
    );
  });
}

Deno.test("a förbund without jobs gets its reason in every figure that needs them", async () => {
  const figures = socioeconomicFigures(await loadCase("sydnarke"));
  const missing = figures.filter(({ subtitle }) =>
    subtitle === "Uppgift saknas"
  );
  assert.deepEqual(
    figures.filter((figure) => !missing.includes(figure)).map(({ id }) => id),
    ["samhallsekonomi-brytpunkt"],
  );
  for (const { altText } of missing) {
    assert.match(altText, /inga uppgifter om jobb efter insats 2025/);
    assert.match(altText, /data\/sydnarke\/jobs\.csv/);
  }
});

Deno.test("the numbers drawn per municipality are those of Tabell 3", async () => {
  const basis = await loadCase("rar");
  const figure = jobsMunicipalBalance(
    basis,
    municipalBalances(basis),
    smallNumbers(basis),
  );
  const drawn = new Map(
    figure.rows.map((row) => [row.member, String(row.balance_sek)]),
  );
  assert.equal(drawn.size, 9);
  assert.equal(drawn.get("Gnesta"), "735054");
  assert.equal(drawn.get("Eskilstuna"), "-550101");
});

Deno.test("what the user has changed stands in the picture", async () => {
  const basis = withOverrides(await loadCase("rar"), {
    deadweightPct: 20,
    horizonYears: 3,
  });
  for (const figure of socioeconomicFigures(basis).slice(0, 6)) {
    assert.match(
      figure.subtitle,
      /Ändrade antaganden: dödvikt 20 procent och tidshorisont 3 år\./,
      figure.id,
    );
  }
});

Deno.test("a figure made of example data says so in the picture", async () => {
  const basis = await loadCase("rar");
  const made = { ...basis, data: { ...basis.data, synthetic: true } };
  for (const figure of socioeconomicFigures(made)) {
    assert.match(figure.svg, />Exempeldata</, figure.id);
  }
});

Deno.test("a balance that no job can make good is said to be so", async () => {
  const basis = withOverrides(await loadCase("rar"), { deadweightPct: 100 });
  const figure = jobsBreakEven(
    basis,
    municipalJobsNeeded(basis),
    breakEven(basis, "kommun"),
  );
  assert.match(figure.altText, /ger ett jobb kommunerna ingenting/);
});

Deno.test("no ranges give a figure that asks for them", async () => {
  const basis = await loadCase("rar");
  const figure = socioeconomicTornado(
    basis,
    perspectiveBalance(basis, "kommun"),
    [],
  );
  assert.match(figure.altText, /Inga intervall är angivna/);
});

Deno.test("a number is shown with the decimals it has, at most two", () => {
  assert.equal(plainNumber(4.5), "4,5");
  assert.equal(plainNumber(4.25), "4,25");
  assert.equal(plainNumber(20), "20");
  assert.equal(plainNumber(100), "100");
  assert.equal(plainNumber(1 / 3), "0,33");
});

Deno.test("inputs that weigh alike in whole percent are named together", () => {
  const driver = (title: string, varianceShare: number) => ({
    title,
    varianceShare,
    direction: 1,
  });
  const titles = (...drivers: ReturnType<typeof driver>[]) =>
    mainDrivers({ drivers }).map(({ title }) => title);
  // 33.4 and 32.6 are both 33 percent, 24.0 is not.
  const alike = [driver("a", 0.334), driver("b", 0.326), driver("c", 0.24)];
  assert.deepEqual(titles(...alike), ["a", "b"]);
  assert.deepEqual(titles(driver("a", 0.36), driver("b", 0.28)), ["a"]);
});
