import { InputError } from "../data/problems.ts";
import type { Protection } from "../data/protection.ts";

/** A way in which numbers of persons of a pack were protected. */
export interface PackProtection extends Protection {
  /** How many of the pack's figures, tables and texts show such numbers. */
  readonly files: number;
}

/**
 * The ways in which a pack's numbers of persons were protected, the most used
 * one first.
 *
 * @param recorded What the sidecars record; those that count nobody have none.
 * @throws {InputError} If unpublished numbers were protected in different ways:
 * a number that one shows may give away what another hides.
 */
export function packProtections(
  recorded: readonly (Protection | undefined)[],
): PackProtection[] {
  const ways = Map.groupBy(
    recorded.filter((protection) => protection !== undefined),
    (protection) => JSON.stringify(protection),
  );
  const found = [...ways.values()]
    .map((same) => ({ ...same[0]!, files: same.length }))
    .sort((a, b) => b.files - a.files || (a.text < b.text ? -1 : 1));
  const unpublished = found.filter(({ method }) => method !== "published");
  if (unpublished.length > 1) {
    throw new InputError(
      "figurer och tabeller i samma paket skyddar antal på olika sätt, och " +
        "kan tillsammans röja dem. Ha samma protection och threshold i alla " +
        `notebooks och kör deno task report. Sätten är: ${
          unpublished.map(({ text, files }) => `${text} (${files} filer)`)
            .join("; ")
        }`,
    );
  }
  return found;
}
