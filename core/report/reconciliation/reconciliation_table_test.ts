import assert from "node:assert/strict";
import {
  loadPublications,
  type Publications,
} from "../../data/publications.ts";
import { reconcile } from "../../reconciliation/audit.ts";
import { findingsOf } from "../../reconciliation/finding.ts";
import { findingsFor } from "../../reconciliation/reconciliation_fixtures.ts";
import { cellText } from "../cell_text.ts";
import { formatCsv } from "../csv.ts";
import {
  reconciliationList,
  reconciliationTable,
} from "./reconciliation_table.ts";

const PUBLICATIONS = {
  forbund: { shortName: "Förbundet" },
  inputs: [],
  synthetic: false,
} as unknown as Publications;

/** The lines of the CSV that comes of some numbers. */
const linesFor = (...given: Parameters<typeof findingsFor>) => {
  const { columns, rows } = reconciliationTable(
    PUBLICATIONS,
    findingsFor(...given),
  );
  return formatCsv(columns, rows).trimEnd().split("\n");
};

Deno.test("there is one row per identity, what differs first and what holds last", () => {
  const [header, ...lines] = linesFor({ p: 10, a: 10, b: 11, c: 47 }, [
    { printed: "p", formula: "a" },
    { printed: "p", formula: "b", tolerance: 1 },
    { printed: "p", formula: "x" },
    { printed: "p", formula: "c" },
  ]);
  assert.equal(
    header,
    "identity_id,document,table,label,printed,recomputed,difference,unit,status,likely_cause",
  );
  assert.deepEqual(lines, [
    "identity-4,Dokument,Tabell,Avstämning 4,10,47,-37,antal,differs,talet stämmer däremot som: Avstämning 1",
    "identity-3,Dokument,Tabell,Avstämning 3,10,,,antal,missing,saknas i data: t/x/value",
    "identity-2,Dokument,Tabell,Avstämning 2,10,11,-1,antal,rounding,avrundning",
    "identity-1,Dokument,Tabell,Avstämning 1,10,10,0,antal,holds,",
  ]);
});

Deno.test("numbers of any unit keep the decimals they need and stay numbers", () => {
  const [, ...lines] = linesFor({
    p: { value: "-1973", unit: "tkr" },
    q: { value: "3.04", unit: "procent" },
    a: { value: "-1793", unit: "tkr" },
    b: 5113,
    c: 168456,
  }, [
    { printed: "p", formula: "a" },
    { printed: "q", formula: "b / c", tolerance: 0.005 },
  ]);
  const cells = lines.map((line) => line.split(",").slice(4, 8).join(","));
  assert.deepEqual(cells, [
    "-1973,-1793,-180,tkr",
    "3.04,3.0352,0.0048,procent",
  ]);
});

Deno.test("a print that does not read as the number is shown as it was printed", () => {
  const [, line] = linesFor(
    { p: { value: 117100, print: "117 100r" }, a: 117100 },
    [{ printed: "p", formula: "a" }],
  );
  assert.match(line!, /,117 100r,117100,0,antal,differs,/);
});

Deno.test("a number that is not in the data has a row of its own", () => {
  const [, line] = linesFor({ a: 1 }, [{ printed: "p", formula: "a" }]);
  assert.equal(
    line,
    "identity-1,,,Avstämning 1,,,,,missing,saknas i data: t/p/value",
  );
});

Deno.test("the whole table of a förbund names the documents it rests on", async () => {
  const publications = await loadPublications("rar");
  const findings = reconcile(publications);
  const table = reconciliationTable(publications, findings);
  assert.equal(table.id, "avstamning");
  assert.equal(table.rows.length, publications.identities.length);
  const differing = findingsOf(findings, "differs").length;
  assert.deepEqual(
    table.rows.map(({ status }) => status).lastIndexOf("differs"),
    differing - 1,
  );
  assert.ok(table.sources.includes("RAR Sörmland, Årsredovisning 2025"));
  assert.equal(table.inputs, publications.inputs);
});

Deno.test("the list for reading has the same rows, with the place last", () => {
  const findings = findingsFor({ p: 10, a: 11 }, [
    { printed: "p", formula: "a" },
  ]);
  const { columns, rows } = reconciliationList(PUBLICATIONS, findings);
  assert.deepEqual(columns.map(({ title }) => title), [
    "Vad som stäms av",
    "Tryckt",
    "Omräknat",
    "Skillnad",
    "Enhet",
    "Utfall",
    "Vad som skulle förklara det",
    "Var",
  ]);
  assert.equal(rows[0]!.place, "Dokument, Tabell");
  const status = columns.find(({ name }) => name === "status")!;
  assert.equal(cellText(rows[0]!.status!, status), "avviker");
});
