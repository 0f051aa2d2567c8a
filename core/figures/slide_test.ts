import assert from "node:assert/strict";
import { parseHTML } from "linkedom";
import { missingFigure } from "./missing.ts";
import { drawSlides } from "./slide.ts";

const FIGURE = missingFigure("a", "Deltagare", "Uppgifterna saknas.", {
  sources: ["Årsredovisning 2025"],
  inputs: [],
  parameters: [],
  synthetic: false,
  disclosure: "",
});

Deno.test("a slide is 16:9 and says all that the figure says", () => {
  const { document } = parseHTML(onlySlide(FIGURE));
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
  const { document } = parseHTML(onlySlide(FIGURE));
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
  const made = onlySlide({ ...FIGURE, synthetic: true });
  assert.match(made, />Exempeldata</);
  assert.doesNotMatch(onlySlide(FIGURE), /Exempeldata/);
});

Deno.test("a picture without a drawing makes no slide", () => {
  assert.throws(() => onlySlide({ ...FIGURE, svg: "<svg/>" }), RangeError);
});

Deno.test("a plot of many rows takes several slides that repeat scale and axis", () => {
  const rows = Array.from({ length: 21 }, (_, at) => 70 + 40 * at);
  const slides = drawSlides({
    ...FIGURE,
    svg: `<svg><g class="drawing" data-top="50" data-bottom="900" ` +
      `data-rows="${rows.join(" ")}" data-groups="70 470"><g/></g></svg>`,
  });
  assert.deepEqual(
    slides.map((svg) => svg.match(/<title[^>]*>([^<]*)/)![1]),
    ["Deltagare (1\u00a0av\u00a02)", "Deltagare (2\u00a0av\u00a02)"],
  );
  const ids = slides.map((svg) => svg.match(/<title id="([^"]*)"/)![1]);
  assert.deepEqual(ids, ["a-slide-1-2-title", "a-slide-2-2-title"]);
  assert.deepEqual(slides.map(bandsOf), [
    // Above the rows, ten rows of 40, below the rows.
    ["50 20", "70 400", "870 30"],
    ["50 20", "470 400", "870 30"],
  ]);
});

/** The only slide of a figure. */
function onlySlide(figure: Parameters<typeof drawSlides>[0]): string {
  const slides = drawSlides(figure);
  assert.equal(slides.length, 1);
  return slides[0]!;
}

/** Top and height of each band of a drawing. */
function bandsOf(svg: string): string[] {
  return [...svg.matchAll(/viewBox="0 ([\d.]+) 640 ([\d.]+)"/g)]
    .map(([, top, height]) => `${top} ${height}`);
}

function pictureOf(height: number): string {
  return `<svg><g class="drawing" data-top="50" data-bottom="${50 + height}">` +
    `<rect width="640" height="${height}"/></g></svg>`;
}

/** Where the drawing's left edge is, and how large it is drawn. */
function drawingPlace(svg: string) {
  const [, x, scale] = onlySlide({ ...FIGURE, svg }).match(
    /translate\(([-\d.]+),[-\d.]+\) scale\(([\d.]+)\)/,
  )!;
  return { x: Number(x), scale: Number(scale) };
}
