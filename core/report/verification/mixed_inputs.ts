import type { InputFile } from "../../data/files.ts";

/**
 * Says in Swedish which data files a pack rests on in several versions, because
 * some of its notebooks were run before a change of the data and others after.
 *
 * @param inputs The files that the pack's manifest names.
 * @returns A sentence for each such file.
 */
export function mixedInputs(inputs: readonly InputFile[]): string[] {
  const paths = inputs.map(({ path }) => path);
  const mixed = paths.filter((path, at) => paths.indexOf(path) !== at);
  return [...new Set(mixed)].map((path) =>
    `Obs: paketets delar vilar på olika versioner av ${path}. ` +
    "Kör deno task report utan --notebook, så läser alla samma data."
  );
}
