/**
 * Moves labels that stand one above the other so far apart that they can be
 * read, each as near to its place as the others allow.
 *
 * @param places Where each label belongs, pixels from the top.
 * @param gap Least distance between two labels, pixels.
 * @param within Highest and lowest place.
 * @returns Where each label goes, in the order given.
 */
export function spreadLabels(
  places: readonly number[],
  gap: number,
  within: readonly [top: number, bottom: number],
): number[] {
  const order = places.map((_, at) => at)
    .sort((a, b) => places[a]! - places[b]!);
  const spread = [...places];
  let floor = within[0];
  for (const at of order) {
    spread[at] = Math.max(places[at]!, floor);
    floor = spread[at]! + gap;
  }
  let ceiling = within[1];
  for (const at of order.reverse()) {
    spread[at] = Math.min(spread[at]!, ceiling);
    ceiling = spread[at]! - gap;
  }
  return spread;
}
