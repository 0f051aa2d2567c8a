import assert from "node:assert/strict";
import { count, text } from "../reader/cells.ts";
import { describeProblem } from "../problems.ts";
import { readTable } from "../reader/table.ts";

const SCHEMA = { shape: { reason: text, people: count }, key: ["reason"] };

function messages(csv: string): string[] {
  const bytes = new TextEncoder().encode(csv);
  return readTable(bytes, SCHEMA, "data/x.csv").problems.map(describeProblem);
}

Deno.test("a file with a personal column is refused at reading, for nothing else", () => {
  // Without the first fault there would be two more, which quote the cells.
  const [message, ...others] = messages(
    "reason,people,pnr\nArbete,640823-3234,x\nArbete,x,x\n",
  );
  assert.match(message!, /^data\/x\.csv kolumn people: ser ut att innehålla/);
  assert.match(others.join(), /^data\/x\.csv kolumn pnr: /);
  assert.equal(others.length, 1);
});

Deno.test("no message repeats a personal number that stands in a wrong column", () => {
  for (
    const csv of [
      "reason,people\nArbete,640823-3234\n",
      "reason;people\nArbete;640823-3234\n",
      "reason,people\n640823-3234,1\n640823-3234,2\n",
      "640823-3234,7\n701063-2391,8\n",
    ]
  ) {
    const all = messages(csv);
    assert.equal(all.length, 1, csv);
    assert.doesNotMatch(all.join(), /640823|701063/);
  }
});

Deno.test("a column of counts is read, a column of bare personal numbers is not", () => {
  assert.deepEqual(messages("reason,people\nArbete,6408233234\n"), [
    "data/x.csv kolumn people: ser ut att innehålla personnummer eller " +
    "samordningsnummer; filen läses inte in. Ta bort kolumnen: analyserna " +
    "behöver inga uppgifter om enskilda personer",
  ]);
  assert.deepEqual(messages("reason,people\nArbete,33\nStudier,7\n"), []);
});
