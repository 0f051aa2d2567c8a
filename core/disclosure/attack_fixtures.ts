import highsModule, { type Highs } from "highs";
import { primaryCells } from "./primary.ts";
import type { DisclosureRule } from "./rule.ts";
import type { CountSum, TableSet } from "./table_set.ts";

/** What a reader can narrow a suppressed number to. */
export interface Narrowed {
  readonly id: string;
  readonly least: number;
  readonly greatest: number;
}

/** Everything that is exported: numbers by id, suppressed ones left out. */
export type Exported = ReadonlyMap<string, number>;

// The types say that the module is the function; Deno gives the function itself.
const highs = await (highsModule as unknown as () => Promise<Highs>)();

/**
 * The attacker: sees the exported numbers and the sums, knows that nobody is
 * counted less than 0 times, and works out by linear programming between which
 * values every suppressed number must lie.
 *
 * @param sums The sums between all numbers.
 * @param exported The numbers that are shown.
 * @param targets Ids of the suppressed numbers to attack.
 * @param whole Whether the attacker uses that persons are whole numbers.
 */
export function attack(
  sums: readonly CountSum[],
  exported: Exported,
  targets: readonly string[],
  whole = false,
): Narrowed[] {
  const names = new Names("x");
  const constraints = sums.flatMap((sum) => {
    const terms = termsOf(sum);
    const hidden = terms.filter(({ id }) => !exported.has(id));
    if (hidden.length === 0) return [];
    const known = terms.filter(({ id }) => exported.has(id))
      .reduce((total, { id, sign }) => total + sign * exported.get(id)!, 0);
    return [`${expression(hidden, names)} = ${-known}`];
  });
  return narrow(targets, names, constraints, [], whole);
}

/**
 * The attacker of rounded tables: sees the rounded numbers and the sums, and
 * knows that every true number is less than the base away and not negative.
 */
export function attackRounded(
  sums: readonly CountSum[],
  rounded: Exported,
  base: number,
): Narrowed[] {
  const names = new Names("x");
  const constraints = sums.map((sum) =>
    `${expression(termsOf(sum), names)} = 0`
  );
  const bounds = [...rounded].map(([id, persons]) =>
    `${Math.max(0, persons - base + 1)} <= ${names.of(id)} <= ${
      persons + base - 1
    }`
  );
  return narrow([...rounded.keys()], names, constraints, bounds, false);
}

function narrow(
  targets: readonly string[],
  names: Names,
  constraints: readonly string[],
  bounds: readonly string[],
  whole: boolean,
): Narrowed[] {
  const solve = (goal: string, id: string, unbounded: number) => {
    const { Status, ObjectiveValue } = highs.solve(
      [
        `${goal}\n o: ${names.of(id)}\nSubject To`,
        ...constraints.map((text, at) => ` c${at}: ${text}`),
        "Bounds",
        ...bounds,
        ...(whole ? ["General", names.all().join(" ")] : []),
        "End",
      ].join("\n"),
      { presolve: "off" },
    );
    if (Status === "Optimal") return ObjectiveValue;
    if (/unbounded/i.test(Status)) return unbounded;
    throw new Error(`HiGHS says ${Status}`);
  };
  return targets.map((id) => ({
    id,
    least: solve("Minimize", id, 0),
    greatest: solve("Maximize", id, Infinity),
  }));
}

/** Short names for ids, as the solver's text form needs them. */
class Names {
  readonly #names = new Map<string, string>();
  constructor(readonly letter: string) {}

  of(id: string): string {
    const known = this.#names.get(id) ?? `${this.letter}${this.#names.size}`;
    this.#names.set(id, known);
    return known;
  }

  all(): string[] {
    return [...this.#names.values()];
  }
}

interface Term {
  readonly id: string;
  readonly sign: 1 | -1;
}

function termsOf({ total, parts }: CountSum): Term[] {
  return [
    { id: total, sign: -1 },
    ...parts.map((id) => ({ id, sign: 1 as const })),
  ];
}

function expression(terms: readonly Term[], names: Names): string {
  return terms.map(({ id, sign }) => `${sign > 0 ? "+" : "-"} ${names.of(id)}`)
    .join(" ");
}

/** Those that the attacker narrows to less than the width. */
export function narrowerThan(
  width: number,
  narrowed: readonly Narrowed[],
): Narrowed[] {
  return narrowed.filter(({ least, greatest }) =>
    greatest - least < width - 1e-6
  );
}

/**
 * The least that can be suppressed, exactly: a mixed-integer program chooses
 * the cheapest cells, the attacker tries them, and every success of the
 * attacker becomes a constraint, until the attacker has none. If some cells do
 * not protect a number, no fewer do; so at least one more must be suppressed.
 *
 * @param costs What suppressing each cell costs, by id.
 * @source Fischetti and Salazar-González, Solving the cell suppression problem
 * on tabular data with linear constraints, Management Science 47 (2001),
 * 1008–1027
 */
export function cheapestSuppression(
  tables: TableSet,
  rule: DisclosureRule,
  costs: ReadonlyMap<string, number>,
): Set<string> {
  const ids = tables.cells.map(({ id }) => id);
  const names = new Names("s");
  const sum = (cells: readonly string[]) =>
    cells.map((id) => names.of(id)).join(" + ");
  const { few, everyone } = primaryCells(tables, rule);
  const constraints = [
    ...few.map((id) => `${names.of(id)} >= 1`),
    ...everyone.flatMap(({ part, zeros }) => [
      `${names.of(part)} >= 1`,
      `${sum(zeros)} >= 1`,
    ]),
  ];
  for (;;) {
    const suppressed = solveMaster();
    const failed = narrowerThan(
      rule.width,
      attack(tables.sums, shown(suppressed), [...suppressed]),
    );
    if (failed.length === 0) return suppressed;
    for (const { id } of failed) {
      const most = enlarge(suppressed, id);
      const others = ids.filter((cell) => !most.has(cell));
      constraints.push(`${sum(others)} - ${names.of(id)} >= 0`);
    }
  }

  function solveMaster(): Set<string> {
    if (constraints.length === 0) return new Set();
    const { Columns } = highs.solve(
      `Minimize\n o: ${
        ids.map((id) => `${costs.get(id)} ${names.of(id)}`).join(" + ")
      }\nSubject To\n${
        constraints.map((text, at) => ` c${at}: ${text}`).join("\n")
      }\nBinary\n ${names.all().join(" ")}\nEnd`,
      { mip_rel_gap: 0 },
    );
    return new Set(
      ids.filter((id) => valueOf(Columns[names.of(id)]) > 0.5),
    );
  }

  /** As many cells as can be suppressed while a number stays unprotected. */
  function enlarge(suppressed: ReadonlySet<string>, id: string): Set<string> {
    const most = new Set(suppressed);
    for (const cell of ids) {
      if (most.has(cell)) continue;
      most.add(cell);
      const tried = attack(tables.sums, shown(most), [id]);
      if (narrowerThan(rule.width, tried).length === 0) most.delete(cell);
    }
    return most;
  }

  function shown(suppressed: ReadonlySet<string>): Exported {
    return new Map(
      tables.cells.filter(({ id }) => !suppressed.has(id))
        .map(({ id, persons }) => [id, persons]),
    );
  }
}

function valueOf(column: object | undefined): number {
  return column && "Primal" in column ? Number(column.Primal) : 0;
}
