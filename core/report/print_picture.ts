import project from "../../deno.json" with { type: "json" };
import { sha256Hex } from "../data/files.ts";
import { PNG_WIDTH, renderPng } from "./png.ts";

/** A print picture, and what tells whether it must be drawn again. */
export interface PrintPicture {
  /** The bytes of the PNG. */
  readonly png: Uint8Array;
  /** What the figure's sidecar says of it. */
  readonly record: PictureRecord;
}

/** How a print picture came about. */
export interface PictureRecord {
  /** Renderer, typeface and width. */
  readonly renderer: string;
  /** Checksum of the picture it was drawn from. */
  readonly svgSha256: string;
  /** Checksum of the print picture itself. */
  readonly pngSha256: string;
}

const RENDERER = [
  project.imports["@resvg/resvg-wasm"],
  project.imports["@expo-google-fonts/source-sans-3"],
  `${PNG_WIDTH} px`,
].join(", ");

/**
 * Gives a figure's print picture. Drawing one takes most of a pack's time, so
 * the former pack's is taken where its record tells that it was drawn from the
 * same bytes in the same way and has not been touched since.
 *
 * @param id The figure's id.
 * @param svg The figure's picture.
 * @param former Absolute path of the former pack; there need not be one.
 */
export async function printPicture(
  id: string,
  svg: string,
  former: string,
): Promise<PrintPicture> {
  const svgSha256 = sha256Hex(svg);
  return await unchanged(`${former}/figures/${id}`, svgSha256) ??
    await draw(svg, svgSha256);
}

async function unchanged(
  path: string,
  svgSha256: string,
): Promise<PrintPicture | undefined> {
  try {
    const sidecar = JSON.parse(await Deno.readTextFile(`${path}.json`));
    const record: PictureRecord | undefined = sidecar.picture;
    if (record?.renderer !== RENDERER) return undefined;
    if (record.svgSha256 !== svgSha256) return undefined;
    const png = await Deno.readFile(`${path}.png`);
    return sha256Hex(png) === record.pngSha256 ? { png, record } : undefined;
  } catch {
    return undefined; // No former picture, or none that can be read.
  }
}

async function draw(svg: string, svgSha256: string): Promise<PrintPicture> {
  const png = await renderPng(svg);
  const record = { renderer: RENDERER, svgSha256, pngSha256: sha256Hex(png) };
  return { png, record };
}
