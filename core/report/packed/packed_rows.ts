import { csvParseRows } from "d3-dsv";
import { type Problem, refuse } from "../../data/problems.ts";
import type { Column, Value } from "../../figures/figure.ts";
import { ExactDecimal } from "../../money.ts";
import { writtenText } from "../csv.ts";

/**
 * The rows of a CSV file of a pack, as `formatCsv` wrote them: exact numbers
 * in the columns of numbers, `null` where a cell is empty.
 *
 * @param text The file's text.
 * @param columns Its columns, from the sidecar.
 * @param file Its path in the pack, for the messages.
 * @throws {DataError} With every row that is not as wide as the columns.
 */
export function packedRows(
  text: string,
  columns: readonly Column[],
  file: string,
): Record<string, Value>[] {
  const [header = [], ...records] = csvParseRows(text);
  refuse(widthProblems([header, ...records], columns.length, file));
  return records.map((cells) =>
    Object.fromEntries(
      columns.map((
        column,
        at,
      ) => [column.name, packedValue(cells[at]!, column)]),
    )
  );
}

/** Rows that someone has changed since they were written. */
function widthProblems(
  records: readonly (readonly string[])[],
  width: number,
  file: string,
): Problem[] {
  return records.flatMap((cells, at) =>
    cells.length === width ? [] : [{
      file,
      row: at + 1,
      message: `väntade ${width} celler, fick ${cells.length}; filen är inte ` +
        "som när paketet gjordes, gör om det med deno task report",
    }]
  );
}

function packedValue(cell: string, { decimals }: Column): Value {
  if (cell === "") return null;
  return decimals !== undefined && /^-?\d+(\.\d+)?$/.test(cell)
    ? new ExactDecimal(cell)
    : writtenText(cell);
}
