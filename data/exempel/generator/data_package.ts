import { sha256Hex } from "../../../core/data/files.ts";
import { ID, MADE_UP, SHORT_NAME } from "./provenance.ts";

/** What `datapackage.json` says of one file, as far as it matters here. */
export interface Description {
  readonly path: string;
  readonly title: string;
}

/**
 * What `datapackage.json` is to say of the made-up files: they are described
 * like another förbund's file of the same name, but made up, free to use, and
 * protected as registrations are.
 *
 * @param files The text of every CSV file, by file name.
 * @param described What the package says of all files.
 * @throws {RangeError} If no other file has that name.
 */
export function describeExample(
  files: ReadonlyMap<string, string>,
  described: readonly Description[],
): Description[] {
  return [...files].map(([file, text]) => {
    const twin = described.find(({ path }) =>
      path.endsWith(`/${file}`) && !path.startsWith(`${ID}/`)
    );
    if (!twin) throw new RangeError(`No other folder has a file ${file}`);
    const { description: _, disclosure: __, ...like } = twin as
      & Description
      & Record<string, unknown>;
    return {
      ...like,
      name: `${ID}-${file.replace(".csv", "").replaceAll("_", "-")}`,
      path: `${ID}/${file}`,
      title: `${twin.title.replace(/, [^,]*$/, "")}, ${SHORT_NAME}`,
      sources: [{ title: MADE_UP }],
      licenses: [{
        name: "CC0-1.0",
        path: "https://creativecommons.org/publicdomain/zero/1.0/",
        title: "CC0 1.0, fri att använda",
      }],
      synthetic: true,
      disclosure: "protected",
      hash: `sha256:${sha256Hex(text)}`,
      rows: text.trimEnd().split("\n").length - 1,
    };
  });
}
