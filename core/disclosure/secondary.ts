import { InputError } from "../data/problems.ts";
import { HiddenCells } from "./hidden_cells.ts";
import { type Incidence, incidenceOf } from "./incidence.ts";
import { FIRST_PLAN } from "./move.ts";
import { type PrimaryCells, primaryCells } from "./primary.ts";
import {
  cheapestProof,
  type Proof,
  proofByManyMoves,
  type ProofSearch,
} from "./proof.ts";
import type { DisclosureRule } from "./rule.ts";
import type { TableSet } from "./table_set.ts";

/** Orders that are tried, times cells: small sets are worth more tries. */
const TRIES = 500;
/** How to search where nothing costs anything: no guess is worth another. */
const FREE_PLAN = { effort: 1, guesses: [1] };

/** What is to be protected, by index. */
interface Task {
  readonly incidence: Incidence;
  readonly width: number;
  readonly costs: readonly number[];
  readonly primary: ReadonlySet<number>;
  /** Groups of cells of which at least one must be suppressed. */
  readonly oneOf: readonly (readonly number[])[];
}
/** Suppressed cells, each with the proof that it is protected. */
type Proofs = Map<number, Proof>;

/**
 * The cells to suppress: the primary ones and as few others as were found, so
 * that there is a proof for every one of them.
 *
 * Each primary cell in turn gets the cheapest proof; what that suppresses is
 * free for the next. Then every other cell is shown again if all proofs can do
 * without it. Small sets are gone through in several orders, and the cheapest
 * answer is taken. Suppressing a cell costs 1, and 1 more for every sum that it
 * is the total of, or if it is 0, for a reader may guess that; of equal cells
 * the smaller number is suppressed.
 *
 * @returns Ids of all cells to suppress.
 * @throws {InputError} If a cell cannot be protected.
 */
export function suppressedCells(
  tables: TableSet,
  rule: DisclosureRule,
): Set<string> {
  const task = taskOf(tables, rule);
  const { incidence, primary, costs } = task;
  const costOf = (cells: Iterable<number>) =>
    [...cells].reduce((sum, cell) => sum + costs[cell]!, 0);
  let best: Iterable<number> | null = null;
  for (const order of orders(task)) {
    const proofs = proofsInOrder(task, order);
    showNeedless(task, proofs);
    if (!best || costOf(proofs.keys()) < costOf(best)) {
      best = [...proofs.keys()];
    }
    if (proofs.size === primary.size) break;
  }
  return new Set([...best ?? []].map((cell) => incidence.ids[cell]!));
}

function taskOf(tables: TableSet, rule: DisclosureRule): Task {
  const incidence = incidenceOf(tables);
  const { few, everyone }: PrimaryCells = primaryCells(tables, rule);
  const indexOf = (id: string) => incidence.indexOf.get(id)!;
  return {
    incidence,
    width: rule.width,
    costs: costsOf(incidence),
    primary: new Set(
      [...few, ...everyone.map(({ part }) => part)].map(indexOf),
    ),
    oneOf: everyone.map(({ zeros }) => zeros.map(indexOf)),
  };
}

function costsOf({ sumsOf, persons, worths }: Incidence): number[] {
  const most = Math.max(1, ...persons);
  return sumsOf.map((sums, cell) =>
    worths[cell]! *
    (1 + sums.filter(({ factor }) => factor === -1).length +
      (persons[cell] === 0 ? 1 : persons[cell]! / most / persons.length))
  );
}

/** Orders in which to protect the cells, as ranks: more for small sets. */
function orders(
  { incidence: { persons } }: Task,
): ((cell: number) => number)[] {
  const attempts = Math.max(1, Math.min(12, TRIES / persons.length));
  return [
    (cell: number) => persons[cell]!,
    (cell: number) => -persons[cell]!,
    ...Array.from(
      { length: 10 },
      (_, at) => (cell: number) => (cell + 1) * (7 + 2 * at) % 31,
    ),
  ].slice(0, attempts);
}

