import type { Column, Value } from "../../figures/figure.ts";
import { type Decimal, ExactDecimal } from "../../money.ts";

/** Numbers as a pack holds them: named columns and rows. */
export interface Rows {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

/** A value that is not what it was. */
export interface CellChange {
  /** What tells the row from the others, such as `Flen`. */
  readonly row: string;
  readonly column: Column;
  /** The old value; `null` if there was none. */
  readonly before: Value;
  /** The new value; `null` if there is none. */
  readonly after: Value;
  /** New minus old, where both are numbers. */
  readonly difference: Decimal | null;
}

/**
 * What differs between two sets of rows. Rows are matched by the first columns
 * of text that tell them apart in both sets, and called by one more, often a
 * name beside a code, where that matches the same rows. A column with one value
 * throughout, such as the year, tells nothing apart. Where text does not
 * suffice, rows that look alike are matched in order.
 *
 * @param before The old rows.
 * @param after The new rows.
 * @returns One change per value that differs, in the order of the new rows, and
 * then those of rows that are gone.
 */
export function rowChanges(before: Rows, after: Rows): CellChange[] {
  const key = keyColumns(before, after);
  const [old, now] = [byKey(before, key), byKey(after, key)];
  const columns = valueColumns(before, after, key);
  const rows = [...now.keys(), ...[...old.keys()].filter((k) => !now.has(k))];
  return rows.flatMap((row) =>
    columns.flatMap((column) => change(row, column, old.get(row), now.get(row)))
  );
}

function change(
  row: string,
  column: Column,
  old: Readonly<Record<string, Value>> | undefined,
  now: Readonly<Record<string, Value>> | undefined,
): CellChange[] {
  const before = old?.[column.name] ?? null;
  const after = now?.[column.name] ?? null;
  const numbers = [before, after].filter(isNumber);
  const difference = numbers.length === 2
    ? new ExactDecimal(numbers[1]!).minus(numbers[0]!)
    : null;
  const same = difference ? difference.isZero() : before === after;
  return same ? [] : [{ row, column, before, after, difference }];
}

function isNumber(value: Value): value is number | Decimal {
  return value !== null && typeof value !== "string";
}

/** Names of the columns that rows are matched and called by. */
function keyColumns(before: Rows, after: Rows): string[] {
  const candidates = after.columns.filter(({ name, decimals }) =>
    decimals === undefined &&
    before.columns.some((column) => column.name === name) &&
    [before, after].some(({ rows }) => values(rows, [name]).size > 1)
  ).map(({ name }) => name);
  const enough = candidates.findIndex((_, at) =>
    [before, after].every(({ rows }) =>
      values(rows, candidates.slice(0, at + 1)).size === rows.length
    )
  );
  if (enough < 0) return candidates;
  const key = candidates.slice(0, enough + 1);
  const longer = candidates.slice(0, enough + 2);
  return matched(before, after, longer) === matched(before, after, key)
    ? longer
    : key;
}

/** How many rows two sets have in common by some columns. */
function matched(
  before: Rows,
  after: Rows,
  names: readonly string[],
): number {
  return values(before.rows, names)
    .intersection(values(after.rows, names)).size;
}

function values(rows: Rows["rows"], names: readonly string[]): Set<string> {
  return new Set(rows.map((row) => keyOf(row, names)));
}

function keyOf(
  row: Readonly<Record<string, Value>>,
  names: readonly string[],
): string {
  return names.map((name) => row[name] ?? "–").join(", ");
}

/** Rows by their key; the second that looks the same is called `… (2)`. */
function byKey({ rows }: Rows, names: readonly string[]) {
  const found = new Map<string, Readonly<Record<string, Value>>>();
  for (const row of rows) {
    const key = keyOf(row, names) || "rad";
    let name = key;
    for (let at = 2; found.has(name); at += 1) name = `${key} (${at})`;
    found.set(name, row);
  }
  return found;
}

/** Columns of either set that are not part of the key, the new ones first. */
function valueColumns(
  before: Rows,
  after: Rows,
  key: readonly string[],
): Column[] {
  const gone = before.columns.filter(({ name }) =>
    !after.columns.some((column) => column.name === name)
  );
  return [...after.columns, ...gone].filter(({ name }) => !key.includes(name));
}
