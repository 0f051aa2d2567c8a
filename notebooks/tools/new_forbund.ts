import { listForbund } from "../../core/data/open_forbund.ts";
import { SHARED_FOLDER } from "../../core/data/series.ts";
import { describeData } from "./describe_data.ts";
import { describeOrigin, TO_FILL_IN } from "./real_numbers.ts";
import { UserError } from "./user_error.ts";

const SOURCE = `${TO_FILL_IN} dokument`;
const TABLE = `${TO_FILL_IN} tabell eller sida`;
const YEAR = 2025;

/**
 * Makes the folder of a new förbund: an invented one of two municipalities,
 * described as made up, to be replaced row by row.
 *
 * @param data The data folder.
 * @param id Name of the folder.
 * @returns What was made and what to do now, in Swedish.
 * @throws {UserError} If there is such a folder.
 */
export async function newForbund(data: URL, id: string): Promise<string[]> {
  if (id === SHARED_FOLDER || (await listForbund(data)).includes(id)) {
    throw new UserError(`data/${id} finns redan`);
  }
  const folder = new URL(`${id}/`, data);
  await Deno.mkdir(folder);
  const files = { ...tables(), "forbund.json": json(forbund(id)) };
  for (const [name, content] of Object.entries(files)) {
    await Deno.writeTextFile(new URL(name, folder), content);
  }
  await describeAsMadeUp(data, id);
  return [
    `data/${id} är gjord, med påhittade tal för två påhittade kommuner: ` +
    Object.keys(files).join(", "),
    "1. Skriv namn, medlemmar, nyckel och ram i forbund.json.",
    "2. Byt raderna i regions.csv, fees.csv, fee_totals.csv och population.csv " +
    "mot era egna. Koder som redan finns i data/reference/regions.csv tas bort " +
    "ur regions.csv; finns alla där, ta bort filen.",
    `3. Kör deno task data --forbund ${id} --source "Verksamhetsplan ${YEAR}" ` +
    "(och --published om talen är publicerade).",
    `4. Kör deno task report --forbund ${id}`,
    "notebooks/steg-for-steg.md säger mer om varje steg.",
  ];
}

/** The state and the region pay a half and a quarter, as the law says. */
function tables(): Record<string, string> {
  const from = [SOURCE, TABLE];
  const fee = (
    party: string,
    code: string,
    name: string,
    [population, share, sek]: readonly [string, string, number],
  ) => [
    ...[YEAR, party, code, name],
    ...(population ? ["all", `${YEAR - 1}-12-31`] : ["", ""]),
    ...[population, share, sek, sek / 4, ...from],
  ];
  const total = (
    label: string,
    population: string,
    share: string,
    sek: number,
  ) => [YEAR, label, population, share, sek, sek / 4, ...from];
  return {
    "regions.csv": csv("region_code,region,level", [
      ["98", "Nya länet", "lan"],
      ["9801", "Nya kommunen", "kommun"],
      ["9802", "Andra kommunen", "kommun"],
    ]),
    "fees.csv": csv(
      "fee_year,party,member_code,member,measure,reference_date,population,share_pct,fee_sek,quarter_sek,document,table",
      [
        fee("stat", "00", "Försäkringskassan", ["", "", 1_000_000]),
        fee("region", "98", "Nya regionen", ["", "", 500_000]),
        fee("kommun", "9801", "Nya kommunen", ["15000", "75", 375_000]),
        fee("kommun", "9802", "Andra kommunen", ["5000", "25", 125_000]),
      ],
    ),
    "fee_totals.csv": csv(
      "fee_year,label,population,share_pct,fee_sek,quarter_sek,document,table",
      [total("Totalt", "20000", "100", 500_000)],
    ),
    "population.csv": csv(
      "region_code,reference_date,measure,sex,population,source",
      [
        ["9801", `${YEAR - 1}-11-01`, "16-64", "T", 8500, SOURCE],
        ["9802", `${YEAR - 1}-11-01`, "16-64", "T", 2900, SOURCE],
      ],
    ),
  };
}

function forbund(id: string) {
  const source = { document: SOURCE, table: TABLE };
  const member = (code: string, name: string, party: string) => ({
    code,
    name,
    party,
  });
  return {
    id,
    name: `Samordningsförbundet ${id}`,
    shortName: id,
    members: [
      member("00", "Staten (Försäkringskassan)", "stat"),
      member("98", "Nya regionen", "region"),
      member("9801", "Nya kommunen", "kommun"),
      member("9802", "Andra kommunen", "kommun"),
    ],
    allocationKey: [{ measure: "all", weight: 1 }],
    allocationKeySource: source,
    frames: [{ year: YEAR, frameSek: 2_000_000, ...source }],
    instalments: {
      perYear: 4,
      note: `${TO_FILL_IN} hur ofta medlemmarna betalar`,
    },
  };
}

/** Describes the new files, and says of each that its numbers are made up. */
async function describeAsMadeUp(data: URL, id: string): Promise<void> {
  if (await describeData(data, true) !== 0) {
    throw new Error(`The scaffold of ${id} does not fit the forms of data/`);
  }
  await describeOrigin(data, id, {
    sources: [{ title: SOURCE }],
    synthetic: true,
    disclosure: "protected",
  });
}

function csv(
  header: string,
  rows: readonly (readonly (string | number)[])[],
): string {
  return [header, ...rows.map((row) => row.join(","))].join("\n") + "\n";
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2) + "\n";
}
