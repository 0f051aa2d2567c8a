import * as Plot from "@observablehq/plot";
import type { ScenarioData } from "../../data/scenario_data.ts";
import type { ScenarioComparison } from "../../scenarios/compare.ts";
import type { ScenarioOutlook } from "../../scenarios/outlook.ts";
import { drawChart } from "../chart.ts";
import { spreadLabels } from "../end_labels.ts";
import { sekColumn } from "../fees/fee_columns.ts";
import type { Figure } from "../figure.ts";
import { formatTkr } from "../finances/finance_words.ts";
import { formatInteger, formatList } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { wrapText } from "../text_layout.ts";
import { COLOURS, MARGIN, SIZES } from "../theme.ts";
import {
  type EquityLevel,
  equityLevelsOf,
  type EquityPath,
  equityPathsOf,
  pathName,
} from "./equity_lines.ts";
import { drawnSources, scenarioProvenance } from "./scenario_provenance.ts";
import { noScenarios, yearsText } from "./words.ts";

const ID = "scenarier-eget-kapital";
const TITLE = "Eget kapital i scenarierna";
const LEAST_HEIGHT = 360;
const MARGINS = { top: 16, bottom: 28, left: 60, right: 214 };
const LINE_HEIGHT = 1.15;
/** Room for a name of two lines. */
const LABEL_GAP = 2 * LINE_HEIGHT * SIZES.label + 4;

/**
 * The own capital of every scenario, year by year, with the levels of the base.
 *
 * @param comparison The scenarios; `null` gives a figure that says what is
 * missing.
 */
export function equityPaths(
  data: ScenarioData,
  comparison: ScenarioComparison | null,
): Figure {
  if (!comparison) {
    const provenance = scenarioProvenance(data, []);
    return missingFigure(ID, TITLE, noScenarios(data), provenance);
  }
  const { base, others } = comparison;
  const outlooks = [base, ...others.map(({ outlook }) => outlook)];
  const provenance = scenarioProvenance(data, outlooks);
  const paths = equityPathsOf(outlooks);
  const texts = {
    id: ID,
    title: `${TITLE} ${yearsText(base)}`,
    subtitle: `${data.forbund.shortName}, tkr den 31 december. Linjer som ` +
      "sammanfaller är ritade som en.",
    altText: `Linjer från ${base.openingYear} till ${
      base.years.at(-1)!.year
    }. ${paths.map(told).join("; ")}.`,
  };
  return {
    ...texts,
    caption:
      `${texts.title}. ${sharedText(paths)}Den streckade linjen är det ` +
      "som det egna kapitalet högst bör vara i grundscenariot; under noll är " +
      "pengarna slut.",
    unit: "kr",
    svg: drawChart({
      ...texts,
      sources: drawnSources(data, provenance),
      synthetic: data.synthetic,
    }, plot(base, paths)),
    columns: [
      { name: "scenario", title: "Scenario" },
      { name: "year", title: "År" },
      sekColumn("equity_sek", "Eget kapital den 31 december"),
    ],
    rows: outlooks.flatMap((outlook) => [
      {
        scenario: outlook.scenario.title,
        year: String(outlook.openingYear),
        equity_sek: outlook.openingEquitySek,
      },
      ...outlook.years.map(({ year, equitySek }) => ({
        scenario: outlook.scenario.title,
        year: String(year),
        equity_sek: equitySek,
      })),
    ]),
    ...provenance,
  };
}

function plot(base: ScenarioOutlook, paths: readonly EquityPath[]) {
  const levels = equityLevelsOf(base);
  const names = endNames(paths, levels);
  const height = Math.max(
    LEAST_HEIGHT,
    LABEL_GAP * names.length + MARGINS.top + MARGINS.bottom,
  );
  const domain = domainOf(paths, levels);
  return {
    height,
    marginTop: MARGINS.top,
    marginBottom: MARGINS.bottom,
    marginLeft: MARGINS.left,
    marginRight: MARGINS.right,
    x: {
      domain: [base.openingYear, base.years.at(-1)!.year + leadWidth(base)],
    },
    y: { domain },
    marks: [
      Plot.gridY({ stroke: COLOURS.rule, strokeOpacity: 1, ticks: 6 }),
      Plot.axisY({
        ticks: 6,
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => formatInteger(value),
      }),
      Plot.axisX({
        ticks: paths[0]!.points.map(({ year }) => year),
        tickSize: 0,
        label: null,
        tickFormat: "d",
      }),
      Plot.ruleY([0], { stroke: COLOURS.ink }),
      ...levels.map(({ points }) =>
        Plot.line(points, {
          x: "year",
          y: "tkr",
          stroke: COLOURS.second,
          strokeDasharray: "6 4",
          strokeWidth: 2,
        })
      ),
      ...paths.toReversed().map(lineOf),
      ...nameMarks(base, names, domain, height),
    ],
  };
}

