import defer * as Plot from "@observablehq/plot";
import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { EquivalentKind } from "../../full_year_equivalents/series.ts";
import type { EquivalentSexGap } from "../../full_year_equivalents/sex_gap.ts";
import { drawChart } from "../chart.ts";
import { spreadLabels } from "../end_labels.ts";
import type { Figure } from "../figure.ts";
import { formatChange } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { COLOURS, WIDTH } from "../theme.ts";
import {
  pctColumn,
  pointsColumn,
  REGION_COLUMNS,
} from "./equivalent_columns.ts";
import { equivalentProvenance } from "./equivalent_provenance.ts";
import { formatPct, howToFill, shareWords } from "./equivalent_words.ts";

const ID = "helarsekvivalenter-kon";
/** Room for names and numbers on each side. */
const SIDE = 216;
const TOP = 34;
const BOTTOM = 12;
const LABEL_GAP = 17;

/**
 * Men's and women's share in each region, joined by a line: the steeper, the
 * wider the gap. The widest stands out.
 *
 * @param gaps A year's gaps; none gives a figure that says so.
 */
export function sexGapSlopes(
  data: FullYearEquivalentData,
  gaps: readonly EquivalentSexGap[],
  kind: EquivalentKind,
): Figure {
  return gaps.length > 0 ? drawGaps(data, gaps, kind) : missingFigure(
    ID,
    "Helårsekvivalenter, kvinnor och män",
    `${data.forbund.shortName}: kvinnors och mäns andelar är inte kända för ` +
      `något år. ${howToFill(data)}`,
    equivalentProvenance(data, []),
  );
}

function drawGaps(
  data: FullYearEquivalentData,
  gaps: readonly EquivalentSexGap[],
  kind: EquivalentKind,
): Figure {
  const { year } = gaps[0]!;
  const provenance = equivalentProvenance(
    data,
    gaps.flatMap(({ sources }) => sources),
  );
  const widest = gaps.reduce((a, b) =>
    Math.abs(b.points) > Math.abs(a.points) ? b : a
  );
  const shares = gaps.flatMap(({ women, men }) => [women, men]);
  const height = Math.max(280, gaps.length * LABEL_GAP + TOP + BOTTOM + 40);
  const y = {
    axis: null,
    domain: [Math.min(...shares) - 0.5, Math.max(...shares) + 0.5],
    range: [height - BOTTOM, TOP],
  };
  const colourOf = (gap: EquivalentSexGap) =>
    gap === widest
      ? COLOURS.second
      : isMunicipality(data, gap)
      ? COLOURS.first
      : COLOURS.muted;
  const texts = {
    id: ID,
    title: `Helårsekvivalenter ${year}, kvinnor och män`,
    subtitle: `${data.forbund.shortName}, ${shareWords(kind)}. Ju brantare ` +
      "linje, desto större skillnad. Skalan börjar inte vid noll.",
    altText: `Linjer från mäns till kvinnors andel per kommun ${year}. ` +
      widestText(widest, gaps),
  };
  return {
    ...texts,
    caption: `${texts.title}. ${widestText(widest, gaps)} Talen säger inte ` +
      "varför.",
    unit: "procent",
    svg: drawChart({ ...texts, ...provenance }, {
      height,
      marginTop: TOP,
      marginBottom: BOTTOM,
      marginLeft: SIDE,
      marginRight: SIDE,
      x: {
        type: "point",
        domain: ["Män", "Kvinnor"],
        range: [SIDE, WIDTH - SIDE],
        padding: 0,
      },
      y,
      marks: [
        Plot.axisX({
          anchor: "top",
          tickSize: 0,
          label: null,
          fontWeight: 600,
        }),
        Plot.ruleX(["Män", "Kvinnor"], { stroke: COLOURS.rule }),
        ...gaps.map((gap) =>
          Plot.line([["Män", gap.men], ["Kvinnor", gap.women]], {
            stroke: colourOf(gap),
            strokeWidth: 2.5,
          })
        ),
        ...sides(gaps, y, colourOf),
      ],
    }),
    columns: [
      ...REGION_COLUMNS,
      { name: "year", title: "År" },
      pctColumn("women_pct", "Kvinnor"),
      pctColumn("men_pct", "Män"),
      pointsColumn("gap_points", "Kvinnor minus män"),
    ],
    rows: gaps.map((gap) => ({
      region_code: gap.code,
      region: gap.name,
      year: String(gap.year),
      women_pct: gap.women,
      men_pct: gap.men,
      gap_points: gap.points,
    })),
    ...provenance,
  };
}

/** Dots at both ends and, beside them, names and shares that do not collide. */
function sides(
  gaps: readonly EquivalentSexGap[],
  y: Plot.ScaleOptions,
  colourOf: (gap: EquivalentSexGap) => string,
): Plot.Markish[] {
  const up = Plot.scale({ y })!;
  const [bottom, top] = y.range as [number, number];
  return ([["Män", "men", -1], ["Kvinnor", "women", 1]] as const).flatMap(
    ([end, sex, side]) => {
      const places = gaps.map((gap) => up.apply(gap[sex]) as number);
      const spread = spreadLabels(places, LABEL_GAP, [top, bottom]);
      return gaps.flatMap((gap, at) => [
        Plot.dot([[end, gap[sex]]], { r: 4.5, fill: colourOf(gap) }),
        Plot.text([[end, gap[sex]]], {
          text: [`${gap.name} ${formatPct(gap[sex])}`],
          textAnchor: side < 0 ? "end" : "start",
          dx: 12 * side,
          dy: spread[at]! - places[at]!,
          fill: colourOf(gap),
          fontWeight: 600,
        }),
      ]);
    },
  );
}

/** The förbund, its county and riket stand back. */
function isMunicipality(
  { regions }: FullYearEquivalentData,
  { code }: EquivalentSexGap,
): boolean {
  return regions.get(code)?.level === "kommun";
}

function widestText(
  widest: EquivalentSexGap,
  gaps: readonly EquivalentSexGap[],
): string {
  const all = gaps.every(({ points }) => points > 0)
    ? "Kvinnors andel är högre än mäns överallt. "
    : gaps.every(({ points }) => points < 0)
    ? "Mäns andel är högre än kvinnors överallt. "
    : "";
  return `${
    gaps.length > 1 ? all : ""
  }Störst är skillnaden i ${widest.name}: ` +
    `kvinnor ${formatPct(widest.women)}, män ${formatPct(widest.men)} ` +
    `(${formatChange(widest.points, 1)} procentenheter).`;
}
