import { InputError } from "../data/problems.ts";
import { HiddenCells } from "./hidden_cells.ts";
import type { Incidence } from "./incidence.ts";
import type { Proof } from "./proof.ts";
import { proofAmong, proofFinder } from "./proof_search.ts";
import type { DisclosureRule } from "./rule.ts";
import { orders, type Task, taskOf } from "./suppression_task.ts";
import type { TableSet } from "./table_set.ts";

/** Suppressed cells, each with the proof that it is protected. */
type Proofs = Map<number, Proof>;

/**
 * The cells to suppress: the primary ones and as few others as were found, so
 * that there is a proof for every one of them.
 *
 * Each primary cell in turn gets the cheapest proof; what that suppresses is
 * free for the next. Then every other cell is shown again if all proofs can do
 * without it. Small sets are gone through in several orders, and the cheapest
 * answer is taken.
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

function proofsInOrder(task: Task, rank: (cell: number) => number): Proofs {
  const { incidence } = task;
  const proofs: Proofs = new Map();
  const hidden = new HiddenCells(incidence, task.primary);
  const proofFor = proofFinder(task, hidden);
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
