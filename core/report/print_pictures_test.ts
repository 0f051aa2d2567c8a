import assert from "node:assert/strict";
import { sha256Hex } from "../data/files.ts";
import { drawPrintPictures } from "./print_pictures.ts";

const BLACK = picture("#000000");
const WHITE = picture("#ffffff");
/** What a test puts in the place of a print picture, to tell them apart. */
const TOUCHED = Uint8Array.of(1);

Deno.test("a picture drawn from the same bytes is taken from the former pack", async () => {
  await using packs = await formerAndNew();
  await packs.former.put(BLACK);
  await drawPrintPictures(packs.former.folder, "none");
  await packs.former.touch({ pngSha256: sha256Hex(TOUCHED) });
  await packs.pack.put(BLACK);
  await drawPrintPictures(packs.pack.folder, packs.former.folder);
  assert.deepEqual(await packs.pack.png(), TOUCHED);
});

Deno.test("a picture that has changed is drawn again and described anew", async () => {
  await using packs = await formerAndNew();
  await packs.former.put(BLACK);
  await drawPrintPictures(packs.former.folder, "none");
  await packs.pack.put(WHITE);
  await drawPrintPictures(packs.pack.folder, packs.former.folder);
  const png = await packs.pack.png();
  assert.notDeepEqual(png, await packs.former.png());
  const { title, picture } = await packs.pack.sidecar();
  assert.equal(title, "Figur");
  assert.equal(picture.svgSha256, sha256Hex(WHITE));
  assert.equal(picture.pngSha256, sha256Hex(png));
});

const CHANGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "that someone has touched": {},
  "of another renderer": {
    renderer: "another",
    pngSha256: sha256Hex(TOUCHED),
  },
};

for (const [cause, changes] of Object.entries(CHANGES)) {
  Deno.test(`a print picture ${cause} is drawn again`, async () => {
    await using packs = await formerAndNew();
    await packs.former.put(BLACK);
    await drawPrintPictures(packs.former.folder, "none");
    const drawn = await packs.former.png();
    await packs.former.touch(changes);
    await packs.pack.put(BLACK);
    await drawPrintPictures(packs.pack.folder, packs.former.folder);
    assert.deepEqual(await packs.pack.png(), drawn);
  });
}

Deno.test("a figure that has a print picture is passed over", async () => {
  await using packs = await formerAndNew();
  await packs.pack.put(BLACK);
  await drawPrintPictures(packs.pack.folder, "none");
  await packs.pack.touch({});
  await drawPrintPictures(packs.pack.folder, "none");
  assert.deepEqual(await packs.pack.png(), TOUCHED);
});

Deno.test("only the figures that are asked for are drawn", async () => {
  await using packs = await formerAndNew();
  await packs.pack.put(BLACK);
  await packs.pack.put(WHITE, "annan");
  await drawPrintPictures(packs.pack.folder, "none", ["annan"]);
  assert.ok((await packs.pack.png("annan")).length > 0);
  await assert.rejects(packs.pack.png(), Deno.errors.NotFound);
});

Deno.test("a pack without figures needs no print pictures", async () => {
  await assert.doesNotReject(drawPrintPictures("/finns/inte", "none"));
});

function picture(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4">` +
    `<rect width="8" height="4" fill="${colour}"/></svg>`;
}

/** Two packs in a folder of the test's own. */
async function formerAndNew() {
  const place = await Deno.makeTempDir();
  return {
    former: await emptyPack(`${place}/former`),
    pack: await emptyPack(`${place}/new`),
    [Symbol.asyncDispose]: () => Deno.remove(place, { recursive: true }),
  };
}

async function emptyPack(folder: string) {
  await Deno.mkdir(`${folder}/figures`, { recursive: true });
  const pathOf = (id: string, ending: string) =>
    `${folder}/figures/${id}.${ending}`;
  const sidecar = async (id = "figur") =>
    JSON.parse(await Deno.readTextFile(pathOf(id, "json")));
  return {
    folder,
    sidecar,
    png: (id = "figur") => Deno.readFile(pathOf(id, "png")),
    async put(svg: string, id = "figur") {
      await Deno.writeTextFile(pathOf(id, "svg"), svg);
      await Deno.writeTextFile(pathOf(id, "json"), '{"title":"Figur"}');
    },
    /** Puts other bytes for the print picture, and changes its record. */
    async touch(changes: Readonly<Record<string, string>>) {
      await Deno.writeFile(pathOf("figur", "png"), TOUCHED);
      const described = await sidecar();
      Object.assign(described.picture, changes);
      await Deno.writeTextFile(
        pathOf("figur", "json"),
        JSON.stringify(described),
      );
    },
  };
}
