import type { CellMarks } from "../imported_table.ts";

/** The numbers of a PX file, or where and why they cannot be read. */
export type PxData =
  | { readonly values: Float64Array; readonly marks: CellMarks }
  | { readonly fault: string; readonly at: number };

const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0A;
const CARRIAGE_RETURN = 0x0D;
const QUOTE = 0x22;
const MINUS = 0x2D;
const POINT = 0x2E;
const SEMICOLON = 0x3B;
const ZERO = 0x30;
/** Numbers of more digits need not be exact in 64 bits. */
const MOST_DIGITS = 15;
const POWERS = Array.from(
  { length: MOST_DIGITS + 1 },
  (_, power) => 10 ** power,
);
/** What stands for a number that there is none of; by place. */
const MARKS = ["", "-", ".", "..", "...", "....", ".....", "......"];
const LONGEST_MARK = 6;

/**
 * Reads the numbers after `DATA=`: white space between them, one semicolon
 * after the last, dots or a dash where there is no number. Where the file has
 * one line per row of the table, every line must be as long as the others.
 *
 * The bytes are read one by one: a hundred megabytes split into texts first
 * would take several times the memory and the time.
 *
 * @param bytes The whole file.
 * @param from The byte after `DATA=`.
 * @param cells How many numbers there must be.
 * @param width How many of them make up a row of the table.
 */
export function readPxData(
  bytes: Uint8Array,
  from: number,
  cells: number,
  width: number,
): PxData {
  const scan = new NumberScan(bytes, from, width);
  // Every number takes a byte and the space or semicolon after it.
  if (cells * 2 > bytes.length - from) {
    return { fault: `väntade ${cells} tal; filen är avkortad`, at: from };
  }
  const values = new Float64Array(cells);
  let ids: Uint8Array | null = null;
  for (let cell = 0; cell < cells; cell++) {
    const value = scan.next();
    if (scan.fault !== null) {
      const short = scan.fault === ENDED
        ? `för få tal: väntade ${cells}, fick ${cell}; filen är avkortad`
        : scan.fault;
      return { fault: short, at: scan.at };
    }
    values[cell] = value;
    if (scan.mark !== 0) (ids ??= new Uint8Array(cells))[cell] = scan.mark;
  }
  const fault = scan.endFault(cells);
  return fault === null
    ? { values, marks: { ids, texts: MARKS } }
    : { fault, at: scan.at };
}

const ENDED = "talen är slut";

/** Walks over the numbers; its fields describe the latest one. */
class NumberScan {
  /** Place of the mark that stood instead of a number; 0 for none. */
  mark = 0;
  /** Why there is no number, in Swedish. */
  fault: string | null = null;
  /** The next byte, or the first of what is at fault. */
  at: number;
  readonly #bytes: Uint8Array;
  readonly #width: number;
  #read = 0;
  #lines = 0;
  #readBeforeLine = 0;
  #evenLines = true;

  constructor(bytes: Uint8Array, from: number, width: number) {
    this.#bytes = bytes;
    this.#width = width;
    this.at = from;
  }

  /** The next number; `NaN` where a mark stands or there is a fault. */
  next(): number {
    this.#skipSpace();
    const start = this.at;
    const byte = this.#bytes[start];
    this.mark = 0;
    if (byte === undefined || byte === SEMICOLON) {
      this.fault = ENDED;
      return NaN;
    }
    const value = byte === QUOTE || byte === POINT || byte === MINUS
      ? this.#markOrNumber(start)
      : this.#number();
    const isFault = Number.isNaN(value) && this.mark === 0;
    if (isFault || !endsToken(this.#bytes[this.at])) this.#refuse(start);
    this.#read++;
    return value;
  }

  /** What is wrong after so many numbers, or `null`. */
  endFault(cells: number): string | null {
    this.#skipSpace();
    if (this.#bytes[this.at] !== SEMICOLON) {
      return this.at < this.#bytes.length
        ? `fler tal än ${cells}`
        : "väntade ett semikolon efter talen; filen är avkortad";
    }
    this.#endLine();
    const rest = this.#bytes.subarray(this.at + 1).findIndex((b) => b > SPACE);
    if (rest !== -1) return "text efter talens semikolon";
    return !this.#evenLines && this.#lines * this.#width === cells
      ? `alla rader har inte ${this.#width} tal som tabellens rader`
      : null;
  }

  #skipSpace(): void {
    const bytes = this.#bytes;
    while (isSpace(bytes[this.at])) {
      if (bytes[this.at] === LINE_FEED) this.#endLine();
      this.at++;
    }
  }

  #endLine(): void {
    const read = this.#read - this.#readBeforeLine;
    if (read === 0) return;
    if (read !== this.#width) this.#evenLines = false;
    this.#readBeforeLine = this.#read;
    this.#lines++;
  }

  /** Gathers the digits as a whole number, which is exact up to 15 of them. */
  #number(): number {
    const bytes = this.#bytes;
    let [at, whole, digits, decimals] = [this.at, 0, 0, -1];
    for (; at < bytes.length; at++) {
      const digit = bytes[at]! - ZERO;
      if (digit >= 0 && digit <= 9) {
        whole = whole * 10 + digit;
        digits++;
        if (decimals >= 0) decimals++;
      } else if (bytes[at] === POINT && decimals < 0) decimals = 0;
      else break;
    }
    this.at = at;
    if (digits === 0 || digits > MOST_DIGITS) return NaN;
    return decimals > 0 ? whole / POWERS[decimals]! : whole;
  }

  #markOrNumber(start: number): number {
    const bytes = this.#bytes;
    const quote = bytes[start] === QUOTE ? 1 : 0;
    let end = start + quote;
    while (bytes[end] === POINT || bytes[end] === MINUS) end++;
    if (quote === 0 && !endsToken(bytes[end])) return this.#signedNumber();
    if (quote === 1 && bytes[end] !== QUOTE) return NaN;
    this.mark = markOf(bytes, start + quote, end);
    this.at = end + quote;
    return NaN;
  }

  #signedNumber(): number {
    if (this.#bytes[this.at] !== MINUS) return this.#number();
    this.at++;
    const number = this.#number();
    return number === 0 ? 0 : -number;
  }

  #refuse(start: number): void {
    const text = new TextDecoder("windows-1252")
      .decode(this.#bytes.subarray(start, start + 30)).split(/[\s;]/)[0]!;
    this.at = start;
    this.fault = `väntade ett tal, "..", "." eller "-", fick ${
      JSON.stringify(text)
    }`;
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN ||
    byte === TAB;
}

function endsToken(byte: number | undefined): boolean {
  return byte === undefined || byte === SEMICOLON || isSpace(byte);
}

/** The place of a mark between two bytes; 0 if it is none. */
function markOf(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > LONGEST_MARK) return 0;
  const text = String.fromCharCode(...bytes.subarray(from, to));
  return Math.max(0, MARKS.indexOf(text));
}
