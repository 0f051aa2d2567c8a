import { type Zippable, zipSync } from "fflate";

/** The earliest time that a zip file can tell, in whatever zone we are. */
const NO_TIME = new Date(1980, 0, 1);
/** Pictures are compressed already. */
const STORED = /\.png$/;

/**
 * A zip file that does not tell when it was written, so that the same files
 * give the same bytes.
 *
 * @param files The files by path, in the order they are to have.
 */
export function fixedZip(
  files: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const timeless = Object.entries(files).map(([path, bytes]) =>
    [path, [bytes, {
      mtime: NO_TIME,
      level: STORED.test(path) ? 0 : 6,
    }]] as const
  );
  return zipSync(Object.fromEntries(timeless) as Zippable);
}
