import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "../data/temporary_fixtures.ts";
import { MAY_START_PROGRAMS } from "../figures/programs_fixtures.ts";

/** Zones and languages in which dates, numbers and letters are others. */
const PLACES = [
  { TZ: "UTC", LANG: "C", LC_ALL: "C" },
  { TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "America/St_Johns", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" },
];

Deno.test({
  name: "the same data give the same bytes in any time zone and language",
  ignore: !MAY_START_PROGRAMS,
  fn: async () => {
    const [here, ...elsewhere] = await Promise.all(PLACES.map(checksums));
    for (
      const name of ["figures/medlemsavgifter-per-kommun.png", "tabeller.xlsx"]
    ) {
      assert.ok(here!.includes(`${name} `), name);
    }
    for (const sums of elsewhere) assert.equal(sums, here);
  },
});

/** The checksums of a small pack that a process of its own makes. */
async function checksums(env: Record<string, string>): Promise<string> {
  await using temporary = await temporaryFolder();
  const folder = temporary.path;
  const script = new URL("same_bytes_fixtures.ts", import.meta.url);
  const { success, stdout, stderr } = await new Deno.Command(
    Deno.execPath(),
    {
      args: ["run", "--allow-all", fileURLToPath(script), folder],
      env,
    },
  ).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  assert.ok(success, text(stderr));
  return text(stdout);
}
