import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeBytes, isSwedishWindows1252 } from "./encoding.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const decoded = (bytes: Uint8Array) => {
  const { utf8, encoding } = decodeBytes(bytes);
  return [new TextDecoder("utf-8", { ignoreBOM: true }).decode(utf8), encoding];
};
/** Bytes of text whose characters are the same in Latin-1 and Windows-1252. */
const latin1 = (text: string) =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
/** Bytes of text in UTF-16 with its byte order mark. */
const utf16 = (text: string, low: 0 | 1) =>
  Uint8Array.from(
    [..."\uFEFF" + text].flatMap((sign) => {
      const unit = sign.charCodeAt(0);
      return low === 0 ? [unit & 0xFF, unit >> 8] : [unit >> 8, unit & 0xFF];
    }),
  );

Deno.test("UTF-8 is taken as it stands, without its byte order mark", () => {
  assert.deepEqual(decoded(utf8("Vingåker")), ["Vingåker", "utf-8"]);
  assert.deepEqual(decoded(utf8("\uFEFFVingåker")), ["Vingåker", "utf-8"]);
  assert.deepEqual(decoded(utf8("")), ["", "utf-8"]);
});

Deno.test("any text survives UTF-8, with and without a byte order mark", () => {
  const plain = fc.string({ unit: "grapheme" }).filter((text) =>
    !text.startsWith("\uFEFF")
  );
  fc.assert(fc.property(plain, (text) => {
    assert.deepEqual(decoded(utf8(text)), [text, "utf-8"]);
    assert.deepEqual(decoded(utf8("\uFEFF" + text)), [text, "utf-8"]);
  }));
});

Deno.test("UTF-16 is known by its byte order mark, in both orders", () => {
  assert.deepEqual(decoded(utf16("a;å", 0)), ["a;å", "utf-16"]);
  assert.deepEqual(decoded(utf16("a;å", 1)), ["a;å", "utf-16"]);
});

Deno.test("UTF-16 that lacks a byte or half a character is told, not mended", () => {
  const lone = utf16("a\uD800b", 0);
  for (const bytes of [utf16("abc", 0).subarray(0, 7), lone]) {
    assert.match(decodeBytes(bytes).fault ?? "", /UTF-16 men är skadad/);
  }
});

Deno.test("bytes that are not UTF-8 are read as Windows-1252, without a byte order mark of UTF-8", () => {
  assert.deepEqual(decoded(latin1("Nyköping")), ["Nyköping", "windows-1252"]);
  const stray = Uint8Array.from([...utf8("\uFEFFNyk"), 0xF6]);
  assert.deepEqual(decoded(stray), ["Nykö", "windows-1252"]);
});

Deno.test("Windows-1252 is certain where it holds only what Swedish text holds", () => {
  assert.ok(isSwedishWindows1252(latin1("Vingåker;Årsmöte;Öl;1\u00A0234;idé")));
  const signs = [0xE5, 0x20, 0x96, 0x20, 0x94, 0x85]; // å – ”…
  assert.ok(isSwedishWindows1252(Uint8Array.from(signs)));
});

Deno.test("letters of other languages leave Windows-1252 uncertain", () => {
  for (const text of ["NykÃ¶ping", "þing", "naïve ÿ", "Â 12"]) {
    assert.equal(isSwedishWindows1252(latin1(text)), false, text);
  }
});

Deno.test("the letters of DOS and Mac are not taken for the signs of Windows-1252", () => {
  const dos = [0x4E, 0x79, 0x6B, 0x94]; // Nykö in code page 850
  const mac = [0x85, 0x72, 0x65]; // Öre on a Mac
  assert.equal(isSwedishWindows1252(Uint8Array.from(dos)), false);
  assert.equal(isSwedishWindows1252(Uint8Array.from(mac)), false);
});

Deno.test("UTF-8 with one damaged character is not taken for Windows-1252", () => {
  const text = utf8("Nyköping och Åker och Örebro – Ö");
  for (let at = 0; at < text.length; at++) {
    if (text[at]! < 0x80) continue;
    const damaged = text.filter((_, place) => place !== at);
    assert.equal(decodeBytes(damaged).encoding, "windows-1252");
    assert.equal(isSwedishWindows1252(damaged), false, String(at));
  }
});
