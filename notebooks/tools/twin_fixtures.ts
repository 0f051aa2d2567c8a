import { csvFormatRows, csvParseRows } from "d3-dsv";
import { PROJECT_DATA, sha256Hex } from "../../core/data/files.ts";
import { loadRegistrations } from "../../core/data/registrations.ts";
import { HiddenCells } from "../../core/disclosure/hidden_cells.ts";
import { incidenceOf } from "../../core/disclosure/incidence.ts";
import { cheapestMove } from "../../core/disclosure/move.ts";
import { protect } from "../../core/disclosure/protect.ts";
import { registeredSet } from "../../core/disclosure/registrations_fixtures.ts";
import { cellId, type TableSet } from "../../core/disclosure/table_set.ts";

/** A set of tables and another that whoever sees only what is shown takes for it. */
export interface Twins {
  /** The true numbers. */
  readonly set: TableSet;
  /** Which of them are shown, by id. */
  readonly shown: ReadonlyMap<string, number>;
  /** Other numbers, that differ in what is hidden and in nothing else. */
  readonly twin: TableSet;
}

/**
 * A förbund's numbers, and others with the same ones hidden: exits that are
 * moved between reasons, women and men so that no number that is shown changes.
 */
export async function twinsOf(id: string, year: number): Promise<Twins> {
  const set = registeredSet(await loadRegistrations(id));
  const shown = shownOf(set);
  const incidence = incidenceOf(set);
  const isHidden = (cell: number) => !shown.has(incidence.ids[cell]!);
  const hidden = new HiddenCells(
    incidence,
    [...incidence.ids.keys()].filter(isHidden),
  );
  const starts = [...hidden].filter((cell) =>
    incidence.ids[cell]!.includes(`reason=`) &&
    incidence.ids[cell]!.endsWith(`year=${year}`)
  );
  for (const start of starts) {
    const move = cheapestMove(
      hidden.incidence,
      start,
      1,
      (cell, way) => way === 1 || incidence.persons[cell]! > 0 ? 0 : Infinity,
      Infinity,
    );
    if (!move) continue;
    const twin = {
      ...set,
      cells: set.cells.map((cell, at) => ({
        ...cell,
        persons: cell.persons + (move.change.get(at) ?? 0),
      })),
    };
    const same = shownOf(twin);
    if (
      same.size === shown.size && [...same.keys()].every((id) => shown.has(id))
    ) {
      return { set, shown, twin };
    }
  }
  throw new Error("No twin has the same numbers hidden");
}

function shownOf(set: TableSet): Map<string, number> {
  return new Map(
    [...protect(set).cells.values()].flatMap(({ id, persons }) =>
      persons === null ? [] : [[id, persons]]
    ),
  );
}

/**
 * Writes a twin's numbers into a copy of the data folder, and describes the
 * files anew.
 *
 * @param data The copy, ending in a slash.
 */
export async function writeTwin(
  data: URL,
  id: string,
  { cells }: TableSet,
): Promise<void> {
  const persons = new Map(cells.map((cell) => [cell.id, cell.persons]));
  const mapping = await records(new URL(`${id}/exit_mapping.csv`, data));
  await change(data, `${id}/exits_by_reason.csv`, (row) => ({
    ...row,
    exits: persons.get(cellId(reasonWhere(row))),
  }));
  await change(data, `${id}/participants.csv`, (row) => ({
    ...row,
    ...Object.fromEntries(
      ["total", "new", "ended", "ongoing"].map((flow) => [
        flow,
        persons.get(cellId({ ...placeOf(row), flow })),
      ]),
    ),
  }));
  await change(data, `${id}/exits.csv`, (row) => ({
    ...row,
    exits: mapping.filter((reason) =>
      reason.category === row.category &&
      [reason.intervention_id, "totalt"].includes(row.intervention_id!)
    ).reduce((sum, reason) => {
      const where = {
        ...placeOf({ ...row, intervention_id: reason.intervention_id! }),
        flow: "ended",
        reason: reason.reason!,
      };
      return sum + (persons.get(cellId(where)) ?? 0);
    }, 0),
  }));
}

type Row = Readonly<Record<string, string>>;

function placeOf({ year, intervention_id }: Row) {
  return {
    year: year!,
    ...(intervention_id === "totalt"
      ? {}
      : { intervention_id: intervention_id! }),
  };
}

function reasonWhere(row: Row) {
  return {
    ...placeOf(row),
    flow: "ended",
    ...(row.level === "item" ? { reason: row.reason! } : {}),
    ...(row.sex === "T" ? {} : { sex: row.sex! }),
  };
}

async function records(url: URL): Promise<Row[]> {
  const [header, ...rows] = csvParseRows(await Deno.readTextFile(url));
  return rows.map((cells) =>
    Object.fromEntries(header!.map((name, at) => [name, cells[at]!]))
  );
}

async function change(
  data: URL,
  path: string,
  changed: (row: Row) => Readonly<Record<string, unknown>>,
): Promise<void> {
  const url = new URL(path, data);
  const rows = (await records(url)).map(changed);
  const header = Object.keys(rows[0]!);
  const text = csvFormatRows([
    header,
    ...rows.map((row) => header.map((name) => String(row[name]))),
  ]) + "\n";
  await Deno.writeTextFile(url, text);
  const descriptor = new URL("datapackage.json", data);
  const dataPackage = JSON.parse(await Deno.readTextFile(descriptor));
  for (const resource of dataPackage.resources) {
    if (resource.path === path) resource.hash = `sha256:${sha256Hex(text)}`;
  }
  await Deno.writeTextFile(descriptor, JSON.stringify(dataPackage));
}

/** The project's folder. */
export const PROJECT = new URL("../", PROJECT_DATA);
