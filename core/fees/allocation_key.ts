import type { KeyPart, Member } from "../data/forbund.ts";
import type { PopulationCount } from "../data/population.ts";
import { InputError } from "../data/problems.ts";
import type { Claim } from "./apportion.ts";

/**
 * How heavily each municipality weighs in an allocation key. A key is a blend
 * of measures: with weights 75 and 25, three quarters of the amount follow the
 * shares of the first measure and one quarter those of the second. The weights
 * are exact integers, brought over one denominator.
 *
 * @param key At least one measure and its weight.
 * @param municipalities At least one municipality.
 * @param populations Inhabitants by measure, for every measure of the key.
 * @returns One claim per municipality, in the order given.
 * @throws {InputError} With every municipality whose population is missing,
 * zero, negative or not a whole number.
 */
export function keyClaims(
  key: readonly KeyPart[],
  municipalities: readonly Member[],
  populations: readonly PopulationCount[],
): Claim[] {
  if (key.length === 0) throw new InputError("fördelningsnyckeln är tom");
  if (municipalities.length === 0) {
    throw new InputError("förbundet har inga kommuner att fördela på");
  }
  const columns = key.map((part) =>
    columnOf(part, municipalities, populations)
  );
  const problems = columns.flatMap(({ problems }) => problems);
  if (problems.length > 0) throw new InputError(problems.join("\n"));
  const sums = columns.map(({ counts }) => counts.reduce((a, b) => a + b));
  const common = sums.reduce((a, b) => a * b);
  return municipalities.map(({ code }, row) => ({
    id: code,
    weight: columns.reduce(
      (weight, { counts }, at) =>
        weight +
        BigInt(key[at]!.weight) * counts[row]! * (common / sums[at]!),
      0n,
    ),
  }));
}

function columnOf(
  { measure, weight }: KeyPart,
  municipalities: readonly Member[],
  populations: readonly PopulationCount[],
) {
  const problems: string[] = [];
  if (!Number.isSafeInteger(weight) || weight <= 0) {
    problems.push(
      `vikten för ${measure} i fördelningsnyckeln ska vara ett heltal över 0, är ${weight}`,
    );
  }
  const known = populations.find((count) => count.measure === measure);
  const counts = municipalities.map(({ code, name }) => {
    const count = known?.inhabitants.get(code);
    const problem = populationProblem(count);
    if (problem === null) return BigInt(count!);
    problems.push(`folkmängd ${measure} för ${code} ${name} ${problem}`);
    return 0n;
  });
  return { counts, problems };
}

function populationProblem(count: number | undefined): string | null {
  if (count === undefined) return "saknas";
  if (Number.isSafeInteger(count) && count > 0) return null;
  return `ska vara ett heltal över 0, är ${count}`;
}
