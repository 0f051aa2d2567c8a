import assert from "node:assert/strict";
import { loadPublications } from "../data/publications.ts";
import { reconcile } from "./audit.ts";
import { countStatuses } from "./counts.ts";
import { type Finding, findingsOf } from "./finding.ts";

/** Identity, what is printed, what it would be, and what would explain it. */
type Slip = readonly [
  id: string,
  printed: string,
  recomputed: string,
  cause: string | RegExp,
];

const OTHER = /^talet stämmer däremot som: /;
const COMMON_29 = /^beloppet skiljer 29, liksom i /;

/** Worked out by hand from the documents, in their order. */
const RAR: readonly Slip[] = [
  // 2018, 5: 1269 + 936 + 1884 + 760 + 2700 + 780 + 400 + 100 + 772 + 2136 = 11737
  // 2018, 6: 9532 = 11737 - 1269 - 936
  [
    "2018-beslutade-insatser-budget",
    "-9532",
    "-11737",
    "TUNA Eskilstuna (1 269) och Tuna KFV (936) är inte med: skillnaden är lika stor",
  ],
  // 2018, 6: 866 + 16000 = 16866 and 2885 + 16000 = 18885, both 119 short
  ["2018-intakter-2019", "16985", "16866", /^beloppet skiljer 119, liksom i /],
  ["2018-intakter-2020", "19004", "18885", /^beloppet skiljer 119, liksom i /],
  // 2023: 3107 + 1636 + 841 + 1234 + 781 + 1284 + 470 + 0 = 9353
  [
    "2023-samverkansinsatser-summa",
    "8119",
    "9353",
    "Trappan mot arbete (1 234) är inte med: skillnaden är lika stor",
  ],
  // 2023: 432 + 2800 = 3232 tkr
  ["2023-forvaltning-text", "3.5", "3.232", ""],
  [
    "2024-forsorjningskvot-riket-tryck",
    "77.1",
    "77.1",
    "tecknet ”1” sitter ihop med talet i trycket (”77,11”); utan det är talet 77,1",
  ],
  // 2024: 18 000 000 - 16 462 000 = 1 538 000
  [
    "2024-resultat",
    "1548000",
    "1538000",
    "en siffra skiljer (1 548 000 mot 1 538 000)",
  ],
  // 2024: 1 861 000 kr, rounded 1,9 mkr
  [
    "2024-overskott-text",
    "1.8",
    "1.861",
    "decimalerna är avkortade i stället för avrundade (1,861)",
  ],
  [
    "2024-ej-forbrukade-text",
    "1.8",
    "1.861",
    "decimalerna är avkortade i stället för avrundade (1,861)",
  ],
  // 2024, 4: 3,5 mkr left at the end of the year, 1,8 mkr unused
  ["2024-kvarvarande-text", "3.5", "1.8", ""],
  // 2025, Översikt: 19 036 - 20 829 = -1 793
  [
    "oversikt-2022-resultat",
    "-1973",
    "-1793",
    "siffrorna 7 och 9 står i omvänd ordning (1 973 mot 1 793)",
  ],
  // 2025, 1.3: 108 + 22 + 33 = 163
  [
    "2025-avslut-ovrigt-summa",
    "141",
    "163",
    "Cooperari (22) är inte med: skillnaden är lika stor",
  ],
  // 2025, 1.3: 33 + 54 + 84 + 141 = 312, whereas 215 + 27 + 92 = 334
  ["2025-avslutade-totalt-utfall", "334", "312", OTHER],
  // 2025, 5: -16 713 + 18 799 = 2 086 and 2 136 - 221 = 1 915
  ["driftredovisning-avvikelse-nettokostnad", "2057", "2086", COMMON_29],
  ["driftredovisning-avvikelse-resultat", "1886", "1915", COMMON_29],
  // 2025, 5: 11 768 - 5 632 = 6 136
  [
    "driftredovisning-avvikelse-utgaende-eget-kapital",
    "-6107",
    "6136",
    /^tecknet är omvänt, och beloppet skiljer 29, liksom i /,
  ],
  // 2025, 5: 18 855 - 16 713 = 2 142 and, with -6 of section 2, 2 136
  ["driftredovisning-2025-resultat-summa", "2136", "2142", OTHER],
  // 2025, 5: 20 091 - 15 868 = 4 223 and, with -2 of section 2, 4 221
  ["driftredovisning-2024-resultat-summa", "4221", "4223", OTHER],
  // 2025, 3 and 5: 9 632 + 221 = 9 853, whereas 5 411 + 221 = 5 632
  ["driftredovisning-budget-eget-kapital", "5632", "9853", OTHER],
  [
    "tabell2-25-resultat",
    "117100",
    "117100",
    "tecknet ”r” sitter ihop med talet i trycket (”117 100r”); utan det är talet 117 100",
  ],
  // 2025, Tabell 2: 11 + 4 + 5 + 2 + 12 = 34; 1.3: 8 + 3 + 22 = 33
  ["tabell2-antal-mot-avslut", "34", "33", OTHER],
];

