/** A TrueType file, open for reading. */
export interface TrueType {
  /** The whole file. */
  readonly view: DataView;
  /** Start and length of each table, by its tag. */
  readonly tables: ReadonlyMap<string, readonly [number, number]>;
}

const COMPONENT_WORDS = 0x0001;
const COMPONENT_SCALE = 0x0008;
const COMPONENT_MORE = 0x0020;
const COMPONENT_SCALES = 0x0040;
const COMPONENT_MATRIX = 0x0080;

/** Opens a TrueType file. */
export function openTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, [number, number]>();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    tables.set(tag, [view.getUint32(at + 8), view.getUint32(at + 12)]);
  }
  return { view, tables };
}

/** Where a table starts. */
export function startOf({ tables }: TrueType, tag: string): number {
  return tables.get(tag)![0];
}

/** A table's bytes, to keep or change. */
export function copyTable(
  { view, tables }: TrueType,
  tag: string,
): Uint8Array<ArrayBuffer> {
  const [start, length] = tables.get(tag)!;
  return new Uint8Array(view.buffer, view.byteOffset + start, length).slice();
}

/** A table's bytes after a change. */
export function patchTable(
  font: TrueType,
  tag: string,
  patch: (table: DataView) => void,
): Uint8Array {
  const table = copyTable(font, tag);
  patch(new DataView(table.buffer));
  return table;
}

/** Where a glyph's outline starts, and how long it is. */
export function glyphAt(
  font: TrueType,
  glyph: number,
): readonly [number, number] {
  const { view } = font;
  const loca = startOf(font, "loca");
  const long = view.getInt16(startOf(font, "head") + 50) === 1;
  const [from, to] = [glyph, glyph + 1].map((at) =>
    long ? view.getUint32(loca + 4 * at) : 2 * view.getUint16(loca + 2 * at)
  );
  return [startOf(font, "glyf") + from!, to! - from!];
}

/** Where a composite glyph names its parts; an outline of its own names none. */
export function componentsAt(font: TrueType, glyph: number): number[] {
  const { view } = font;
  const [start, length] = glyphAt(font, glyph);
  if (length === 0 || view.getInt16(start) >= 0) return [];
  const places: number[] = [];
  for (let at = start + 10, more = true; more;) {
    const flags = view.getUint16(at);
    places.push(at + 2 - start);
    at += 4 + (flags & COMPONENT_WORDS ? 4 : 2) +
      (flags & COMPONENT_SCALE ? 2 : 0) + (flags & COMPONENT_SCALES ? 4 : 0) +
      (flags & COMPONENT_MATRIX ? 8 : 0);
    more = (flags & COMPONENT_MORE) !== 0;
  }
  return places;
}

/** Makes a TrueType file of tables by tag. */
export function trueTypeFile(
  tables: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const tags = Object.keys(tables).sort();
  const directory = new DataView(new ArrayBuffer(12 + 16 * tags.length));
  const power = Math.floor(Math.log2(tags.length));
  const range = 16 * 2 ** power;
  directory.setUint32(0, 0x00010000);
  [tags.length, range, power, 16 * tags.length - range]
    .forEach((value, at) => directory.setUint16(4 + 2 * at, value));
  let offset = directory.byteLength;
  const parts = tags.map((tag, at) => {
    const table = tables[tag]!;
    [...tag].forEach((letter, place) =>
      directory.setUint8(12 + 16 * at + place, letter.charCodeAt(0))
    );
    directory.setUint32(12 + 16 * at + 8, offset);
    directory.setUint32(12 + 16 * at + 12, table.length);
    const padded = new Uint8Array(Math.ceil(table.length / 4) * 4);
    padded.set(table);
    offset += padded.length;
    return padded;
  });
  return joined([new Uint8Array(directory.buffer), ...parts]);
}

/** Bytes after each other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(
    parts.reduce((sum, each) => sum + each.length, 0),
  );
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
