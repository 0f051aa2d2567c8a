import { listFiles, listFolders, readBytes } from "../../core/data/files.ts";
import { openForbund } from "../../core/data/open_forbund.ts";
import { checkFeeRows } from "../../core/data/fee_data.ts";
import { refuse } from "../../core/data/problems.ts";
import { readTable } from "../../core/data/reader/table.ts";
import type { FeeRow } from "../../core/data/tables/fee_tables.ts";
import { describeData } from "./describe_data.ts";
import { addFrame, needsFrame } from "./frame.ts";
import type { YearRequest } from "./new_year.ts";
import { UserError } from "./user_error.ts";
import {
  blankSheet,
  type Cells,
  readSheet,
  sheetText,
  tableText,
  type YearTable,
  yearTables,
} from "./year_sheets.ts";

/** A year to add, and the frame that was decided for it. */
export interface YearAddition extends YearRequest {
  /** What the members pay together, whole kronor. */
  readonly frameSek?: number;
}

interface Sheet {
  readonly table: YearTable;
  readonly cells: Cells;
}

/**
 * Puts the filled sheets of a year last in a förbund's tables and takes those
 * sheets away; all of them or none. Sheets that nobody has touched stay.
 *
 * @param data The data folder.
 * @returns What was added and what to do now, in Swedish.
 * @throws {UserError} If no sheet is filled in, or the frame is not known.
 * @throws {DataError} With every problem of every sheet.
 */
export async function addYear(
  data: URL,
  { forbund, year, frameSek }: YearAddition,
): Promise<string[]> {
  const { folder, forbund: known } = await openForbund(forbund, data);
  const place = `${forbund}/${year}`;
  const sheets = await sheetsOf(data, forbund, year);
  const filled = sheets.filter((sheet) => !isUntouched(sheet, year));
  if (filled.length === 0) throw new UserError(nothingFilled(place, sheets));
  const codes = new Set(folder.regions.keys());
  const added = filled.map((sheet) => readRows(sheet, place, codes));
  refuse(added.flatMap(({ problems }) => problems));
  const fees = added.find(({ name }) => name === "fees.csv");
  const feeRows = (fees?.rows ?? []) as unknown as readonly FeeRow[];
  refuse(checkFeeRows(feeRows, known, `data/${place}/fees.csv`));
  if (fees && needsFrame(known, year, frameSek)) {
    throw new UserError(
      `ramen för ${year} saknas; skriv kommandot en gång till med ` +
        "--frame och kronorna, till exempel --frame 16000000",
    );
  }
  for (const { name, text } of added) {
    await Deno.writeTextFile(new URL(`${forbund}/${name}`, data), text);
    await Deno.remove(new URL(`${place}/${name}`, data));
  }
  if (fees && frameSek !== undefined) {
    const { document, table } = feeRows[0]!;
    await addFrame(data, forbund, { year, frameSek, document, table });
  }
  const left = sheets.filter((sheet) => !filled.includes(sheet));
  if (left.length === 0) await Deno.remove(new URL(place, data));
  await describeData(data, true);
  return [
    ...added.map(({ name, rows }) =>
      `data/${forbund}/${name}: ${rows.length} rader till`
    ),
    ...(left.length > 0
      ? [`Orörda blad ligger kvar i data/${place}: ${namesOf(left)}`]
      : []),
    ...(fees
      ? [`Kör nu deno task report --forbund ${forbund} --year ${year}`]
      : []),
  ];
}

/**
 * The first year that a förbund has sheets for.
 *
 * @throws {UserError} If there are none.
 */
export async function yearWithSheets(
  data: URL,
  forbund: string,
): Promise<string> {
  await openForbund(forbund, data);
  const folders = await listFolders(new URL(`${forbund}/`, data));
  const year = folders.find((name) => /^(19|20)\d\d$/.test(name));
  if (year !== undefined) return year;
  throw new UserError(
    `det finns inga blad i data/${forbund}; gör dem med ` +
      `deno task new year --forbund ${forbund}`,
  );
}

async function sheetsOf(
  data: URL,
  forbund: string,
  year: number,
): Promise<Sheet[]> {
  const folder = new URL(`${forbund}/${year}/`, data);
  const names = await listFiles(folder, ".csv");
  if (names.length === 0) {
    throw new UserError(
      `data/${forbund}/${year} har inga blad; gör dem med ` +
        `deno task new year --forbund ${forbund} --year ${year}`,
    );
  }
  const tables = await yearTables(data, forbund);
  return await Promise.all(names.map(async (name) => {
    const path = `${forbund}/${year}/${name}`;
    const table = tables.find((each) => each.name === name);
    if (!table) throw new UserError(`data/${path}: okänt filnamn`);
    const bytes = await readBytes(data, path);
    return { table, cells: readSheet(bytes!, table.schema, `data/${path}`) };
  }));
}

function isUntouched({ table, cells }: Sheet, year: number): boolean {
  return JSON.stringify(cells) === JSON.stringify(blankSheet(table, year));
}

/** The rows of a sheet, and the table with them last. */
function readRows(
  { table: { name, schema, header, rows: own }, cells }: Sheet,
  place: string,
  codes: ReadonlySet<string>,
) {
  const { rows, problems } = readTable(
    new TextEncoder().encode(sheetText(cells)),
    schema,
    `data/${place}/${name}`,
    codes,
  );
  const added = rows.map((row) =>
    header.map((column) => String(row[column as keyof typeof row] ?? ""))
  );
  return { name, rows, problems, text: tableText([header, ...own, ...added]) };
}

function nothingFilled(place: string, sheets: readonly Sheet[]): string {
  return sheets.length === 0
    ? `det finns inga blad i data/${place}`
    : `inget blad i data/${place} är ifyllt; fyll i något av ${
      namesOf(sheets)
    }`;
}

function namesOf(sheets: readonly Sheet[]): string {
  return sheets.map(({ table }) => table.name).join(", ");
}
