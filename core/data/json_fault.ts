import type { Problem } from "./problems.ts";

/**
 * What keeps a text from being JSON, with the row where that was noticed.
 *
 * @param error What `JSON.parse` threw.
 * @param file Path of the file, for the message.
 */
export function jsonFault({ message }: Error, file: string): Problem {
  const [place, row] = / in JSON at position \d+ \(line (\d+) column \d+\)$/
    .exec(message) ?? [];
  const found = place === undefined ? message : message.replace(place, "");
  return {
    file,
    ...(row === undefined ? {} : { row: Number(row) }),
    message: `filen är inte giltig JSON (${found}); ofta saknas ett komma, ` +
      "ett citattecken eller en klammer på raden eller just ovanför",
  };
}
