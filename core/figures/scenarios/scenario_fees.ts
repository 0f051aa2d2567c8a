import defer * as Plot from "@observablehq/plot";
import type { ScenarioData } from "../../data/scenario_data.ts";
import type { ScenarioComparison } from "../../scenarios/compare.ts";
import type {
  MemberOutlook,
  ScenarioOutlook,
} from "../../scenarios/outlook.ts";
import { drawChart } from "../chart.ts";
import { MEMBER_COLUMNS, sekColumn } from "../columns.ts";
import { edgedTicks } from "../edged_ticks.ts";
import { describeExtremes } from "../extremes.ts";
import type { Figure } from "../figure.ts";
import { formatChange, formatSek } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout } from "../rows.ts";
import { COLOURS } from "../theme.ts";
import { drawnSources, scenarioProvenance } from "./scenario_provenance.ts";
import { noScenarios } from "./words.ts";

const ID = "scenario-avgift-per-kommun";
const TITLE = "Kommunernas avgifter i scenariot";

/** A municipality's fee in the scenario beside the base's. */
interface FeeRow {
  readonly fee: MemberOutlook;
  readonly base: MemberOutlook;
}

/**
 * What each municipality pays in the last year of a scenario, with the base's
 * fee as a tick.
 *
 * @param outlook The scenario; `null` gives a figure that says what is missing.
 * @param comparison The base to compare with; a scenario of other years, or
 * the base itself, has no tick.
 */
export function scenarioFees(
  data: ScenarioData,
  outlook: ScenarioOutlook | null,
  comparison: ScenarioComparison | null,
): Figure {
  const base = comparison?.base ?? null;
  const last = outlook?.years.at(-1);
  if (!outlook || !last) {
    const provenance = scenarioProvenance(data, []);
    return missingFigure(ID, TITLE, noScenarios(data), provenance);
  }
  const same = base?.years.find(({ year }) => year === last.year) ?? last;
  const compared = base !== null && same !== last &&
    base.scenario.title !== outlook.scenario.title;
  const rows = last.fees
    .map((fee, at) => ({ fee, base: same.fees[at]! }))
    .filter(({ fee }) => fee.member.party === "kommun")
    .sort((a, b) => b.fee.feeSek.comparedTo(a.fee.feeSek));
  const provenance = scenarioProvenance(
    data,
    compared ? [outlook, base] : [outlook],
  );
  const texts = {
    id: ID,
    title: `Kommunernas avgifter ${last.year}: ${outlook.scenario.title}`,
    subtitle: `${data.forbund.shortName}, kronor per år.` +
      (compared
        ? ` Strecket och talet inom parentes: mot ”${base.scenario.title}”.`
        : ""),
    altText: `Liggande staplar med ${rows.length} kommuners avgift ` +
      `${last.year}. ${extremesText(rows, compared)}`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Avgiften är kommunens andel av kommunernas ` +
      "fjärdedel; den ändras med ramen, nyckeln och alla kommuners folkmängd.",
    unit: "kr",
    svg: drawChart({
      ...texts,
      sources: drawnSources(data, provenance),
      synthetic: data.synthetic,
    }, plot(rows, compared)),
    columns: [
      ...MEMBER_COLUMNS,
      sekColumn("fee_sek", `Avgift ${last.year}`),
      sekColumn("base_fee_sek", `Avgift ${last.year} i grundscenariot`),
      sekColumn("difference_sek", "Skillnad"),
    ],
    rows: rows.map((row) => ({
      member_code: row.fee.member.code,
      member: name(row),
      fee_sek: row.fee.feeSek,
      base_fee_sek: row.base.feeSek,
      difference_sek: row.fee.feeSek.minus(row.base.feeSek),
    })),
    ...provenance,
  };
}

function plot(rows: readonly FeeRow[], compared: boolean) {
  const largest = Math.max(
    1,
    ...rows.flatMap((row) => [amount(row), baseAmount(row)]),
  );
  return {
    ...rowLayout({
      names: rows.map(name),
      right: compared ? 170 : 100,
      axis: false,
    }),
    x: { axis: null, domain: [0, largest] as [number, number] },
    marks: [
      nameAxis(),
      Plot.barX(rows, { x: amount, y: name, fill: COLOURS.first }),
      ...(compared
        ? edgedTicks(rows, {
          x: baseAmount,
          y: name,
          stroke: COLOURS.second,
          strokeWidth: 3,
        })
        : []),
      Plot.text(rows, {
        x: (row: FeeRow) => Math.max(amount(row), baseAmount(row)),
        y: name,
        text: (row: FeeRow) => label(row, compared),
        textAnchor: "start",
        dx: 8,
      }),
      Plot.ruleX([0], { stroke: COLOURS.muted }),
    ],
  };
}

const name = ({ fee }: FeeRow) => fee.member.name;
const amount = ({ fee }: FeeRow) => fee.feeSek.toNumber();
const baseAmount = ({ base }: FeeRow) => base.feeSek.toNumber();

function label({ fee, base }: FeeRow, compared: boolean): string {
  const difference = fee.feeSek.minus(base.feeSek);
  return compared
    ? `${formatSek(fee.feeSek)} (${formatChange(difference)})`
    : formatSek(fee.feeSek);
}

function extremesText(rows: readonly FeeRow[], compared: boolean): string {
  if (!compared) {
    const [top, bottom] = [rows[0]!, rows.at(-1)!];
    return `Störst är ${name(top)} med ${formatSek(top.fee.feeSek)}, minst ` +
      `${name(bottom)} med ${formatSek(bottom.fee.feeSek)}.`;
  }
  const sorted = rows.map((row) => {
    const difference = row.fee.feeSek.minus(row.base.feeSek);
    return {
      name: name(row),
      amount: difference.toNumber(),
      text: `${formatChange(difference)} kr`,
    };
  }).sort((a, b) => b.amount - a.amount);
  return describeExtremes(sorted[0]!, sorted.at(-1)!);
}
