import { attack } from "./attack_fixtures.ts";
import { protect } from "./protect.ts";
import { roundTables } from "./rounding.ts";
import { dimension, randomNumbers, randomTable } from "./table_set_fixtures.ts";
import type { TableSet } from "./table_set.ts";

/**
 * Suppression that is proven to hold, beside HiGHS trying a few of the numbers
 * that it hid: no npm package suppresses cells, and one who chose them by hand
 * would have to try each. Rounding has no peer.
 */
const TRIED = 10;
const few = { n: 5, warmup: 1 };

for (const mean of [30, 6]) {
  const tables = randomTable(
    [dimension("row", 200, { kind: "sensitive" }), dimension("column", 20)],
    mean,
    randomNumbers(1),
  );
  const cells = `200 × 20 cells, ${mean} persons in each`;
  const group = `suppress ${cells}`;
  Deno.bench("protect", { group, baseline: true, ...few }, () => {
    protect(tables);
  });
  const { shown, hidden } = suppressed(tables);
  const peer = `HiGHS, trying ${TRIED} of the ${hidden.length} hidden`;
  Deno.bench(peer, { group, n: 1, warmup: 1 }, () => {
    attack(tables.sums, shown, hidden.slice(0, TRIED));
  });
  Deno.bench(`round ${cells}`, few, () => {
    roundTables(tables);
  });
}

function suppressed(tables: TableSet) {
  const cells = [...protect(tables).cells.values()];
  return {
    shown: new Map(
      cells.flatMap(({ id, persons }) =>
        persons === null ? [] : [[id, persons] as const]
      ),
    ),
    hidden: cells.filter(({ reason }) => reason).map(({ id }) => id),
  };
}
