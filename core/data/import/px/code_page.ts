import { isUtf8 } from "node:buffer";

/** Code pages that PX files declare, by the label of the web's decoder. */
const DECODERS: ReadonlyMap<string, string> = new Map([
  ["iso-8859-1", "windows-1252"],
  ["iso8859-1", "windows-1252"],
  ["iso-8859-15", "iso-8859-15"],
  ["windows-1252", "windows-1252"],
  ["ansi", "windows-1252"],
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
]);
const DECLARED = /(?:^|;)\s*CODEPAGE\s*=\s*"([^"]*)"/i;
const CHARSET = /(?:^|;)\s*CHARSET\s*=\s*"([^"]*)"/i;

/** Text of a PX file, or why it cannot be told, in Swedish. */
export type PxText = { readonly text: string } | { readonly fault: string };

/**
 * Decodes the part of a PX file before its numbers, by the code page that it
 * declares. UTF-8 with characters beyond ASCII is read as such whatever is
 * declared: text of another code page is never valid UTF-8 by chance.
 *
 * @param bytes The part before `DATA=`.
 */
export function decodePx(bytes: Uint8Array): PxText {
  const ascii = new TextDecoder("windows-1252").decode(bytes);
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) };
  const declared = DECLARED.exec(ascii)?.[1] ?? CHARSET.exec(ascii)?.[1];
  if (declared === undefined) {
    return {
      fault: "filen anger ingen CODEPAGE och är inte UTF-8; " +
        "teckenkodningen är därför oviss",
    };
  }
  const decoder = DECODERS.get(declared.trim().toLowerCase());
  if (decoder === undefined || decoder === "utf-8") {
    return {
      fault: `filen anger CODEPAGE ${JSON.stringify(declared)}, ` +
        (decoder ? "men är inte giltig UTF-8" : "som inte kan läsas") +
        "; väntade iso-8859-1, Windows-1252 eller UTF-8",
    };
  }
  return { text: new TextDecoder(decoder).decode(bytes) };
}
