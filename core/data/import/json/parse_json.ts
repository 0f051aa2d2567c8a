import { isUtf8 } from "node:buffer";
import type { FoundProblems } from "../found_problems.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5C;
const COLON = 0x3A;
const SPACE = 0x20;

/** An object of JSON; its keys are its own, whatever they are called. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Parses JSON, and refuses what `JSON.parse` passes over in silence: bytes
 * that are not UTF-8, and a key that an object has twice, of which it would
 * keep the last.
 *
 * @param bytes The file.
 * @param problems Takes what is wrong with it.
 * @returns What the file holds; `undefined` if there is a problem.
 */
export function parseJson(
  bytes: Uint8Array,
  problems: FoundProblems,
): unknown {
  if (!isUtf8(bytes)) {
    problems.add("JSON ska vara UTF-8, fick andra tecken; filen är skadad");
    return undefined;
  }
  const parsed = parse(bytes, problems);
  if (parsed !== undefined && keysWritten(bytes) !== keysHeld(parsed)) {
    problems.add("samma nyckel står två gånger i ett JSON-objekt");
    return undefined;
  }
  return parsed;
}

/** Whether a value is an object and neither `null` nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object's own property, so that `__proto__` is but a key. */
export function property(object: unknown, key: string): unknown {
  return isObject(object) && Object.hasOwn(object, key)
    ? object[key]
    : undefined;
}

/** An object's own property if it is a text that is not blank, else `null`. */
export function textProperty(object: unknown, key: string): string | null {
  const value = property(object, key);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function parse(bytes: Uint8Array, problems: FoundProblems): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const { message } = error as Error;
    problems.add(
      `filen är inte giltig JSON och kan vara avkortad (${message})`,
    );
    return undefined;
  }
}

/** How many keys valid JSON has: strings with a colon after them. */
function keysWritten(bytes: Uint8Array): number {
  let keys = 0;
  let at = bytes.indexOf(QUOTE);
  while (at !== -1) {
    let end = bytes.indexOf(QUOTE, at + 1);
    while (isEscaped(bytes, end)) end = bytes.indexOf(QUOTE, end + 1);
    let after = end + 1;
    while (bytes[after]! <= SPACE) after++;
    if (bytes[after] === COLON) keys++;
    at = bytes.indexOf(QUOTE, end + 1);
  }
  return keys;
}

function isEscaped(bytes: Uint8Array, quote: number): boolean {
  let slashes = 0;
  while (bytes[quote - 1 - slashes] === BACKSLASH) slashes++;
  return slashes % 2 === 1;
}

/** How many keys all objects in a value have; it may be nested to any depth. */
function keysHeld(value: unknown): number {
  let keys = 0;
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== "object" || next === null) continue;
    const members = Array.isArray(next) ? next : Object.values(next);
    if (!Array.isArray(next)) keys += members.length;
    for (const member of members) {
      if (typeof member === "object" && member !== null) left.push(member);
    }
  }
  return keys;
}
