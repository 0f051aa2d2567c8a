import { pathToFileURL } from "node:url";
import type { z } from "zod";
import { listFiles, parseJson, readBytes } from "../../data/files.ts";
import { InputError } from "../../data/problems.ts";
import type { Column, Figure } from "../../figures/figure.ts";
import type { OutputTable } from "../output_table.ts";
import type { TextBlock } from "../text/text_block.ts";
import { packedRows } from "./packed_rows.ts";
import { figureSidecar, tableSidecar, textSidecar } from "./sidecars.ts";

/** A figure of a pack, with its print picture. */
export interface PackedFigure extends Figure {
  /** The bytes of the PNG. */
  readonly png: Uint8Array;
}

/** What notebooks have written to a pack, by id, in the order of the ids. */
export interface PackedContent {
  /** The figures. */
  readonly figures: ReadonlyMap<string, PackedFigure>;
  /** The tables. */
  readonly tables: ReadonlyMap<string, OutputTable>;
  /** The text blocks. */
  readonly texts: ReadonlyMap<string, TextBlock>;
}

/**
 * Reads back what notebooks have written to a pack, so that what is assembled
 * from it rests on nothing else.
 *
 * @param folder Absolute path of the pack.
 * @throws {InputError} If a file is missing or is not as it should be.
 */
export async function readPackedContent(
  folder: string,
): Promise<PackedContent> {
  const root = pathToFileURL(`${folder}/`);
  const [figures, tables, texts] = await Promise.all([
    eachIn(root, "figures", readFigure),
    eachIn(root, "tables", readTable),
    eachIn(root, "texts", (url, path) => sidecar(url, path, textSidecar)),
  ]);
  return { figures, tables, texts };
}

async function eachIn<Item>(
  root: URL,
  room: string,
  read: (root: URL, path: string) => Promise<Item>,
): Promise<Map<string, Item>> {
  const names = await listFiles(new URL(`${room}/`, root), ".json");
  return new Map(
    await Promise.all(names.map(async (name) => {
      const id = name.slice(0, -".json".length);
      return [id, await read(root, `${room}/${id}`)] as const;
    })),
  );
}

async function readFigure(root: URL, path: string): Promise<PackedFigure> {
  const described = await sidecar(root, path, figureSidecar);
  return {
    ...described,
    rows: await rowsOf(root, path, described.columns),
    svg: await textOf(root, `${path}.svg`),
    png: await bytesOf(root, `${path}.png`),
  };
}

async function readTable(root: URL, path: string): Promise<OutputTable> {
  const described = await sidecar(root, path, tableSidecar);
  return { ...described, rows: await rowsOf(root, path, described.columns) };
}

async function rowsOf(root: URL, path: string, columns: readonly Column[]) {
  const file = `${path}.csv`;
  return packedRows(await textOf(root, file), columns, file);
}

async function sidecar<Schema extends z.ZodType>(
  root: URL,
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const file = `${path}.json`;
  const outcome = schema.safeParse(parseJson(await bytesOf(root, file), file));
  if (outcome.success) return outcome.data;
  const faults = outcome.error.issues.map(({ path }) => path.join("."));
  throw new InputError(
    `${file} i resultatet är inte som den ska (${faults.join(", ")}); ` +
      "kör alla notebooker på nytt med deno task report",
  );
}

async function textOf(root: URL, path: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(root, path));
}

async function bytesOf(root: URL, path: string): Promise<Uint8Array> {
  const bytes = await readBytes(root, path);
  if (bytes) return bytes;
  throw new InputError(
    `${path} saknas i resultatet; kör alla notebooker på nytt med ` +
      "deno task report",
  );
}
