import { InputError } from "../data/problems.ts";

/** What a count is a count of: dimension by dimension, totals left out. */
export type Where = Readonly<Record<string, string>>;

/**
 * What others may know of a person (`identifying`: sex, municipality,
 * intervention, year) or must not learn (`sensitive`: why the person ended).
 */
export type DimensionKind = "identifying" | "sensitive";

/** One number of persons that is to be shown. */
export interface CountCell {
  /** Its name, from {@linkcode cellId}. */
  readonly id: string;
  /** The true number of persons, 0 or more. */
  readonly persons: number;
}

/** A total and the parts that it is the sum of. */
export interface CountSum {
  /** Id of the total. */
  readonly total: string;
  /** Ids of its parts, at least one. */
  readonly parts: readonly string[];
  /** What sets the parts apart. */
  readonly kind: DimensionKind;
}

/**
 * Everything that is shown of the same persons, in whatever tables and years:
 * the numbers, each once, and the sums by which one follows from others.
 */
export interface TableSet {
  /** Every number that is shown, each id once. */
  readonly cells: readonly CountCell[];
  /** Every sum that a reader can work with. */
  readonly sums: readonly CountSum[];
}

/**
 * The name of a count. Tables that count the same persons give the same name,
 * and so are known to be linked.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { cellId } from "./table_set.ts";
 *
 * assert.equal(cellId({ year: "2025", sex: "K" }), "sex=K, year=2025");
 * ```
 */
export function cellId(where: Where): string {
  return Object.entries(where)
    .map(([dimension, value]) => `${dimension}=${value}`)
    .sort()
    .join(", ");
}

/**
 * Puts tables of the same persons together, with further sums between them:
 * outcomes that are sums of reasons, a flow between two years.
 *
 * @param tables The tables; what they have in common counts once.
 * @param sums Sums that hold between their cells, by what they count.
 * @throws {InputError} If two tables give the same count differently, if a sum
 * names a count that no table has, or if a sum does not hold.
 */
export function linkTables(
  tables: readonly TableSet[],
  sums: readonly {
    readonly total: Where;
    readonly parts: readonly Where[];
    readonly kind: DimensionKind;
  }[] = [],
): TableSet {
  const cells = new Map<string, CountCell>();
  for (const cell of tables.flatMap((table) => table.cells)) {
    const former = cells.get(cell.id) ?? cell;
    if (former.persons !== cell.persons) {
      throw new InputError(
        `två tabeller har olika antal för ${cell.id}: ${former.persons} och ${cell.persons}`,
      );
    }
    cells.set(cell.id, cell);
  }
  const known = new Map<string, CountSum>();
  const between = sums.map(({ total, parts, kind }) => ({
    total: cellId(total),
    parts: parts.map(cellId),
    kind,
  }));
  for (const sum of [...tables.flatMap((table) => table.sums), ...between]) {
    checkSum(sum, cells);
    known.set(JSON.stringify([sum.total, ...sum.parts].sort()), sum);
  }
  return { cells: [...cells.values()], sums: [...known.values()] };
}

/**
 * The table set with a share of it: whoever sees the share and what it is a
 * share of also knows how many it leaves out, so that number is protected too.
 *
 * @param tables What the share is worked out from.
 * @param share What it counts and what it is a share of; both are in the set.
 * @throws {InputError} If the set lacks either count, or if the share is above
 * 1.
 */
export function withShare(
  tables: TableSet,
  share: { readonly numerator: Where; readonly denominator: Where },
): TableSet {
  const numerator = personsOf(tables, cellId(share.numerator));
  const denominator = personsOf(tables, cellId(share.denominator));
  if (numerator > denominator) {
    throw new InputError(
      `en andel är större än 1: ${
        cellId(share.numerator)
      } är ${numerator} av ${denominator}`,
    );
  }
  const rest = { ...share.denominator, except: cellId(share.numerator) };
  return linkTables([tables, {
    cells: [{ id: cellId(rest), persons: denominator - numerator }],
    sums: [],
  }], [{
    total: share.denominator,
    parts: [share.numerator, rest],
    kind: "sensitive",
  }]);
}

function personsOf({ cells }: TableSet, id: string): number {
  const found = cells.find((cell) => cell.id === id);
  if (!found) throw new InputError(`ingen tabell har antalet ${id}`);
  return found.persons;
}

function checkSum(
  { total, parts }: CountSum,
  cells: ReadonlyMap<string, CountCell>,
): void {
  const persons = (id: string) => {
    const cell = cells.get(id);
    if (!cell) throw new InputError(`ingen tabell har antalet ${id}`);
    return cell.persons;
  };
  const sum = parts.reduce((sofar, part) => sofar + persons(part), 0);
  if (sum !== persons(total)) {
    throw new InputError(
      `${total} är ${persons(total)}, men delarna är ${sum} tillsammans`,
    );
  }
}
