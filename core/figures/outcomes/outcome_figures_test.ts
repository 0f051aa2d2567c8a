import assert from "node:assert/strict";
import { parseHTML } from "linkedom";
import {
  loadMunicipalData,
  type MunicipalData,
} from "../../data/municipal_data.ts";
import { loadOutcomeData, type OutcomeData } from "../../data/outcome_data.ts";
import { funnelLimits } from "../../equity/funnel_limits.ts";
import { compareMunicipalities } from "../../equity/municipal_comparison.ts";
import { municipalSpread } from "../../equity/municipal_spread.ts";
import { participationBySex } from "../../equity/participation.ts";
import { sexEquity } from "../../equity/sex_equity.ts";
import { categoryTables } from "../../outcomes/exit_categories.ts";
import { exitTables, hideExits } from "../../outcomes/exit_table.ts";
import { evaluateGoals } from "../../outcomes/goal_evaluation.ts";
import { outcomesOfYear } from "../../outcomes/outcome_year.ts";
import {
  type ParticipantFlow,
  participantFlows,
} from "../../outcomes/participant_flow.ts";
import { decomposeChange } from "../../outcomes/share_decomposition.ts";
import { exitHeat } from "./exit_heat.ts";
import { exitReasons } from "./exit_reasons.ts";
import type { Figure } from "../figure.ts";
import { goalBullet } from "./goal_bullet.ts";
import { needConcentration } from "../equity/need_concentration.ts";
import { outcomeByIntervention } from "./outcome_by_intervention.ts";
import { participantFlow } from "./participant_flow.ts";
import { participantFunnel } from "../equity/participant_funnel.ts";
import { participantLorenz } from "../equity/participant_lorenz.ts";
import { participantsOverYears } from "./participants_over_years.ts";
import { sexGapForest } from "../equity/sex_gap_forest.ts";
import { shareDecomposition } from "../equity/share_decomposition.ts";
import { womenShare } from "../equity/women_share.ts";

const GOLDEN = new URL("../golden/", import.meta.url);

for (const id of ["rar", "sydnarke"]) {
  Deno.test(`the outcome figures of ${id} 2025 are the reviewed pictures`, async (t) => {
    const [data, municipal] = await load(id);
    for (const figure of withoutWarnings(() => figures(data, municipal))) {
      await t.step(figure.id, () => compare(`${id}-2025-${figure.id}`, figure));
    }
  });
}

Deno.test("hidden numbers are marked in the picture and empty in the data", async () => {
  const [data] = await load("rar");
  const [table] = exitTables(data);
  const hidden = hideExits(
    table!,
    ({ interventionId, reason }) =>
      interventionId === "cooperari" && reason !== null,
  );
  const figure = exitHeat(data, hidden, 2025, {
    id: "avslut-skyddade",
    title: "Avslut efter orsak och kön",
    disclosure: "antal under 5 är undertryckta",
  });
  await compare("rar-2025-avslut-skyddade", figure);
  const marks = textsOf(figure).filter((text) => text === "..");
  assert.equal(marks.length, 15); // fem orsaker, tre tal var
  const row = figure.rows.find(({ reason, intervention_id }) =>
    intervention_id === "cooperari" && reason === "Arbete"
  )!;
  assert.deepEqual(
    [row.women, row.men, row.both, row.not_shown],
    [null, null, null, "kvinnor, män, båda"],
  );
  assert.match(figure.caption, /15 antal visas inte\. Skydd: antal under 5/);
  const reasons = exitReasons(
    data,
    outcomesOfYear(data, [hidden], 2025).reasons,
    2025,
  );
  assert.equal(textsOf(reasons).filter((text) => text === "..").length, 5);
});

Deno.test("a series is not drawn over a gap or over the change of register", async () => {
  const [data] = await load("rar");
  const flows = [2019, 2020, 2022, 2023, 2024].map((year): ParticipantFlow => ({
    year,
    interventionId: "totalt",
    intervention: "Totalt",
    opening: 100 + 10 * (year - 2019),
    new: 60,
    ended: year === 2020 ? 70 : 40,
    ongoing: 0,
    leftOver: 0,
    carriedOver: null,
    source: "Dokument",
  }));
  const example = {
    ...data,
    forbund: { ...data.forbund, shortName: "Exempelförbundet" },
    synthetic: true,
  };
  const figure = participantsOverYears(example, flows, [2018, 2025]);
  await compare("exempel-deltagare-per-ar", figure);
  // Three series, each in three runs: 2019–2020, 2022 alone and 2023–2024. A
  // run of one year is a dot without a line.
  const { document } = parseHTML(figure.svg);
  const lines = [...document.querySelectorAll("[aria-label=line] path")]
    .map((path) => path.getAttribute("d")!)
    .filter((d) => d.includes("L"));
  assert.equal(lines.length, 6);
  assert.deepEqual(
    figure.rows.map(({ year, participants }) => [year, participants]),
    [
      ["2018", null],
      ["2019", 160],
      ["2020", 170],
      ["2021", null],
      ["2022", 190],
      ["2023", 200],
      ["2024", 210],
      ["2025", null],
    ],
  );
});

