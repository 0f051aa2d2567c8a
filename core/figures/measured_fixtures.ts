/**
 * Pictures as a browser sets them: where every line of text stands, in what
 * colour and on what.
 *
 * @module
 */
import type { Page } from "playwright-core";
import { fontFaces, loadTypeface } from "../report/typeface.ts";
import { startChromium } from "./chromium_fixtures.ts";
import { contrast } from "./contrast.ts";

/** A line of text as it is set, in pixels of the picture. */
export interface MeasuredText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Top of tall letters. */
  readonly top: number;
  /** Bottom of letters that reach below the line. */
  readonly bottom: number;
  /** Its colour, `#rrggbb`. */
  readonly colour: string;
  /** What lies behind it at its ends and in the middle. */
  readonly behind: readonly string[];
  /** Whether something is painted over it. */
  readonly covered: boolean;
  /** Font size as it is shown, pixels. */
  readonly size: number;
  /** Whether the band of a divided drawing shows only a part of it. */
  readonly parted: boolean;
}

/** A picture and its texts. */
export interface MeasuredPicture {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly MeasuredText[];
}

/** Measures pictures in headless Chromium, set in the shipped typeface. */
export async function measurePictures(
  svgs: readonly string[],
): Promise<MeasuredPicture[]> {
  const browser = await startChromium();
  try {
    const page = await browser.newPage({
      viewport: { width: 1000, height: 2000 },
    });
    await page.setContent(
      `<!doctype html><style>${fontFaces(await loadTypeface())}
      body{margin:0;font-family:"Source Sans 3"} svg{display:block}</style>
      <b>a</b>a<main></main>`,
    );
    await page.evaluate("document.fonts.ready");
    const measured: MeasuredPicture[] = [];
    for (const svg of svgs) measured.push(await measure(page, svg));
    return measured;
  } finally {
    await browser.close();
  }
}

async function measure(page: Page, svg: string): Promise<MeasuredPicture> {
  await page.evaluate(
    `document.querySelector("main").innerHTML = ${JSON.stringify(svg)}`,
  );
  return await page.evaluate(`(${measureShown})()`) as MeasuredPicture;
}

/** Runs in the page; it may use nothing from outside itself. */
function measureShown(): MeasuredPicture {
  const picture = document.querySelector("main > svg")!;
  const place = picture.getBoundingClientRect();
  const lines = [...picture.querySelectorAll("text, tspan")]
    .filter((element) =>
      element.textContent!.trim() !== "" && !element.querySelector("tspan") &&
      !element.closest("[transform*=rotate]")
    );
  return {
    width: place.width,
    height: place.height,
    texts: lines.filter((line) => shownPart(line) !== "none")
      .map(measureLine),
  };

  /** How much of a text the band shows that it stands in. */
  function shownPart(line: Element): "all" | "part" | "none" {
    const band = (line as SVGElement).ownerSVGElement!;
    if (band === picture) return "all";
    const matrix = (band.parentNode as SVGGraphicsElement).getScreenCTM()!;
    const y = Number(band.getAttribute("y"));
    const top = new DOMPoint(0, y).matrixTransform(matrix).y;
    const bottom = new DOMPoint(0, y + Number(band.getAttribute("height")))
      .matrixTransform(matrix).y;
    const text = lettersOf(line);
    if (text.bottom <= top + 0.5 || text.top >= bottom - 0.5) return "none";
    return text.top >= top - 0.5 && text.bottom <= bottom + 0.5
      ? "all"
      : "part";
  }

  // The box spans the typeface's ascent 0.984 and descent 0.273; letters
  // reach from 0.75 above the line to 0.21 below it.
  function lettersOf(line: Element) {
    const box = line.getBoundingClientRect();
    const em = box.height / 1.257;
    return {
      em,
      top: box.top + 0.234 * em,
      bottom: box.bottom - 0.063 * em,
    };
  }

  function measureLine(line: Element): MeasuredText {
    const style = getComputedStyle(line);
    const box = line.getBoundingClientRect();
    const { em, top, bottom } = lettersOf(line);
    const middle = (top + bottom) / 2;
    const points = [box.left + 1, (box.left + box.right) / 2, box.right - 1];
    const stacks = points.map((x) =>
      document.elementsFromPoint(x, middle).filter((element) =>
        picture.contains(element) && element !== picture &&
        !element.closest("[transform*=rotate]")
      )
    );
    const halo = parseFloat(style.strokeWidth) >= 3 && style.stroke !== "none";
    return {
      text: line.textContent!,
      left: box.left - place.left,
      right: box.right - place.left,
      top: top - place.top,
      bottom: bottom - place.top,
      colour: hex(numbers(style.fill)),
      size: em,
      parted: shownPart(line) === "part",
      behind: halo ? [hex(numbers(style.stroke))] : stacks.map(colourBehind),
      covered: stacks.some((stack) => {
        const first = stack.find((element) => !isText(element));
        const own = stack.indexOf(line);
        return own > -1 && first !== undefined && stack.indexOf(first) < own;
      }),
    };
  }

  /** The colours that are painted below a point, blended from the page up. */
  function colourBehind(stack: readonly Element[]): string {
    return hex(
      stack.filter((element) => !isText(element)).reverse()
        .reduce((under, element) => {
          const style = getComputedStyle(element);
          const filled = style.fill !== "none";
          const paint = numbers(filled ? style.fill : style.stroke);
          const share = Number(style.opacity) *
            Number(filled ? style.fillOpacity : style.strokeOpacity);
          return under.map((part, at) =>
            share * paint[at]! + (1 - share) * part
          );
        }, [255, 255, 255]),
    );
  }

  function isText(element: Element): boolean {
    return element.closest("text") !== null;
  }

  function numbers(colour: string): number[] {
    return colour.match(/[\d.]+/g)!.slice(0, 3).map(Number);
  }

  function hex(parts: readonly number[]): string {
    return "#" +
      parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join(
        "",
      );
  }
}

/** How far two texts or a text and an edge may come into each other, pixels. */
const TOLERANCE = 0.5;

/**
 * What is wrong with the texts of a picture: cut by its edge, over one
 * another, painted over, or too faint on what is behind.
 */
export function faultsOf(
  { width, height, texts }: MeasuredPicture,
): string[] {
  return texts.flatMap((one, at) => [
    ...(one.parted || isCut(one, width, height) ? [`cut: ${one.text}`] : []),
    ...(one.covered ? [`painted over: ${one.text}`] : []),
    ...one.behind.filter((colour) => contrast(one.colour, colour) < 4.5)
      .slice(0, 1)
      .map((colour) => `faint: ${one.text} (${one.colour} on ${colour})`),
    ...texts.slice(at + 1).filter((other) => overlap(one, other))
      .map((other) => `overlap: ${one.text} | ${other.text}`),
  ]);
}

function isCut(text: MeasuredText, width: number, height: number): boolean {
  return text.left < -TOLERANCE || text.right > width + TOLERANCE ||
    text.top < -TOLERANCE || text.bottom > height + TOLERANCE;
}

function overlap(one: MeasuredText, other: MeasuredText): boolean {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) >
      TOLERANCE &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
      TOLERANCE;
}
