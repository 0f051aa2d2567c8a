/** Two or more characters that UTF-8 read as Windows-1252 leaves in a text. */
const MOJIBAKE = /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u2122]/;

/** Characters that let a text be shown in another order than it is stored. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/;

/** The characters of Windows-1252 that are not those of Latin-1, by byte. */
const WINDOWS_1252 = new TextDecoder("windows-1252").decode(
  Uint8Array.from({ length: 256 }, (_, byte) => byte),
);

/**
 * What shows that a text was damaged before it was saved, in Swedish: a
 * replacement character, UTF-8 that was read as Windows-1252 (`NykÃ¶ping`), or
 * a character that no text holds or that shows it in another order.
 *
 * @param text The cell as it stands.
 * @returns The damage, or `undefined` if there is no sign of any.
 */
export function textFault(text: string): string | undefined {
  if (text.includes("\uFFFD")) return "tecken har gått förlorade";
  // deno-lint-ignore no-control-regex
  if (/[\x00-\x08\x0E-\x1F\x7F]/.test(text)) return "styrtecken i texten";
  if (TURNING.test(text)) return "dolda tecken som vänder texten";
  const meant = MOJIBAKE.test(text) ? misreadUtf8(text) : undefined;
  return meant === undefined
    ? undefined
    : `UTF-8 som lästs som Windows-1252, troligen ${JSON.stringify(meant)}`;
}

/** What a text said if it is UTF-8 that was read as Windows-1252. */
function misreadUtf8(text: string): string | undefined {
  const bytes = Array.from(
    text,
    (character) => WINDOWS_1252.indexOf(character),
  );
  if (bytes.includes(-1)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(bytes),
    );
  } catch {
    return undefined;
  }
}
