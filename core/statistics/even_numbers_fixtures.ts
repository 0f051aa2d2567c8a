import fc from "fast-check";

/** How many steps lie between the least and the largest number. */
const STEPS = 1_000_000_000;

/**
 * Numbers spread evenly between two others, both included. fast-check's own
 * doubles are spread evenly over their bits: between 0 and 1, nearly all are
 * too small to make a difference.
 */
export function evenNumbers(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: STEPS })
    .map((step) => min + (max - min) * (step / STEPS));
}
