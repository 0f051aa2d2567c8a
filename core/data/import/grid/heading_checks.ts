import type { FoundProblems } from "../found_problems.ts";
import { isCountry } from "../recognition/region.ts";
import { roleByName } from "../recognition/role.ts";
import { readSex } from "../recognition/sex.ts";
import { quoteFound } from "../../problems.ts";
import type { ColumnParts } from "./column_parts.ts";
import type { Grid } from "./grid_column.ts";
import { hasPeriod } from "./headings.ts";
import { isMark, isMostlyNumbers } from "./value_column.ts";

/**
 * A header that is missing leaves the first row in its place: then a heading
 * looks like what stands below it.
 *
 * @param grid The table.
 * @param parts Its columns.
 * @param problems Takes what is wrong with the headings.
 */
export function checkHeadings(
  grid: Grid,
  { stub, data }: ColumnParts,
  problems: FoundProblems,
): void {
  const row = grid.rowOf(-1);
  const headings = grid.columns.map(({ heading }) => heading);
  headings.forEach((heading, at) => {
    const place = { row, column: heading || `nummer ${at + 1}` };
    if (heading === "") problems.add("rubriken är tom", place);
    else if (headings.indexOf(heading) < at) {
      problems.add("rubriken förekommer två gånger", place);
    }
  });
  for (const { heading } of stub) {
    if (
      /^\d/.test(heading) || isMark(heading) || isCountry(heading) ||
      readSex({ code: null, label: heading }) !== null
    ) {
      problems.add(
        `väntade namnet på en variabel, fick ${quoteFound(heading)}; ` +
          "rubrikraden saknas",
        { row },
      );
    }
  }
  const isWide = data.every(({ heading }) => hasPeriod(heading));
  for (const column of isWide ? stub : []) {
    const isNumbers = column.kind !== "text" &&
      isMostlyNumbers(column, grid.numbers);
    if (!isNumbers || roleByName(column.heading) !== null) continue;
    problems.add(
      "kolumnen har tal, men rubriken är ingen period som de andras",
      { row, column: column.heading },
    );
  }
  for (const { heading } of data) {
    if (!hasPeriod(heading) && !/\p{L}/u.test(heading)) {
      problems.add(
        `väntade en rubrik med namn eller period, fick ${quoteFound(heading)}`,
        { row },
      );
    }
  }
}
