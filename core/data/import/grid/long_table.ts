import type { FoundProblems } from "../found_problems.ts";
import {
  type CellMarks,
  type ImportedTable,
  MOST_CELLS,
  type Variable,
} from "../imported_table.ts";
import { withRoles } from "../recognition/role.ts";
import { columnParts } from "./column_parts.ts";
import type { Grid, GridColumn } from "./grid_column.ts";
import { checkHeadings } from "./heading_checks.ts";
import { headingVariables, stubVariable } from "./long_variables.ts";
import { readValueColumn } from "./value_column.ts";

/** What a file with a header says of its table. */
export type LongTable = Pick<
  ImportedTable,
  "variables" | "contents" | "values" | "marks"
>;

/**
 * Makes one row a number out of a table with a header: columns that tell what
 * a row is about come first, columns of numbers last, with periods or contents
 * as headings.
 *
 * @param grid The table.
 * @param problems Takes what is wrong with it.
 * @returns The long table, or `null` if there is a problem.
 */
export function longTable(
  grid: Grid,
  problems: FoundProblems,
): LongTable | null {
  const parts = columnParts(grid);
  const { stub, data } = parts;
  if (stub.length === 0 || data.length === 0) {
    problems.add(
      "väntade först kolumner med text och sist kolumner med tal; hittade " +
        (data.length === 0 ? "ingen talkolumn sist" : "bara talkolumner"),
      { row: grid.rowOf(-1) },
    );
    return null;
  }
  checkHeadings(grid, parts, problems);
  if (grid.rows === 0) problems.add("tabellen har inga rader");
  const cells = grid.rows * data.length;
  if (cells > MOST_CELLS) {
    problems.add(`tabellen har ${cells} tal; fler än ${MOST_CELLS} läses inte`);
  }
  if (problems.any) return null;
  const variables = [
    ...stub.map((column) => stubVariable(column, grid, data.length, problems)),
    ...headingVariables(data, grid.rows),
  ];
  const { values, marks, units } = readValues(data, grid, problems);
  const named = withContents(withRoles(variables), units, problems);
  return problems.any ? null : { ...named, values, marks };
}

function readValues(
  data: readonly GridColumn[],
  grid: Grid,
  problems: FoundProblems,
) {
  const values = new Float64Array(grid.rows * data.length);
  const texts = [""];
  const markIds = new Uint8Array(values.length);
  const units = data.map((column, at) => {
    const read = readValueColumn(column, grid, problems);
    const places = read.marks.map((mark) => placeOf(mark, texts));
    column.ids.forEach((id, row) => {
      values[row * data.length + at] = read.values[id]!;
      markIds[row * data.length + at] = places[id]!;
    });
    return read.unit;
  });
  const marks: CellMarks = {
    ids: texts.length > 1 ? markIds : null,
    texts,
  };
  return { values, marks, units };
}

function placeOf(mark: string, texts: string[]): number {
  const known = texts.indexOf(mark);
  return known === -1 ? texts.push(mark) - 1 : known;
}

/** Units go with the contents; a single column may tell no more than its unit. */
function withContents(
  variables: readonly Variable[],
  units: readonly (string | null)[],
  problems: FoundProblems,
): Pick<ImportedTable, "variables" | "contents"> {
  const contents = variables.find(({ role }) => role === "contents");
  const unitOf = (category: number): string | null => {
    const own = units.filter((_, at) => contents?.ids[at] === category);
    if (new Set(own).size > 1) {
      problems.add("talen har olika enheter i olika kolumner");
    }
    return own[0] ?? null;
  };
  const alone = units.length === 1 ? units[0] : null;
  return {
    variables: variables.map((variable) => ({
      ...variable,
      categories: variable !== contents
        ? variable.categories
        : variable.categories.map((category, at) => {
          const unit = alone ?? unitOf(at);
          return unit ? { ...category, unit } : category;
        }),
    })),
    contents: contents || !alone
      ? null
      : { code: null, label: null, unit: alone },
  };
}
