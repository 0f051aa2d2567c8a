import type { Problem } from "../problems.ts";
import { recogniseFormat } from "./agency_format.ts";
import { readCsvTable } from "./csv/csv_table.ts";
import { FoundProblems } from "./found_problems.ts";
import type { ImportedTable } from "./imported_table.ts";
import { isJsonStat, readJsonStat } from "./json/json_stat.ts";
import { isKolada, readKolada } from "./json/kolada.ts";
import { parseJson } from "./json/parse_json.ts";
import { readPxTable } from "./px/px_table.ts";
import { checkTable } from "./table_check.ts";
import { hasNumbers, readSheetTable } from "./xlsx/sheet_table.ts";
import { readWorkbook } from "./xlsx/workbook.ts";

/** What a file was understood as. The tables count only if there is no problem. */
export interface AgencyReading {
  /** One table; several only from a workbook. */
  readonly tables: readonly ImportedTable[];
  /** Everything that makes the file unreadable or uncertain. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a table as agencies give it: CSV, PX, JSON-stat 2.0, Kolada's JSON or
 * xlsx. The format is recognised, and what is not certain is a problem.
 *
 * @param bytes The file.
 * @param file Its name, for the messages.
 * @param sheet The only sheet of a workbook to read; all that hold numbers if
 * left out.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readAgencyTable } from "./read_agency_table.ts";
 *
 * const csv = '"region","Folkmängd 2024","Folkmängd 2025"\n"0001 A-by",117,..\n';
 * const { tables } = await readAgencyTable(new TextEncoder().encode(csv), "a.csv");
 * assert.deepEqual([...tables[0]!.values], [117, NaN]);
 * ```
 */
export async function readAgencyTable(
  bytes: Uint8Array,
  file: string,
  sheet?: string,
): Promise<AgencyReading> {
  const problems = new FoundProblems(file);
  const tables = await readTables(bytes, sheet, problems);
  for (const table of tables) checkTable(table, problems);
  return problems.any
    ? { tables: [], problems: problems.list() }
    : { tables, problems: [] };
}

async function readTables(
  bytes: Uint8Array,
  sheet: string | undefined,
  problems: FoundProblems,
): Promise<ImportedTable[]> {
  const recognised = recogniseFormat(bytes);
  if ("fault" in recognised) {
    problems.add(recognised.fault);
    return [];
  }
  if (recognised.format === "xlsx") {
    return await readSheets(bytes, sheet, problems);
  }
  if (sheet !== undefined) problems.add("filen är ingen arbetsbok med blad");
  const read = { csv: readCsvTable, px: readPxTable, json: readJsonTable };
  const table = read[recognised.format](bytes, problems);
  return table === null ? [] : [table];
}

function readJsonTable(
  bytes: Uint8Array,
  problems: FoundProblems,
): ImportedTable | null {
  const parsed = parseJson(bytes, problems);
  if (problems.any) return null;
  if (isJsonStat(parsed)) return readJsonStat(parsed, problems);
  if (isKolada(parsed)) return readKolada(parsed, problems);
  problems.add(
    "väntade JSON-stat 2.0 eller ett svar från Kolada, fick annan JSON",
  );
  return null;
}

async function readSheets(
  bytes: Uint8Array,
  wanted: string | undefined,
  problems: FoundProblems,
): Promise<ImportedTable[]> {
  const sheets = await readWorkbook(bytes, problems);
  if (problems.any) return [];
  const chosen = sheets.filter((sheet) =>
    wanted === undefined ? hasNumbers(sheet) : sheet.name === wanted
  );
  if (chosen.length === 0) {
    const names = sheets.map(({ name }) => name).join(", ");
    problems.add(
      wanted === undefined
        ? "arbetsboken har inget blad med tal"
        : `bladet ${JSON.stringify(wanted)} finns inte; det finns ${names}`,
    );
  }
  return chosen.flatMap((sheet) => {
    const table = readSheetTable(sheet, problems);
    return table === null ? [] : [table];
  });
}
