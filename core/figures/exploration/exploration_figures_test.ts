import assert from "node:assert/strict";
import { loadIndicators } from "../../data/indicator_data.ts";
import { needIndex } from "../../exploration/need_index.ts";
import { weightSensitivity } from "../../exploration/weight_sensitivity.ts";
import type { Figure } from "../figure.ts";
import { assertAllReviewed, withoutWarnings } from "../golden_fixtures.ts";
import { faultsOf, measurePictures } from "../measured_fixtures.ts";
import { CHROMIUM } from "../chromium_fixtures.ts";
import { needIndexBars } from "./need_index_bars.ts";
import { weightRanks } from "./weight_ranks.ts";

const WEIGHTS = {
  arbetsloshet: 2,
  ekonomisktBistand: 1,
  helarsekvivalenter: 1,
  uvas: 1,
  forsorjningskvot: 1,
};

for (const id of ["rar", "sydnarke", "exempel"]) {
  Deno.test(`the exploration figures of ${id} are the reviewed pictures`, async (t) => {
    await assertAllReviewed(t, `${id}`, await figuresOf(id, 2025));
  });
}

Deno.test({
  name: "no text of the exploration figures is cut, covered or faint",
  ignore: !CHROMIUM,
  async fn() {
    const figures = await figuresOf("exempel", 2025);
    const pictures = await measurePictures(figures.map(({ svg }) => svg));
    assert.deepEqual(pictures.flatMap(faultsOf), []);
  },
});

Deno.test("without numbers the figures say what to add", async () => {
  for (const figure of await figuresOf("rar", 2000)) {
    assert.equal(figure.missing, true);
    assert.match(figure.caption, /lägg till värden i data\/rar\//);
  }
});

Deno.test("the numbers drawn are ranked as the indices are", async () => {
  const [bars] = await figuresOf("rar", 2025);
  const indices = bars!.rows.map(({ index }) => Number(index));
  assert.deepEqual(indices, indices.toSorted((a, b) => b - a));
  assert.deepEqual(
    bars!.rows.map(({ rank }) => rank),
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
});

async function figuresOf(id: string, year: number): Promise<Figure[]> {
  const data = await loadIndicators(id);
  const index = needIndex(data, WEIGHTS, year);
  return withoutWarnings(() => [
    needIndexBars(data, index),
    weightRanks(data, weightSensitivity(index, 1)),
  ]);
}
