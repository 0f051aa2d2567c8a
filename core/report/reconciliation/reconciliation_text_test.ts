import assert from "node:assert/strict";
import { loadPublications } from "../../data/publications.ts";
import { reconcile } from "../../reconciliation/audit.ts";
import { type Finding, findingsOf } from "../../reconciliation/finding.ts";
import { differenceTable } from "./reconciliation_table.ts";
import { reconciliationText } from "./reconciliation_text.ts";

Deno.test("what differs is counted by document, with how much is explained", async () => {
  const publications = await loadPublications("rar");
  const [one] = findingsOf(reconcile(publications), "differs");
  const printedIn = (document: string): Finding => ({
    ...one!,
    printed: { ...one!.printed!, document },
    likelyCause: document.includes("2024") ? "" : "två siffror har bytt plats",
  });
  const { lead, paragraphs } = reconciliationText(publications, [
    printedIn("RAR Sörmland, Verksamhetsplan 2024"),
    printedIn("RAR Sörmland, Årsredovisning 2025"),
    printedIn("RAR Sörmland, Årsredovisning 2025"),
  ]);
  assert.equal(lead, "3 avstämningar: 3 avviker.");
  assert.deepEqual(paragraphs, [
    "3 tal avviker: 1 i Verksamhetsplan 2024 och 2 i Årsredovisning 2025. För " +
    "2 av 3 finns en trolig förklaring.",
  ]);
});

Deno.test("where nothing differs, that is said and the table has no rows", async () => {
  const publications = await loadPublications("rar");
  const holding = findingsOf(reconcile(publications), "holds");
  assert.deepEqual(reconciliationText(publications, holding).paragraphs, [
    "Inget tryckt tal avviker.",
  ]);
  assert.equal(differenceTable(publications, holding).rows.length, 0);
});

Deno.test("the table of differences holds what differs and nothing else", async () => {
  const publications = await loadPublications("rar");
  const findings = reconcile(publications);
  const { id, rows } = differenceTable(publications, findings);
  assert.equal(id, "avvikelser");
  assert.equal(rows.length, findingsOf(findings, "differs").length);
  for (const { status } of rows) assert.equal(status, "differs");
});
