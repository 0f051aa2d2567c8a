import { DistinctCells, enlarged } from "./distinct_cells.ts";

/** What stands between the cells of a record. */
export type Separator = "," | ";" | "\t";

/** A column of a CSV file: every distinct text once, and which one each record has. */
export interface CsvColumn {
  readonly texts: readonly string[];
  /** Number of the text, by record. */
  readonly ids: Int32Array;
}

/** A record that has not as many cells as the header. */
export interface RaggedRecord {
  readonly record: number;
  readonly width: number;
  /** Whether all its cells are empty. */
  readonly blank: boolean;
}

/** A quote that RFC 4180 has no place for. */
export interface QuoteFault {
  /** The record, counted from 0; -1 in the header. */
  readonly record: number;
  readonly column: number;
  /** Never closed, with text after its end, or in the middle of a bare cell. */
  readonly kind: "open" | "after" | "inside";
}

/** A CSV file, split but not read: all cells are still text. */
export interface CsvFile {
  readonly header: readonly string[];
  /** As many as the header has cells. */
  readonly columns: readonly CsvColumn[];
  /** Number of records after the header. */
  readonly records: number;
  readonly ragged: readonly RaggedRecord[];
  readonly quoteFaults: readonly QuoteFault[];
}

/** Records that are split before their cells are looked up, column by column. */
const BLOCK = 512;
/** Stands for the length of a cell that is the same as the one before. */
const REPEATED = -1;
const QUOTE = 0x22;
const LINE_FEED = 0x0A;
const CARRIAGE_RETURN = 0x0D;

/**
 * Splits CSV by RFC 4180. Lines end with CRLF, LF or CR; the last end may be
 * missing. What the rules do not allow is told, and splitting goes on.
 *
 * @param utf8 The file in UTF-8, without byte order mark.
 * @param separator What stands between cells.
 */
export function splitCsv(
  utf8: Uint8Array,
  separator: Separator | " ",
): CsvFile {
  const scan = new CellScan(utf8, separator.charCodeAt(0));
  const header = splitHeader(scan);
  const columns = header.map(() => new ColumnBuilder(scan.file));
  const ragged: RaggedRecord[] = [];
  let records = 0;
  while (!scan.done) {
    const first = records;
    for (; records < first + BLOCK && !scan.done; records++) {
      splitRecord(scan, columns, records, records - first, ragged);
    }
    const expected = Math.ceil(records / scan.progress);
    for (const column of columns) column.add(records - first, expected);
  }
  return {
    header,
    columns: columns.map((column) => column.build()),
    records,
    ragged,
    quoteFaults: scan.faults,
  };
}

function splitHeader(scan: CellScan): string[] {
  const names: string[] = [];
  if (scan.done) return names;
  do {
    scan.nextCell(-1, names.length);
    const cell = new DistinctCells(scan.file);
    cell.add(scan.start, scan.length, scan.escaped);
    names.push(...cell.texts());
  } while (!scan.atRecordEnd);
  return names;
}

function splitRecord(
  scan: CellScan,
  columns: readonly ColumnBuilder[],
  record: number,
  place: number,
  ragged: RaggedRecord[],
): void {
  let width = 0;
  scan.blank = true;
  do {
    const column = columns[width];
    if (column === undefined) scan.nextCell(record, width);
    else if (scan.repeats(column.latest)) column.repeat(place);
    else {
      scan.nextCell(record, width);
      column.place(place, scan);
    }
    width++;
  } while (!scan.atRecordEnd);
  if (width === columns.length) return;
  ragged.push({ record, width, blank: scan.blank });
  for (const column of columns.slice(width)) column.clear(place);
}

/** A cell by where it stands, quotes and what ends it included. */
interface FormerCell {
  readonly from: number;
  /** Number of bytes; 0 if nothing is to be told from it. */
  readonly span: number;
  /** Number of bytes of its text. */
  readonly length: number;
  readonly atRecordEnd: boolean;
}

/** Walks over the cells of a file; its fields describe the latest cell. */
class CellScan implements FormerCell {
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

/** Gathers a column, one block of records at a time. */
class ColumnBuilder {
  readonly #cells: DistinctCells;
  readonly #starts = new Int32Array(BLOCK);
  readonly #lengths = new Int32Array(BLOCK);
  readonly #escaped = new Uint8Array(BLOCK);
  #ids: Int32Array = new Int32Array(BLOCK);
  #records = 0;
  #id = 0;
  /** The cell placed last. */
  readonly latest = { from: 0, span: 0, length: 0, atRecordEnd: false };

  constructor(file: DataView) {
    this.#cells = new DistinctCells(file);
  }

  place(place: number, scan: CellScan): void {
    this.#starts[place] = scan.start;
    this.#lengths[place] = scan.length;
    this.#escaped[place] = scan.escaped;
    this.latest.from = scan.from;
    this.latest.span = scan.span;
    this.latest.length = scan.length;
    this.latest.atRecordEnd = scan.atRecordEnd;
  }

  /** Places the latest cell once more. */
  repeat(place: number): void {
    this.#lengths[place] = REPEATED;
  }

  /** Places an empty cell where a record has none. */
  clear(place: number): void {
    this.#lengths[place] = this.#escaped[place] = 0;
    this.latest.span = 0;
  }

  /** Takes over as many records as have been placed, of so many expected. */
  add(count: number, expected: number): void {
    const needed = this.#records + count;
    if (needed > this.#ids.length) {
      const size = Math.max(needed, Math.min(expected, needed * 8));
      this.#ids = enlarged(this.#ids, Math.ceil(size * 1.1));
    }
    for (let place = 0; place < count; place++) {
      const length = this.#lengths[place]!;
      if (length !== REPEATED) {
        this.#id = this.#cells.add(
          this.#starts[place]!,
          length,
          this.#escaped[place]!,
        );
      }
      this.#ids[this.#records + place] = this.#id;
    }
    this.#records = needed;
  }

  build(): CsvColumn {
    return {
      texts: this.#cells.texts(),
      ids: this.#ids.subarray(0, this.#records),
    };
  }
}
