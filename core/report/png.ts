import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { loadTypeface, TYPEFACE_NAME } from "./typeface.ts";

/** Width of every print picture, pixels. */
export const PNG_WIDTH = 1760;

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
      defaultFontFamily: TYPEFACE_NAME,
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
  const wasm = import("@resvg/resvg-wasm/index_bg.wasm", {
    with: { type: "bytes" },
  });
  const [typeface] = await Promise.all([
    loadTypeface(),
    wasm.then(({ default: bytes }) => initWasm(bytes)),
  ]);
  return typeface.map(({ bytes }) => bytes);
}
