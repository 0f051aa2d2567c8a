import assert from "node:assert/strict";
import type { Provenance } from "../../figures/figure.ts";
import { restsOn } from "./rests_on.ts";

Deno.test("a text rests on all that is shown beside it, each thing once", () => {
  const first = provenance("A", false, "skyddade");
  const both = { ...provenance("B", true, "publicerade"), sources: ["A", "B"] };
  const { sources, inputs, synthetic, disclosure } = restsOn([first, both]);
  assert.deepEqual(sources, ["A", "B"]);
  assert.deepEqual(inputs.map(({ path }) => path), [
    "data/A.csv",
    "data/B.csv",
  ]);
  assert.equal(synthetic, true);
  assert.equal(disclosure, "skyddade; publicerade");
  assert.deepEqual(restsOn([first, first]), first);
});

function provenance(
  name: string,
  synthetic: boolean,
  disclosure: string,
): Provenance {
  return {
    sources: [name],
    inputs: [{ path: `data/${name}.csv`, sha256: name }],
    parameters: [],
    synthetic,
    disclosure,
  };
}
