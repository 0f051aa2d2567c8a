import defer * as nodeBuffer from "node:buffer";

/** How the bytes of a text file stand for characters. */
export type Encoding = "utf-8" | "utf-16" | "windows-1252";

/** A file's text, carried on as UTF-8 whatever it was stored as. */
export interface DecodedText {
  /** The text in UTF-8, without byte order mark. */
  readonly utf8: Uint8Array;
  readonly encoding: Encoding;
  /** Why the bytes are no text at all, in Swedish; the text is then empty. */
  readonly fault?: string;
}

/** What Swedish text holds beyond ASCII, where Windows-1252 is like Latin-1. */
const LETTERS = /[ÅÄÖåäöÉéÈèÜüÀàÁáÆæØøÇçËëïñ\u00A0§°´·½»«²³µ×]/g;
/** Signs that only Windows-1252 has; other code pages have letters there. */
const SIGNS = /[–—’”…•€]/g;

/**
 * Finds out how a file is stored: UTF-16 by its byte order mark, UTF-8 by its
 * form, and anything else as Windows-1252, which any bytes can be read as.
 *
 * @param bytes The file as stored.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xFF && second === 0xFE) return decodeUtf16(bytes, "utf-16le");
  if (first === 0xFE && second === 0xFF) return decodeUtf16(bytes, "utf-16be");
  if (nodeBuffer.isUtf8(bytes)) {
    const marked = first === 0xEF && second === 0xBB && third === 0xBF;
    return { utf8: bytes.subarray(marked ? 3 : 0), encoding: "utf-8" };
  }
  const text = windows1252Text(bytes);
  return { utf8: new TextEncoder().encode(text), encoding: "windows-1252" };
}

/** Bytes read as Windows-1252, without a byte order mark of UTF-8. */
export function windows1252Text(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes).replace(/^ï»¿/, "");
}

/**
 * Whether bytes that are not UTF-8 are Windows-1252 beyond doubt: read so, they
 * hold nothing but what Swedish text holds, and no character is UTF-8. Signs
 * such as dashes and quotes count only beside å, ä or ö, for in the code pages
 * of DOS and Mac those very bytes are letters.
 *
 * @param bytes The file as stored.
 */
export function isSwedishWindows1252(bytes: Uint8Array): boolean {
  const text = windows1252Text(bytes);
  const letters = text.replace(LETTERS, "");
  const rest = /[ÅÄÖåäö]/.test(text) ? letters.replace(SIGNS, "") : letters;
  const asUtf8 = new TextDecoder().decode(bytes).replaceAll("\uFFFD", "");
  return isAscii(rest) && isAscii(asUtf8);
}

function isAscii(text: string): boolean {
  // deno-lint-ignore no-control-regex
  return /^[\x00-\x7F]*$/.test(text);
}

function decodeUtf16(
  bytes: Uint8Array,
  label: "utf-16le" | "utf-16be",
): DecodedText {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return { utf8: new TextEncoder().encode(text), encoding: "utf-16" };
  } catch {
    return {
      utf8: new Uint8Array(),
      encoding: "utf-16",
      fault:
        'filen börjar som UTF-16 men är skadad; spara om den som "CSV UTF-8"',
    };
  }
}
