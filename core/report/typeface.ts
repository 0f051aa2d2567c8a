import { InputError } from "../data/problems.ts";

/** One weight of the shipped typeface. */
export interface Typeface {
  /** CSS font weight. */
  readonly weight: 400 | 600;
  /** The bytes of a TrueType file. */
  readonly bytes: Uint8Array;
}

/** The name that pictures and pages call it by. */
export const TYPEFACE_NAME = "Source Sans 3";

const FILES = {
  400: () =>
    import(
      "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
      { with: { type: "bytes" } }
    ),
  600: () =>
    import(
      "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
      { with: { type: "bytes" } }
    ),
};

/**
 * Loads the shipped typeface, so that text looks the same everywhere.
 *
 * @throws {InputError} If a file of it is gone or broken. Pictures would
 * otherwise lose all their text without a word.
 */
export function loadTypeface(): Promise<Typeface[]> {
  return Promise.all(([400, 600] as const).map(loadWeight));
}

async function loadWeight(weight: 400 | 600): Promise<Typeface> {
  try {
    const { default: bytes } = await FILES[weight]();
    if (isTrueType(bytes)) return { weight, bytes };
  } catch {
    // Told below, as a broken file is.
  }
  throw new InputError(
    `Typsnittet ${TYPEFACE_NAME} ${weight}: filen saknas eller är trasig; ` +
      'hämta den på nytt med "deno install ' +
      '--reload=npm:@expo-google-fonts/source-sans-3"',
  );
}

/** Whether bytes begin with the version number of a TrueType font, 1.0. */
function isTrueType(bytes: Uint8Array): boolean {
  return [0, 1, 0, 0].every((byte, at) => bytes[at] === byte);
}

/** Style that carries the typeface along in a page. */
export function fontFaces(typeface: readonly Typeface[]): string {
  return typeface.map(({ weight, bytes }) =>
    `@font-face { font-family: "${TYPEFACE_NAME}"; font-weight: ${weight}; ` +
    `src: url(data:font/ttf;base64,${bytes.toBase64()}); }`
  ).join("\n");
}