function domainOf(
  paths: readonly EquityPath[],
  levels: readonly EquityLevel[],
): [number, number] {
  const values = [...paths, ...levels]
    .flatMap(({ points }) => points.map(({ tkr }) => tkr));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (high - low || 1) * 0.04;
  return [low - (low < 0 ? room : 0), high + room];
}

/** The path of the base is drawn last, thick. */
function lineOf({ points }: EquityPath, at: number, all: readonly unknown[]) {
  const isBase = at === all.length - 1;
  return Plot.line(points, {
    x: "year",
    y: "tkr",
    stroke: isBase ? COLOURS.first : COLOURS.third,
    strokeWidth: isBase ? 3.5 : 2,
    marker: "circle",
  });
}

/** The name of a line, at its last value. */
interface EndName {
  readonly text: string;
  readonly tkr: number;
  readonly colour: string;
  readonly bold: boolean;
}

function endNames(
  paths: readonly EquityPath[],
  levels: readonly EquityLevel[],
): EndName[] {
  const named = (name: string, tkr: number, colour: string, bold = false) => ({
    text: `${formatInteger(tkr)} ${name}`,
    tkr,
    colour,
    bold,
  });
  return [
    ...paths.map((path, at) =>
      named(
        pathName(path),
        path.points.at(-1)!.tkr,
        at === 0 ? COLOURS.first : COLOURS.thirdText,
        at === 0,
      )
    ),
    ...levels.map(({ title, points }) =>
      named(title, points.at(-1)!.tkr, COLOURS.second)
    ),
  ];
}

/** Names to the right of the lines, each led to from the line's end. */
function nameMarks(
  base: ScenarioOutlook,
  names: readonly EndName[],
  [low, high]: readonly [number, number],
  height: number,
): Plot.Markish[] {
  const span = height - MARGINS.top - MARGINS.bottom;
  const half = LABEL_GAP / 2;
  const spread = spreadLabels(
    names.map(({ tkr }) => MARGINS.top + span * (high - tkr) / (high - low)),
    LABEL_GAP,
    [MARGINS.top + half / 2, height - MARGINS.bottom - half / 2],
  );
  const last = base.years.at(-1)!.year;
  const beside = last + leadWidth(base);
  const placed = names.map((name, at) => ({
    ...name,
    place: high - (spread[at]! - MARGINS.top) * (high - low) / span,
  }));
  return [
    Plot.link(placed, {
      x1: () => last,
      x2: () => beside,
      y1: "tkr",
      y2: "place",
      stroke: "colour",
    }),
    ...placed.map((name) =>
      Plot.text([name], {
        x: () => beside,
        y: "place",
        text: ({ text }: EndName) =>
          wrapText(text, SIZES.label, MARGINS.right - MARGIN - 6).join("\n"),
        textAnchor: "start",
        dx: 5,
        lineHeight: LINE_HEIGHT,
        fill: name.colour,
        fontWeight: name.bold ? 600 : 400,
      })
    ),
  ];
}

/** Room to the right of the last year for what leads to the names, in years. */
function leadWidth({ years }: ScenarioOutlook): number {
  return 0.06 * years.length;
}

function sharedText(paths: readonly EquityPath[]): string {
  return paths.filter(({ outlooks }) => outlooks.length > 1)
    .map(({ outlooks }) => {
      const titles = outlooks.map(({ scenario }) => `”${scenario.title}”`);
      return `${formatList(titles)} har samma eget kapital. `;
    }).join("");
}

function told({ outlooks }: EquityPath): string {
  const { years } = outlooks[0]!;
  const titles = outlooks.map(({ scenario }) => scenario.title);
  return `${formatList(titles)}: ${
    years.map(({ year, equitySek }) => `${year} ${formatTkr(equitySek)}`)
      .join(", ")
  }`;
}
