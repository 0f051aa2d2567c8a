import defer * as Plot from "@observablehq/plot";
import type { ScenarioOutlook } from "../../scenarios/outlook.ts";
import { countAxis } from "../count_axis.ts";
import { spreadLabels } from "../end_labels.ts";
import { formatInteger } from "../formats.ts";
import { wrapText } from "../text_layout.ts";
import { COLOURS, MARGIN, SIZES } from "../theme.ts";
import {
  type EquityLevel,
  equityLevelsOf,
  type EquityPath,
  pathName,
} from "./equity_lines.ts";

const LEAST_HEIGHT = 360;
const MARGINS = { top: 16, bottom: 28, left: 60, right: 214 };
const LINE_HEIGHT = 1.15;
/** Room for a name of two lines. */
const LABEL_GAP = 2 * LINE_HEIGHT * SIZES.label + 4;

/**
 * The plot of own capital by year: a line for each path, the levels of the
 * base, and a name at the end of each. It grows with the number of names.
 *
 * @param base The scenario that the others are compared with.
 * @param paths The paths, that of the base first.
 */
export function equityPlot(
  base: ScenarioOutlook,
  paths: readonly EquityPath[],
): Plot.PlotOptions & { readonly height: number } {
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
      countAxis(6),
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
