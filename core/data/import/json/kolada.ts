import type { FoundProblems } from "../found_problems.ts";
import type { ImportedTable, Role, Variable } from "../imported_table.ts";
import { isObject, property } from "./parse_json.ts";

/** One number of Kolada's answer. */
interface Observation {
  readonly kpi: string;
  readonly municipality: string;
  readonly period: string;
  readonly gender: string;
  readonly value: number;
  readonly mark: string;
}

/** Marks are numbered by one byte. */
const MOST_MARKS = 256;
const GENDERS = ["K", "M", "T"];

/** Whether parsed JSON is an answer of Kolada's, version 2 or 3. */
export function isKolada(parsed: unknown): boolean {
  const values = property(parsed, "values");
  return Array.isArray(values) &&
    values.every((value) => property(value, "kpi") !== undefined);
}

/**
 * Reads an answer of Kolada's data service, version 2 or 3.
 *
 * @param parsed The parsed JSON.
 * @param problems Takes what is wrong with it.
 * @returns The table, or `null` if there is a problem.
 * @source Kolada API, https://github.com/Hypergene/kolada
 */
export function readKolada(
  parsed: unknown,
  problems: FoundProblems,
): ImportedTable | null {
  const groups = property(parsed, "values") as readonly unknown[];
  const observations = groups.flatMap((group, at) =>
    observationsOf(group, `values[${at}]`, problems)
  );
  const texts = [...new Set(["", ...observations.map(({ mark }) => mark)])];
  if (observations.length === 0) problems.add("svaret har inga värden");
  if (texts.length > MOST_MARKS) {
    problems.add("svaret har för många märkningar");
  }
  if (problems.any) return null;
  const next = property(parsed, "next_page") ?? property(parsed, "next_url");
  const kpis = [...new Set(observations.map(({ kpi }) => kpi))];
  return {
    format: "kolada",
    sheet: null,
    title: `nyckeltal ${kpis.join(", ")}`,
    contents: null,
    source: "Kolada",
    tableId: null,
    updated: null,
    warnings: next
      ? ["svaret har fler sidor; den här filen har bara en av dem"]
      : [],
    variables: [
      variable("kpi", "nyckeltal", "contents", observations),
      variable("municipality", "region", "region", observations),
      variable("gender", "kön", "sex", observations),
      variable("period", "år", "period", observations),
    ],
    values: Float64Array.from(observations, ({ value }) => value),
    marks: {
      ids: Uint8Array.from(observations, ({ mark }) => texts.indexOf(mark)),
      texts,
    },
  };
}

function observationsOf(
  group: unknown,
  place: string,
  problems: FoundProblems,
): Observation[] {
  const [kpi, municipality] = [
    property(group, "kpi"),
    property(group, "municipality"),
  ];
  const period = property(group, "period");
  const values = property(group, "values");
  if (
    typeof kpi !== "string" || typeof municipality !== "string" ||
    !/^\d{4}$/.test(String(period)) || !Array.isArray(values)
  ) {
    problems.add(
      `${place}: väntade kpi, municipality, period och values; ` +
        (property(group, "ou") === undefined
          ? "filen är skadad"
          : "filen gäller enheter och inte kommuner"),
    );
    return [];
  }
  const shared = { kpi, municipality, period: String(period) };
  return values.flatMap((value, at) => {
    const read = readValue(value);
    if (read) return [{ ...shared, ...read }];
    problems.add(
      `${place}.values[${at}]: väntade gender K, M eller T och value som tal ` +
        "eller null",
    );
    return [];
  });
}

function readValue(
  found: unknown,
): Pick<Observation, "gender" | "value" | "mark"> | null {
  const gender = property(found, "gender");
  const value = property(found, "value");
  const status = property(found, "status") ?? "";
  if (
    !isObject(found) || typeof gender !== "string" ||
    !GENDERS.includes(gender) || typeof status !== "string" ||
    value !== null && typeof value !== "number"
  ) return null;
  // Version 3 keeps withdrawn numbers and says that they are.
  if (property(found, "isdeleted") === true) {
    return { gender, value: NaN, mark: "borttaget" };
  }
  return { gender, value: value === null ? NaN : value, mark: status };
}

function variable(
  code: keyof Observation,
  label: string,
  role: Role,
  observations: readonly Observation[],
): Variable {
  const places = new Map<string, number>();
  const ids = Int32Array.from(observations, (observation) => {
    const text = String(observation[code]);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  });
  const categories = [...places.keys()].map((text) => ({
    code: text,
    label: null,
  }));
  return { code, label, role, categories, ids };
}
