/** A part of a picture's height, in pixels: from `top`, `height` down. */
export interface Band {
  readonly top: number;
  readonly height: number;
}

/** Legend and plot of a picture, and where it may be cut. */
export interface Drawing extends Band {
  /** Its parts as SVG, without a document around them. */
  readonly markup: string;
  /** Where its rows begin, pixels from the top, and where the last of them ends. */
  readonly rows: readonly number[];
  /** Where a group of rows begins, with the row that names it. */
  readonly groups: readonly number[];
}

/**
 * Divides a drawing that is too high between its rows, and between groups of
 * them where it can. What stands above and below the rows is repeated in every
 * piece, and so is the name of a group that goes on.
 *
 * @param drawing What to divide.
 * @param fits Whether a piece may be so high.
 * @returns For each piece its bands, from the top; one piece if it fits, or if
 * there are no rows to cut between.
 */
export function divideDrawing(
  { top, height, rows, groups }: Drawing,
  fits: (height: number) => boolean,
): Band[][] {
  if (fits(height) || rows.length < 3) return [[{ top, height }]];
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const pieces: Band[][] = [];
  for (let from = 0; from < rows.length - 1;) {
    const name = groupName(rows, groups, from);
    const around = height - (last - first) + heightOf(name);
    const to = endOf({ rows, groups, from }, (body) => fits(around + body));
    pieces.push([
      { top, height: first - top },
      ...name,
      { top: rows[from]!, height: rows[to]! - rows[from]! },
      { top: last, height: top + height - last },
    ]);
    from = to;
  }
  return pieces;
}

/** How high some bands are together. */
export function heightOf(bands: readonly Band[]): number {
  return bands.reduce((sum, { height }) => sum + height, 0);
}

/** The row that names the group which a piece goes on with, if it does. */
function groupName(
  rows: readonly number[],
  groups: readonly number[],
  from: number,
): Band[] {
  const start = rows[from]!;
  const name = groups.findLast((top) => top <= start);
  if (name === undefined || name === start) return [];
  return [{ top: name, height: rows[rows.indexOf(name) + 1]! - name }];
}

/** Which row a piece ends before: at least one row on, rather a whole group. */
function endOf(
  { rows, groups, from }: Pick<Drawing, "rows" | "groups"> & { from: number },
  fits: (height: number) => boolean,
): number {
  const start = rows[from]!;
  const most = rows.findLastIndex((end, at) => at > from && fits(end - start));
  if (most === rows.length - 1) return most;
  const whole = rows.findLastIndex((end, at) =>
    at > from && at <= most && groups.includes(end)
  );
  return Math.max(from + 1, whole > from ? whole : most);
}