Deno.test("numbers that are neither published nor protected are recorded as such", async () => {
  const [data] = await load("rar");
  const unprotected = { ...data, disclosure: "protected" as const };
  const of = (which: OutcomeData) =>
    participantFlow(
      which,
      outcomesOfYear(which, exitTables(which), 2025).flows,
      2025,
    ).disclosure;
  assert.equal(of(data), "publicerade tabeller visas som publicerade");
  assert.equal(
    of(unprotected),
    "små antal är inte skyddade: får inte lämna förbundet",
  );
});

Deno.test("a flow that does not balance is told in the caption", async () => {
  const [data] = await load("rar");
  const flows = participantFlows(data.participants)
    .map((flow) => ({
      ...flow,
      leftOver: flow.interventionId === "spira" ? -1 : 0,
    }));
  assert.match(
    participantFlow(data, flows, 2025).caption,
    /Det gör de inte för SPIRA Sörmland \(ESF\) \(1 person fel\)\./,
  );
});

Deno.test("the population's share of women is a line where it is known", async () => {
  const [data] = await load("rar");
  const of = (share: number | null) =>
    womenShare(
      data,
      participationBySex(data, 2025, exitTables(data)[0]!, share),
    );
  assert.match(of(0.49).subtitle, /befolkningens andel, 49,0/);
  assert.match(of(null).subtitle, /inte känd i förbundets data/);
  assert.ok(textsOf(of(0.49)).includes("Befolkningen"));
  assert.ok(!textsOf(of(null)).includes("Befolkningen"));
});

Deno.test("outcome figures made of example data say so, and name themselves", async () => {
  const [data, municipal] = await load("rar");
  const made = figures({ ...data, synthetic: true }, {
    ...municipal,
    synthetic: true,
  });
  for (const figure of made) {
    assert.ok(textsOf(figure).includes("Exempeldata"), figure.id);
    const { document } = parseHTML(figure.svg);
    assert.equal(
      document.querySelector("svg > title")!.textContent,
      figure.title,
    );
    assert.equal(
      document.querySelector("svg > desc")!.textContent,
      figure.altText,
    );
  }
});

async function load(id: string): Promise<[OutcomeData, MunicipalData]> {
  return [await loadOutcomeData(id), await loadMunicipalData(id)];
}

/** Every figure that the two notebooks make. */
function figures(data: OutcomeData, municipal: MunicipalData): Figure[] {
  const year = 2025;
  const exits = exitTables(data);
  const results = outcomesOfYear(data, exits, year);
  const before = outcomesOfYear(data, exits, year - 1);
  const equity = sexEquity(results);
  const comparison = compareMunicipalities(municipal, year);
  const spread = municipalSpread(municipal, comparison);
  return [
    participantFlow(data, results.flows, year),
    participantsOverYears(data, participantFlows(data.participants), [
      2018,
      year,
    ]),
    exitReasons(data, results.reasons, year),
    outcomeByIntervention(data, results.shares, year, results.goalShare),
    goalBullet(data, evaluateGoals(data, categoryTables(data, exits)), year),
    shareDecomposition(
      data,
      decomposeChange(before.shares, results.shares),
      [year - 1, year],
      {
        id: "utfall-forandring",
        title: "Förändringen från 2024 till 2025",
        difference: "andelen 2025 minus andelen året före",
        groups: "deltagarna de två åren",
        missing:
          "förändringen kräver avslut för två år i följd, och de saknas.",
      },
    ),
    womenShare(data, participationBySex(data, year, results.exits)),
    exitHeat(data, results.exits, year, {
      id: "avslut-efter-orsak-och-kon",
      title: "Avslut efter orsak och kön",
    }),
    sexGapForest(data, equity.reasons, year),
    shareDecomposition(data, equity.decomposition, [year], {
      id: "konsskillnad-uppdelad",
      title: "Skillnaden mellan kvinnor och män 2025, uppdelad",
      difference: "kvinnornas andel minus männens",
      groups: "kvinnor och män",
      missing: "kvinnors och mäns utfall saknas eller får inte visas.",
    }),
    participantFunnel(municipal, comparison, funnelLimits(comparison), year),
    participantLorenz(municipal, comparison, spread, year),
    needConcentration(municipal, comparison, spread, year),
  ];
}

async function compare(name: string, { svg }: Figure): Promise<void> {
  const file = new URL(`${name}.svg`, GOLDEN);
  if (Deno.args.includes("--update")) await Deno.writeTextFile(file, svg);
  assert.equal(svg, await Deno.readTextFile(file));
}

function textsOf({ svg }: Figure): string[] {
  const { document } = parseHTML(svg);
  return [...document.querySelectorAll("text")]
    .map(({ textContent }) => textContent ?? "");
}

/** Plot tells of a doubtful figure by a warning; here it is a failure. */
function withoutWarnings<Result>(draw: () => Result): Result {
  const { warn } = console;
  console.warn = (...message: unknown[]) => assert.fail(message.join(" "));
  try {
    return draw();
  } finally {
    console.warn = warn;
  }
}
