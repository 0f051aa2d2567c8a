import type { IPropertiesOptions } from "docx";
import { type Typeface, TYPEFACE_NAME } from "../../typeface.ts";

/** Keys that the faces are masked with, in place of ones drawn by chance. */
const FIXED_KEYS = [
  "F1A5A301-0000-4000-8000-000000000400",
  "F1A5A301-0000-4000-8000-000000000600",
];
/** How much of a face is masked (ECMA-376 part 4, 5.1, font embedding). */
const MASKED = 32;

/**
 * The typeface as a document carries it along, so that its lines and columns
 * break alike wherever it is opened.
 *
 * @param typeface Regular and semibold; the latter stands for bold.
 */
export function embeddedTypeface(
  [regular, bold]: readonly Typeface[],
): NonNullable<IPropertiesOptions["fonts"]> {
  return [{
    name: TYPEFACE_NAME,
    data: regular!.bytes as never,
    bold: bold!.bytes as never,
  }];
}

/**
 * Masks the faces of a document with keys that are the same every time.
 *
 * @param parts The document's parts by path; those of the faces are replaced.
 */
export function fixFaces(
  parts: Readonly<Record<string, Uint8Array>>,
): Record<string, Uint8Array> {
  const path = "word/fontTable.xml";
  let table = new TextDecoder().decode(parts[path]);
  const fixed: Record<string, Uint8Array> = {};
  const drawn = [...table.matchAll(/w:fontKey="\{([^}]*)\}"/g)];
  for (const [at, [, key]] of drawn.entries()) {
    const face = `word/fonts/font${at + 1}.odttf`;
    const plain = masked(parts[face]!, key!);
    fixed[face] = masked(plain, FIXED_KEYS[at]!);
    table = table.replace(key!, FIXED_KEYS[at]!);
  }
  return { ...parts, ...fixed, [path]: new TextEncoder().encode(table) };
}

/** Masks the start of a face with a key, or takes the mask away again. */
function masked(face: Uint8Array, key: string): Uint8Array {
  const mask = Uint8Array.fromHex(key.replaceAll("-", "")).reverse();
  return face.map((byte, at) =>
    at < MASKED ? byte ^ mask[at % mask.length]! : byte
  );
}
