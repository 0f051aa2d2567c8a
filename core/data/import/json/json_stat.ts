import type { FoundProblems } from "../found_problems.ts";
import { fullGridIds } from "../grid_ids.ts";
import {
  type Category,
  type ImportedTable,
  MOST_CELLS,
  type Role,
  type Variable,
} from "../imported_table.ts";
import { withRoles } from "../recognition/role.ts";
import { isObject, property, textProperty } from "./parse_json.ts";
import { readMarks, readValues } from "./json_stat_cells.ts";

/** What JSON-stat calls the roles of dimensions. */
const ROLES: readonly (readonly [string, Role])[] = [
  ["time", "period"],
  ["geo", "region"],
  ["metric", "contents"],
];

/** Whether parsed JSON is a dataset of JSON-stat 2.0. */
export function isJsonStat(parsed: unknown): boolean {
  return isObject(parsed) && Object.hasOwn(parsed, "dimension") &&
    Object.hasOwn(parsed, "id");
}

/**
 * Reads a dataset of JSON-stat 2.0. The toolkit of the format's author reads
 * the same, and the tests compare the two; for five million numbers it takes
 * ten times as long as JSON.parse, and it passes over faults such as too few
 * values.
 *
 * @param parsed The parsed JSON.
 * @param problems Takes what is wrong with it.
 * @returns The table, or `null` if there is a problem.
 * @source JSON-stat 2.0, https://json-stat.org/full/
 */
export function readJsonStat(
  parsed: unknown,
  problems: FoundProblems,
): ImportedTable | null {
  const axes = readAxes(parsed, problems);
  if (problems.any) return null;
  const sizes = axes.map(({ categories }) => categories.length);
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (cells > MOST_CELLS) {
    problems.add(`tabellen har ${cells} tal; fler än ${MOST_CELLS} läses inte`);
    return null;
  }
  const values = readValues(property(parsed, "value"), cells, problems);
  const marks = readMarks(property(parsed, "status"), cells, problems);
  if (problems.any) return null;
  const ids = fullGridIds(sizes);
  return {
    format: "json-stat2",
    sheet: null,
    title: textProperty(parsed, "label"),
    contents: null,
    source: textProperty(parsed, "source"),
    tableId: textProperty(
      property(property(parsed, "extension"), "px"),
      "tableid",
    ),
    updated: textProperty(parsed, "updated"),
    warnings: [],
    variables: withRoles(axes.map((axis, at) => ({ ...axis, ids: ids[at]! }))),
    values,
    marks,
  };
}

function readAxes(
  parsed: unknown,
  problems: FoundProblems,
): Omit<Variable, "ids">[] {
  const ids = property(parsed, "id");
  const sizes = property(parsed, "size");
  if (
    !isList(ids, (id) => typeof id === "string") ||
    !isList(sizes, (size) => Number.isInteger(size) && (size as number) > 0) ||
    ids.length !== sizes.length || ids.length === 0
  ) {
    problems.add(
      'väntade "id" och "size" som lika långa listor av namn och antal',
    );
    return [];
  }
  if (new Set(ids).size < ids.length) {
    problems.add('samma variabel står två gånger i "id"');
  }
  return ids.map((id, at) =>
    readAxis(parsed, id as string, sizes[at] as number, problems)
  );
}

function readAxis(
  parsed: unknown,
  id: string,
  size: number,
  problems: FoundProblems,
): Omit<Variable, "ids"> {
  const dimension = property(property(parsed, "dimension"), id);
  const category = property(dimension, "category");
  const codes = categoryCodes(category);
  if (codes === null || codes.length !== size) {
    problems.add(
      `väntade ${size} värden för ${JSON.stringify(id)} enligt "size", ` +
        `fick ${codes === null ? "inget giltigt index" : codes.length}`,
    );
  }
  const labels = property(category, "label");
  const units = property(category, "unit");
  const role = ROLES.find(([name]) => {
    const named = property(property(parsed, "role"), name);
    return Array.isArray(named) && named.includes(id);
  });
  return {
    code: id,
    label: textProperty(dimension, "label") ?? id,
    role: role?.[1] ?? null,
    categories: (codes ?? []).map((code) => {
      const unit = textProperty(property(units, code), "base");
      const named: Category = { code, label: textProperty(labels, code) };
      return unit === null ? named : { ...named, unit };
    }),
  };
}

/** The codes in the order of the numbers, or `null` if that is not certain. */
function categoryCodes(category: unknown): string[] | null {
  const index = property(category, "index");
  const labels = property(category, "label");
  // A dimension of a single category may leave out its index.
  if (index === undefined && isObject(labels)) {
    const codes = Object.keys(labels);
    return codes.length === 1 ? codes : null;
  }
  if (isList(index, (code) => typeof code === "string")) {
    return index as string[];
  }
  if (!isObject(index)) return null;
  const codes: string[] = [];
  for (const [code, place] of Object.entries(index)) {
    const isPlace = Number.isInteger(place) && (place as number) >= 0;
    if (!isPlace || codes[place as number] !== undefined) return null;
    if ((place as number) > MOST_CELLS) return null;
    codes[place as number] = code;
  }
  return Object.keys(index).length === codes.length ? codes : null;
}

function isList(
  value: unknown,
  isMember: (member: unknown) => boolean,
): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isMember);
}
