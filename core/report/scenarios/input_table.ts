import type { ScenarioData } from "../../data/scenario_data.ts";
import { formatKey, formatSek } from "../../figures/formats.ts";
import { scenarioProvenance } from "../../figures/scenarios/scenario_provenance.ts";
import type { ScenarioOutlook } from "../../scenarios/outlook.ts";
import type {
  BudgetLine,
  InterventionLine,
  Scenario,
} from "../../scenarios/scenario.ts";
import type { OutputTable } from "../output_table.ts";

interface Row {
  readonly input: string;
  readonly value: string;
  readonly source: string;
}

/** What stands where the förbund's own data is used. */
const OWN_DATA = "förbundets data";

/**
 * Everything that a scenario states, with its source, and what it leaves to
 * the förbund's own data.
 *
 * @param outlook The scenario; `null` gives a table without rows.
 */
export function scenarioInputTable(
  data: ScenarioData,
  outlook: ScenarioOutlook | null,
): OutputTable {
  return {
    id: "scenario-underlag",
    title: outlook
      ? `Vad scenariot bygger på, ${data.forbund.shortName}: ` +
        outlook.scenario.title
      : `Vad scenariot bygger på, ${data.forbund.shortName}`,
    note: outlook?.scenario.description,
    columns: [
      { name: "input", title: "Uppgift" },
      { name: "value", title: "Värde" },
      { name: "source", title: "Källa eller antagande" },
    ],
    rows: outlook ? rowsOf(outlook, data).map((row) => ({ ...row })) : [],
    ...scenarioProvenance(data, outlook ? [outlook] : []),
  };
}

function rowsOf(outlook: ScenarioOutlook, data: ScenarioData): Row[] {
  const { scenario } = outlook;
  const { income, costs, interventions } = scenario;
  return [
    {
      input: "Ingående eget kapital",
      value: `${formatSek(outlook.openingEquitySek)} den 31 december ` +
        outlook.openingYear,
      source: scenario.opening
        ? scenario.opening.source ?? ""
        : data.closingBalance!.sources.join("; "),
    },
    ...memberRows(outlook, data),
    ...indexRows(scenario),
    ...[income, costs, interventions].flatMap(Object.values).map(lineRow),
    ...Object.values(scenario.equityLimits).map((limit) => ({
      input: limit.title,
      value: limit.sek === undefined
        ? limit.pctOfIncome === undefined
          ? "trappa efter ramens storlek"
          : `${swedish(limit.pctOfIncome)} procent av intäkterna`
        : formatSek(limit.sek),
      source: limit.source ?? "",
    })),
    ...Object.entries(scenario.assumptions).map(([name, value]) => ({
      input: `Antagande ${name}`,
      value: swedish(value!),
      source: "scenariot",
    })),
  ];
}

function memberRows(
  { scenario, years }: ScenarioOutlook,
  { forbund }: ScenarioData,
): Row[] {
  const { frame, allocationKey, transition, population } = scenario;
  return [
    {
      input: "Medlemmarna tillsammans",
      value: years.map(({ year, feeIncomeSek }) =>
        `${year}: ${formatSek(feeIncomeSek)}`
      ).join("; "),
      source: frame.source ?? OWN_DATA,
    },
    {
      input: "Fördelningsnyckel",
      value: formatKey(allocationKey?.parts ?? forbund.allocationKey),
      source: allocationKey?.source ?? OWN_DATA,
    },
    ...(transition
      ? [{
        input: "Största ändring av en avgift",
        value: `${swedish(transition.maxChangePct)} procent om året`,
        source: transition.source ?? "",
      }]
      : []),
    ...Object.entries(population).map(([code, projection]) => ({
      input: `Invånare i ${
        forbund.members.find((member) => member.code === code)!.name
      }`,
      value: projection.changePctPerYear === undefined
        ? "angivna år för år"
        : `${swedish(projection.changePctPerYear)} procent om året`,
      source: projection.source ?? "",
    })),
  ];
}

function indexRows({ indices }: Scenario): Row[] {
  const named = [["Prisindex", indices.price], [
    "Löneindex",
    indices.wage,
  ]] as const;
  return named.flatMap(([input, index]) =>
    index
      ? [{
        input,
        value: Object.entries(index.pctPerYear)
          .map(([year, pct]) => `${year}: ${swedish(pct)} procent`).join("; "),
        source: index.source ?? "",
      }]
      : []
  );
}

function lineRow(line: BudgetLine | InterventionLine): Row {
  const amounts = Object.entries(line.sekPerYear)
    .map(([year, sek]) => `${year}: ${formatSek(sek)}`);
  const vacancies = "vacancyPct" in line && line.vacancyPct
    ? Object.entries(line.vacancyPct)
      .map(([year, pct]) => `vakanser ${year}: ${swedish(pct)} procent`)
    : [];
  return {
    input: line.title,
    value: [
      ...amounts,
      ...vacancies,
      ...(line.index ? [`följer ${INDEX_WORDS[line.index]}`] : []),
      ...(line.start ? [`från ${line.start}`] : []),
      ...(line.end ? [`till och med ${line.end}`] : []),
    ].join("; "),
    source: line.source ?? "",
  };
}

const INDEX_WORDS = { price: "prisindex", wage: "löneindex" };

function swedish(value: number): string {
  return value.toLocaleString("sv-SE");
}
