import type { Column } from "../../figures/figure.ts";
import { formatCsv } from "../csv.ts";
import { causeWords } from "./causes.ts";
import type { PackComparison } from "./compare_packs.ts";
import { percentChange } from "./percent_change.ts";

const COLUMNS: readonly Column[] = [
  { name: "file", title: "Fil" },
  { name: "row", title: "Rad" },
  { name: "column", title: "Kolumn" },
  { name: "unit", title: "Enhet" },
  { name: "before", title: "Förut", decimals: "exact" },
  { name: "after", title: "Nu", decimals: "exact" },
  { name: "difference", title: "Skillnad", decimals: "exact" },
  { name: "change_pct", title: "Ändring, procent", decimals: 2 },
  { name: "cause", title: "Orsak" },
];

/** Every number that differs between two packs, one a row, as CSV. */
export function comparisonCsv({ changed }: PackComparison): string {
  return formatCsv(
    COLUMNS,
    changed.flatMap(({ kind, id, changes, causes }) =>
      changes.map((change) => ({
        file: `${kind}/${id}.csv`,
        row: change.row,
        column: change.column.name,
        unit: change.column.unit ?? null,
        before: change.before,
        after: change.after,
        difference: change.difference,
        change_pct: percentChange(change),
        cause: causeWords(causes),
      }))
    ),
  );
}
