import assert from "node:assert/strict";
import { parseHTML } from "linkedom";
import { loadRegistrations } from "../../data/registrations.ts";
import { exitsAsUnpublished } from "../../disclosure/exits_as_unpublished.ts";
import {
  protectRegistrations,
  type ShownRegistrations,
} from "../../disclosure/protect_registrations.ts";
import { participationBySex } from "../../equity/participation.ts";
import { mapExits } from "../../outcomes/exit_table.ts";
import { outcomesOfYear } from "../../outcomes/outcome_year.ts";
import type { ParticipantFlow } from "../../outcomes/participant_flow.ts";
import {
  assertAllReviewed,
  assertReviewed,
  textsOf,
  withoutWarnings,
} from "../golden_fixtures.ts";
import { womenShare } from "../equity/women_share.ts";
import { exitHeat } from "./exit_heat.ts";
import { exitReasons } from "./exit_reasons.ts";
import { outcomeFigures } from "./outcome_figures_fixtures.ts";
import { participantFlow } from "./participant_flow.ts";
import { participantsOverYears } from "./participants_over_years.ts";

for (const id of ["rar", "sydnarke", "exempel"]) {
  Deno.test(`the outcome figures of ${id} 2025 are the reviewed pictures`, async (t) => {
    const shown = await load(id);
    const figures = withoutWarnings(() => outcomeFigures(shown, 2025));
    await assertAllReviewed(t, `${id}-2025`, figures);
  });
}

Deno.test("goals that are not drawn are referred to the table by what it is called", async () => {
  const figures = outcomeFigures(await load("rar"), 2025);
  const { caption } = figures.find(({ id }) => id === "mal-mot-utfall")!;
  assert.match(caption, / mål står i tabellen över mål och utfall\.$/);
});

Deno.test("Tabell 1 is shown both as published and protected", async () => {
  const { outcomes } = await load("rar");
  const guarded = exitsAsUnpublished(outcomes, 2025);
  const figure = exitHeat(guarded.outcomes, guarded.exits, 2025, {
    id: "avslut-skyddade",
    title: "Avslut efter orsak och kön, små antal skyddade",
  });
  await assertReviewed("rar-2025-avslut-skyddade", figure);
  assert.match(figure.caption, /antal visas inte\. Skydd: antal under 5/);
  assert.equal(figure.protection?.method, "suppression");
});

Deno.test("hidden numbers are marked in the picture and named in the data", async () => {
  const { outcomes } = await load("rar");
  const hidden = mapExits(
    outcomes.exits[0]!,
    ({ interventionId, reason }, persons) =>
      interventionId === "cooperari" && reason !== null ? null : persons,
  );
  const data = {
    ...outcomes,
    exits: [hidden],
    protection: { ...outcomes.protection, method: "suppression" as const },
  };
  const figure = exitHeat(data, hidden, 2025, {
    id: "avslut",
    title: "Avslut",
  });
  const marks = textsOf(figure).filter((text) => text === "..");
  assert.equal(marks.length, 15); // fem orsaker, tre tal var
  const row = figure.rows.find(({ reason, intervention_id }) =>
    intervention_id === "cooperari" && reason === "Arbete"
  )!;
  assert.deepEqual(
    [row.women, row.men, row.both, row.protected],
    [null, null, null, "Kvinnor; Män; Båda"],
  );
  const reasons = exitReasons(data, outcomesOfYear(data, 2025).reasons, 2025);
  assert.equal(
    textsOf(reasons).filter((text) => text === ".. av 27").length,
    5,
  );
});

Deno.test("a bar with a protected part is not divided", async () => {
  const { outcomes } = await load("rar");
  const { flows } = outcomesOfYear(outcomes, 2025);
  const hidden = flows.map((flow) =>
    flow.interventionId === "cooperari"
      ? { ...flow, ended: null, ongoing: null }
      : flow
  );
  const figure = participantFlow(outcomes, hidden, 2025);
  assert.ok(
    textsOf(figure).includes("Avslutade: .., Vid årets slut: .."),
  );
  const bars = (svg: string) =>
    parseHTML(svg).document.querySelectorAll("[aria-label=bar] rect").length;
  // Two segments become one bar.
  assert.equal(
    bars(figure.svg),
    bars(participantFlow(outcomes, flows, 2025).svg) - 1,
  );
});

Deno.test("a series is not drawn over a gap or over the change of register", async () => {
  const { outcomes: data } = await load("rar");
  const flows = [2019, 2020, 2022, 2023, 2024].map((year): ParticipantFlow => ({
    year,
    interventionId: "totalt",
    intervention: "Totalt",
    total: 160 + 10 * (year - 2019),
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
  await assertReviewed("exempel-deltagare-per-ar", figure);
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

Deno.test("a flow that does not balance is told in the caption", async () => {
  const { outcomes } = await load("rar");
  const flows = outcomes.flows.map((flow) => ({
    ...flow,
    leftOver: flow.interventionId === "spira" ? -1 : 0,
    carriedOver: flow.interventionId === "sikta" ? 2 : null,
  }));
  const { caption } = participantFlow(outcomes, flows, 2025);
  assert.match(
    caption,
    /Det gör de inte för SPIRA Sörmland \(ESF\) \(1 person fel\)\./,
  );
  assert.match(
    caption,
    /inte förra årets slut för Sikta mot arbetslivet \(2 personer fel\)\./,
  );
});

Deno.test("the population's share of women is a line where it is known", async () => {
  const { outcomes } = await load("rar");
  const of = (share: number | null) =>
    womenShare(outcomes, participationBySex(outcomes, 2025, share));
  assert.match(of(0.49).subtitle, /befolkningens andel, 49,0/);
  assert.match(of(null).subtitle, /inte känd i förbundets data/);
  assert.ok(textsOf(of(0.49)).includes("Befolkningen"));
  assert.ok(!textsOf(of(null)).includes("Befolkningen"));
});

Deno.test("overlapping intervals are not said to mean that groups are alike", async () => {
  const { outcomes } = await load("rar");
  const { caption } = womenShare(outcomes, participationBySex(outcomes, 2025));
  assert.match(caption, /även överlappande intervall kan höra till grupper/);
});

Deno.test("outcome figures made of example data say so, and name themselves", async () => {
  const { outcomes, municipal } = await load("rar");
  const made = outcomeFigures({
    outcomes: { ...outcomes, synthetic: true },
    municipal: { ...municipal, synthetic: true },
  }, 2025);
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

async function load(id: string): Promise<ShownRegistrations> {
  return protectRegistrations(await loadRegistrations(id));
}
