import { protect } from "./protect.ts";
import { roundTables } from "./rounding.ts";
import { dimension, randomNumbers, randomTable } from "./table_set_fixtures.ts";

const group = "200 × 20 cells with margins";

for (const mean of [30, 6]) {
  const tables = randomTable(
    [dimension("row", 200, { kind: "sensitive" }), dimension("column", 20)],
    mean,
    randomNumbers(1),
  );
  Deno.bench(`suppression, ${mean} persons a cell`, { group }, () => {
    protect(tables);
  });
  Deno.bench(`rounding, ${mean} persons a cell`, { group }, () => {
    roundTables(tables);
  });
}
