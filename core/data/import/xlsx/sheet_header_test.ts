import assert from "node:assert/strict";
import { findHeader } from "./sheet_header.ts";

Deno.test("the header of a sheet with all the rows it can have is found", () => {
  const heading = new Map([[0, { text: "Kommun" }], [1, { text: "2025" }]]);
  const cells = new Map([[0, { text: "Kumla" }]]);
  const rows = new Map([[2, heading]]);
  for (let row = 3; row < 1_048_576; row++) rows.set(row, cells);
  assert.equal(findHeader({ name: "A", rows }).row, 2);
});
