import { type CountDimension, countTable } from "./count_table.ts";
import { linkTables, type TableSet } from "./table_set.ts";
import { withShares } from "./shares.ts";

/** Numbers 0–1 that are the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed * 7919 + 104_729;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}

/** A dimension with values `a0`, `a1`, … and a total. */
export function dimension(
  name: string,
  size: number,
  options: Partial<CountDimension> = {},
): CountDimension {
  return {
    name,
    values: Array.from({ length: size }, (_, at) => `${name}${at}`),
    total: true,
    kind: "identifying",
    ...options,
  };
}

/** A table of random counts, skewed and with zeros, of a given mean. */
export function randomTable(
  dimensions: readonly CountDimension[],
  mean: number,
  random: () => number,
  of = {},
): TableSet {
  const places = dimensions.reduce<Record<string, string>[]>(
    (sofar, { name, values }) =>
      sofar.flatMap((place) =>
        values.map((value) => ({ ...place, [name]: value }))
      ),
    [{}],
  );
  return countTable({
    of,
    dimensions,
    counts: places.map((where) => ({
      where,
      persons: Math.floor(-Math.log(1 - random()) * mean),
    })),
  });
}

/** A table set of one of six kinds, the same for the same seed. */
export function randomTableSet(seed: number): TableSet {
  const random = randomNumbers(seed);
  const upTo = (least: number, most: number) =>
    least + Math.floor(random() * (most - least + 1));
  const mean = [3, 6, 12, 30][upTo(0, 3)]!;
  const reason = dimension("reason", upTo(3, 6), { kind: "sensitive" });
  const group = dimension("group", upTo(2, 5));
  const sex = dimension("sex", 2);
  const kinds = [
    () => randomTable([reason, group], mean, random),
    () => randomTable([{ ...reason, total: false }, group], mean, random),
    () =>
      randomTable([reason, dimension("group", upTo(2, 3)), sex], mean, random),
    () =>
      withCategories(randomTable([reason, sex], mean, random), reason.values),
    () => linkedByGroup(reason, group, sex, mean, random),
    () => sharesOf(randomTable([reason, sex], mean, random), reason.values),
  ];
  return kinds[seed % kinds.length]!();
}

/** Reasons by sex, and outcomes that are the sums of one or two reasons. */
function withCategories(table: TableSet, reasons: readonly string[]): TableSet {
  const persons = new Map(table.cells.map((cell) => [cell.id, cell.persons]));
  const pairs = reasons.flatMap((_, at) =>
    at % 2 === 0 ? [reasons.slice(at, at + 2)] : []
  );
  return linkTables(
    [
      table,
      countTable({
        dimensions: [
          dimension("category", pairs.length, { kind: "sensitive" }),
        ],
        counts: pairs.map((pair, at) => ({
          where: { category: `category${at}` },
          persons: pair.reduce(
            (sum, reason) => sum + persons.get(`reason=${reason}`)!,
            0,
          ),
        })),
      }),
    ],
    pairs.map((pair, at) => ({
      total: { category: `category${at}` },
      parts: pair.map((reason) => ({ reason })),
      kind: "sensitive",
    })),
  );
}

/** Two tables of the same persons that have one dimension in common. */
function linkedByGroup(
  reason: CountDimension,
  group: CountDimension,
  sex: CountDimension,
  mean: number,
  random: () => number,
): TableSet {
  const byReason = randomTable([reason, group], mean, random);
  const persons = new Map(
    byReason.cells.map((cell) => [cell.id, cell.persons]),
  );
  return linkTables([
    byReason,
    countTable({
      dimensions: [group, sex],
      counts: group.values.flatMap((value) => {
        const all = persons.get(`group=${value}`)!;
        const women = Math.floor(all * random());
        return [
          { where: { group: value, sex: "sex0" }, persons: women },
          { where: { group: value, sex: "sex1" }, persons: all - women },
        ];
      }),
    }),
  ]);
}

/** A table with the share of each sex that has the first reason. */
function sharesOf(table: TableSet, reasons: readonly string[]): TableSet {
  return withShares(
    table,
    ["sex0", "sex1"].map((sex) => ({
      numerator: { reason: reasons[0]!, sex },
      denominator: { sex },
    })),
  );
}
