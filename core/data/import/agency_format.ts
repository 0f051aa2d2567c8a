import type { AgencyFormat } from "./imported_table.ts";

/** The format of a file, or why there is none, in Swedish. */
export type FormatReading =
  | { readonly format: Exclude<AgencyFormat, "kolada" | "json-stat2"> | "json" }
  | { readonly fault: string };

/** How much of the beginning tells the format. */
const HEAD_BYTES = 4096;
const PX_STATEMENT =
  /^[A-Z][A-Z0-9-]*(\[[a-z-]+\])?(\(\s*"[^"]*"[^)]*\))?\s*=\s*["A-Z0-9]/;

const WORKBOOK = "PK\x03\x04";

/** What other files begin with, and what to do about them. */
const OTHERS: readonly (readonly [begins: string, advice: string])[] = [
  [
    "\xD0\xCF\x11\xE0",
    "filen är en äldre eller lösenordsskyddad arbetsbok; " +
    "spara den som xlsx utan lösenord",
  ],
  ["%PDF", "filen är en PDF och ingen tabell"],
  [
    "<",
    "filen är en webbsida eller XML och ingen tabell; hämta tabellen på nytt " +
    "som CSV, PX, JSON-stat eller xlsx",
  ],
];

/**
 * Recognises the format of a file by what it begins with, not by its name.
 *
 * @param bytes The file.
 */
export function recogniseFormat(bytes: Uint8Array): FormatReading {
  const start = new TextDecoder("windows-1252")
    .decode(bytes.subarray(0, HEAD_BYTES));
  const raw = String.fromCharCode(...bytes.subarray(0, 4));
  const text = start.replace(/^ï»¿/, "").trimStart();
  if (text === "") return { fault: "filen är tom" };
  const other = OTHERS.find(([begins]) =>
    raw.startsWith(begins) || text.startsWith(begins)
  );
  if (other) return { fault: other[1] };
  if (raw === WORKBOOK) return { format: "xlsx" };
  if (/^[{[]/.test(text)) return { format: "json" };
  return { format: PX_STATEMENT.test(text) ? "px" : "csv" };
}
