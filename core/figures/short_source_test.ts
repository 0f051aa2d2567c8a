import assert from "node:assert/strict";
import { sourceList } from "./short_source.ts";

Deno.test("a document that several sources share is named once", () => {
  assert.equal(
    sourceList([
      "Prov, Årsredovisning 2025, 6. Noter, Not 2",
      "Prov, Plan 2024, 4. Budget",
      "Prov, Årsredovisning 2025, 6. Noter, Not 3",
      "Prov, Årsredovisning 2025, Bilaga 1",
    ]),
    "Prov, Årsredovisning 2025, 6. Noter, Not 2; Not 3; Bilaga 1; " +
      "Prov, Plan 2024, 4. Budget",
  );
});

Deno.test("a source is never left empty, nor cut within brackets", () => {
  assert.equal(
    sourceList(["Prov, Plan 2024, s. 3", "Prov, Plan 2024"]),
    "Prov, Plan 2024, s. 3; Plan 2024",
  );
  assert.equal(
    sourceList(["P, Plan (2 av 3, ny), a", "P, Plan (2 av 3, ny), b"]),
    "P, Plan (2 av 3, ny), a; Plan (2 av 3, ny), b",
  );
});

Deno.test("what several sources name together is told once", () => {
  assert.equal(
    sourceList([
      "Prov, Plan 2024, Not 2; Prov, Plan 2024, 1.3: till sommaren; inte mer",
      "Prov, Plan 2024, Not 3; Prov, Plan 2024, 1.3: till sommaren; inte mer",
      "Prov, Plan 2024, Not 2",
    ]),
    "Prov, Plan 2024, Not 2; 1.3: till sommaren; inte mer; Not 3",
  );
});

Deno.test("a web address is told by its host", () => {
  assert.equal(
    sourceList([
      "https://www.scb.se/x/ (tabellen)",
      "https://a.se/1 ; https://b.se/2",
    ]),
    "scb.se (tabellen); a.se; b.se",
  );
});
