import project from "../../deno.json" with { type: "json" };
import { pathToFileURL } from "node:url";
import { listFiles, sha256Hex } from "../data/files.ts";
import { PNG_WIDTH, renderPng } from "./png.ts";

/** How a print picture came about; a figure's sidecar says so last of all. */
export interface PictureRecord {
  /** Renderer, typeface and width. */
  readonly renderer: string;
  /** Checksum of the picture it was drawn from. */
  readonly svgSha256: string;
  /** Checksum of the print picture itself. */
  readonly pngSha256: string;
}

interface PrintPicture {
  readonly png: Uint8Array;
  readonly record: PictureRecord;
}

const RENDERER = [
  project.imports["@resvg/resvg-wasm"],
  project.imports["@expo-google-fonts/source-sans-3"],
  `${PNG_WIDTH} px`,
].join(", ");

/**
 * Gives figures of a pack the print pictures that they lack. Drawing one takes
 * longer than all else of a figure, so the former pack's is taken where its
 * record tells that it was drawn from the same bytes in the same way and has
 * not been touched since.
 *
 * @param folder Absolute path of the pack being made.
 * @param former Absolute path of the former pack; there need not be one.
 * @param ids Which figures; all of the pack when left out.
 */
export async function drawPrintPictures(
  folder: string,
  former: string,
  ids?: readonly string[],
): Promise<void> {
  for (const id of ids ?? await figureIds(folder)) {
    const path = `${folder}/figures/${id}`;
    const sidecar = JSON.parse(await Deno.readTextFile(`${path}.json`));
    if (sidecar.picture !== undefined) continue;
    const svg = await Deno.readTextFile(`${path}.svg`);
    const { png, record } = await printPicture(svg, `${former}/figures/${id}`);
    await Deno.writeFile(`${path}.png`, png);
    await Deno.writeTextFile(
      `${path}.json`,
      JSON.stringify({ ...sidecar, picture: record }, null, 2) + "\n",
    );
  }
}

async function figureIds(folder: string): Promise<string[]> {
  const sidecars = await listFiles(
    pathToFileURL(`${folder}/figures/`),
    ".json",
  );
  return sidecars.map((name) => name.slice(0, -".json".length));
}

async function printPicture(
  svg: string,
  former: string,
): Promise<PrintPicture> {
  const svgSha256 = sha256Hex(svg);
  return await unchanged(former, svgSha256) ?? await draw(svg, svgSha256);
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
