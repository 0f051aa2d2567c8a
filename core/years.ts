/** Every year of a period, the first and the last included. */
export function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
