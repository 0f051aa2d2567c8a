import assert from "node:assert/strict";
import { DataError } from "../data/problems.ts";
import { loadScenarioData } from "../data/scenario_data.ts";
import { resolveScenario, resolveScenarios } from "./resolve.ts";
import { withScenarioFiles } from "./scenario_fixtures.ts";

const data = await loadScenarioData("rar");
const base = data.scenarioFiles.find(({ id }) => id === "bas")!.content;

const line = (change: object = {}) => ({
  costs: { kansli: { title: "Kansli", sekPerYear: { 2026: 1 }, ...change } },
});
const insats = (change: object = {}) => ({
  interventions: {
    ny: { title: "Ny", sekPerYear: { 2026: 1 }, ...change },
  },
});

/** What a file holds beside its id and title, and what is said of it. */
const MALFORMED: readonly (readonly [string, object, string | RegExp])[] = [
  [
    "years of the wrong type",
    { years: "tre" },
    'years: väntade ett heltal mellan 1 och 10, fick "tre"',
  ],
  [
    "no years",
    { years: 0 },
    "years: väntade ett heltal mellan 1 och 10, fick 0",
  ],
  [
    "too many years",
    { years: 11 },
    "years: väntade ett heltal mellan 1 och 10, fick 11",
  ],
  [
    "half a year",
    { years: 2.5 },
    "years: väntade ett heltal mellan 1 och 10, fick 2.5",
  ],
  [
    "an empty title",
    { title: "" },
    'title: väntade en text på högst 2 000 tecken, fick ""',
  ],
  [
    "a title that is a number",
    { title: 7 },
    "title: väntade en text på högst 2 000 tecken, fick 7",
  ],
  [
    "a title taken away",
    { title: null },
    "title: väntade en text på högst 2 000 tecken, fick null",
  ],
  ["an unknown field", { kostnad: 1 }, "kostnad: okänt fält"],
  [
    "an unknown field further in",
    line({ belopp: 1 }),
    "costs.kansli.belopp: okänt fält",
  ],
  [
    "a name that climbs",
    { id: "../bas" },
    /id: väntade små bokstäver a–z, siffror och bindestreck, fick "\.\.\/bas"/,
  ],
  [
    "a name with a folder",
    { id: "a/b" },
    /id: väntade små bokstäver a–z, siffror och bindestreck, fick "a\/b"/,
  ],
  ["a name in capitals", { id: "Test" }, /id: väntade små bokstäver a–z/],
  [
    "another file's name",
    { id: "bas" },
    'id: väntade "test" som filen heter, fick "bas"',
  ],
  [
    "a name that is too long",
    { id: "a".repeat(61) },
    /id: väntade högst 60 tecken/,
  ],
  ["no name", { id: undefined }, /id: väntade .*, fick inget värde/],
  [
    "extending what is not there",
    { extends: "fel" },
    'extends: det finns inget scenario "fel"; det finns bas',
  ],
  [
    "extending a path",
    { extends: "../../reference/x" },
    /extends: väntade små bokstäver a–z, siffror och bindestreck, fick/,
  ],
  [
    "extending itself",
    { extends: "test" },
    "extends: scenarierna bygger på varandra i ring: test → test",
  ],
  [
    "extending a list",
    { extends: ["bas"] },
    /extends: väntade .*, fick en lista/,
  ],
  [
    "a negative cost",
    line({ sekPerYear: { 2026: -5 } }),
    "costs.kansli.sekPerYear.2026: väntade ett belopp i hela kronor mellan 0 och 1 000 000 000, fick -5",
  ],
  [
    "öre",
    line({ sekPerYear: { 2026: 1.5 } }),
    /costs\.kansli\.sekPerYear\.2026: väntade ett belopp i hela kronor .*, fick 1.5/,
  ],
  [
    "an amount in words",
    line({ sekPerYear: { 2026: "2 Mkr" } }),
    /sekPerYear\.2026: väntade ett belopp .*, fick "2 Mkr"/,
  ],
  [
    "an amount beyond reason",
    line({ sekPerYear: { 2026: 1e12 } }),
    /sekPerYear\.2026: väntade ett belopp/,
  ],
  [
    "an amount without a year",
    line({ sekPerYear: 2_000_000 }),
    "costs.kansli.sekPerYear: väntade ett objekt, fick 2000000",
  ],
  [
    "a year of three digits",
    line({ sekPerYear: { 226: 1 } }),
    'costs.kansli.sekPerYear.226: väntade ett årtal mellan 1990 och 2099, fick "226"',
  ],
  [
    "amounts that begin too late",
    insats({ sekPerYear: { 2028: 1 } }),
    "interventions.ny.sekPerYear: saknar belopp för 2026; ange det, eller ett för ett tidigare år",
  ],
  [
    "no amounts",
    insats({ sekPerYear: {} }),
    /interventions\.ny\.sekPerYear: saknar belopp för 2026/,
  ],
  [
    "a line without a title",
    { costs: { ny: { sekPerYear: { 2026: 1 } } } },
    "costs.ny.title: väntade en text på högst 2 000 tecken, fick inget värde",
  ],
  [
    "a line without amounts",
    { costs: { ny: { title: "Ny" } } },
    "costs.ny.sekPerYear: väntade ett objekt, fick inget värde",
  ],
  [
    "lines in a list",
    { costs: [{ title: "Kansli" }] },
    "costs: väntade ett objekt, fick en lista",
  ],
  [
    "a line's name with a space",
    { costs: { "mitt kansli": {} } },
    /costs\.mitt kansli: väntade små bokstäver .*, fick "mitt kansli"/,
  ],
  [
    "a line's name that is a number",
    { costs: { 7: {} } },
    /costs\.7: väntade .* med en bokstav först, fick "7"/,
  ],
  [
    "dates the wrong way round",
    insats({ start: "2027-05", end: "2026-08" }),
    'interventions.ny.end: väntade 2027-05 (start) eller senare, fick "2026-08"',
  ],
  [
    "a thirteenth month",
    insats({ end: "2026-13" }),
    'interventions.ny.end: väntade en månad som "2026-08", fick "2026-13"',
  ],
  [
    "a day where a month is due",
    insats({ start: "2026-08-31" }),
    /interventions\.ny\.start: väntade en månad/,
  ],
  [
    "an unknown index",
    insats({ index: "kpi" }),
    'interventions.ny.index: väntade "price" eller "wage", fick "kpi"',
  ],
  [
    "an index that is not given",
    insats({ index: "wage" }),
    "interventions.ny.index: indices.wage saknas i scenariot",
  ],
  [
    "a vacancy above the whole",
    insats({ vacancyPct: { 2026: 101 } }),
    /interventions\.ny\.vacancyPct\.2026: väntade procent mellan 0 och 100 med högst två decimaler, fick 101/,
  ],
  [
    "three decimals of a percentage",
    insats({ vacancyPct: { 2026: 1.234 } }),
    /vacancyPct\.2026: väntade procent .* med högst två decimaler, fick 1.234/,
  ],
  [
    "jobs of unknown size",
    insats({ outcomes: { exitsToWork: 3 } }),
    "interventions.ny.outcomes.fullTimePct: saknas, men exitsToWork är angivet",
  ],
  [
    "more to work than ended",
    insats({ outcomes: { exits: 2, exitsToWork: 3, fullTimePct: 50 } }),
    "interventions.ny.outcomes.exitsToWork: väntade högst 2 (exits), fick 3",
  ],
  [
    "more ended than took part",
    insats({ outcomes: { participants: 1, exits: 2 } }),
    "interventions.ny.outcomes.exits: väntade högst 1 (participants), fick 2",
  ],
  [
    "half a participant",
    insats({ outcomes: { participants: 0.5 } }),
    /outcomes\.participants: väntade ett heltal/,
  ],
  [
    "a party left out",
    { frame: { partiesSek: { 2026: { stat: 1, region: 1 } } } },
    /frame\.partiesSek\.2026\.kommun: väntade ett belopp .*, fick inget värde/,
  ],
  ["a frame and parties", {
    frame: {
      sekPerYear: { 2026: 4 },
      partiesSek: { 2026: { stat: 2, region: 1, kommun: 1 } },
    },
  }, /^frame: ange sekPerYear eller partiesSek, inte båda/],
  [
    "a key without weight",
    { allocationKey: { parts: [{ measure: "all" }] } },
    "allocationKey.parts[0].weight: väntade ett heltal mellan 1 och 1000, fick inget värde",
  ],
  [
    "a measure that is none",
    { allocationKey: { parts: [{ measure: "vuxna", weight: 1 }] } },
    /allocationKey\.parts\[0\]\.measure: väntade ett befolkningsmått som "16-64" eller "all", fick "vuxna"/,
  ],
  [
    "a key of nothing",
    { allocationKey: { parts: [] } },
    /allocationKey\.parts: väntade minst ett mått/,
  ],
  [
    "a cap below zero",
    { transition: { maxChangePct: -1 } },
    /transition\.maxChangePct: väntade procent mellan 0 och 1000/,
  ],
  [
    "a municipality that is no member",
    { population: { 1881: { changePctPerYear: 1 } } },
    /population\.1881: är ingen kommun i RAR Sörmland; det finns 0428 Vingåker/,
  ],
  [
    "a municipality by name",
    { population: { Flen: {} } },
    'population.Flen: väntade en kommunkod med fyra siffror, fick "Flen"',
  ],
  [
    "nobody left",
    { population: { "0428": { inhabitants: { "16-64": { 2026: 0 } } } } },
    /population\.0428\.inhabitants\.16-64\.2026: väntade ett heltal mellan 1 och/,
  ],
  [
    "a level that says nothing",
    { equityLimits: { egen: { title: "Egen" } } },
    "equityLimits.egen: väntade ett av sek, pctOfIncome och staircase, fick inget",
  ],
  [
    "a level that says two things",
    { equityLimits: { egen: { title: "Egen", sek: 1, pctOfIncome: 7 } } },
    "equityLimits.egen: väntade ett av sek, pctOfIncome och staircase, fick 2 av dem",
  ],
  [
    "steps out of order",
    {
      equityLimits: {
        egen: {
          title: "Egen",
          staircase: [{ fromFrameSek: 9, highestSek: 1 }, {
            fromFrameSek: 3,
            highestSek: 2,
          }],
        },
      },
    },
    /equityLimits\.egen\.staircase: trappan, steg 2: fromFrameSek: väntade mer än/,
  ],
  [
    "an assumption outside its range",
    { assumptions: { deadweightPct: 120 } },
    /assumptions\.deadweightPct: väntade ett tal mellan 0 och 100 procent, fick 120/,
  ],
  [
    "an unknown assumption",
    { assumptions: { dodvikt: 20 } },
    "assumptions.dodvikt: okänt fält",
  ],
  [
    "an opening without own capital",
    { opening: { year: 2025 } },
    /opening\.equitySek: väntade ett belopp .*, fick inget värde/,
  ],
  ["a grid of nothing", {
    grid: [{ title: "Ram", path: "frame.sekPerYear.2026", values: [] }],
  }, "grid[0].values: väntade minst ett värde, fick en lista"],
  ["a grid of what is not there", {
    grid: [{ title: "Ram", path: "ram.2026", values: [1] }],
  }, "grid[0].values[0]: ram: okänt fält"],
  [
    "a grid value of the wrong type",
    {
      grid: [{
        title: "Ram",
        path: "frame.sekPerYear.2026",
        values: [1, "mycket"],
      }],
    },
    /grid\[0\]\.values\[1\]: frame\.sekPerYear\.2026: väntade ett belopp .*, fick "mycket"/,
  ],
  ["a grid that is too large", {
    grid: Array.from(
      { length: 3 },
      () => ({
        title: "Ram",
        path: "frame.sekPerYear.2026",
        values: Array.from({ length: 30 }, (_, at) => at),
      }),
    ),
  }, "grid: väntade högst 10000 kombinationer, fick 27000"],
];

