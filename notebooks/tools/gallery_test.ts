import assert from "node:assert/strict";
import { listForbund } from "../../core/data/open_forbund.ts";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import { gallery } from "./gallery.ts";
import { printed } from "./printed_fixtures.ts";

Deno.test("the gallery says which packs are missing and how to make them", async () => {
  await using outputs = await temporaryFolder();
  const { result, lines } = await printed(() => gallery(outputs.path));
  assert.equal(result, `${outputs.path}/galleri.html`);
  const page = await Deno.readTextFile(result);
  for (const [at, forbund] of (await listForbund()).entries()) {
    const command = new RegExp(
      `paket saknas; kör deno task report --forbund ${forbund} --year \\d{4}`,
    );
    assert.match(lines[at]!, command);
    assert.match(page, command);
  }
});