/** A cost that tells only whether there is one, and whether it is allowed. */
function flat(cost: number): number {
  return cost === Infinity ? cost : Math.sign(cost);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function proofsInOrder(task: Task, rank: (cell: number) => number): Proofs {
  const { incidence, width, costs } = task;
  const proofs: Proofs = new Map();
  const hidden = new HiddenCells(incidence, task.primary);
  const costOf = (at: number) => hidden.has(at) ? 0 : costs[at]!;
  const typical = median(costs.filter((cost) => cost < Infinity));
  const guesses = FIRST_PLAN.guesses.map((guess) => guess * typical);
  const searches: Omit<ProofSearch, "incidence" | "width">[] = [
    ...[1, 10].map((effort) => ({ costOf, plan: { effort, guesses } })),
    ...[1, 10, 100].map((effort) => ({
      costOf: (at: number) => flat(costOf(at)),
      plan: { ...FIRST_PLAN, effort },
    })),
  ];
  const proofFor = (cell: number) =>
    searches.reduce<Proof | null>(
      (found, search) =>
        found ?? cheapestProof({ incidence, width, ...search }, cell),
      proofAmong(hidden, width, cell),
    );
  const take = (proof: Proof | null | undefined, cell: number) => {
    if (!proof) throw notProtected(incidence, cell);
    for (const at of proof.cells) hidden.add(at);
    for (const at of proof.proven) {
      if (!proofs.has(at)) proofs.set(at, proof);
    }
  };
  for (const cells of task.oneOf) {
    if (cells.some((cell) => hidden.has(cell))) continue;
    const found = cells.map(proofFor).filter((proof) => proof !== null);
    take(found.sort((a, b) => a.cost - b.cost)[0], cells[0]!);
  }
  for (;;) {
    const open = [...hidden].filter((cell) => !proofs.has(cell))
      .sort((a, b) => rank(a) - rank(b));
    if (open.length === 0) return proofs;
    for (const cell of open) {
      if (!proofs.has(cell)) take(proofFor(cell), cell);
    }
  }
}

/** A proof by suppressed cells alone. */
function proofAmong(
  { incidence }: HiddenCells,
  width: number,
  cell: number,
): Proof | null {
  const search = { incidence, width, costOf: () => 0, plan: FREE_PLAN };
  return cheapestProof(search, cell, [proofByManyMoves]);
}

/** Shows what no proof needs, the dearest cells first. */
function showNeedless(task: Task, proofs: Proofs): void {
  const { costs, primary, incidence } = task;
  const hidden = new HiddenCells(incidence, proofs.keys());
  const others = [...proofs.keys()].filter((cell) => !primary.has(cell))
    .sort((a, b) => costs[b]! - costs[a]!);
  for (const cell of others) {
    const needed = task.oneOf.some((cells) =>
      cells.includes(cell) && cells.filter((at) => hidden.has(at)).length === 1
    );
    if (needed) continue;
    hidden.delete(cell);
    const renewed = proofsWithout(cell, proofs, hidden, task.width);
    if (!renewed) hidden.add(cell);
    else {
      proofs.delete(cell);
      for (const [at, proof] of renewed) {
        if (proofs.has(at)) proofs.set(at, proof);
      }
    }
  }
}

/** New proofs for the cells whose proof needs a cell, if all have one. */
function proofsWithout(
  cell: number,
  proofs: Proofs,
  rest: HiddenCells,
  width: number,
): Proofs | null {
  const renewed: Proofs = new Map();
  for (const [at, proof] of proofs) {
    if (at === cell || renewed.has(at) || !proof.cells.includes(cell)) continue;
    const other = proofAmong(rest, width, at);
    if (!other) return null;
    for (const proven of other.proven) renewed.set(proven, other);
  }
  return renewed;
}

function notProtected({ ids }: Incidence, cell: number): InputError {
  return new InputError(
    `antalet ${ids[cell]} går inte att skydda i dessa tabeller; visa färre ` +
      "uppdelningar eller slå ihop grupper",
  );
}
