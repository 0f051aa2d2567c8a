import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { CertainNumber } from "../../reader/swedish_number.ts";
import type { FoundProblems } from "../found_problems.ts";
import { checkArchive } from "./archive.ts";

/** A filled cell of a sheet. */
export interface SheetCell {
  /** As it is shown, a number with all its digits. */
  readonly text: string;
  /** The number that is stored, in percent where it is shown so. */
  readonly number?: CertainNumber;
}

/** A sheet: its filled cells by row and column, both counted from 0. */
export interface Sheet {
  readonly name: string;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;
}

/**
 * Reads the filled cells of every sheet of a workbook. The reader of workbooks
 * is loaded here and not before: it is large and most notebooks need none.
 *
 * @param bytes The file.
 * @param problems Takes what is wrong with it.
 * @returns The sheets that have any cells; none if there is a problem.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  problems: FoundProblems,
): Promise<Sheet[]> {
  checkArchive(bytes, problems);
  if (problems.any) return [];
  const { read, SSF } = await import("@e965/xlsx");
  let workbook;
  try {
    workbook = read(bytes, {
      type: "array",
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (error) {
    problems.add(`arbetsboken kan inte läsas (${(error as Error).message})`);
    return [];
  }
  const cellOf = (cell: CellObject) => readCell(cell, SSF);
  return workbook.SheetNames.map((name) => ({
    name,
    rows: sheetRows(workbook.Sheets[name]!, name, cellOf, problems),
  })).filter(({ rows }) => rows.size > 0);
}

type Formats = typeof import("@e965/xlsx").SSF;

function sheetRows(
  sheet: WorkSheet,
  name: string,
  cellOf: (cell: CellObject) => SheetCell | null,
  problems: FoundProblems,
): Map<number, Map<number, SheetCell>> {
  const rows = new Map<number, Map<number, SheetCell>>();
  // Rows and cells that are not there are holes, which forEach passes over.
  sheet["!data"]?.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell.f !== undefined && cell.v === undefined) {
        problems.add(
          `bladet ${name}: en formel är inte uträknad; öppna arbetsboken och ` +
            "spara om den",
          { row: row + 1, column: `nummer ${column + 1}` },
        );
      }
      const read = cellOf(cell);
      if (read === null) return;
      if (!rows.has(row)) rows.set(row, new Map());
      rows.get(row)!.set(column, read);
    })
  );
  return rows;
}

/** A cell as text and number; `null` if it is empty. */
function readCell(
  { t: type, v: value, z: format = "" }: CellObject,
  formats: Formats,
): SheetCell | null {
  if (value === undefined || type === "z") return null;
  if (type === "s") {
    const text = String(value);
    return text.trim() === "" ? null : { text };
  }
  if (type === "b") return { text: String(value) };
  if (type !== "n" || typeof value !== "number" || !Number.isFinite(value)) {
    return { text: "#FEL" };
  }
  const shown = String(format);
  if (formats.is_date(shown)) return { text: isoDateOf(value, formats) };
  if (/^0+$/.test(shown)) {
    // A code that is stored as a number and shown with its leading zeros.
    return numberCell(value, String(value).padStart(shown.length, "0"));
  }
  if (!shown.includes("%")) return numberCell(value, String(value));
  const percent = Number((value * 100).toPrecision(15));
  return numberCell(percent, `${percent} %`, "%");
}

function numberCell(
  value: number,
  text: string,
  unit?: CertainNumber["unit"],
): SheetCell {
  const number = { value: String(value) };
  return { text, number: unit === undefined ? number : { ...number, unit } };
}

function isoDateOf(serial: number, formats: Formats): string {
  const date = formats.parse_date_code(serial);
  if (!date) return String(serial);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.y}-${two(date.m)}-${two(date.d)}`;
}
