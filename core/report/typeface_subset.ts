import {
  componentsAt,
  copyTable,
  glyphAt,
  joined,
  openTrueType,
  patchTable,
  startOf,
  type TrueType,
  trueTypeFile,
} from "./true_type.ts";

/** Tables that are kept as they are; without them browsers refuse a font. */
const KEPT = ["OS/2", "gasp", "name", "prep"];
/**
 * Makes a TrueType font with only some characters, so that a picture can carry
 * it: some 10 kB instead of 400. What is lost is kerning and ligatures.
 *
 * @param bytes A TrueType file with a character map of format 12.
 * @param text Has every character that is kept; those that the font lacks are
 * left out.
 * @returns The bytes of a TrueType file.
 * @source OpenType specification 1.9.1, https://learn.microsoft.com/typography/opentype/spec/
 */
export function subsetTypeface(bytes: Uint8Array, text: string): Uint8Array {
  const font = openTrueType(bytes);
  const characters = characterGlyphs(font, text);
  const kept = withComponents(font, [0, ...characters.values()]);
  const glyphs = kept.map((glyph) => renumbered(font, glyph, kept));
  const tables: Record<string, Uint8Array> = {
    ...Object.fromEntries(
      KEPT.filter((tag) => font.tables.has(tag))
        .map((tag) => [tag, copyTable(font, tag)]),
    ),
    cmap: characterMap(characters, kept),
    glyf: joined(glyphs),
    head: patchTable(font, "head", (head) => head.setInt16(50, 1)),
    hhea: patchTable(font, "hhea", (hhea) => hhea.setUint16(34, kept.length)),
    hmtx: metrics(font, kept),
    loca: offsets(glyphs),
    maxp: patchTable(font, "maxp", (maxp) => maxp.setUint16(4, kept.length)),
    // Version 3: without the glyphs' names.
    post: patchTable(font, "post", (post) => post.setUint32(0, 0x00030000))
      .slice(0, 32),
  };
  return trueTypeFile(tables);
}

/** Each character's glyph, in the characters' order. */
function characterGlyphs(font: TrueType, text: string): Map<number, number> {
  const { view } = font;
  const start = startOf(font, "cmap");
  const map = Array.from(
    { length: view.getUint16(start + 2) },
    (_, at) => start + view.getUint32(start + 8 + 8 * at),
  )
    .find((table) => view.getUint16(table) === 12)!;
  const groups = Array.from(
    { length: view.getUint32(map + 12) },
    (_, at) =>
      [0, 4, 8].map((part) => view.getUint32(map + 16 + 12 * at + part)),
  );
  const wanted = [...new Set(text)].map((each) => each.codePointAt(0)!)
    .sort((a, b) => a - b);
  return new Map(wanted.flatMap((character) => {
    const group = groups.find(([first, last]) =>
      first! <= character && character <= last!
    );
    return group ? [[character, group[2]! + character - group[0]!]] : [];
  }));
}

/** Glyphs and their parts, and the parts' parts, each once. */
function withComponents(font: TrueType, glyphs: readonly number[]): number[] {
  const all = new Set(glyphs);
  for (const glyph of all) {
    const [start] = glyphAt(font, glyph);
    for (const place of componentsAt(font, glyph)) {
      all.add(font.view.getUint16(start + place));
    }
  }
  return [...all];
}

/** A glyph whose parts have the numbers that they get in the new font. */
function renumbered(font: TrueType, glyph: number, kept: readonly number[]) {
  const [start, length] = glyphAt(font, glyph);
  const outline = new Uint8Array(Math.ceil(length / 4) * 4);
  const { buffer, byteOffset } = font.view;
  outline.set(new Uint8Array(buffer, byteOffset + start, length));
  const view = new DataView(outline.buffer);
  for (const place of componentsAt(font, glyph)) {
    view.setUint16(place, kept.indexOf(view.getUint16(place)));
  }
  return outline;
}

function metrics(font: TrueType, kept: readonly number[]): Uint8Array {
  const { view } = font;
  const start = startOf(font, "hmtx");
  const wide = view.getUint16(startOf(font, "hhea") + 34);
  const table = new DataView(new ArrayBuffer(4 * kept.length));
  kept.forEach((glyph, at) => {
    const bearing = glyph < wide
      ? start + 4 * glyph + 2
      : start + 4 * wide + 2 * (glyph - wide);
    const width = start + 4 * Math.min(glyph, wide - 1);
    table.setUint16(4 * at, view.getUint16(width));
    table.setInt16(4 * at + 2, view.getInt16(bearing));
  });
  return new Uint8Array(table.buffer);
}

function characterMap(
  characters: ReadonlyMap<number, number>,
  kept: readonly number[],
): Uint8Array {
  const groups = [...characters].map((
    [character, glyph],
  ) => [character, character, kept.indexOf(glyph)]);
  const length = 16 + 12 * groups.length;
  const table = new DataView(new ArrayBuffer(12 + length));
  // One map: Unicode in full for Windows, which every system reads.
  [0, 1, 3, 10].forEach((value, at) => table.setUint16(2 * at, value));
  [12, 12 << 16, length, 0, groups.length, ...groups.flat()]
    .forEach((value, at) => table.setUint32(8 + 4 * at, value));
  return new Uint8Array(table.buffer);
}

function offsets(glyphs: readonly Uint8Array[]): Uint8Array {
  const table = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)));
  let offset = 0;
  glyphs.forEach(({ length }, at) => {
    offset += length;
    table.setUint32(4 * (at + 1), offset);
  });
  return new Uint8Array(table.buffer);
}