Deno.test("at least fifty malformed scenarios are tried", () => {
  assert.ok(MALFORMED.length >= 50);
});

for (const [name, content, expected] of MALFORMED) {
  Deno.test(`a scenario with ${name} is refused with file and path`, () => {
    const malformed = {
      id: "test",
      title: "Test",
      extends: "bas",
      ...content,
    };
    const files = withScenarioFiles(data, { bas: base, test: malformed });
    assert.throws(() => resolveScenario(files, "test"), (error) => {
      assert.ok(error instanceof DataError);
      const [{ file, message }] = error.problems as [
        { file: string; message: string },
      ];
      assert.equal(file, "data/rar/scenarios/test.json");
      if (typeof expected === "string") assert.equal(message, expected);
      else assert.match(message, expected);
      return true;
    });
  });
}

for (const content of [null, [], "bas", 7]) {
  Deno.test(`a scenario file that holds ${JSON.stringify(content)} is refused`, () => {
    const files = withScenarioFiles(data, { test: content });
    assert.throws(() => resolveScenario(files, "test"), {
      message: /^data\/rar\/scenarios\/test\.json: väntade ett objekt, fick/,
    });
  });
}

Deno.test("no scenario may take the name of the comparison's folder", () => {
  const files = withScenarioFiles(data, {
    scenarier: { id: "scenarier", title: "Alla" },
  });
  assert.throws(() => resolveScenario(files, "scenarier"), {
    message: 'data/rar/scenarios/scenarier.json: id: "scenarier" är ' +
      "jämförelsens mapp",
  });
});

