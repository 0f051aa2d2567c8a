import { csvParseRows } from "d3-dsv";
import type { Column, Value } from "../../figures/figure.ts";
import { ExactDecimal } from "../../money.ts";
import { writtenText } from "../csv.ts";

/**
 * The rows of a CSV file of a pack, as `formatCsv` wrote them: exact numbers
 * in the columns of numbers, `null` where a cell is empty.
 *
 * @param text The file's text.
 * @param columns Its columns, from the sidecar.
 */
export function packedRows(
  text: string,
  columns: readonly Column[],
): Record<string, Value>[] {
  const [, ...records] = csvParseRows(text);
  return records.map((cells) =>
    Object.fromEntries(
      columns.map((
        column,
        at,
      ) => [column.name, packedValue(cells[at]!, column)]),
    )
  );
}

function packedValue(cell: string, { decimals }: Column): Value {
  if (cell === "") return null;
  return decimals !== undefined && /^-?\d+(\.\d+)?$/.test(cell)
    ? new ExactDecimal(cell)
    : writtenText(cell);
}
