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
  /**
   * Whether it has been published elsewhere: it is shown whatever it is, for
   * to leave it out hides nothing.
   */
  readonly published?: boolean;
  /** How much is lost if it is not shown, above 0; 1 when left out. */
  readonly worth?: number;
  /** Whether it only follows from others: rounding works it out from them. */
  readonly derived?: boolean;
}

/** A sum between numbers, by what they count. */
export interface WhereSum {
  /** The total. */
  readonly total: Where;
  /** Its parts, at least one. */
  readonly parts: readonly Where[];
  /** What sets the parts apart. */
  readonly kind: DimensionKind;
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
  sums: readonly WhereSum[] = [],
): TableSet {
  const cells = new Map<string, CountCell>();
  for (const cell of tables.flatMap((table) => table.cells)) {
    const former = cells.get(cell.id) ?? cell;
    if (former.persons !== cell.persons) {
      throw new InputError(
        `två tabeller har olika antal för ${cell.id}: ${former.persons} och ${cell.persons}`,
      );
    }
    cells.set(cell.id, former.published ? former : cell);
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

/** The fault of asking for a count that no table has. */
export function notCounted(id: string): InputError {
  return new InputError(`ingen tabell har antalet ${id}`);
}

function checkSum(
  { total, parts }: CountSum,
  cells: ReadonlyMap<string, CountCell>,
): void {
  const persons = (id: string) => {
    const cell = cells.get(id);
    if (!cell) throw notCounted(id);
    return cell.persons;
  };
  const sum = parts.reduce((soFar, part) => soFar + persons(part), 0);
  if (sum !== persons(total)) {
    throw new InputError(
      `${total} är ${persons(total)}, men delarna är ${sum} tillsammans`,
    );
  }
}
