/** A quote that RFC 4180 has no place for. */
export interface QuoteFault {
  /** The record, counted from 0; -1 in the header. */
  readonly record: number;
  readonly column: number;
  /** Never closed, with text after its end, or in the middle of a bare cell. */
  readonly kind: "open" | "after" | "inside";
}

const QUOTE = 0x22;
const LINE_FEED = 0x0A;
const CARRIAGE_RETURN = 0x0D;

/** A cell by where it stands, quotes and what ends it included. */
export interface FormerCell {
  readonly from: number;
  /** Number of bytes; 0 if nothing is to be told from it. */
  readonly span: number;
  /** Number of bytes of its text. */
  readonly length: number;
  readonly atRecordEnd: boolean;
}

/** Walks over the cells of a file; its fields describe the latest cell. */
export class CellScan implements FormerCell {
  readonly file: DataView;
  readonly faults: QuoteFault[] = [];
  from = 0;
  span = 0;
  start = 0;
  length = 0;
  /** 1 if `""` in the cell stands for one quote. */
  escaped = 0;
  atRecordEnd = false;
  /** Whether every cell since it was set has been empty. */
  blank = true;
  readonly #bytes: Uint8Array;
  readonly #size: number;
  readonly #separator: number;
  /** 1 for every byte that may end a bare cell, or is a quote. */
  readonly #marks = new Uint8Array(256);
  #at = 0;

  /**
   * Begins before the first cell.
   *
   * @param utf8 The file in UTF-8, without byte order mark.
   * @param separator The byte that stands between cells.
   */
  constructor(utf8: Uint8Array, separator: number) {
    this.#size = utf8.length;
    this.#bytes = utf8;
    this.file = new DataView(utf8.buffer, utf8.byteOffset, utf8.byteLength);
    this.#separator = separator;
    for (const byte of [separator, LINE_FEED, CARRIAGE_RETURN, QUOTE]) {
      this.#marks[byte] = 1;
    }
  }

  /** How much of the file has been passed, up to 1. */
  get progress(): number {
    return Math.min(this.#at / this.#size, 1);
  }

  /** Whether there is no further cell. */
  get done(): boolean {
    return this.#at >= this.#size;
  }

  /**
   * Passes over the next cell if it is the same as a former one, byte for byte
   * and with what ends it: in tables in order, most cells repeat the row above.
   */
  repeats(former: FormerCell): boolean {
    const { from, span } = former;
    // Four bytes are compared at a time, so that three more must follow.
    if (span === 0 || this.#at + span + 3 > this.#size) return false;
    for (let done = 0; done < span; done += 4) {
      const differing = this.file.getInt32(this.#at + done, true) ^
        this.file.getInt32(from + done, true);
      const left = span - done;
      if (differing !== 0) {
        if (left >= 4 || differing << (8 * (4 - left)) !== 0) return false;
      }
    }
    this.#at += span;
    this.atRecordEnd = former.atRecordEnd;
    if (this.atRecordEnd) this.#passLineFeed();
    if (former.length > 0) this.blank = false;
    return true;
  }

  /** Passes over the next cell, and notes its fault by where it stands. */
  nextCell(record: number, column: number): void {
    this.escaped = 0;
    this.from = this.start = this.#at;
    const fault = this.#bytes[this.#at] === QUOTE
      ? this.#quoted()
      : this.#bare();
    if (fault !== null) this.faults.push({ record, column, kind: fault });
    if (this.length > 0) this.blank = false;
    this.#step();
    // A cell with a fault, or that the file's end ends, is no pattern.
    this.span = fault === null && this.#at <= this.#size
      ? this.#at - this.from
      : 0;
  }

  #bare(): QuoteFault["kind"] | null {
    const end = this.#mark(this.start);
    this.#at = this.#bytes[end] === QUOTE ? this.#cellEnd(end) : end;
    this.length = this.#at - this.start;
    return this.#at > end ? "inside" : null;
  }

  #quoted(): QuoteFault["kind"] | null {
    this.start++;
    let end = this.#quote(this.start);
    for (; this.#bytes[end + 1] === QUOTE; end = this.#quote(end + 2)) {
      this.escaped = 1;
    }
    this.length = end - this.start;
    this.#at = this.#cellEnd(Math.min(end + 1, this.#size));
    if (end === this.#size) return "open";
    return this.#at > end + 1 ? "after" : null;
  }

  /** The first separator, line end or quote from here, or the file's end. */
  #mark(from: number): number {
    const bytes = this.#bytes;
    const marks = this.#marks;
    const size = this.#size;
    let at = from;
    while (at < size && marks[bytes[at]!] === 0) at++;
    return at;
  }

  /** The first separator or line end from here, or the file's end. */
  #cellEnd(from: number): number {
    let at = this.#mark(from);
    while (this.#bytes[at] === QUOTE) at = this.#mark(at + 1);
    return at;
  }

  /** The first quote from here, or the file's end. */
  #quote(from: number): number {
    const at = this.#bytes.indexOf(QUOTE, from);
    return at === -1 ? this.#size : at;
  }

  /** Passes over the separator or the line end after a cell. */
  #step(): void {
    const mark = this.#bytes[this.#at]!;
    this.atRecordEnd = this.done || mark !== this.#separator;
    this.#at++;
    if (this.atRecordEnd) this.#passLineFeed();
  }

  /** Passes over the second half of CRLF. */
  #passLineFeed(): void {
    if (
      this.#bytes[this.#at - 1] === CARRIAGE_RETURN &&
      this.#bytes[this.#at] === LINE_FEED
    ) this.#at++;
  }
}
