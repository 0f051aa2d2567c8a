import { createRequire } from "node:module";

/** One weight of the shipped typeface. */
export interface Typeface {
  /** CSS font weight. */
  readonly weight: 400 | 600;
  /** The bytes of a TrueType file. */
  readonly bytes: Uint8Array;
}

/** The name that pictures and pages call it by. */
export const TYPEFACE_NAME = "Source Sans 3";

const packageFile = createRequire(import.meta.url).resolve;
const FILES = [
  [400, "400Regular/SourceSans3_400Regular.ttf"],
  [600, "600SemiBold/SourceSans3_600SemiBold.ttf"],
] as const;

/** Reads the shipped typeface, so that text looks the same everywhere. */
export function loadTypeface(): Promise<Typeface[]> {
  return Promise.all(FILES.map(async ([weight, file]) => ({
    weight,
    bytes: await Deno.readFile(
      packageFile(`@expo-google-fonts/source-sans-3/${file}`),
    ),
  })));
}

/** Style that carries the typeface along in a page. */
export function fontFaces(typeface: readonly Typeface[]): string {
  return typeface.map(({ weight, bytes }) =>
    `@font-face { font-family: "${TYPEFACE_NAME}"; font-weight: ${weight}; ` +
    `src: url(data:font/ttf;base64,${bytes.toBase64()}); }`
  ).join("\n");
}
