import assert from "node:assert/strict";
import { parseHTML } from "linkedom";
import { loadFeeData } from "../data/fee_data.ts";
import { loadRegistrations } from "../data/registrations.ts";
import { protectRegistrations } from "../disclosure/protect_registrations.ts";
import { loadCase } from "../socioeconomics/case_fixtures.ts";
import { setWidth } from "./advance_widths.ts";
import { CHROMIUM } from "./chromium_fixtures.ts";
import { lightness } from "./colour_sight_fixtures.ts";
import { reviewedPictures } from "./golden_fixtures.ts";
import { feeFigures } from "./fees/fee_figures_fixtures.ts";
import { withLongNames } from "./long_names_fixtures.ts";
import {
  faultsOf,
  type MeasuredText,
  measurePictures,
} from "./measured_fixtures.ts";
import { outcomeFigures } from "./outcomes/outcome_figures_fixtures.ts";
import { drawSlides } from "./slide.ts";
import { socioeconomicFigures } from "./socioeconomics/socioeconomic_figures_fixtures.ts";
import { COLOURS } from "./theme.ts";

const TEXT: MeasuredText = {
  text: "Flen",
  left: 10,
  right: 40,
  top: 10,
  bottom: 20,
  colour: "#1f2328",
  behind: ["#ffffff"],
  covered: false,
  size: 12.5,
  parted: false,
};

Deno.test("a text alone in a picture is free of faults", () => {
  assert.deepEqual(faultsOf({ width: 100, height: 30, texts: [TEXT] }), []);
});

Deno.test("texts that are cut, covered, faint or in each other are faults", () => {
  const faults = (...texts: MeasuredText[]) =>
    faultsOf({ width: 100, height: 30, texts });
  assert.deepEqual(faults({ ...TEXT, right: 101 }), ["cut: Flen"]);
  assert.deepEqual(faults({ ...TEXT, parted: true }), ["cut: Flen"]);
  assert.deepEqual(faults({ ...TEXT, covered: true }), ["painted over: Flen"]);
  assert.deepEqual(faults({ ...TEXT, behind: ["#ffffff", "#4a5059"] }), [
    "faint: Flen (#1f2328 on #4a5059)",
  ]);
  assert.deepEqual(faults(TEXT, { ...TEXT, text: "Trosa", left: 39 }), [
    "overlap: Flen | Trosa",
  ]);
  assert.deepEqual(faults(TEXT, { ...TEXT, left: 40, right: 60 }), []);
});

Deno.test({
  name: "a text is as wide in a browser as it is reckoned to be",
  ignore: !CHROMIUM,
  fn: async () => {
    const text = "RAR Sörmland, 16–64 år: 4 000 000 kr (37,1 %) över åren";
    const lines = ([400, 600] as const).map((weight) =>
      `<text x="10" y="50" font-size="20" font-weight="${weight}">${text}</text>`
    );
    const measured = await measurePictures(
      lines.map((line) => `<svg width="900" height="100">${line}</svg>`),
    );
    for (const [at, weight] of ([400, 600] as const).entries()) {
      const { left, right } = measured[at]!.texts[0]!;
      const reckoned = setWidth(text, 20, weight);
      assert.ok(Math.abs(right - left - reckoned) < 4, `${right - left}`);
      assert.ok(right - left < reckoned + 0.5);
    }
  },
});

Deno.test({
  name: "no text of a figure is cut, covered, faint or in another on the page",
  ignore: !CHROMIUM,
  fn: async () => assertFaultless(await reviewedPictures()),
});

Deno.test({
  name:
    "no text of a figure is cut, covered, faint, small or in another on a slide",
  ignore: !CHROMIUM,
  fn: async () => {
    const pictures = await reviewedPictures();
    const slides = new Map(
      [...pictures].flatMap(([name, svg]) =>
        slidesOf(svg).map((slide, at): [string, string] => [
          `${name} ${at + 1}`,
          slide,
        ])
      ),
    );
    assert.ok(slides.size > pictures.size);
    await assertFaultless(slides, 12);
  },
});

Deno.test({
  name:
    "the longest names of municipalities and interventions have room on page and slide",
  ignore: !CHROMIUM,
  fn: async () => {
    const figures = [
      ...feeFigures(withLongNames(await loadFeeData("rar")), 2025),
      ...socioeconomicFigures(withLongNames(await loadCase("rar"))),
      ...outcomeFigures(
        withLongNames(protectRegistrations(await loadRegistrations("rar"))),
        2025,
      ),
    ];
    assert.ok(figures.some(({ svg }) => svg.includes("Skinnskatteberg")));
    await assertFaultless(
      new Map(figures.flatMap((figure) => [
        [figure.id, figure.svg],
        ...drawSlides(figure).map((slide, at): [string, string] => [
          `${figure.id}, slide ${at + 1}`,
          slide,
        ]),
      ])),
    );
  },
});

Deno.test("a legend tells its marks apart by shape or in grey print", async () => {
  for (const [name, svg] of await reviewedPictures()) {
    for (const [one, other] of pairs(legendMarks(svg))) {
      if (one.shape !== other.shape) continue;
      const apart = Math.abs(lightness(one.colour) - lightness(other.colour));
      assert.ok(apart >= 12, `${name}: ${one.colour} and ${other.colour}`);
    }
  }
});

async function assertFaultless(
  pictures: ReadonlyMap<string, string>,
  smallest = 0,
): Promise<void> {
  const measured = await measurePictures([...pictures.values()]);
  const faults = [...pictures.keys()].flatMap((name, at) => {
    const small = measured[at]!.texts.filter(({ size }) =>
      size < smallest - 0.05
    ).map(({ text, size }) => `small: ${text} (${size.toFixed(1)})`);
    return [...faultsOf(measured[at]!), ...small]
      .map((fault) => `${name}: ${fault}`);
  });
  assert.deepEqual(faults, []);
}

/** The marks of a picture's legend: shape without place, and colour. */
function legendMarks(svg: string): { shape: string; colour: string }[] {
  const { document } = parseHTML(svg);
  return [...document.querySelectorAll("g.drawing > :is(rect, circle)")].map(
    (mark) => {
      const of = (name: string) => mark.getAttribute(name) ?? "none";
      const filled = of("fill") !== COLOURS.background &&
          of("fill") !== COLOURS.tint || of("stroke") === "none";
      return {
        shape: [
          mark.tagName,
          of("width"),
          of("height"),
          of("r"),
          of("stroke-dasharray"),
          mark.nextElementSibling?.tagName,
          filled ? "filled" : of("fill"),
        ].join(" "),
        colour: of(filled ? "fill" : "stroke"),
      };
    },
  );
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, at) =>
    items.slice(at + 1).map((other): [Item, Item] => [one, other])
  );
}

/** The slides of a picture whose texts are read from it. */
function slidesOf(svg: string): string[] {
  const { document } = parseHTML(svg);
  const texts = [...document.querySelectorAll("svg > text")];
  const joined = (keep: (text: Element) => boolean) =>
    texts.filter(keep).map(({ textContent }) => textContent).join(" ");
  return drawSlides({
    id: "a",
    title: joined((text) => text.getAttribute("font-size") === "18"),
    subtitle: joined((text) => text.getAttribute("font-size") === "13"),
    altText: "a",
    synthetic: svg.includes(">Exempeldata<"),
    svg,
  });
}
