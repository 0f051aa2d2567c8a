import assert from "node:assert/strict";
import { parseHTML } from "linkedom";
import { loadPublications } from "../../data/publications.ts";
import { reconcile } from "../../reconciliation/audit.ts";
import type { Figure } from "../figure.ts";
import { assertReviewed, withoutWarnings } from "../golden_fixtures.ts";
import { reconciliationOverview } from "./reconciliation.ts";

for (const id of ["rar", "sydnarke"]) {
  Deno.test(`the reconciliation figure of ${id} is the reviewed picture`, async () => {
    const figure = await overviewOf(id);
    await assertReviewed(`${id}-${figure.id}`, figure);
  });
}

Deno.test("there is one square per reconciliation and a cross on what differs", async () => {
  const { svg, rows } = await overviewOf("sydnarke");
  const { document } = parseHTML(svg);
  const drawn = (mark: string) =>
    document.querySelectorAll(`g[aria-label="${mark}"] > *`).length;
  const sum = (...names: readonly string[]) =>
    rows.flatMap((row) => names.map((name) => Number(row[name])))
      .reduce((a, b) => a + b);
  assert.equal(drawn("rect"), sum("holds", "rounding", "differs", "missing"));
  assert.equal(drawn("link"), 2 * sum("differs"));
});

Deno.test("the numbers drawn are the counts by table", async () => {
  const { rows } = await overviewOf("sydnarke");
  const budget = rows.find(({ table }) => String(table).startsWith("7.4"))!;
  // Tabell 4: five identities for each of three years, and driftbidrag
  assert.deepEqual(
    [budget.holds, budget.rounding, budget.differs, budget.missing],
    [15, 0, 1, 0],
  );
});

Deno.test("names from data stand in the figure as text", async () => {
  const publications = await loadPublications("sydnarke");
  const evil = "<script>alert(1)</script>";
  const figure = reconciliationOverview(
    { ...publications, forbund: { ...publications.forbund, shortName: evil } },
    reconcile(publications),
  );
  assert.doesNotMatch(figure.svg, /<script/i);
});

Deno.test("a förbund without identities gets a figure that says so", async () => {
  const figure = reconciliationOverview(await loadPublications("rar"), []);
  assert.equal(figure.id, "avstamning-per-dokument");
  assert.match(figure.altText, /ingen avstämning är beskriven/);
});

Deno.test("example data is stamped as such", async () => {
  const publications = await loadPublications("sydnarke");
  const figure = reconciliationOverview(
    { ...publications, synthetic: true },
    reconcile(publications),
  );
  assert.match(figure.svg, />Exempeldata</);
});

async function overviewOf(id: string): Promise<Figure> {
  const publications = await loadPublications(id);
  return withoutWarnings(() =>
    reconciliationOverview(publications, reconcile(publications))
  );
}
