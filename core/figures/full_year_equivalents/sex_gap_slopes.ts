import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { EquivalentKind } from "../../full_year_equivalents/series.ts";
import type { EquivalentSexGap } from "../../full_year_equivalents/sex_gap.ts";
import { drawChart } from "../chart.ts";
import { percentColumn, pointsColumn } from "../columns.ts";
import type { Column, Figure } from "../figure.ts";
import { formatChange } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { COLOURS } from "../theme.ts";
import { REGION_COLUMNS } from "./equivalent_columns.ts";
import { equivalentProvenance } from "./equivalent_provenance.ts";
import { formatPct, howToFill, shareWords } from "./equivalent_words.ts";
import { sexGapPlot } from "./sex_gap_marks.ts";

const ID = "helarsekvivalenter-kon";

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
    svg: drawChart({ ...texts, ...provenance }, sexGapPlot(gaps, colourOf)),
    columns: COLUMNS,
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

const COLUMNS: readonly Column[] = [
  ...REGION_COLUMNS,
  { name: "year", title: "År" },
  percentColumn("women_pct", "Kvinnor"),
  percentColumn("men_pct", "Män"),
  pointsColumn("gap_points", "Kvinnor minus män"),
];

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
