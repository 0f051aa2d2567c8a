import { pathToFileURL } from "node:url";

/** A folder that is gone at the end of its scope. */
export interface TemporaryFolder extends AsyncDisposable {
  /** Absolute path, without links. */
  readonly path: string;
  /** The same, ending in a slash. */
  readonly url: URL;
}

/**
 * Makes a folder that is gone at the end of its scope.
 *
 * @param prefix What its name begins with.
 */
export async function temporaryFolder(
  prefix = "finsam-test-",
): Promise<TemporaryFolder> {
  const path = await Deno.realPath(await Deno.makeTempDir({ prefix }));
  return {
    path,
    url: pathToFileURL(`${path}/`),
    [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }),
  };
}
