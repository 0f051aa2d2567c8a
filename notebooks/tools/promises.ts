import { join } from "node:path";
import { ifThere } from "../../core/data/if_there.ts";
import type { NamedNotebook, Notebook } from "./notebook.ts";

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  figures: [".svg", ".csv", ".json"],
  tables: [".csv"],
  texts: [".json"],
};

/**
 * What a notebook's metadata says that it writes, such as
 * `figures/medlemsavgifter-per-kommun`.
 */
export function promisesOf({ metadata }: Notebook): string[] {
  const { promises = [] } = (metadata.finsam ?? {}) as { promises?: string[] };
  return promises;
}

/** The ids of the figures that are promised. */
export function promisedFigures(promises: readonly string[]): string[] {
  return promises.filter((promise) => promise.startsWith("figures/"))
    .map((promise) => promise.slice("figures/".length));
}

/** Promises that name neither a figure, a table nor a text. */
export function unknownPromises(promises: readonly string[]): string[] {
  return promises.filter((promise) =>
    !/^(figures|tables|texts)\/[a-z0-9-]+$/.test(promise)
  );
}

/**
 * The promised files that a folder lacks, or that are empty there; a figure's
 * print picture is the runner's to draw.
 *
 * @param folder The pack's staging folder.
 * @param promises What was promised, by {@linkcode promisesOf}.
 */
export async function brokenPromises(
  folder: string,
  promises: readonly string[],
): Promise<string[]> {
  const files = promises.flatMap((promise) =>
    ENDINGS[promise.split("/")[0]!]!.map((ending) => promise + ending)
  );
  const sizes = await Promise.all(
    files.map((file) => sizeOf(join(folder, file))),
  );
  return files.filter((_, at) => sizes[at] === 0);
}

/**
 * What several notebooks promise, and which: the later would replace what the
 * earlier has written.
 */
export function sharedPromises(notebooks: readonly NamedNotebook[]): string[] {
  const names = new Map<string, string[]>();
  for (const { name, notebook } of notebooks) {
    for (const promise of promisesOf(notebook)) {
      names.set(promise, [...names.get(promise) ?? [], `${name}.ipynb`]);
    }
  }
  return [...names].filter(([, sharing]) => sharing.length > 1)
    .map(([promise, sharing]) =>
      `${sharing.join(" och ")}: båda lovar ${promise}; ge den ena ett annat id`
    );
}

/** Says how much was promised: `5 figurer, 4 tabeller`. */
export function countPromises(promises: readonly string[]): string {
  const count = (room: string, one: string, many: string) => {
    const n = promises.filter((each) => each.startsWith(`${room}/`)).length;
    return n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
  };
  return [
    ...count("figures", "figur", "figurer"),
    ...count("tables", "tabell", "tabeller"),
    ...count("texts", "text", "texter"),
  ].join(", ");
}

async function sizeOf(file: string): Promise<number> {
  return (await ifThere(Deno.stat(file)))?.size ?? 0;
}
