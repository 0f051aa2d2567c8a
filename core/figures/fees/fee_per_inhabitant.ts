import defer * as Plot from "@observablehq/plot";
import type { FeeData } from "../../data/fee_data.ts";
import { ofMunicipalities } from "../../data/forbund.ts";
import type { PopulationCount } from "../../data/population.ts";
import type { FeeAllocation } from "../../fees/member_fees.ts";
import type { Decimal } from "../../money.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { MEMBER_COLUMNS } from "../columns.ts";
import { missingComparison } from "./missing_comparison.ts";
import { feeProvenance } from "./fee_provenance.ts";
import { inhabitantsOf } from "./fee_rows.ts";
import type { Figure } from "../figure.ts";
import { formatCount, formatDecimal, formatMeasure } from "../formats.ts";
import { nameAxis, rowLayout } from "../rows.ts";
import { COLOURS } from "../theme.ts";

interface PerInhabitant {
  readonly code: string;
  readonly name: string;
  readonly inhabitants: number;
  readonly sek: Decimal;
}

/**
 * Bars of what each municipality pays per inhabitant by a given measure, with
 * the mean of all municipalities.
 *
 * @param count Inhabitants of every municipality; `null` gives a
 * figure that says what is missing.
 */
export function feePerInhabitant(
  data: FeeData,
  allocation: FeeAllocation,
  count: PopulationCount | null,
): Figure {
  return count
    ? drawPerInhabitant(data, allocation, count)
    : missingComparison(data, allocation, {
      id: "avgift-per-invanare",
      title: "Avgift per invånare",
    });
}

function drawPerInhabitant(
  data: FeeData,
  allocation: FeeAllocation,
  count: PopulationCount,
): Figure {
  const { year } = allocation.input;
  const rows = perInhabitant(allocation, count);
  const mean = meanOf(allocation, rows);
  const provenance = feeProvenance(data, [allocation], [count]);
  const counted = formatMeasure(count.measure);
  const texts = {
    id: "avgift-per-invanare",
    title: `Avgift ${year} delad med ${counted}`,
    subtitle: `${data.forbund.shortName}, kronor per år och person, ` +
      `${formatCount(count)}. ${ownMeasureText(allocation)}`,
    altText: `Liggande staplar med kommunernas avgift ${year} delad med ` +
      `${counted}. ` +
      `Högst är ${label(rows[0]!)}, lägst ${label(rows.at(-1)!)}; ` +
      `alla kommuner tillsammans ${kronorText(mean)}.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Linjen är alla kommuner tillsammans, ` +
      `${kronorText(mean)} per person.`,
    unit: "kr per invånare",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [{
        label: `Alla kommuner tillsammans: ${kronorText(mean)}`,
        colour: COLOURS.second,
        mark: "tick",
      }],
    }, plot(rows, mean)),
    columns: [
      ...MEMBER_COLUMNS,
      { name: "inhabitants", title: `Antal ${counted}`, decimals: 0 },
      {
        name: "fee_per_counted_person_sek",
        title: `Avgift delad med ${counted}`,
        unit: "kr",
        decimals: 2,
      },
    ],
    rows: rows.map(({ code, name, inhabitants, sek }) => ({
      member_code: code,
      member: name,
      inhabitants,
      fee_per_counted_person_sek: sek,
    })),
    ...provenance,
  };
}

/** A bar per municipality, the dearest first, and the mean as a line. */
function plot(rows: readonly PerInhabitant[], mean: Decimal): ChartPlot {
  return {
    ...rowLayout({
      names: rows.map(({ name }) => name),
      right: 90,
      axis: false,
    }),
    x: { axis: null, domain: [0, Math.max(amount(rows[0]!), 0.01)] },
    marks: [
      nameAxis(),
      Plot.barX(rows, { x: amount, y: "name", fill: COLOURS.first }),
      Plot.ruleX([mean.toNumber()], {
        stroke: COLOURS.background,
        strokeWidth: 5,
      }),
      Plot.ruleX([mean.toNumber()], {
        stroke: COLOURS.second,
        strokeWidth: 2.5,
      }),
      Plot.text(rows, {
        y: "name",
        x: (row: PerInhabitant) => Math.max(amount(row), mean.toNumber()),
        text: (row: PerInhabitant) => kronorText(row.sek),
        textAnchor: "start",
        dx: 8,
      }),
      Plot.ruleX([0], { stroke: COLOURS.muted }),
    ],
  };
}

const amount = ({ sek }: PerInhabitant) => sek.toNumber();
const label = (row: PerInhabitant) => `${row.name} med ${kronorText(row.sek)}`;
const kronorText = (sek: Decimal) => `${formatDecimal(sek, 2)}\u00a0kr`;

function perInhabitant(
  allocation: FeeAllocation,
  count: PopulationCount,
): PerInhabitant[] {
  return ofMunicipalities(allocation.fees).map((fee) => {
    const inhabitants = inhabitantsOf(fee, count);
    const { code, name } = fee.member;
    return { code, name, inhabitants, sek: fee.feeSek.div(inhabitants) };
  }).sort((a, b) =>
    b.sek.comparedTo(a.sek) || a.name.localeCompare(b.name, "sv")
  );
}

function meanOf(
  { partiesSek }: FeeAllocation,
  rows: readonly PerInhabitant[],
): Decimal {
  const everybody = rows.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
  return partiesSek.kommun.div(everybody);
}

/** With one measure in the key, everybody pays the same per head of it. */
function ownMeasureText({ input, partiesSek }: FeeAllocation): string {
  const [part, ...others] = input.key;
  if (others.length > 0 || input.limit) return "";
  const { inhabitants } = input.populations.find(({ measure }) =>
    measure === part!.measure
  )!;
  const everybody = [...inhabitants.values()].reduce((sum, n) => sum + n, 0);
  const sek = partiesSek.kommun.div(everybody);
  return `Räknat på ${formatMeasure(part!.measure)}, som avgiften följer, ` +
    `betalar alla ${kronorText(sek)}.`;
}
