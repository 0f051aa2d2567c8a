import assert from "node:assert/strict";
import { described, pathsOf, withCopiedData } from "../data/data_fixtures.ts";
import { PROJECT_DATA } from "../data/files.ts";
import { loadPublications } from "../data/publications.ts";
import { reconcile } from "./audit.ts";
import type { Finding } from "./finding.ts";

const OWN = "rar/participants.csv";

Deno.test("one changed number in a copied folder shows in the identities it is part of, and no others", async () => {
  // 1.3, Deltagare: Sikta mot arbetslivet 405 207 215 190
  const text = (await Deno.readTextFile(new URL(OWN, PROJECT_DATA)))
    .replace("405,207,215,190", "405,207,251,190");
  const changes = {
    [OWN]: () => text,
    "datapackage.json": described(OWN, text, 4),
  };
  await withCopiedData(await pathsOf("rar"), changes, async (data) => {
    const before = outcomes(reconcile(await loadPublications("rar")));
    const findings = reconcile(await loadPublications("rar", data));
    const after = outcomes(findings);
    const moved = [...after.keys()].filter((id) =>
      after.get(id) !== before.get(id)
    );
    assert.deepEqual(moved, [
      "2025-pagaende-sikta", // 405 - 251 = 154
      "2025-avslutade-summa", // 251 + 27 + 92 = 370
      "2025-avslutade-sikta-utfall", // 8 + 18 + 81 + 108 = 215
      "tabell1-sikta-avslutade", // 215 in Tabell 1
    ]);
    assert.equal(after.get("2025-pagaende-sikta"), "differs 190 154");
    assert.equal(after.get("2025-avslutade-summa"), "differs 334 370");
    assert.match(
      findings.find(({ identity }) =>
        identity.identity_id === "2025-avslutade-sikta-utfall"
      )!.likelyCause,
      /^siffrorna 1 och 5 står i omvänd ordning \(251 mot 215\)/,
    );
  });
});

function outcomes(findings: readonly Finding[]): Map<string, string> {
  return new Map(findings.map((
    { identity, status, printed, recomputed },
  ) => [
    identity.identity_id,
    `${status} ${printed?.value} ${recomputed}`,
  ]));
}
