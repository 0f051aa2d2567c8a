import assert from "node:assert/strict";
import { parseHTML } from "linkedom";
import { missingFigure } from "./missing.ts";
import { drawSlide } from "./slide.ts";

const FIGURE = missingFigure("a", "Deltagare", "Uppgifterna saknas.", {
  sources: ["Årsredovisning 2025"],
  inputs: [],
  parameters: [],
  synthetic: false,
  disclosure: "",
});

Deno.test("a slide is 16:9 and says all that the figure says", () => {
  const { document } = parseHTML(drawSlide(FIGURE));
  const svg = document.querySelector("svg")!;
  assert.equal(Number(svg.getAttribute("width")) / 16, 60);
  assert.equal(Number(svg.getAttribute("height")) / 9, 60);
  assert.deepEqual(
    [...document.querySelectorAll("text")].map(({ textContent }) =>
      textContent
    ),
    [
      "Deltagare",
      "Uppgift saknas",
      "Uppgifterna saknas.",
      "Källa: Årsredovisning 2025",
    ],
  );
});

Deno.test("a slide names itself to those who cannot see it, by ids of its own", () => {
  const { document } = parseHTML(drawSlide(FIGURE));
  const svg = document.querySelector("svg")!;
  assert.equal(svg.getAttribute("role"), "img");
  const texts = svg.getAttribute("aria-labelledby")!.split(" ")
    .map((id) => document.getElementById(id)!.textContent);
  assert.deepEqual(texts, [FIGURE.title, FIGURE.altText]);
  assert.doesNotMatch(FIGURE.svg, /id="a-slide/);
});

Deno.test("a low plot stands below the title, a high one beside it", () => {
  const low = drawingPlace(pictureOf(100));
  const high = drawingPlace(pictureOf(560));
  assert.ok(low.x < 100 && low.scale > 1.3, JSON.stringify(low));
  assert.ok(high.x > 250 && high.scale < 1, JSON.stringify(high));
});

Deno.test("example data is stamped on a slide too", () => {
  const made = drawSlide({ ...FIGURE, synthetic: true });
  assert.match(made, />Exempeldata</);
  assert.doesNotMatch(drawSlide(FIGURE), /Exempeldata/);
});

Deno.test("a picture without a drawing makes no slide", () => {
  assert.throws(() => drawSlide({ ...FIGURE, svg: "<svg/>" }), RangeError);
});

function pictureOf(height: number): string {
  return `<svg><g class="drawing" data-top="50" data-bottom="${50 + height}">` +
    `<rect width="640" height="${height}"/></g></svg>`;
}

/** Where the drawing's left edge is, and how large it is drawn. */
function drawingPlace(svg: string) {
  const [, x, scale] = drawSlide({ ...FIGURE, svg }).match(
    /translate\(([-\d.]+),[-\d.]+\) scale\(([\d.]+)\)/,
  )!;
  return { x: Number(x), scale: Number(scale) };
}
