/** Width of a character in a table, twips: 9 points, somewhat over the mean. */
const CHARACTER = 98;
/** Characters that the free space beside a cell's text takes. */
const PADDING = 2;
/** A column of long texts gets the room of one of so many characters. */
const WIDEST = 48;

/**
 * Shares a width between columns by how much text they hold: first what keeps
 * the words and numbers of the cells in one piece, then the same for the
 * headings, then the rest to those with longer texts.
 *
 * @param headings The columns' headings.
 * @param rows The cells' texts, row by row.
 * @param width What to share, in whole twips.
 * @returns Whole widths that add up to `width`.
 */
export function columnWidths(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const cells = headings.map((_, at) => rows.map((row) => row[at]!));
  const inOnePiece = cells.map((texts) => widthOf(longestWord(texts)));
  const withHeading = headings.map((heading) =>
    widthOf(longestWord([heading]))
  );
  const inOneLine = cells.map((texts) =>
    widthOf(Math.min(longest(texts), WIDEST))
  );
  const widths = [withHeading, inOneLine].reduce(
    (reached, wanted) => grow(reached, wanted, width),
    inOnePiece,
  );
  return wholes(widths.map((each) => width * each / sum(widths)), width);
}

/** Lets widths grow towards what is wanted, as far as there is room. */
function grow(
  widths: readonly number[],
  wanted: readonly number[],
  room: number,
): number[] {
  const lacking = widths.map((each, at) => Math.max(0, wanted[at]! - each));
  const spare = Math.max(0, room - sum(widths));
  const part = Math.min(1, spare / Math.max(1, sum(lacking)));
  return widths.map((each, at) => each + part * lacking[at]!);
}

/** Rounds down, and gives the last what is left. */
function wholes(widths: readonly number[], total: number): number[] {
  const whole = widths.map(Math.floor);
  return whole.with(-1, whole.at(-1)! + total - sum(whole));
}

function widthOf(characters: number): number {
  return CHARACTER * (characters + PADDING);
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

function longestWord(texts: readonly string[]): number {
  return longest(texts.flatMap((text) => text.split(/[ /]|-(?!\d)/)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
