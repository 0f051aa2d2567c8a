import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { createRequire } from "node:module";

/** Width of every print picture, pixels. */
export const PNG_WIDTH = 1760;

const packageFile = createRequire(import.meta.url).resolve;
const FONT_FILES = [
  "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
];
let fonts: Promise<Uint8Array[]> | undefined;

/**
 * Renders an SVG document as a PNG picture with the shipped typeface, so that
 * it looks the same on every machine.
 *
 * @param svg A whole SVG document.
 * @returns The bytes of a PNG, {@linkcode PNG_WIDTH} pixels wide.
 */
export async function renderPng(svg: string): Promise<Uint8Array> {
  const fontBuffers = await (fonts ??= loadRenderer());
  const resvg = new Resvg(svg, {
    fitTo: { mode: "width", value: PNG_WIDTH },
    font: {
      fontBuffers,
      defaultFontFamily: "Source Sans 3",
      loadSystemFonts: false,
    },
  });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return png;
}

async function loadRenderer(): Promise<Uint8Array[]> {
  const wasm = Deno.readFile(packageFile("@resvg/resvg-wasm/index_bg.wasm"));
  const files = FONT_FILES.map((file) => Deno.readFile(packageFile(file)));
  await initWasm(await wasm);
  return await Promise.all(files);
}
