import { join } from "node:path";

/** The parts of a stored notebook that we read; the rest is kept as it is. */
export interface Notebook {
  cells: Cell[];
  metadata: Record<string, unknown>;
  nbformat: number;
  nbformat_minor: number;
}

/** A cell of a notebook. */
export interface Cell {
  cell_type: string;
  id?: string;
  metadata: Record<string, unknown>;
  source: string | string[];
  outputs?: unknown[];
  execution_count?: number | null;
}

/** A stored notebook and its name without folder and ending. */
export interface NamedNotebook {
  readonly name: string;
  readonly notebook: Notebook;
}

/**
 * Names of a folder's numbered notebooks, such as `01-medlemsavgifter`, in
 * order.
 */
export async function listNotebooks(folder: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name, isFile } of Deno.readDir(folder)) {
    if (isFile && /^\d\d-.+\.ipynb$/.test(name)) names.push(name.slice(0, -6));
  }
  return names.sort();
}

/** Reads the notebook `<name>.ipynb` of a folder. */
export async function readNotebook(
  folder: string,
  name: string,
): Promise<NamedNotebook> {
  const text = await Deno.readTextFile(join(folder, `${name}.ipynb`));
  return { name, notebook: JSON.parse(text) };
}

/** Reads a folder's numbered notebooks, in order. */
export async function readNotebooks(folder: string): Promise<NamedNotebook[]> {
  const names = await listNotebooks(folder);
  return await Promise.all(names.map((name) => readNotebook(folder, name)));
}

/** A cell's text, which is stored as lines or as one string. */
export function sourceOf({ source }: Cell): string {
  return typeof source === "string" ? source : source.join("");
}

/** Whether a cell holds code. */
export function isCode({ cell_type }: Cell): boolean {
  return cell_type === "code";
}

/** Whether a cell carries a tag, such as `parameters`. */
export function hasTag({ metadata }: Cell, tag: string): boolean {
  const { tags } = metadata;
  return Array.isArray(tags) && tags.includes(tag);
}
