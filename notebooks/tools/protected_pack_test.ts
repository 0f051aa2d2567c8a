import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import {
  loadRegistrations,
  openTables,
} from "../../core/data/registrations.ts";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import { attack, narrowerThan } from "../../core/disclosure/attack_fixtures.ts";
import { primaryCells } from "../../core/disclosure/primary.ts";
import { DEFAULT_RULE } from "../../core/disclosure/rule.ts";
import { countOutcomes } from "../../core/outcomes/outcome_counts.ts";
import { copyFolder } from "../../core/report/copy_folder.ts";
import { exportedBy } from "./exported_fixtures.ts";
import { knownCounts } from "./known_counts_fixtures.ts";
import { listNotebooks } from "./notebook.ts";
import { PROJECT, twinsOf, writeTwin } from "./twin_fixtures.ts";

const ID = "exempel";
const YEAR = 2025;
const NOTEBOOKS = await listNotebooks(
  fileURLToPath(new URL("notebooks", PROJECT)),
);
const PARAMETERS = { forbund: ID, year: YEAR, scenario: "bas" };
/** FINSAM_ATTACKS=1000 attacks every number of the pack. */
const SOME = Number(Deno.env.get("FINSAM_ATTACKS") ?? 60) < 1000 ? 12 : 1;

const { set, shown, twin } = await twinsOf(ID, YEAR);
const exported = await exportedBy(PROJECT, NOTEBOOKS, PARAMETERS);

Deno.test("no number of an exported pack can be narrowed by what the pack shows", async () => {
  const { outcomes } = openTables(await loadRegistrations(ID));
  const known = knownCounts(exported, countOutcomes(outcomes), YEAR);
  const ids = new Set(set.cells.map(({ id }) => id));
  const found = new Map([...known].filter(([id]) => ids.has(id)));
  assert.ok(found.size > 200, `only ${found.size} numbers were found`);
  const { few, everyone } = primaryCells(set, DEFAULT_RULE);
  assert.deepEqual(few.filter((id) => found.has(id)), []);
  for (const { part, zeros } of everyone) {
    assert.ok(!found.has(part) || !zeros.every((zero) => found.has(zero)));
  }
  const hidden = set.cells.map(({ id }) => id)
    .filter((id) => !shown.has(id) && !id.startsWith("except"));
  const targets = hidden.filter((id, at) =>
    id.endsWith(`year=${YEAR}`) || at % SOME === 0
  );
  const narrowed = attack(set.sums, found, targets);
  assert.deepEqual(narrowerThan(DEFAULT_RULE.width, narrowed), []);
  assert.ok(targets.length > 80, `only ${targets.length} were attacked`);
});

Deno.test("numbers that differ only in what is hidden give the same pack, to the byte", async () => {
  const different = twin.cells.filter(({ persons }, at) =>
    persons !== set.cells[at]!.persons
  );
  assert.ok(different.length >= 4, `only ${different.length} differ`);
  await using temporary = await temporaryFolder();
  const folder = temporary.path;
  const copy = temporary.url;
  for (const name of ["core", "data", "notebooks"]) {
    await Deno.mkdir(`${folder}/${name}`);
    await copyFolder(
      fileURLToPath(new URL(name, PROJECT)),
      `${folder}/${name}`,
    );
  }
  for (const name of ["deno.json", "deno.lock", "package.json"]) {
    await Deno.copyFile(new URL(name, PROJECT), new URL(name, copy));
  }
  await writeTwin(new URL("data/", copy), ID, twin);
  const other = await exportedBy(copy, NOTEBOOKS, PARAMETERS);
  assert.deepEqual(other, exported);
});
