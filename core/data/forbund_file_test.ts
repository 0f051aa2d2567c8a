import assert from "node:assert/strict";
import { readForbund } from "./forbund_file.ts";
import { describeProblem } from "./problems.ts";

const REGIONS = new Set(["00", "04", "0484", "0461"]);
const FILE = "data/prov/forbund.json";

/** A faultless file, from which each test changes what it is about. */
const faultless = () => ({
  id: "prov",
  name: "Samordningsförbundet Prov",
  shortName: "Prov",
  members: [
    { code: "00", name: "Staten", party: "stat" },
    { code: "04", name: "Region Sörmland", party: "region" },
    { code: "0484", name: "Eskilstuna", party: "kommun" },
  ] as Record<string, unknown>[],
  allocationKey: [{ measure: "16-64", weight: 1 }] as Record<
    string,
    unknown
  >[],
  allocationKeySource: { document: "D", table: "T" },
  frames: [{ year: 2025, frameSek: 400, document: "D", table: "T" }] as Record<
    string,
    unknown
  >[],
  instalments: { perYear: 4, note: "" } as Record<string, unknown>,
});

const read = (json: unknown) =>
  readForbund(JSON.stringify(json), FILE, "prov", REGIONS);
const messages = (json: unknown) => read(json).problems.map(describeProblem);

Deno.test("a faultless file gives the förbund, with codes as text and amounts in kronor", () => {
  const { forbund, problems } = read(faultless());
  assert.deepEqual(problems, []);
  assert.equal(forbund?.members[2]?.code, "0484");
  assert.equal(forbund?.frames[0]?.frameSek.toString(), "400");
});

Deno.test("text that is not JSON is told with its file", () => {
  const { forbund, problems } = readForbund('{"id": ', FILE, "prov", REGIONS);
  assert.equal(forbund, undefined);
  assert.equal(problems.length, 1);
  assert.match(
    describeProblem(problems[0]!),
    /^data\/prov\/forbund\.json( rad \d+)?: filen är inte giltig JSON \(/,
  );
});

Deno.test("every fault of the form is told at once, with its place", () => {
  const json = faultless();
  json.members[2]!.code = 484;
  json.members[1]!.party = "landsting";
  json.allocationKey[0]!.measure = "vuxna";
  json.allocationKey[0]!.weight = 0.75;
  json.frames[0]!.frameSek = -1;
  json.frames[0]!.year = "2025";
  json.instalments.perYear = 3;
  assert.deepEqual(messages(json), [
    `${FILE}: members.1.party: väntade något av stat, region, kommun`,
    `${FILE}: members.2.code: väntade en regionkod med två eller fyra siffror inom citattecken`,
    `${FILE}: allocationKey.0.measure: väntade ett befolkningsmått som "16-64" eller "all"`,
    `${FILE}: allocationKey.0.weight: väntade ett heltal större än 0`,
    `${FILE}: frames.0.year: väntade ett årtal mellan 1990 och 2099`,
    `${FILE}: frames.0.frameSek: väntade ett belopp i hela kronor, 0 eller mer`,
    `${FILE}: instalments.perYear: väntade något av 1, 2, 4, 12`,
  ]);
});

Deno.test("a weight of 0 and a frame with öre are refused", () => {
  const json = faultless();
  json.allocationKey[0]!.weight = 0;
  json.frames[0]!.frameSek = 400.5;
  assert.deepEqual(messages(json), [
    `${FILE}: allocationKey.0.weight: väntade ett heltal större än 0`,
    `${FILE}: frames.0.frameSek: väntade ett belopp i hela kronor, 0 eller mer`,
  ]);
});

Deno.test("a misspelt field is told, so that no setting is silently without effect", () => {
  const { shortName: _, ...rest } = faultless();
  assert.deepEqual(messages({ ...rest, shortname: "Prov" }), [
    `${FILE}: shortName: väntade ett namn`,
    `${FILE}: filen: okänt fält shortname`,
  ]);
});

Deno.test("empty lists are told", () => {
  const json = {
    ...faultless(),
    members: [],
    allocationKey: [],
    frames: [],
  };
  assert.deepEqual(messages(json), [
    `${FILE}: members: väntade minst en medlem`,
    `${FILE}: allocationKey: väntade minst ett mått`,
    `${FILE}: frames: väntade minst ett år`,
  ]);
});

Deno.test("a missing object, or another kind of value in its place, is told in Swedish", () => {
  const { instalments: _, ...rest } = faultless();
  assert.deepEqual(messages({ ...rest, members: ["0484"] }), [
    `${FILE}: members.0: väntade ett objekt`,
    `${FILE}: instalments: väntade ett objekt`,
  ]);
  for (const json of [null, [], "prov", 7]) {
    assert.deepEqual(messages(json), [`${FILE}: filen: väntade ett objekt`]);
  }
});

Deno.test("an id that is not the folder's name is told", () => {
  assert.deepEqual(messages({ ...faultless(), id: "annat" }), [
    `${FILE}: id: väntade prov som mappen heter, fick annat`,
  ]);
});

Deno.test("a member twice, an unknown code, a party without members and a year twice are told at once", () => {
  const json = faultless();
  json.members = [
    { code: "00", name: "Staten", party: "stat" },
    { code: "0499", name: "Ingenstans", party: "kommun" },
    { code: "0461", name: "Gnesta", party: "kommun" },
    { code: "0461", name: "Gnesta igen", party: "kommun" },
  ];
  json.frames.push({ ...json.frames[0] });
  assert.deepEqual(messages(json), [
    `${FILE}: members: koden 0461 förekommer mer än en gång`,
    `${FILE}: members: okänd regionkod 0499 (Ingenstans); koden finns inte i data/reference/regions.csv`,
    `${FILE}: members: ingen medlem med party region`,
    `${FILE}: frames: år 2025 förekommer mer än en gång`,
  ]);
});
