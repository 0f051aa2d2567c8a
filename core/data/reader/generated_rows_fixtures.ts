import { count, decimal, oneOf, regionCode, text, year } from "./cells.ts";
import type { TableSchema } from "./table.ts";

/** The form of the generated files. */
export const GENERATED = {
  shape: {
    region_code: regionCode,
    year,
    sex: oneOf(["K", "M", "T"]),
    people: count,
    share_pct: decimal,
    intervention: text,
  },
  key: ["region_code", "year", "sex", "intervention"],
} satisfies TableSchema;

const SEXES = ["K", "M", "T"];
const [REGIONS, YEARS] = [290, 36];
/** More than the longest row. */
const MOST_BYTES_A_ROW = 64;

/**
 * A file like the project's own, the same in every run: about 35 bytes a row,
 * and values that come again, as codes, years and shares do.
 *
 * @param rows How many rows, 1 or more.
 */
export function generateRows(rows: number): Uint8Array {
  return written(rows, (row) => {
    const noise = Math.imul(row ^ (row >>> 7), 0x9E3779B1) >>> 0;
    return [
      noise % 100_000,
      ((noise >>> 8) % 10_000 / 100).toFixed(2),
      `Åtgärd ${100 + Math.floor(row / (3 * YEARS * REGIONS))}`,
    ];
  });
}

/**
 * A file in which no two rows share a number, a share or an intervention, as
 * hardly any file of a förbund's is: there is no value to recognise.
 *
 * @param rows How many rows, 1–10 000 000.
 */
export function generateDistinctRows(rows: number): Uint8Array {
  return written(rows, (row) => [
    20_000_000 + row,
    `${row % 100}.${String(row).padStart(7, "0")}`,
    `Åtgärd ${1_000_000 + row}`,
  ]);
}

type LastCells = (row: number) => readonly (string | number)[];

function written(rows: number, lastCells: LastCells): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(100 + rows * MOST_BYTES_A_ROW);
  let length = 0;
  const write = (cells: readonly (string | number)[]) => {
    const line = cells.join(",") + "\n";
    length += encoder.encodeInto(line, bytes.subarray(length)).written;
  };
  write(Object.keys(GENERATED.shape));
  for (let row = 0; row < rows; row++) {
    write([...firstCells(row), ...lastCells(row)]);
  }
  return bytes.subarray(0, length);
}

function firstCells(row: number): readonly (string | number)[] {
  const group = Math.floor(row / 3);
  const region = 100 + Math.floor(group / YEARS) % REGIONS;
  return [
    String(region).padStart(4, "0"),
    1990 + group % YEARS,
    SEXES[row % 3]!,
  ];
}
