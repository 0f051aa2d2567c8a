import { listFolders, readBytes } from "../../core/data/files.ts";
import { openForbund } from "../../core/data/open_forbund.ts";
import { checkFeeRows } from "../../core/data/fee_data.ts";
import { refuse } from "../../core/data/problems.ts";
import type { FeeRow } from "../../core/data/tables/fee_tables.ts";
import { describeData } from "./describe_data.ts";
import { needsFrame, withFrame } from "./frame.ts";
import type { YearRequest } from "./new_year.ts";
import {
  type AddedRows,
  isUntouched,
  readRows,
  type Sheet,
  sheetsOf,
} from "./sheet_rows.ts";
import { type ReplacedFile, replaceFiles } from "./replaced_files.ts";
import { UserError } from "./user_error.ts";

/** A year to add, and the frame that was decided for it. */
export interface YearAddition extends YearRequest {
  /** What the members pay together, whole kronor. */
  readonly frameSek?: number;
}

/**
 * Puts the filled sheets of a year last in a förbund's tables and takes those
 * sheets away. Every sheet is checked first, alone and with the rows that are
 * there, and nothing is added if one is faulty; no table is left half-written.
 * Sheets that nobody has touched stay.
 *
 * @param data The data folder.
 * @returns What was added and what to do now, in Swedish.
 * @throws {UserError} If no sheet is filled in, the frame is not known, or some
 * other file in the folder is faulty, so that the new rows are not described.
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
  const added = filled.map((sheet) => readRows(sheet, forbund, year, codes));
  refuse(added.flatMap(({ problems }) => problems));
  const fees = feeRowsIn(added);
  refuse(checkFeeRows(fees, known, `data/${place}/fees.csv`));
  if (fees.length > 0 && needsFrame(known, year, frameSek)) {
    throw new UserError(
      `ramen för ${year} saknas; skriv kommandot en gång till med ` +
        "--frame och kronorna, till exempel --frame 16000000",
    );
  }
  await replaceFiles(data, [
    ...added.map(({ table: { name, bytes }, text }) => ({
      path: `${forbund}/${name}`,
      before: bytes,
      after: text,
    })),
    ...await frameFile(data, forbund, year, frameSek, fees),
  ]);
  const left = sheets.filter((sheet) => !filled.includes(sheet));
  await removeSheets(data, place, filled, left);
  await describe(data);
  return [
    ...added.map(({ table, rows }) =>
      `data/${forbund}/${table.name}: ${rows.length} rader till`
    ),
    ...(left.length > 0
      ? [`Orörda blad ligger kvar i data/${place}: ${namesOf(left)}`]
      : []),
    ...(fees.length > 0
      ? [`Kör nu deno task report --forbund ${forbund} --year ${year}`]
      : []),
  ];
}

function feeRowsIn(added: readonly AddedRows[]): readonly FeeRow[] {
  const fees = added.find(({ table }) => table.name === "fees.csv");
  return (fees?.rows ?? []) as readonly FeeRow[];
}

/** The `forbund.json` with the year's frame, if one is given with the fees. */
async function frameFile(
  data: URL,
  forbund: string,
  year: number,
  frameSek: number | undefined,
  [fee]: readonly FeeRow[],
): Promise<ReplacedFile[]> {
  if (fee === undefined || frameSek === undefined) return [];
  const path = `${forbund}/forbund.json`;
  const before = await readBytes(data, path);
  const { document, table } = fee;
  const frame = { year, frameSek, document, table };
  return [{
    path,
    before,
    after: withFrame(new TextDecoder().decode(before!), frame),
  }];
}

async function removeSheets(
  data: URL,
  place: string,
  filled: readonly Sheet[],
  left: readonly Sheet[],
): Promise<void> {
  for (const { table: { name } } of filled) {
    await Deno.remove(new URL(`${place}/${name}`, data));
  }
  if (left.length === 0) await Deno.remove(new URL(place, data));
}

async function describe(data: URL): Promise<void> {
  if (await describeData(data, true) === 0) return;
  throw new UserError(
    "raderna är inlagda men inte beskrivna, för andra filer är fel; rätta dem " +
      "och kör deno task data --update",
  );
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
