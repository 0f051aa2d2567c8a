import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import type { Simulation } from "../../socioeconomics/monte_carlo.ts";
import type { Driver } from "../../socioeconomics/simulation_spread.ts";
import { supportOf } from "../../statistics/distributions.ts";
import {
  type AssumptionName,
  ASSUMPTIONS,
  definitionOf,
} from "../../parameters/assumption_definitions.ts";
import {
  formatChange,
  formatDecimal,
  formatList,
  type Shown,
} from "../formats.ts";
import { missingFigure } from "../missing.ts";
import type { Figure } from "../figure.ts";
import { lowerFirst } from "../sentence_case.ts";
import { borrowedStandards } from "./borrowed_standards.ts";
import { feeSources, socioeconomicProvenance } from "./provenance.ts";

/** What differs from the published tables, in one Swedish sentence. */
export function assumptionSentence(basis: SocioeconomicCase): string {
  const { choices, assumptions, localTaxes } = basis;
  const borrowed = borrowedStandards(basis);
  const changed = ASSUMPTIONS.filter(({ name }) =>
    choices.overrides[name] !== undefined
  ).map(({ name, title, unit }) =>
    `${lowerFirst(title)} ${plainNumber(assumptions[name])} ${unit}`
  );
  const taxes = choices.taxRates === "schablon"
    ? []
    : [taxText(choices.taxRates, localTaxes.missing.length)];
  const all = [...changed, ...taxes];
  const standards = borrowed
    ? `Räknat med schabloner ur ${borrowed.documents}.`
    : "Räknat med de publicerade schablonerna.";
  if (all.length === 0) return standards;
  const changes = `Ändrade antaganden: ${formatList(all)}.`;
  return borrowed ? `${standards} ${changes}` : changes;
}

function taxText(year: number, missing: number): string {
  return `verkliga skattesatser ${year}` +
    (missing > 0
      ? ` (${missing} medlemmar saknar uppgift och har schablon)`
      : "");
}

/** A value of an assumption with its unit: `50 procent`. */
function assumptionValue(name: AssumptionName, value: Shown): string {
  return `${plainNumber(value)} ${definitionOf(name).unit}`;
}

/** The same, as short as an axis wants it: `50 %`. */
export function shortValue(name: AssumptionName, value: Shown): string {
  const { unit } = definitionOf(name);
  const short = unit === "procent" ? "%" : unit.replace(/ per .*/, "");
  return `${plainNumber(value)}\u00a0${short}`;
}

/** Millions of kronor with sign: `+0,16`, `−11,32`. */
export function formatMillions(sek: Shown, decimals = 2): string {
  return formatChange(Number(sek) / 1_000_000, decimals);
}

/** What is uncertain and between which values, in one list. */
export function uncertaintyText(
  { people, ended }: SocioeconomicCase,
  { plan }: Simulation,
): string {
  const assumed = Object.entries(plan.distributions)
    .filter(([, { kind }]) => kind !== "point")
    .map(([key, distribution]) => {
      const name = key as AssumptionName;
      const [low, high] = supportOf(distribution);
      return `${lowerFirst(definitionOf(name).title)} ${plainNumber(low)}–${
        assumptionValue(name, high)
      }`;
    });
  return formatList([
    `andelen som fick jobb (${people} av ${ended})`,
    ...assumed,
  ]);
}

/** An amount with its sign and unit: `+156 000 kr`. */
export function formatBalance(sek: Shown): string {
  return `${formatChange(sek)}\u00a0kr`;
}

/** A number with as many decimals as it has, at most two. */
export function plainNumber(value: Shown): string {
  const [whole, decimals] = formatDecimal(value, 2).split(",");
  const shown = decimals!.replace(/0+$/, "");
  return shown === "" ? whole! : `${whole},${shown}`;
}

/**
 * What the spread comes from most: the largest share, and those that are as
 * large in whole percent.
 */
export function mainDrivers(
  { drivers }: Pick<Simulation, "drivers">,
): Driver[] {
  const whole = ({ varianceShare }: Driver) => Math.round(100 * varianceShare);
  return drivers.filter((each) => whole(each) === whole(drivers[0]!));
}

/** Whether data has a year's jobs, but they are too few to be shown. */
export function jobsHidden({ data, year, jobsKnown }: SocioeconomicCase) {
  return !jobsKnown &&
    [...data.jobs, ...data.municipalities].some((row) => row.year === year);
}

/** The figure of a förbund without jobs: what is missing and how to add it. */
export function missingJobs(
  basis: SocioeconomicCase,
  id: string,
  title: string,
): Figure {
  const { forbund } = basis.data;
  return missingFigure(
    id,
    title,
    jobsHidden(basis)
      ? `${forbund.shortName}: jobben efter insats ${basis.year} är för få för ` +
        "att visas."
      : `${forbund.shortName}: inga uppgifter om jobb efter insats ` +
        `${basis.year}. Lägg till data/${forbund.id}/jobs.csv, ` +
        "municipal_socioeconomics.csv och participants.csv.",
    { ...socioeconomicProvenance(basis), sources: feeSources(basis) },
  );
}
