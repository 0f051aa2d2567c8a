import { addressesOf, type Formula } from "../data/reader/formula.ts";
import { type Decimal, ExactDecimal } from "../money.ts";
import type { PublishedCell } from "./cells.ts";
import { scaleOf } from "./units.ts";

/** The published numbers by address. */
export type Cells = ReadonlyMap<string, PublishedCell>;

/** One term of a formula's outermost sum. */
export interface Part {
  /** In base units, with its sign. */
  readonly value: Decimal;
  /** The published numbers in it; none in a plain number. */
  readonly cells: readonly PublishedCell[];
}

/**
 * The value of a formula in base units.
 *
 * @param formula A formula whose cells are all known.
 * @returns The value, or `null` if it divides by zero.
 */
export function evaluate(formula: Formula, cells: Cells): Decimal | null {
  switch (formula.kind) {
    case "number":
      return new ExactDecimal(formula.digits);
    case "cell": {
      const { value, unit } = cells.get(formula.address)!;
      return value.times(scaleOf(unit));
    }
    case "negative":
      return evaluate(formula.of, cells)?.neg() ?? null;
    case "operation": {
      const left = evaluate(formula.left, cells);
      const right = evaluate(formula.right, cells);
      return left && right && operate(formula.operator, left, right);
    }
  }
}

function operate(
  operator: "+" | "-" | "*" | "/",
  left: Decimal,
  right: Decimal,
): Decimal | null {
  switch (operator) {
    case "+":
      return left.plus(right);
    case "-":
      return left.minus(right);
    case "*":
      return left.times(right);
    case "/":
      return right.isZero() ? null : left.div(right);
  }
}

/** Whether a formula divides, so that a print of its value is rounded. */
export function divides(formula: Formula): boolean {
  switch (formula.kind) {
    case "negative":
      return divides(formula.of);
    case "operation":
      return formula.operator === "/" || divides(formula.left) ||
        divides(formula.right);
    default:
      return false;
  }
}

/** The terms of a formula's outermost sum; one if it is no sum. */
export function partsOf(formula: Formula, cells: Cells): Part[] {
  if (formula.kind === "negative") {
    return partsOf(formula.of, cells).map(negated);
  }
  if (formula.kind === "operation" && /[-+]/.test(formula.operator)) {
    const right = partsOf(formula.right, cells);
    return [
      ...partsOf(formula.left, cells),
      ...(formula.operator === "-" ? right.map(negated) : right),
    ];
  }
  return [{
    value: evaluate(formula, cells)!,
    cells: addressesOf(formula).map((address) => cells.get(address)!),
  }];
}

function negated({ value, cells }: Part): Part {
  return { value: value.neg(), cells };
}
