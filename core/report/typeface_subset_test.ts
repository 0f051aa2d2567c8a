import assert from "node:assert/strict";
import { CHROMIUM, startChromium } from "../figures/chromium_fixtures.ts";
import { carryTypeface } from "./carried_typeface.ts";
import { loadTypeface } from "./typeface.ts";
import { subsetTypeface } from "./typeface_subset.ts";

const TEXT = "AÅÄÖåäö 1234,5 −½→";

Deno.test("a subset is a fortieth of the typeface, and says the same twice", async () => {
  for (const { bytes } of await loadTypeface()) {
    const subset = await subsetTypeface(bytes, TEXT);
    assert.ok(subset.length < bytes.length / 40, `${subset.length} bytes`);
    assert.deepEqual(
      await subsetTypeface(bytes, [...TEXT].reverse().join("")),
      subset,
    );
  }
});

Deno.test({
  name: "each letter of a subset is drawn as in the whole typeface",
  ignore: !CHROMIUM,
  async fn() {
    const [regular] = await loadTypeface();
    const browser = await startChromium();
    try {
      const page = await browser.newPage();
      const [whole, subset] = await page.evaluate(
        `(${DRAW_BOTH})(${
          JSON.stringify({
            fonts: [regular!.bytes, await subsetTypeface(regular!.bytes, TEXT)]
              .map((bytes) => bytes.toBase64()),
            letters: [...TEXT, "q"],
          })
        })`,
      ) as { letter: string; width: string; ink: number }[][];
      for (const [at, { letter, width, ink }] of whole!.entries()) {
        const drawn = subset![at]!;
        // A letter that was not asked for comes from another font.
        assert.equal(drawn.width === width, letter !== "q", letter);
        if (letter === "q") continue;
        // The edges differ by hinting, which looks at the tables left out.
        assert.ok(Math.abs(drawn.ink - ink) <= 0.08 * ink, letter);
      }
    } finally {
      await browser.close();
    }
  },
});

Deno.test("a picture carries both weights inside itself", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>Flen</text></svg>';
  const carried = await carryTypeface(svg);
  assert.equal(carried.match(/@font-face/g)!.length, 2);
  assert.equal(carried.replace(/<style>.*<\/style>/s, ""), svg);
  assert.ok(carried.length < 60_000, `${carried.length} characters`);
});

/** Each letter's width and ink in each font, drawn large and alone. */
const DRAW_BOTH = `async ({ fonts, letters }) =>
  await Promise.all(fonts.map(async (font, at) => {
    const face = new FontFace("f" + at, "url(data:font/ttf;base64," + font + ")");
    document.fonts.add(await face.load());
    return letters.map((letter) => {
      const canvas = new OffscreenCanvas(80, 80);
      const context = canvas.getContext("2d");
      context.font = "60px f" + at + ", monospace";
      context.fillText(letter, 5, 60);
      const { width } = context.measureText(letter);
      const ink = context.getImageData(0, 0, 80, 80).data
        .filter((value, at) => at % 4 === 3 && value > 127).length;
      return { letter, width: width.toFixed(1), ink };
    });
  }))`;