/** Worked out by hand from verksamhetsplan 2025. */
const SYDNARKE: readonly Slip[] = [
  // 4: 11,9 for 2023; SCB has 11,8 for 2023 and 11,9 for 2022
  ["helarsekvivalenter-riket-2023", "11.9", "11.8", OTHER],
  // 7.2: 4 684 000. 28 is not 84 turned round, so that no slip is named.
  ["driftbidrag-2025", "4628000", "4684000", ""],
  // 7.4: 5 436 400 - 4 634 900 = 801 500; 7.5: 582 700
  ["kansli-beslut", "582700", "801500", ""],
];

for (const [id, slips] of [["rar", RAR], ["sydnarke", SYDNARKE]] as const) {
  Deno.test(`the numbers of ${id} that differ are those found by hand, with their causes`, async () => {
    const differing = findingsOf(await findingsOfForbund(id), "differs");
    assert.deepEqual(
      differing.map(({ identity, printed, recomputed }) => [
        identity.identity_id,
        String(printed!.value),
        String(recomputed),
      ]),
      slips.map(([name, printed, recomputed]) => [name, printed, recomputed]),
    );
    differing.forEach(({ likelyCause }, at) => {
      const [name, , , expected] = slips[at]!;
      const found = likelyCause.replaceAll("\u00a0", " ");
      if (typeof expected === "string") assert.equal(found, expected, name);
      else assert.match(found, expected, name);
    });
  });
}

Deno.test("the readings that agree are named where the first ones differ", async () => {
  const findings = [
    ...await findingsOfForbund("rar"),
    ...await findingsOfForbund("sydnarke"),
  ];
  const readings = {
    "2025-avslutade-totalt-utfall": "2025-avslutade-summa",
    "driftredovisning-2025-resultat-summa":
      "driftredovisning-2025-resultat-med-finansiella",
    "driftredovisning-2024-resultat-summa":
      "driftredovisning-2024-resultat-med-finansiella",
    "driftredovisning-budget-eget-kapital":
      "driftredovisning-budget-eget-kapital-2024",
    "tabell2-antal-mot-avslut": "tabell2-summering-antal",
    "helarsekvivalenter-riket-2023": "helarsekvivalenter-riket-2022",
  };
  const named = (id: string) =>
    findings.find(({ identity }) => identity.identity_id === id)!;
  for (const [id, agreeing] of Object.entries(readings)) {
    assert.ok(
      named(id).likelyCause.endsWith(named(agreeing).identity.label),
      id,
    );
  }
});

Deno.test("every other published number holds, is rounded or lacks what it needs", async () => {
  assert.deepEqual(countStatuses(await findingsOfForbund("rar")), {
    holds: 353,
    rounding: 19,
    differs: 21,
    missing: 4,
  });
  assert.deepEqual(countStatuses(await findingsOfForbund("sydnarke")), {
    holds: 41,
    rounding: 2,
    differs: 3,
    missing: 9,
  });
});

Deno.test("printed totals of rounded parts are said to be rounded", async () => {
  const rounded = findingsOf(await findingsOfForbund("rar"), "rounding");
  const ids = rounded.map(({ identity }) => identity.identity_id);
  // 2018: nine quarters make 999 999; 2025: nine shares make 99,99 and
  // 2 591 + 826 + 244 + 0 + 64 = 3 725; 9 632 + 3 726 = 13 358; 12 522 + 4 040 = 16 562
  for (
    const id of [
      "2018-kvartal-summa",
      "2025-andelar-summa",
      "not5-2024-summa",
      "balansrakning-2024-kapital-och-skulder",
      "kassaflode-2025-likvida-slut",
    ]
  ) assert.ok(ids.includes(id), id);
});

Deno.test("what no public number is known for is missing, not passed over", async () => {
  const findings = [
    ...findingsOf(await findingsOfForbund("rar"), "missing"),
    ...findingsOf(await findingsOfForbund("sydnarke"), "missing"),
  ];
  const absent = findings.map(({ likelyCause }) =>
    likelyCause.replace("saknas i data: ", "").split("/")[0]
  );
  assert.deepEqual([...new Set(absent)].sort(), [
    "dependency_ratio",
    "full_year_equivalents",
    "text_figures", // Sydnärke 7.1: 19,4 procent of something that is not said
    "unemployment",
  ]);
});

Deno.test("every identity says where it was printed and may be read alone", async () => {
  for (const id of ["rar", "sydnarke"]) {
    const { forbund, identities } = await loadPublications(id);
    const findings = await findingsOfForbund(id);
    for (const { identity, printed } of findings) {
      assert.ok(printed, identity.identity_id);
      assert.ok(
        printed.document.startsWith(`${forbund.shortName}, `),
        identity.identity_id,
      );
    }
    const labels = identities.map(({ label }) => label);
    assert.equal(new Set(labels).size, labels.length);
  }
});

async function findingsOfForbund(id: string): Promise<Finding[]> {
  return reconcile(await loadPublications(id));
}
