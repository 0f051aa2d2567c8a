import type { FoundProblems } from "../found_problems.ts";
import type { CellMarks } from "../imported_table.ts";
import { isObject } from "./parse_json.ts";

/** Whole numbers beyond this need not be exact in 64 bits. */
const LARGEST = 1e15;
/** Marks are numbered by one byte. */
const MOST_MARKS = 255;

/**
 * Reads the numbers of a dataset: a list with one for every cell, or an object
 * with those that there are.
 *
 * @param value The dataset's `value`.
 * @param cells How many cells the table has.
 * @param problems Takes what is wrong with it.
 * @returns The numbers, `NaN` where there is none.
 */
export function readValues(
  value: unknown,
  cells: number,
  problems: FoundProblems,
): Float64Array {
  const values = new Float64Array(cells).fill(NaN);
  const take = (at: number, found: unknown) => {
    if (typeof found === "number" && Math.abs(found) < LARGEST) {
      values[at] = found === 0 ? 0 : found;
    } else if (found !== null) {
      problems.add(
        `value[${at}]: väntade ett tal eller null, fick ${shown(found)}`,
      );
    }
  };
  if (!Array.isArray(value)) takeEach(value, "value", cells, take, problems);
  else if (value.length !== cells) {
    problems.add(
      `väntade ${cells} värden i "value" enligt "size", fick ${value.length}`,
    );
  } else for (let at = 0; at < cells; at++) take(at, value[at]);
  return values;
}

/**
 * Reads the marks of a dataset: one text for all cells, a list or an object.
 *
 * @param status The dataset's `status`, if it has any.
 * @param cells How many cells the table has.
 * @param problems Takes what is wrong with it.
 */
export function readMarks(
  status: unknown,
  cells: number,
  problems: FoundProblems,
): CellMarks {
  if (status === undefined || status === null) {
    return { ids: null, texts: [""] };
  }
  const ids = new Uint8Array(cells);
  const places = new Map([["", 0]]);
  const take = (at: number, found: unknown) => {
    if (found === null) return;
    const known = typeof found === "string" ? places.get(found) : undefined;
    if (known !== undefined) ids[at] = known;
    else if (typeof found !== "string" || places.size > MOST_MARKS) {
      problems.add(`status[${at}]: väntade en text, fick ${shown(found)}`);
    } else places.set(found, ids[at] = places.size);
  };
  if (typeof status === "string") {
    take(0, status);
    ids.fill(ids[0]!);
  } else if (!Array.isArray(status)) {
    takeEach(status, "status", cells, take, problems);
  } else if (status.length !== cells) {
    problems.add(
      `väntade ${cells} texter i "status" enligt "size", fick ${status.length}`,
    );
  } else status.forEach((found, at) => take(at, found));
  return { ids, texts: [...places.keys()] };
}

/** Takes every member of an object whose keys are numbers of cells. */
function takeEach(
  members: unknown,
  name: string,
  cells: number,
  take: (at: number, found: unknown) => void,
  problems: FoundProblems,
): void {
  if (!isObject(members)) {
    problems.add(`väntade "${name}" som lista eller objekt`);
    return;
  }
  for (const key of Object.keys(members)) {
    const at = Number(key);
    if (/^(0|[1-9]\d*)$/.test(key) && at < cells) take(at, members[key]);
    else {
      problems.add(
        `${name}: väntade ett cellnummer under ${cells}, fick ${
          JSON.stringify(key)
        }`,
      );
    }
  }
}

function shown(found: unknown): string {
  return (JSON.stringify(found) ?? "inget").slice(0, 60);
}
