import { z } from "zod";
import { CELL_FORMS } from "./cells.ts";

/** What a formula says, as a tree. */
export type Formula =
  | { readonly kind: "number"; readonly digits: string }
  | { readonly kind: "cell"; readonly address: string }
  | { readonly kind: "negative"; readonly of: Formula }
  | {
    readonly kind: "operation";
    readonly operator: "+" | "-" | "*" | "/";
    readonly left: Formula;
    readonly right: Formula;
  };

const ADDRESS = /^[a-z_]+\/[a-z0-9-]+\/[a-z0-9_]+$/;
const NUMBER = /^\d+(\.\d+)?$/;
const TOKEN =
  /[a-z_]+\/[a-z0-9-]+\/[a-z0-9_]+|\d+(?:\.\d+)?|[-+*/()]|\s+|[^\s]+?/g;

/** The address of a published number: `file/row/column`. */
export const cellAddress: z.ZodType<string, string> = textCell(
  (text) => ADDRESS.test(text),
  "en cell som participants/2025-totalt/ended",
);

/** A formula as it is written, which {@linkcode parseFormula} can read. */
export const formula: z.ZodType<string, string> = textCell(
  (text) => readFormula(text) !== null,
  "en formel av celler, tal, + - * / och parenteser, " +
    "som overview/2025-soliditet/value * 2",
);

/**
 * Reads a formula: addresses of published numbers and plain numbers, joined by
 * `+ - * /` and parentheses with their usual precedence.
 *
 * @param text Such as `exits/2025-totalt-arbete/exits / participants/2025-totalt/ended`.
 * @throws {RangeError} If the text is no formula.
 */
export function parseFormula(text: string): Formula {
  const found = readFormula(text);
  if (found === null) {
    throw new RangeError(`Formula cannot be read: current value is ${text}`);
  }
  return found;
}

/** The addresses that a formula names, each once, in order. */
export function addressesOf(found: Formula): string[] {
  switch (found.kind) {
    case "number":
      return [];
    case "cell":
      return [found.address];
    case "negative":
      return addressesOf(found.of);
    case "operation":
      return [
        ...new Set([
          ...addressesOf(found.left),
          ...addressesOf(found.right),
        ]),
      ];
  }
}

/** The tree of a text, or `null` if it is no formula. */
function readFormula(text: string): Formula | null {
  const tokens = (text.match(TOKEN) ?? []).filter((token) => token.trim());
  const sum = readSum(tokens);
  return tokens.length === 0 ? sum : null;
}

/** Reads from the front of the tokens and removes what it has read. */
type Read = (tokens: string[]) => Formula | null;

const readSum: Read = (tokens) => readChain(tokens, ["+", "-"], readProduct);
const readProduct: Read = (tokens) => readChain(tokens, ["*", "/"], readOne);

function readChain(
  tokens: string[],
  operators: readonly string[],
  readPart: Read,
): Formula | null {
  let left = readPart(tokens);
  while (left && operators.includes(tokens[0] ?? "")) {
    const operator = tokens.shift() as "+" | "-" | "*" | "/";
    const right = readPart(tokens);
    left = right && { kind: "operation", operator, left, right };
  }
  return left;
}

function readOne(tokens: string[]): Formula | null {
  const token = tokens.shift() ?? "";
  if (NUMBER.test(token)) return { kind: "number", digits: token };
  if (ADDRESS.test(token)) return { kind: "cell", address: token };
  if (token === "-") {
    const of = readOne(tokens);
    return of && { kind: "negative", of };
  }
  if (token !== "(") return null;
  const inner = readSum(tokens);
  return tokens.shift() === ")" ? inner : null;
}

function textCell(
  isFaultless: (text: string) => boolean,
  expected: string,
): z.ZodType<string, string> {
  const cell = z.string().refine(isFaultless, expected);
  CELL_FORMS.add(cell, { kind: "text", expected });
  return cell;
}
