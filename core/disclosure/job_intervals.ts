/** People at work with one working time. */
export interface WorkingTimeJobs {
  /** How many people. */
  readonly jobs: number;
  /** Hours in percent of full time, a whole number of 0 or more. */
  readonly hoursPct: number;
}

/** The least and the greatest number that something may be. */
export type Interval = readonly [number, number];

/**
 * Between which numbers the people of each working time must lie for whoever
 * knows the full-time jobs of all of them together, and perhaps the people.
 * Persons are whole, so all combinations can be gone through.
 *
 * @param times The working times whose people are not shown.
 * @param people Whether their people together are known.
 * @returns One interval per working time.
 */
export function jobIntervals(
  times: readonly WorkingTimeJobs[],
  people: boolean,
): Interval[] {
  const unit = times.reduce(
    (divisor, { hoursPct }) => gcd(divisor, hoursPct),
    0,
  );
  const weighted = times.map(({ jobs, hoursPct }) => ({
    jobs,
    weight: hoursPct / Math.max(1, unit),
  }));
  const work = weighted.reduce((sum, row) => sum + row.jobs * row.weight, 0);
  const all = people ? times.reduce((sum, { jobs }) => sum + jobs, 0) : null;
  return weighted.map(({ weight }, at) => {
    const others = weighted.filter((_, other) => other !== at);
    const reached = reachable(others.map((row) => row.weight), work, all);
    if (weight === 0 && all === null) return [0, Infinity];
    const most = Math.min(
      all ?? Infinity,
      weight === 0 ? Infinity : Math.floor(work / weight),
    );
    const possible = Array.from({ length: most + 1 }, (_, jobs) => jobs)
      .filter((jobs) => reached(work - jobs * weight, (all ?? jobs) - jobs));
    return [possible[0]!, possible.at(-1)!];
  });
}

/**
 * Which amounts of work people of some working times can add up to.
 *
 * @param weights Work of one person of each working time, whole numbers.
 * @param work The greatest amount asked for.
 * @param people The greatest number of people asked for; `null` for any.
 * @returns Says whether so much work by so many people is possible.
 */
function reachable(
  weights: readonly number[],
  work: number,
  people: number | null,
): (work: number, people: number) => boolean {
  const rows = people === null ? 1 : people + 1;
  const step = people === null ? 0 : 1;
  const width = work + 1;
  const found = new Uint8Array(rows * width);
  found[0] = 1;
  for (const weight of weights) {
    for (let row = step; row < rows; row++) {
      for (let at = weight; at < width; at++) {
        if (found[(row - step) * width + at - weight]) {
          found[row * width + at] = 1;
        }
      }
    }
  }
  return (amount, by) =>
    found[(people === null ? 0 : by) * width + amount] === 1;
}

/** The greatest common divisor. */
function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
