import assert from "node:assert/strict";
import { distance, lightness, SIGHTS } from "./colour_sight_fixtures.ts";
import { contrast, textOn } from "./contrast.ts";
import { reviewedPictures } from "./golden_fixtures.ts";
import { COLOURS } from "./theme.ts";

/** Colours of text on the page. */
const TEXT = [
  COLOURS.ink,
  COLOURS.muted,
  COLOURS.first,
  COLOURS.second,
  COLOURS.thirdText,
];
/** Colours that tell series apart. */
const SERIES = {
  first: COLOURS.first,
  muted: COLOURS.muted,
  second: COLOURS.second,
  third: COLOURS.third,
};

Deno.test("black on white has the contrast 21 and a colour on itself 1", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#777777", "#777777"), 1);
  // WCAG's own example of the limit: #767676 is the lightest grey that passes.
  assert.ok(contrast("#767676", "#ffffff") >= 4.5);
  assert.ok(contrast("#777777", "#ffffff") < 4.5);
});

Deno.test("red and green of one lightness come closer to those who miss a cone", () => {
  const [red, green] = ["#d04040", "#508000"];
  const full = distance(red, green, SIGHTS.full!);
  assert.ok(distance(red, green, SIGHTS.deuteranopia!) < full / 3);
  assert.ok(distance(red, green, SIGHTS.tritanopia!) > full / 3);
});

Deno.test("text has a contrast of at least 4.5 to the page", () => {
  for (const colour of TEXT) {
    assert.ok(contrast(colour, COLOURS.background) >= 4.5, colour);
  }
});

Deno.test("text in a cell has a contrast of at least 4.5 to it", () => {
  for (const colour of [COLOURS.ink, COLOURS.muted]) {
    for (const cell of [COLOURS.tint, COLOURS.blank]) {
      assert.ok(contrast(colour, cell) >= 4.5, `${colour} on ${cell}`);
    }
  }
});

Deno.test("text on a mark has a contrast of at least 4.5 however faint the mark", () => {
  for (const fill of Object.values(SERIES)) {
    for (let percent = 0; percent <= 100; percent += 1) {
      const text = textOn(fill, percent / 100);
      const part = (at: number) =>
        Math.round(
          255 + percent / 100 * (parseInt(fill.slice(at, at + 2), 16) - 255),
        ).toString(16).padStart(2, "0");
      const seen = `#${part(1)}${part(3)}${part(5)}`;
      assert.ok(contrast(text, seen) >= 4.5, `${fill} at ${percent} %`);
    }
  }
});

Deno.test("marks have a contrast of at least 3 to the page", () => {
  for (const colour of Object.values(SERIES)) {
    assert.ok(contrast(colour, COLOURS.background) >= 3, colour);
  }
});

Deno.test("series stay apart to every kind of sight and in grey print", () => {
  for (const [one, other] of pairs(Object.entries(SERIES))) {
    const names = `${one[0]} and ${other[0]}`;
    for (const [sight, matrix] of Object.entries(SIGHTS)) {
      const apart = distance(one[1], other[1], matrix);
      assert.ok(apart >= 15, `${names}, ${sight}: ${apart}`);
    }
    const grey = Math.abs(lightness(one[1]) - lightness(other[1]));
    assert.ok(grey >= 12, `${names} in grey: ${grey}`);
  }
});

Deno.test("figures use no colour but those of the theme", async () => {
  const known = new Set<string>(Object.values(COLOURS));
  for (const [name, svg] of await reviewedPictures()) {
    const colours = svg.match(/(?<=(?:fill|stroke)=")(?!none|url)[^"]+/g) ?? [];
    for (const colour of colours) assert.ok(known.has(colour), name + colour);
  }
});

Deno.test("every figure says what it is and shows to those who cannot see it", async () => {
  for (const [name, svg] of await reviewedPictures()) {
    const [, title, description] = svg.match(
      /^<svg [^>]*role="img" aria-labelledby="(\S+-title) (\S+-desc)"/,
    ) ?? assert.fail(`${name} has no name`);
    for (const id of [title, description]) {
      assert.match(
        svg,
        new RegExp(`<(title|desc) id="${id}">[^<]{5,}</`),
        name,
      );
    }
  }
});

Deno.test("what a figure refers to is in it, under its own name", async () => {
  for (const [name, svg] of await reviewedPictures()) {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    const own = ids[0]!.replace(/title$/, "");
    assert.ok(ids.every((id) => id.startsWith(own)), `${name}: ${ids}`);
    assert.equal(new Set(ids).size, ids.length, name);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) {
      assert.ok(ids.includes(id!), `${name}: ${id}`);
    }
  }
});

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, at) =>
    items.slice(at + 1).map((other): [Item, Item] => [one, other])
  );
}