Deno.test("scenarios that extend each other in a ring are refused", () => {
  const files = withScenarioFiles(data, {
    a: { id: "a", title: "A", extends: "b" },
    b: { id: "b", title: "B", extends: "c" },
    c: { id: "c", title: "C", extends: "b" },
  });
  assert.throws(() => resolveScenario(files, "a"), {
    message: "data/rar/scenarios/c.json: extends: scenarierna bygger på " +
      "varandra i ring: a → b → c → b",
  });
});

Deno.test("all faults of all files are told at once, each in the file it stands in", () => {
  const files = withScenarioFiles(data, {
    a: { id: "a", title: "A", extends: "bas", years: 0, hej: 1 },
    b: {
      id: "b",
      title: "B",
      extends: "bas",
      ...insats({ start: "2027-02", end: "2027-01" }),
    },
    bas: base,
    c: { id: "c", title: "C", extends: "b" },
  });
  assert.throws(() => resolveScenarios(files), (error) => {
    assert.ok(error instanceof DataError);
    assert.deepEqual(
      error.problems.map((
        { file, message },
      ) => [file.at(-6), message.split(":")[0]]),
      [
        ["a", "years"],
        ["a", "hej"],
        ["b", "interventions.ny.end"],
      ],
    );
    return true;
  });
});

Deno.test("a scenario that is not there is named beside those that are", () => {
  assert.throws(() => resolveScenario(data, "../bas"), {
    name: "InputError",
    message: /^okänt scenario "\.\.\/bas"; det finns bas, /,
  });
});
