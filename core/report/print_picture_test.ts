import assert from "node:assert/strict";
import { sha256Hex } from "../data/files.ts";
import { type PictureRecord, printPicture } from "./print_picture.ts";

const SVG = picture("#000000");

Deno.test("a picture drawn from the same bytes is taken from the former pack", async () => {
  await inFormerPack(async (former) => {
    const again = await printPicture("figur", SVG, former.folder);
    assert.deepEqual(again.png, former.png);
    assert.deepEqual(again.record, former.record);
    await Deno.writeFile(former.path, Uint8Array.of(1));
    await former.describe({ pngSha256: sha256Hex(Uint8Array.of(1)) });
    const taken = await printPicture("figur", SVG, former.folder);
    assert.deepEqual(taken.png, Uint8Array.of(1));
  });
});

Deno.test("a picture that has changed is drawn again", async () => {
  await inFormerPack(async (former) => {
    const white = picture("#ffffff");
    const { png, record } = await printPicture("figur", white, former.folder);
    assert.notDeepEqual(png, former.png);
    assert.equal(record.svgSha256, sha256Hex(white));
    assert.equal(record.pngSha256, sha256Hex(png));
  });
});

Deno.test("a print picture that someone has touched is drawn again", async () => {
  await inFormerPack(async (former) => {
    await Deno.writeFile(former.path, Uint8Array.of(1));
    const { png } = await printPicture("figur", SVG, former.folder);
    assert.deepEqual(png, former.png);
  });
});

Deno.test("a print picture of another renderer is drawn again", async () => {
  await inFormerPack(async (former) => {
    await Deno.writeFile(former.path, Uint8Array.of(1));
    await former.describe({
      renderer: "another",
      pngSha256: sha256Hex(Uint8Array.of(1)),
    });
    const { png } = await printPicture("figur", SVG, former.folder);
    assert.deepEqual(png, former.png);
  });
});

function picture(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4">` +
    `<rect width="8" height="4" fill="${colour}"/></svg>`;
}

interface FormerPack {
  readonly folder: string;
  readonly path: string;
  readonly png: Uint8Array;
  readonly record: PictureRecord;
  describe(changes: Partial<PictureRecord>): Promise<void>;
}

/** Runs a test beside a pack whose only figure was drawn from {@linkcode SVG}. */
async function inFormerPack(
  test: (former: FormerPack) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${folder}/figures`);
    const { png, record } = await printPicture("figur", SVG, folder);
    const path = `${folder}/figures/figur.png`;
    const describe = (changes: Partial<PictureRecord>) =>
      Deno.writeTextFile(
        `${folder}/figures/figur.json`,
        JSON.stringify({ picture: { ...record, ...changes } }),
      );
    await Deno.writeFile(path, png);
    await describe({});
    await test({ folder, path, png, record, describe });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
