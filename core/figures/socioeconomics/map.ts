import defer * as Plot from "@observablehq/plot";
import type { AssumptionDefinition } from "../../parameters/assumption_definitions.ts";
import type { PerspectiveBalance } from "../../socioeconomics/perspective_balance.ts";
import type { TwoWay, TwoWayCell } from "../../socioeconomics/sensitivity.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { sekColumn } from "../columns.ts";
import { textOn } from "../contrast.ts";
import type { Column, Figure } from "../figure.ts";
import { formatPercent } from "../formats.ts";
import { lowerFirst } from "../sentence_case.ts";
import { socioeconomicProvenance } from "./provenance.ts";
import {
  assumptionSentence,
  formatMillions,
  missingJobs,
  shortValue,
} from "./words.ts";
import { COLOURS, MARGIN } from "../theme.ts";

const CELL_HEIGHT = 28;

/**
 * A balance over pairs of values of two assumptions, with the border where it
 * turns from loss to gain.
 *
 * @param balance The balance as it stands.
 * @param map One balance per pair.
 */
export function socioeconomicMap(
  basis: SocioeconomicCase,
  balance: PerspectiveBalance,
  map: TwoWay,
): Figure {
  const { first, second, cells } = map;
  const id = "samhallsekonomi-karta";
  const title = `${first.title} och ${
    lowerFirst(second.title)
  }: när lönar det sig ${basis.year}`;
  if (!basis.jobsKnown) return missingJobs(basis, id, title);
  const provenance = socioeconomicProvenance(basis);
  const whose = lowerFirst(balance.perspective.title);
  const gaining = cells.filter(({ balanceSek }) => balanceSek.gte(0));
  const texts = {
    id,
    title,
    subtitle: `${basis.data.forbund.shortName}, balans i ` +
      `miljoner kronor: ${whose}. ${assumptionSentence(basis)}`,
    altText: `Rutnät med balansen för ${cells.length} par av värden. ` +
      `${gaining.length} av dem är noll eller mer.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Blå rutor med plustecken är vinst, orange med ` +
      `minustecken förlust; ${gaining.length} av ${cells.length} rutor ` +
      `(${
        formatPercent(gaining.length / cells.length, 0)
      }) är vinst eller noll.`,
    unit: "kr",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        { label: "Vinst", colour: COLOURS.first, mark: "bar" },
        { label: "Förlust", colour: COLOURS.second, mark: "bar" },
      ],
    }, plot(map)),
    columns: [
      columnOf(first),
      columnOf(second),
      sekColumn("balance_sek", "Balans"),
    ],
    rows: cells.map(({ x, y, balanceSek }) => ({
      [columnOf(first).name]: x,
      [columnOf(second).name]: y,
      balance_sek: balanceSek,
    })),
    ...provenance,
  };
}

/** A cell per pair of values, the darker the further from break-even. */
function plot({ first, second, cells }: TwoWay): ChartPlot {
  const rows = new Set(cells.map(({ y }) => y)).size;
  const largest = Math.max(...cells.map((cell) => Math.abs(amount(cell))), 1);
  return {
    height: CELL_HEIGHT * rows + 54,
    marginTop: 4,
    marginBottom: 50,
    marginLeft: 76,
    marginRight: MARGIN,
    x: { type: "band", padding: 0.04 },
    y: { type: "band", padding: 0.06, reverse: true },
    marks: [
      Plot.axisX({
        tickSize: 0,
        tickFormat: (x: number) => shortValue(first.name, x),
        label: first.title,
        labelArrow: "none",
        labelAnchor: "center",
        labelOffset: 42,
      }),
      Plot.axisY({
        tickSize: 0,
        tickFormat: (y: number) => shortValue(second.name, y),
        label: null,
      }),
      Plot.text([second.title], {
        frameAnchor: "left",
        rotate: -90,
        dx: -60,
        textAnchor: "middle",
      }),
      Plot.cell(cells, {
        x: "x",
        y: "y",
        fill: fillOf,
        fillOpacity: (cell: TwoWayCell) => opacity(cell, largest),
      }),
      Plot.text(cells, {
        x: "x",
        y: "y",
        text: (cell: TwoWayCell) => formatMillions(cell.balanceSek, 1),
        fill: (cell: TwoWayCell) =>
          textOn(fillOf(cell), opacity(cell, largest)),
      }),
    ],
    opacity: { type: "identity" },
  };
}

function columnOf({ id, title, unit }: AssumptionDefinition): Column {
  return { name: id.replaceAll("-", "_"), title, unit, decimals: 2 };
}

const amount = ({ balanceSek }: TwoWayCell) => balanceSek.toNumber();

function fillOf(cell: TwoWayCell): string {
  return amount(cell) < 0 ? COLOURS.second : COLOURS.first;
}

/** Never so light that a cell looks empty. */
function opacity(cell: TwoWayCell, largest: number): number {
  return 0.15 + 0.75 * Math.abs(amount(cell)) / largest;
}
