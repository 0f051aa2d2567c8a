import defer * as Plot from "@observablehq/plot";
import type { FeeData } from "../../data/fee_data.ts";
import { ofMunicipalities } from "../../data/forbund.ts";
import type { PopulationCount } from "../../data/population.ts";
import type { FeeAllocation } from "../../fees/member_fees.ts";
import { ExactDecimal } from "../../money.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { MEMBER_COLUMNS, percentColumn } from "../columns.ts";
import { missingComparison } from "./missing_comparison.ts";
import { feeProvenance } from "./fee_provenance.ts";
import { byFee, inhabitantsOf } from "./fee_rows.ts";
import type { Figure } from "../figure.ts";
import {
  formatChange,
  formatCount,
  formatInteger,
  formatKey,
  formatMeasure,
} from "../formats.ts";
import { nameAxis, rowLayout, valueAxis } from "../rows.ts";
import { COLOURS } from "../theme.ts";

interface ShareRow {
  readonly code: string;
  readonly name: string;
  /** Percent of what the municipalities pay. */
  readonly fee: number;
  /** Percent of the municipalities' inhabitants. */
  readonly inhabitants: number;
}

/**
 * Each municipality's share of the fee beside its share of the inhabitants by
 * another measure than the one the fee follows.
 *
 * @param count The other measure, for every municipality; `null` gives a
 * figure that says what is missing.
 */
export function feeShares(
  data: FeeData,
  allocation: FeeAllocation,
  count: PopulationCount | null,
): Figure {
  return count
    ? drawShares(data, allocation, count)
    : missingComparison(data, allocation, {
      id: "andel-av-avgift-och-invanare",
      title: "Andel av avgiften mot andel av invånarna",
    });
}

function drawShares(
  data: FeeData,
  allocation: FeeAllocation,
  count: PopulationCount,
): Figure {
  const { year, key } = allocation.input;
  const rows = shareRows(allocation, count);
  const provenance = feeProvenance(data, [allocation], [count]);
  const counted = formatMeasure(count.measure);
  const widest = rows.toSorted((a, b) =>
    Math.abs(difference(b)) - Math.abs(difference(a))
  )[0]!;
  const texts = {
    id: "andel-av-avgift-och-invanare",
    title: `Andel av avgiften ${year} mot andel av invånarna`,
    subtitle: `${data.forbund.shortName}, procent av kommunernas summa. ` +
      `Avgiften följer ${formatKey(key)}; jämförelsen gäller ` +
      `${formatCount(count)}. Talen till höger: skillnad i procentenheter.`,
    altText: `Två punkter per kommun: andel av avgiften ${year} och andel av ` +
      `${counted}. Störst skillnad har ${widest.name}, ` +
      `${formatChange(difference(widest), 1)} procentenheter.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Plus betyder att kommunen betalar mer än sin ` +
      `andel av ${counted}.`,
    unit: "procent",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        { label: "Andel av avgiften", colour: COLOURS.first, mark: "dot" },
        { label: `Andel av ${counted}`, colour: COLOURS.second, mark: "ring" },
      ],
    }, plot(rows)),
    columns: [
      ...MEMBER_COLUMNS,
      percentColumn("fee_share_pct", "Andel av kommunernas avgift"),
      percentColumn("inhabitants_share_pct", `Andel av ${counted}`),
    ],
    rows: rows.map(({ code, name, fee, inhabitants }) => ({
      member_code: code,
      member: name,
      fee_share_pct: fee,
      inhabitants_share_pct: inhabitants,
    })),
    ...provenance,
  };
}

/** A dot for the share of the fee, joined to a ring for that of inhabitants. */
function plot(rows: readonly ShareRow[]): ChartPlot {
  const largest = Math.max(
    ...rows.flatMap((row) => [row.fee, row.inhabitants]),
  );
  return {
    ...rowLayout({
      names: rows.map(({ name }) => name),
      right: 70,
      axis: true,
    }),
    x: { domain: [0, largest * 1.05] },
    marks: [
      valueAxis("Procent", formatInteger),
      nameAxis(),
      Plot.link(rows, {
        x1: "fee",
        x2: "inhabitants",
        y: "name",
        stroke: COLOURS.muted,
        strokeWidth: 2,
      }),
      Plot.dot(rows, { x: "fee", y: "name", r: 5, fill: COLOURS.first }),
      Plot.dot(rows, {
        x: "inhabitants",
        y: "name",
        r: 4.25,
        fill: COLOURS.background,
        stroke: COLOURS.second,
        strokeWidth: 2,
      }),
      Plot.text(rows, {
        y: "name",
        frameAnchor: "right",
        textAnchor: "start",
        dx: 16,
        text: (row: ShareRow) => formatChange(difference(row), 1),
      }),
    ],
  };
}

const difference = (row: ShareRow) => row.fee - row.inhabitants;

function shareRows(
  allocation: FeeAllocation,
  count: PopulationCount,
): ShareRow[] {
  const fees = ofMunicipalities(allocation.fees).sort(byFee);
  const together = ExactDecimal.max(1, allocation.partiesSek.kommun);
  const everybody = fees.reduce(
    (sum, fee) => sum + inhabitantsOf(fee, count),
    0,
  );
  return fees.map((fee) => ({
    code: fee.member.code,
    name: fee.member.name,
    fee: fee.feeSek.div(together).times(100).toNumber(),
    inhabitants: 100 * inhabitantsOf(fee, count) / everybody,
  }));
}
