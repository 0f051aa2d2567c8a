import { memberMunicipalities } from "../data/forbund.ts";
import { InputError } from "../data/problems.ts";
import type { ScenarioData } from "../data/scenario_data.ts";
import {
  checkStaircase,
  type EquityStaircase,
} from "../parameters/equity_staircase.ts";
import { firstMonth, lastMonth } from "./calendar.ts";
import type { Fault } from "./faults.ts";
import type {
  BudgetLine,
  EquityLimit,
  ExpectedOutcomes,
  InterventionLine,
  ScenarioContent,
} from "./scenario.ts";

/** Most combinations of a grid that are run. */
const LARGEST_GRID = 10_000;

/**
 * What is wrong in a scenario although every part of it has the right form:
 * dates in the wrong order, years without an amount, unknown municipalities.
 *
 * @param data What the förbund's scenarios rest on.
 */
export function meaningFaults(
  content: ScenarioContent,
  data: ScenarioData,
): Fault[] {
  const opening = content.opening?.year ?? data.closingBalance?.year;
  const first = opening === undefined ? null : opening + 1;
  return [
    ...openingFaults(first, data),
    ...frameFaults(content),
    ...populationFaults(content, data),
    ...linesOf(content).flatMap(({ path, line }) =>
      lineFaults(path, line, content, first)
    ),
    ...entries(content.interventions, "interventions").flatMap(
      ({ path, line }) => outcomeFaults([...path, "outcomes"], line),
    ),
    ...entries(content.equityLimits, "equityLimits").flatMap(
      ({ path, line }) => limitFaults(path, line),
    ),
    ...gridFaults(content),
  ];
}

function linesOf(content: ScenarioContent) {
  return [
    ...entries<BudgetLine>(content.income, "income"),
    ...entries<BudgetLine>(content.costs, "costs"),
    ...entries<BudgetLine>(content.interventions, "interventions"),
  ];
}

function entries<Line>(lines: Readonly<Record<string, Line>>, name: string) {
  return Object.entries(lines).map(([id, line]) => ({
    path: [name, id],
    line,
  }));
}

function openingFaults(first: number | null, data: ScenarioData): Fault[] {
  return first !== null ? [] : [{
    path: ["opening"],
    message:
      `saknas, och ${data.forbund.shortName} har ingen balansräkning i ` +
      "data att börja från; ange år och eget kapital",
  }];
}

function frameFaults({ frame }: ScenarioContent): Fault[] {
  return frame.sekPerYear && frame.partiesSek
    ? [{
      path: ["frame"],
      message: "ange sekPerYear eller partiesSek, inte båda; " +
        "den som inte ska gälla tas bort med null",
    }]
    : [];
}

function populationFaults(
  { population }: ScenarioContent,
  { forbund }: ScenarioData,
): Fault[] {
  const known = memberMunicipalities(forbund);
  return Object.keys(population)
    .filter((code) => !known.some((member) => member.code === code))
    .map((code) => ({
      path: ["population", code],
      message: `är ingen kommun i ${forbund.shortName}; det finns ${
        known.map((member) => `${member.code} ${member.name}`).join(", ")
      }`,
    }));
}

function lineFaults(
  path: readonly string[],
  line: BudgetLine,
  { indices, years }: ScenarioContent,
  first: number | null,
): Fault[] {
  const { start, end, index } = line;
  const faults: Fault[] = [];
  if (start !== undefined && end !== undefined && start > end) {
    faults.push({
      path: [...path, "end"],
      message: `väntade ${start} (start) eller senare, fick "${end}"`,
    });
  }
  if (index !== undefined && !indices[index]) {
    faults.push({
      path: [...path, "index"],
      message: `indices.${index} saknas i scenariot`,
    });
  }
  const missing = first === null ? null : yearWithoutAmount(line, first, years);
  if (missing !== null) {
    faults.push({
      path: [...path, "sekPerYear"],
      message: `saknar belopp för ${missing}; ange det, eller ett för ett ` +
        "tidigare år",
    });
  }
  return faults;
}

/** The first year of the scenario that a line is there without an amount. */
function yearWithoutAmount(
  line: BudgetLine,
  first: number,
  count: number,
): number | null {
  const named = Math.min(...Object.keys(line.sekPerYear).map(Number));
  const years = Array.from({ length: count }, (_, at) => first + at);
  return years.find((year) =>
    year < named && firstMonth(line, year) <= lastMonth(line, year)
  ) ?? null;
}

function outcomeFaults(
  path: readonly string[],
  { outcomes }: InterventionLine,
): Fault[] {
  if (!outcomes) return [];
  const { participants, exits, exitsToWork, fullTimePct } = outcomes;
  const fault = (name: keyof ExpectedOutcomes, message: string) => [{
    path: [...path, name],
    message,
  }];
  return [
    ...(exitsToWork && fullTimePct === undefined
      ? fault("fullTimePct", "saknas, men exitsToWork är angivet")
      : []),
    ...(exitsToWork !== undefined && exitsToWork > (exits ?? Infinity)
      ? fault(
        "exitsToWork",
        `väntade högst ${exits} (exits), fick ${exitsToWork}`,
      )
      : []),
    ...(exits !== undefined && exits > (participants ?? Infinity)
      ? fault(
        "exits",
        `väntade högst ${participants} (participants), fick ${exits}`,
      )
      : []),
  ];
}

function limitFaults(
  path: readonly string[],
  { sek, pctOfIncome, staircase }: EquityLimit,
): Fault[] {
  const given = [sek, pctOfIncome, staircase]
    .filter((value) => value !== undefined).length;
  if (given !== 1) {
    return [{
      path,
      message: "väntade ett av sek, pctOfIncome och staircase, fick " +
        (given === 0 ? "inget" : `${given} av dem`),
    }];
  }
  return staircase ? staircaseFaults([...path, "staircase"], staircase) : [];
}

function staircaseFaults(
  path: readonly string[],
  staircase: EquityStaircase,
): Fault[] {
  try {
    checkStaircase(staircase);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [{ path, message: error.message.replaceAll("\n", "; ") }];
  }
}

function gridFaults({ grid }: ScenarioContent): Fault[] {
  const size = grid.reduce((product, { values }) => product * values.length, 1);
  return size <= LARGEST_GRID ? [] : [{
    path: ["grid"],
    message: `väntade högst ${LARGEST_GRID} kombinationer, fick ${size}`,
  }];
}
