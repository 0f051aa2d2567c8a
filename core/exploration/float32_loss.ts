import type { ColumnTable } from "arquero";
import { plainColumn } from "./danfo_frame.ts";

/** A column in which float32 cannot hold every number. */
export interface Float32Loss {
  /** Name of the column. */
  readonly column: string;
  /** How many numbers the column has. */
  readonly numbers: number;
  /** How many of them lose digits. */
  readonly lost: number;
  /** The number that loses most. */
  readonly value: number;
  /** What float32 makes of it. */
  readonly held: number;
}

/**
 * The columns whose numbers lose digits when danfojs computes on whole tables:
 * sums and means are in double precision, `add`, `mul` and the like and the
 * standard scores in float32, which holds 24 binary digits: whole numbers to
 * 16 777 216, and about seven digits of any other.
 *
 * @param source The table before it becomes a danfojs frame.
 * @returns One entry per column that loses something; none if nothing is lost.
 * @source IEEE 754-2019, section 3.6, table 3.5: binary32 has p = 24
 *
 * @example An amount in kronor is too long for float32
 * ```ts
 * import assert from "node:assert/strict";
 * import { table } from "arquero";
 * import { float32Losses } from "explore";
 *
 * const [loss] = float32Losses(table({ sek: [16777216, 16777217] }));
 * assert.equal(loss?.lost, 1);
 * assert.equal(loss?.held, 16777216);
 * ```
 */
export function float32Losses(source: ColumnTable): Float32Loss[] {
  return source.columnNames().flatMap((column) => {
    const numbers = plainColumn(source, column).values
      .filter((value) => typeof value === "number");
    const lost = numbers.filter(losesDigits)
      .sort((a, b) => error(b) - error(a));
    const [value] = lost;
    return value === undefined ? [] : [{
      column,
      numbers: numbers.length,
      lost: lost.length,
      value,
      held: asHeld(value),
    }];
  });
}

/** Whether the number reads otherwise, in as many digits, once in float32. */
function losesDigits(value: number): boolean {
  return Number.isFinite(value) && asHeld(value) !== value;
}

/** What float32 makes of a number, written with the number's own digits. */
function asHeld(value: number): number {
  return Number(Math.fround(value).toPrecision(digitsOf(value)));
}

function digitsOf(value: number): number {
  const digits = value.toExponential().replace(/e.*$/, "").replace(/\D/g, "");
  return digits.length;
}

function error(value: number): number {
  return Math.abs(asHeld(value) - value);
}
