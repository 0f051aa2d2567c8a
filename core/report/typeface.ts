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

/** Loads the shipped typeface, so that text looks the same everywhere. */
export function loadTypeface(): Promise<Typeface[]> {
  return Promise.all(
    ([400, 600] as const).map(async (weight) => ({
      weight,
      bytes: (await FILES[weight]()).default,
    })),
  );
}

/** Style that carries the typeface along in a page. */
export function fontFaces(typeface: readonly Typeface[]): string {
  return typeface.map(({ weight, bytes }) =>
    `@font-face { font-family: "${TYPEFACE_NAME}"; font-weight: ${weight}; ` +
    `src: url(data:font/ttf;base64,${bytes.toBase64()}); }`
  ).join("\n");
}
