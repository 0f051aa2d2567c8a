import assert from "node:assert/strict";
import { describeProblem } from "../problems.ts";
import { nameOf } from "./imported_table.ts";
import { readAgencyTable } from "./read_agency_table.ts";

/** A row as it is expected: the values of the variables and the number. */
export type ExpectedRow = readonly [...names: string[], value: number | null];

/** The bytes of a text in Latin-1, one byte a character. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The rows of a file that must be readable, and its table. */
export async function readRows(bytes: Uint8Array, sheet?: string) {
  const { tables, problems } = await readAgencyTable(bytes, "fil", sheet);
  assert.deepEqual(problems, []);
  assert.equal(tables.length, 1);
  const table = tables[0]!;
  const rows = Array.from(table.values, (value, cell): ExpectedRow => [
    ...table.variables.map(({ categories, ids }) =>
      nameOf(categories[ids[cell]!]!)
    ),
    Number.isNaN(value) ? null : value,
  ]);
  return { table, rows };
}

/** Why a file is refused, one problem a line. */
export async function refusal(
  bytes: Uint8Array,
  sheet?: string,
): Promise<string> {
  const { tables, problems } = await readAgencyTable(bytes, "fil", sheet);
  assert.deepEqual(tables, []);
  assert.notEqual(problems.length, 0, "the file was read");
  return problems.map(describeProblem).join("\n");
}
