/**
 * The pictures that a person has looked at and approved, in `golden/`.
 *
 * @module
 */
import assert from "node:assert/strict";
import { parseHTML } from "linkedom";
import type { Figure } from "./figure.ts";

const FOLDER = new URL("golden/", import.meta.url);

/**
 * A figure must be the reviewed picture to the byte; `-- --update` on the
 * command line makes it the one to review.
 *
 * @param name The picture's name without ending.
 */
export async function assertReviewed(
  name: string,
  { svg }: Pick<Figure, "svg">,
): Promise<void> {
  const file = new URL(`${name}.svg`, FOLDER);
  if (Deno.args.includes("--update")) await Deno.writeTextFile(file, svg);
  assert.equal(svg, await Deno.readTextFile(file));
}

/**
 * Figures must be the reviewed pictures, each in a step of its own.
 *
 * @param before What stands before a figure's id in the picture's name.
 */
export async function assertAllReviewed(
  t: Deno.TestContext,
  before: string,
  figures: readonly Figure[],
): Promise<void> {
  for (const figure of figures) {
    await t.step(
      figure.id,
      () => assertReviewed(`${before}-${figure.id}`, figure),
    );
  }
}

/** Every reviewed picture by its file's name. */
export async function reviewedPictures(): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  for await (const { name } of Deno.readDir(FOLDER)) {
    pictures.set(name, await Deno.readTextFile(new URL(name, FOLDER)));
  }
  return pictures;
}

/** Plot tells of a doubtful figure by a warning; here it is a failure. */
export function withoutWarnings<Result>(draw: () => Result): Result {
  const { warn } = console;
  console.warn = (...message: unknown[]) => assert.fail(message.join(" "));
  try {
    return draw();
  } finally {
    console.warn = warn;
  }
}

/** What is written in a picture, text by text. */
export function textsOf({ svg }: Pick<Figure, "svg">): string[] {
  return [...parseHTML(svg).document.querySelectorAll("text")]
    .map(({ textContent }) => textContent);
}
