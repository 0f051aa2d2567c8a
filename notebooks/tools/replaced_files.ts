import { readBytes } from "../../core/data/files.ts";
import { UserError } from "./user_error.ts";

/** A file that is to be replaced. */
export interface ReplacedFile {
  /** Path within the folder. */
  readonly path: string;
  /** What it held when it was read; `null` if it was not there. */
  readonly before: Uint8Array | null;
  readonly after: string;
}

/**
 * Replaces files in a folder. All of them are written whole beside their
 * places first, and then renamed one after another, so that a run that fails
 * or is stopped leaves none of them half-written.
 *
 * @param folder The folder, ending in a slash.
 * @param files The files.
 * @throws {UserError} If one has been changed since it was read.
 */
export async function replaceFiles(
  folder: URL,
  files: readonly ReplacedFile[],
): Promise<void> {
  const staged = files.map((file) => ({
    ...file,
    beside: new URL(`${file.path}.new-${crypto.randomUUID()}`, folder),
  }));
  try {
    for (const { beside, after } of staged) {
      await Deno.writeTextFile(beside, after, { createNew: true });
    }
    for (const { path, before } of staged) {
      if (isSame(before, await readBytes(folder, path))) continue;
      throw new UserError(`data/${path} ändrades under tiden; kör igen`);
    }
    for (const { path, beside } of staged) {
      await Deno.rename(beside, new URL(path, folder));
    }
  } finally {
    for (const { beside } of staged) {
      await Deno.remove(beside).catch(() => {});
    }
  }
}

function isSame(before: Uint8Array | null, now: Uint8Array | null): boolean {
  if (before === null || now === null) return before === now;
  return before.length === now.length &&
    before.every((byte, at) => byte === now[at]);
}
