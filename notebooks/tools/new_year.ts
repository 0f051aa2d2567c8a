import { csvFormatRows, csvParseRows } from "d3-dsv";
import { listFiles, readBytes } from "../../core/data/files.ts";
import { openForbund } from "../../core/data/open_forbund.ts";
import { refuse } from "../../core/data/problems.ts";
import { readTable, type TableSchema } from "../../core/data/reader/table.ts";
import { SCHEMAS } from "../../core/data/tables/schemas.ts";
import { describeData } from "./describe_data.ts";
import { UserError } from "./user_error.ts";

/** A förbund's year that is to be filled in. */
export interface YearRequest {
  readonly forbund: string;
  readonly year: number;
}

/** Columns that hold the year of a row. */
const YEARS = ["year", "fee_year"];
/** Columns that are read anew in each year's document. */
const READ_ANEW = ["document", "table", "source", "page", "quote", "note"];

/** A table of a förbund that has years. */
interface YearTable {
  readonly name: string;
  readonly schema: TableSchema;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which column holds the year. */
  readonly yearAt: number;
}

/**
 * Makes a sheet for a new year of each of a förbund's tables, in a folder that
 * no calculation reads: the latest year's rows without their numbers.
 *
 * @param data The data folder.
 * @returns What was made and what to do now, in Swedish.
 * @throws {UserError} If there are sheets for the year, or rows of it.
 */
export async function newYear(
  data: URL,
  { forbund, year }: YearRequest,
): Promise<string[]> {
  await openForbund(forbund, data);
  const tables = await yearTables(data, forbund);
  const done = tables.filter(({ rows, yearAt }) =>
    rows.some((row) => row[yearAt] === String(year))
  );
  const left = tables.filter((table) => !done.includes(table));
  const folder = new URL(`${forbund}/${year}/`, data);
  if (await exists(folder)) {
    throw new UserError(`data/${forbund}/${year} finns redan`);
  }
  if (left.length === 0) {
    throw new UserError(`alla tabeller i data/${forbund} har redan ${year}`);
  }
  await Deno.mkdir(folder);
  for (const table of left) {
    await Deno.writeTextFile(
      new URL(table.name, folder),
      written([table.header, ...blankRows(table, year)]),
    );
  }
  return [
    `data/${forbund}/${year}: ${left.map(({ name }) => name).join(", ")}`,
    "Fyll i talen och källorna, stryk rader som inte finns i år och ta bort " +
    "de blad som inte ska med.",
    `Kör sedan deno task new year --forbund ${forbund} --year ${year} --add`,
  ];
}

/**
 * Puts the filled sheets of a year last in a förbund's tables and takes the
 * sheets away; all of them or none.
 *
 * @param data The data folder.
 * @returns What was added and what to do now, in Swedish.
 * @throws {UserError} If there are no sheets.
 * @throws {DataError} With every problem of every sheet.
 */
export async function addYear(
  data: URL,
  { forbund, year }: YearRequest,
): Promise<string[]> {
  const { folder: { regions } } = await openForbund(forbund, data);
  const folder = new URL(`${forbund}/${year}/`, data);
  if (!await exists(folder)) {
    throw new UserError(
      `data/${forbund}/${year} finns inte; gör bladen med ` +
        `deno task new year --forbund ${forbund} --year ${year}`,
    );
  }
  const known = new Set(regions.keys());
  const sheets = await Promise.all(
    (await listFiles(folder, ".csv")).map((name) =>
      mergedSheet(data, `${forbund}`, year, name)
    ),
  );
  refuse(sheets.flatMap(({ name, schema, text }) =>
    readTable(
      new TextEncoder().encode(text),
      schema,
      `data/${forbund}/${name} med bladet ${year}`,
      known,
    ).problems
  ));
  for (const { name, text } of sheets) {
    await Deno.writeTextFile(new URL(`${forbund}/${name}`, data), text);
  }
  await Deno.remove(folder, { recursive: true });
  await describeData(data, true);
  return [
    ...sheets.map(({ name, added }) =>
      `data/${forbund}/${name}: ${added} rader till`
    ),
    `Skriv ramen för ${year} i data/${forbund}/forbund.json och kör ` +
    `deno task report --forbund ${forbund} --year ${year}`,
  ];
}

/** A förbund's table with the rows of a sheet after its own. */
async function mergedSheet(
  data: URL,
  forbund: string,
  year: number,
  name: string,
) {
  const schema = SCHEMAS.get(name);
  if (!schema) {
    throw new UserError(`data/${forbund}/${year}/${name}: okänt filnamn`);
  }
  const own = await rowsOf(data, `${forbund}/${name}`);
  const sheet = await rowsOf(data, `${forbund}/${year}/${name}`);
  const [header = []] = own;
  const order = header.map((column) => sheet[0]?.indexOf(column) ?? -1);
  const added = sheet.slice(1).map((row) => order.map((at) => row[at] ?? ""));
  return {
    name,
    schema,
    text: written([...own, ...added]),
    added: added.length,
  };
}

async function yearTables(data: URL, forbund: string): Promise<YearTable[]> {
  const names = await listFiles(new URL(`${forbund}/`, data), ".csv");
  const tables = await Promise.all(names.map(async (name) => {
    const [header = [], ...rows] = await rowsOf(data, `${forbund}/${name}`);
    const yearAt = header.findIndex((column) => YEARS.includes(column));
    return { name, schema: SCHEMAS.get(name)!, header, rows, yearAt };
  }));
  return tables.filter(({ yearAt, rows }) => yearAt > -1 && rows.length > 0);
}

/** The latest year's rows as those of another year, without their numbers. */
function blankRows(
  { header, rows, schema, yearAt }: YearTable,
  year: number,
): string[][] {
  const latest = rows.map((row) => row[yearAt]!).sort().at(-1)!;
  return rows.filter((row) => row[yearAt] === latest).map((row) =>
    row.map((cell, at) => {
      const column = header[at]!;
      if (at === yearAt) return String(year);
      if (READ_ANEW.includes(column)) return "";
      if (schema.key.includes(column)) {
        return cell.replace(latest, String(year));
      }
      return /^[-+−]?[\d  ]+([.,]\d+)?$/.test(cell) &&
          column !== schema.regionColumn && !column.endsWith("_code")
        ? ""
        : cell;
    })
  );
}

async function rowsOf(data: URL, path: string): Promise<string[][]> {
  const bytes = await readBytes(data, path);
  return bytes === null ? [] : csvParseRows(new TextDecoder().decode(bytes));
}

function written(rows: readonly (readonly string[])[]): string {
  return csvFormatRows(rows.map((row) => [...row])) + "\n";
}

async function exists(folder: URL): Promise<boolean> {
  return await Deno.stat(folder).then(() => true, () => false);
}
