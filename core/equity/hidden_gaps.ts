import type { SexGap } from "./sex_gaps.ts";

/** Chance of a false alarm that is accepted, over all comparisons together. */
const SIGNIFICANCE = 0.05;
/** A gap smaller than this, 0–1, is not worth a warning unless it is certain. */
const LEAST_GAP = 0.05;

/** Gaps that are larger than, or opposite to, the gap in the total. */
export interface HiddenGaps {
  /** The gap in the total. */
  readonly total: SexGap;
  /** Gaps larger than the total's that chance hardly makes. */
  readonly larger: readonly SexGap[];
  /** Gaps in the same outcome, the other way and at least as large. */
  readonly opposite: readonly SexGap[];
}

/**
 * What a total hides: parts whose gap is larger than the total's and beyond
 * chance, and parts whose gap goes the other way (Simpson's paradox). The
 * second is a warning also where the numbers are too small to tell the part's
 * gap from chance, because the total then says as little.
 *
 * @param total The gap in the total.
 * @param parts The gaps below it.
 * @returns What is hidden, or `null` if nothing is.
 * @source Simpson, Journal of the Royal Statistical Society B 13 (1951),
 * 238–241
 */
export function hiddenGaps(
  total: SexGap,
  parts: readonly SexGap[],
): HiddenGaps | null {
  if (!total.gap) return null;
  const whole = total.gap.value;
  const known = parts.filter((part) => part.gap !== null && part !== total);
  const larger = known.filter((part) =>
    isBeyondChance(part) && Math.abs(part.gap!.value) > Math.abs(whole)
  );
  const opposite = known.filter(({ gap, what }) =>
    what === total.what && gap!.value * whole < 0 &&
    Math.abs(gap!.value) >= Math.max(LEAST_GAP, Math.abs(whole))
  );
  return larger.length + opposite.length > 0
    ? { total, larger, opposite }
    : null;
}

/** Whether a gap is beyond chance, all its comparisons taken together. */
export function isBeyondChance({ adjustedP }: SexGap): boolean {
  return adjustedP !== null && adjustedP < SIGNIFICANCE;
}
