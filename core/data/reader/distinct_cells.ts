/**
 * Where the cells are looked up: open addressing, four numbers a slot. The
 * first eight bytes stand in the slot itself, so that most cells are told apart
 * by one look at memory.
 */
const SLOT = 4;
const FIRST = 1; // bytes 0–3; place 0 has the cell's number plus one, or 0
const SECOND = 2; // bytes 4–7
const SIZE = 3; // twice the length, plus one if it holds escaped quotes

/** Which bits of the first eight bytes belong to a cell of 0–8 bytes. */
const BITS = [0, 0xFF, 0xFFFF, 0xFFFFFF, -1, -1, -1, -1, -1];
const FIRST_BYTES: Int32Array = Int32Array.from(BITS);
const SECOND_BYTES: Int32Array = Int32Array.from(
  BITS,
  (_, length) => BITS[Math.max(length - 4, 0)]!,
);

/**
 * The distinct cells of one column of a file. Cells are compared as bytes, so
 * that a text that occurs a million times is decoded and checked once.
 */
export class DistinctCells {
  readonly #file: DataView;
  #slots: Int32Array = new Int32Array(64 * SLOT);
  /** First byte and size of each distinct cell, by its number. */
  #cells: Int32Array = new Int32Array(64);
  #count = 0;

  /** Takes the whole file in UTF-8. */
  constructor(file: DataView) {
    this.#file = file;
  }

  /**
   * The number of a cell among the distinct ones, counted from 0.
   *
   * @param start Its first byte.
   * @param length Its number of bytes.
   * @param escaped 1 if `""` in it stands for one quote, else 0.
   */
  add(start: number, length: number, escaped: number): number {
    const slots = this.#slots;
    const last = slots.length - SLOT;
    const head = length < 8 ? length : 8;
    const inside = start + 8 <= this.#file.byteLength;
    const first = inside
      ? this.#file.getInt32(start, true) & FIRST_BYTES[head]!
      : word(this.#file, start, length);
    const second = inside
      ? this.#file.getInt32(start + 4, true) & SECOND_BYTES[head]!
      : word(this.#file, start + 4, length - 4);
    const size = length * 2 + escaped;
    const rest = length > 8 ? restHash(this.#file, start, length) : 0;
    let at = (mixed(first, second, length, rest) * SLOT) & last;
    for (; slots[at] !== 0; at = (at + SLOT) & last) {
      if (
        slots[at + FIRST] === first && slots[at + SECOND] === second &&
        slots[at + SIZE] === size &&
        (length <= 8 || this.#sameRest(slots[at]! - 1, start, length))
      ) return slots[at]! - 1;
    }
    slots[at + FIRST] = first;
    slots[at + SECOND] = second;
    slots[at + SIZE] = size;
    slots[at] = this.#count + 1;
    return this.#append(start, size);
  }

  /** Every distinct text, by its number. */
  texts(): string[] {
    const { bytes, lengths } = this.#joined();
    // A mark that begins the first cell is part of it, hence ignoreBOM.
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    let at = 0;
    return lengths.map((length, id) => {
      const cell = text.slice(at, at += length);
      return this.#cells[id * 2 + 1]! % 2 === 1
        ? cell.replaceAll('""', '"')
        : cell;
    });
  }

  /** Whether a known cell of the same length has the same bytes from the ninth. */
  #sameRest(id: number, start: number, length: number): boolean {
    const known = this.#cells[id * 2]!;
    for (let done = 8; done < length; done += 4) {
      const left = length - done;
      const found = word(this.#file, start + done, left);
      if (found !== word(this.#file, known + done, left)) return false;
    }
    return true;
  }

  #append(start: number, size: number): number {
    const id = this.#count++;
    if (id * 2 === this.#cells.length) {
      this.#cells = enlarged(this.#cells, id * 4);
    }
    this.#cells[id * 2] = start;
    this.#cells[id * 2 + 1] = size;
    if (this.#count * 2 * SLOT > this.#slots.length) this.#rehash();
    return id;
  }

  #rehash(): void {
    const former = this.#slots;
    const slots = new Int32Array(former.length * 4);
    const last = slots.length - SLOT;
    for (let from = 0; from < former.length; from += SLOT) {
      if (former[from] === 0) continue;
      const start = this.#cells[(former[from]! - 1) * 2]!;
      const length = former[from + SIZE]! >> 1;
      const rest = length > 8 ? restHash(this.#file, start, length) : 0;
      const [first, second] = [former[from + FIRST]!, former[from + SECOND]!];
      let at = (mixed(first, second, length, rest) * SLOT) & last;
      while (slots[at] !== 0) at = (at + SLOT) & last;
      for (let part = 0; part < SLOT; part++) {
        slots[at + part] = former[from + part]!;
      }
    }
    this.#slots = slots;
  }

  /** The bytes of all cells after one another, and their lengths as texts. */
  #joined(): { bytes: Uint8Array; lengths: number[] } {
    const { buffer, byteOffset, byteLength } = this.#file;
    const file = new Uint8Array(buffer, byteOffset, byteLength);
    let total = 0;
    for (let id = 0; id < this.#count; id++) {
      total += this.#cells[id * 2 + 1]! >> 1;
    }
    const bytes = new Uint8Array(total);
    const lengths: number[] = [];
    let to = 0;
    for (let id = 0; id < this.#count; id++) {
      const from = to;
      const start = this.#cells[id * 2]!;
      const end = start + (this.#cells[id * 2 + 1]! >> 1);
      for (let at = start; at < end; at++) bytes[to++] = file[at]!;
      lengths.push(utf16Length(bytes, from, to));
    }
    return { bytes, lengths };
  }
}

/**
 * The next four bytes of a cell as a number; 0 for each after its end. At the
 * end of the file they are taken one by one.
 */
function word(file: DataView, at: number, left: number): number {
  if (at + 4 <= file.byteLength) {
    const bytes = file.getInt32(at, true);
    return left >= 4 ? bytes : left <= 0 ? 0 : bytes & FIRST_BYTES[left]!;
  }
  let bytes = 0;
  for (let place = 0; place < 4 && place < left; place++) {
    bytes |= file.getUint8(at + place) << (8 * place);
  }
  return bytes;
}

/** A hash of a cell, of 30 bits, which engines hold without an allocation. */
function mixed(
  first: number,
  second: number,
  length: number,
  rest: number,
): number {
  let hash = Math.imul(first, 0x9E3779B1) ^ Math.imul(second, 0x85EBCA6B);
  hash = Math.imul(hash ^ (hash >>> 15) ^ length ^ rest, 0xC2B2AE35);
  return (hash ^ (hash >>> 13)) & 0x3FFFFFFF;
}

/** A hash of what a cell has from its ninth byte, of 30 bits. */
function restHash(file: DataView, start: number, length: number): number {
  let hash = 0;
  for (let done = 8; done < length; done += 4) {
    const next = word(file, start + done, length - done);
    hash = Math.imul(hash ^ (hash >>> 15) ^ next, 0x85EBCA6B);
  }
  return hash & 0x3FFFFFFF;
}

/** The same numbers with room for more. */
export function enlarged(array: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size);
  larger.set(array);
  return larger;
}

/** Length of UTF-8 bytes as a string: four bytes make two units. */
function utf16Length(bytes: Uint8Array, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if ((byte & 0xC0) !== 0x80) length += byte >= 0xF0 ? 2 : 1;
  }
  return length;
}
