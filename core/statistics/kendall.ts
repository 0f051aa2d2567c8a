/**
 * Probabilities of Kendall's S when time and value have nothing to do with each
 * other: S is the number of pairs of observations that rise minus the number
 * that fall. Observations in different stretches form no pairs, so that their
 * distributions are convolved.
 *
 * @param lengths Number of observations in each stretch; at least one pair in
 * all, and no ties.
 * @returns The probability of each S from −N to N in steps of 2, where N is the
 * number of pairs.
 * @source Kendall, Biometrika 30 (1938), 81–93, section 4; the sum over
 * stretches as in Hirsch, Slack & Smith, Water Resources Research 18 (1982),
 * 107–121
 */
export function kendallProbabilities(lengths: readonly number[]): number[] {
  let probabilities = [1];
  for (const length of lengths) {
    for (let size = 2; size <= length; size++) {
      probabilities = withOneMore(probabilities, size);
    }
  }
  return probabilities;
}

/**
 * The smallest S that chance reaches with at most a given probability.
 *
 * @param lengths Number of observations in each stretch.
 * @param tail Probability, above 0 and below 0.5.
 * @returns S, or `null` if even S = N is likelier than that.
 */
export function kendallLimit(
  lengths: readonly number[],
  tail: number,
): number | null {
  const probabilities = kendallProbabilities(lengths);
  const pairs = probabilities.length - 1;
  let beyond = 0;
  let limit: number | null = null;
  for (let at = pairs; at >= 0; at--) {
    beyond += probabilities[at]!;
    if (beyond > tail) break;
    limit = 2 * at - pairs;
  }
  return limit;
}

/** A new largest observation forms 0 to `size − 1` falling pairs, all as likely. */
function withOneMore(probabilities: readonly number[], size: number): number[] {
  const next = new Array<number>(probabilities.length + size - 1).fill(0);
  probabilities.forEach((probability, at) => {
    for (let falling = 0; falling < size; falling++) {
      next[at + falling]! += probability / size;
    }
  });
  return next;
}
