import assert from "node:assert/strict";
import { internalRateNote } from "./internal_rate_note.ts";

Deno.test("what is to be said of an internal rate is said in Swedish", () => {
  assert.equal(internalRateNote({ kind: "rate", ratePct: 3.9 }), "");
  assert.match(internalRateNote({ kind: "rate", ratePct: -5 }), /^negativ/);
  assert.match(
    internalRateNote({ kind: "several", ratesPct: [25, 400] }),
    /25,0 procent och 400,0 procent/,
  );
  for (
    const reason of ["only-gains", "only-costs", "nothing", "no-root"] as const
  ) {
    assert.match(internalRateNote({ kind: "none", reason }), /^finns inte: /);
  }
});
