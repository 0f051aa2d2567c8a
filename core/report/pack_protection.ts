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
 * @throws {InputError} If unpublished numbers were protected in different ways,
 * or were others: a number that one shows may give away what another hides.
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
  if (unpublished.length > 1) throw differentWays(unpublished);
  return found;
}

/** Several rules, or one rule for numbers that have changed in between. */
function differentWays(ways: readonly PackProtection[]): InputError {
  const rules = new Set(ways.map(({ text }) => text));
  const told = ways.map(({ text, numbers, hidden, files }) =>
    `${rules.size > 1 ? `${text}, ` : ""}${hidden} av ${numbers} antal ` +
    `dolda (${files} filer)`
  );
  return new InputError(
    rules.size > 1
      ? "figurer och tabeller i samma paket skyddar antal på olika sätt, och " +
        "kan tillsammans röja dem. Ha samma protection och threshold i alla " +
        `notebooks och kör deno task report. Sätten är: ${told.join("; ")}`
      : "figurer och tabeller i samma paket skyddar olika antal, och kan " +
        "tillsammans röja dem: data har ändrats sedan en del av dem gjordes. " +
        "Kör alla notebooks med deno task report. " +
        `Antalen är: ${told.join("; ")}`,
  );
}
