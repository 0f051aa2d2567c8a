import type { CellScan } from "./cell_scan.ts";
import { DistinctCells, enlarged } from "./distinct_cells.ts";

/** A column of a CSV file: every distinct text once, and which one each record has. */
export interface CsvColumn {
  readonly texts: readonly string[];
  /** Number of the text, by record. */
  readonly ids: Int32Array;
}

/** Records that are split before their cells are looked up, column by column. */
export const BLOCK = 512;
/** Stands for the length of a cell that is the same as the one before. */
const REPEATED = -1;

/** Gathers a column, one block of records at a time. */
export class ColumnBuilder {
  readonly #cells: DistinctCells;
  readonly #starts = new Int32Array(BLOCK);
  readonly #lengths = new Int32Array(BLOCK);
  readonly #escaped = new Uint8Array(BLOCK);
  #ids: Int32Array = new Int32Array(BLOCK);
  #records = 0;
  #id = 0;
  /** The cell placed last. */
  readonly latest = { from: 0, span: 0, length: 0, atRecordEnd: false };

  /** Takes the whole file in UTF-8. */
  constructor(file: DataView) {
    this.#cells = new DistinctCells(file);
  }

  /** Places the latest cell of a scan, by its record in the block. */
  place(at: number, scan: CellScan): void {
    this.#starts[at] = scan.start;
    this.#lengths[at] = scan.length;
    this.#escaped[at] = scan.escaped;
    this.latest.from = scan.from;
    this.latest.span = scan.span;
    this.latest.length = scan.length;
    this.latest.atRecordEnd = scan.atRecordEnd;
  }

  /** Places the latest cell once more. */
  repeat(at: number): void {
    this.#lengths[at] = REPEATED;
  }

  /** Places an empty cell where a record has none. */
  clear(at: number): void {
    this.#lengths[at] = this.#escaped[at] = 0;
    this.latest.span = 0;
  }

  /** Takes over as many records as have been placed, of so many expected. */
  add(count: number, expected: number): void {
    const needed = this.#records + count;
    if (needed > this.#ids.length) {
      const size = Math.max(needed, Math.min(expected, needed * 8));
      this.#ids = enlarged(this.#ids, Math.ceil(size * 1.1));
    }
    for (let at = 0; at < count; at++) {
      const length = this.#lengths[at]!;
      if (length !== REPEATED) {
        this.#id = this.#cells.add(
          this.#starts[at]!,
          length,
          this.#escaped[at]!,
        );
      }
      this.#ids[this.#records + at] = this.#id;
    }
    this.#records = needed;
  }

  /** The column of all records that have been taken over. */
  build(): CsvColumn {
    return {
      texts: this.#cells.texts(),
      ids: this.#ids.subarray(0, this.#records),
    };
  }
}
