import assert from "node:assert/strict";
import { parseHTML } from "linkedom";
import { type FeeData, loadFeeData } from "../../data/fee_data.ts";
import { feeChangeNearest } from "../../fees/known_fees.ts";
import {
  assertAllReviewed,
  textsOf,
  withoutWarnings,
} from "../golden_fixtures.ts";
import { feeChange } from "./fee_change.ts";
import { feeFigures } from "./fee_figures_fixtures.ts";

for (const id of ["rar", "sydnarke"]) {
  Deno.test(`the fee figures of ${id} 2025 are the reviewed pictures`, async (t) => {
    const data = await loadFeeData(id);
    await assertAllReviewed(
      t,
      `${id}-2025`,
      withoutWarnings(() => feeFigures(data, 2025)),
    );
  });
}

Deno.test("a figure names itself to those who cannot see it", async () => {
  const data = await loadFeeData("rar");
  for (const figure of feeFigures(data, 2018)) {
    const { document } = parseHTML(figure.svg);
    const svg = document.querySelector("svg")!;
    assert.equal(svg.getAttribute("role"), "img");
    const [title, description] = svg.getAttribute("aria-labelledby")!
      .split(" ").map((id) => document.getElementById(id)!.textContent);
    assert.equal(title, figure.title);
    assert.equal(description, figure.altText);
  }
});

Deno.test("names from data stand in a figure as text and never as markup", async () => {
  const data = await loadFeeData("rar");
  const evil = `<script>alert("1")</script>&'=`;
  const [state, region, first, ...others] = data.forbund.members;
  const renamed: FeeData = {
    ...data,
    forbund: {
      ...data.forbund,
      shortName: evil,
      members: [state!, region!, { ...first!, name: evil }, ...others],
    },
  };
  for (const figure of feeFigures(renamed, 2025)) {
    assert.doesNotMatch(figure.svg, /<script/i, figure.id);
    const texts = textsOf(figure).join(" ");
    assert.ok(texts.includes(`alert("1")`), figure.id);
  }
});

Deno.test("a figure made of example data says so in the picture", async () => {
  const data = { ...await loadFeeData("rar"), synthetic: true };
  for (const figure of feeFigures(data, 2025)) {
    assert.match(figure.svg, />Exempeldata</, figure.id);
  }
  for (const figure of feeFigures({ ...data, synthetic: false }, 2025)) {
    assert.doesNotMatch(figure.svg, /Exempeldata/, figure.id);
  }
});

Deno.test("the numbers drawn are the published amounts", async () => {
  const data = await loadFeeData("rar");
  const figure = feeFigures(data, 2025)[0]!;
  const published = data.fees.filter((row) =>
    row.fee_year === 2025 && row.party === "kommun"
  );
  assert.equal(figure.rows.length, 9);
  for (const row of figure.rows) {
    const { fee_sek } = published.find((fee) =>
      fee.member_code === row.member_code
    )!;
    assert.equal(String(row.fee_sek), String(fee_sek));
  }
});

Deno.test("a förbund with one known year gets a figure that says so", async () => {
  const data = await loadFeeData("sydnarke");
  const figure = feeChange(data, feeChangeNearest(data, 2025));
  assert.equal(figure.id, "avgiftsforandring-efter-orsak");
  assert.match(figure.altText, /kända bara för 2025/);
});

Deno.test("without other inhabitants the comparisons say what is missing", async () => {
  const data = { ...await loadFeeData("rar"), population: [] };
  const missing = feeFigures(data, 2025).filter((figure) => figure.missing);
  assert.deepEqual(missing.map(({ id }) => id), [
    "andel-av-avgift-och-invanare",
    "avgift-per-invanare",
    "alternativ-nyckel",
  ]);
  for (const { altText } of missing) {
    assert.match(altText, /folkmängd .* Lägg till den i data\/rar\/population/);
  }
});
