import assert from "node:assert/strict";
import { InputError } from "../../data/problems.ts";
import { temporaryFolder } from "../../data/temporary_fixtures.ts";
import { contentFixture } from "../document/report_fixtures.ts";
import { writeContent } from "../pack_content.ts";
import { drawPrintPictures } from "../print_pictures.ts";
import { readPackedContent } from "./packed_content.ts";

Deno.test("what notebooks hand on is read back as it was", async () => {
  await inPack(async (folder) => {
    const { figures, tables, texts } = await contentFixture();
    const read = await readPackedContent(folder);
    assert.deepEqual([...read.texts.values()], [...texts.values()]);
    assert.deepEqual([...read.tables.keys()].sort(), [...tables.keys()].sort());
    assert.deepEqual(
      read.tables.get("avgifter")!.rows.map(({ member }) => member),
      tables.get("avgifter")!.rows.map(({ member }) => member),
    );
    for (const [id, figure] of figures) {
      const found = read.figures.get(id)!;
      assert.equal(found.svg, figure.svg);
      assert.equal(found.altText, figure.altText);
      assert.equal(found.missing, figure.missing);
      assert.deepEqual(new Uint8Array(found.png), new Uint8Array(figure.png));
    }
  });
});

Deno.test("a pack without a kind of file holds none of it", async () => {
  await inPack(async (folder) => {
    await Deno.remove(`${folder}/texts`, { recursive: true });
    assert.equal((await readPackedContent(folder)).texts.size, 0);
  });
});

Deno.test("a file that is missing or not as it should be is named with the way out", async () => {
  await inPack(async (folder) => {
    await Deno.writeTextFile(`${folder}/texts/avgifter.json`, '{"id":"a"}');
    await assert.rejects(
      readPackedContent(folder),
      (error: Error) =>
        error instanceof InputError &&
        /^texts\/avgifter\.json .*\(.*lead.*\); kör alla notebooker på nytt/
          .test(error.message),
    );
    await Deno.remove(`${folder}/texts/avgifter.json`);
    await Deno.remove(`${folder}/tables/bred.csv`);
    await assert.rejects(
      readPackedContent(folder),
      /^InputError: tables\/bred\.csv saknas/,
    );
  });
});

/** A folder that the fixture's content is written to. */
async function inPack(
  action: (folder: string) => Promise<void>,
): Promise<void> {
  await using temporary = await temporaryFolder();
  const folder = temporary.path;
  const { figures, tables, texts } = await contentFixture();
  await writeContent(
    {
      figures: [...figures.values()].map(({ png: _png, ...figure }) => figure),
      tables: [...tables.values()],
      texts: [...texts.values()],
    },
    folder,
  );
  await drawPrintPictures(folder, `${folder}/former`);
  await action(folder);
}
