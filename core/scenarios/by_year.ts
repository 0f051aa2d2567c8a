import type { ByYear } from "./scenario.ts";

/**
 * What holds for a year: what is named for it, or for the latest named year
 * before it.
 *
 * @returns The value, or `undefined` if no year so early is named.
 */
export function carried<Value>(
  values: ByYear<Value>,
  year: number,
): Value | undefined {
  const named = Object.keys(values).map(Number)
    .filter((each) => each <= year);
  return named.length === 0 ? undefined : values[String(Math.max(...named))];
}
