import defer * as Plot from "@observablehq/plot";
import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type {
  ChangeByPart,
  Contribution,
} from "../../full_year_equivalents/drivers.ts";
import { drawChart } from "../chart.ts";
import { describeExtremes } from "../extremes.ts";
import type { Figure } from "../figure.ts";
import { formatChange } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout } from "../rows.ts";
import { COLOURS } from "../theme.ts";
import {
  ALL_PARTS,
  CONTRIBUTION_COLUMNS,
  contributionRows,
  partInText,
  partName,
} from "./contribution_columns.ts";
import { equivalentProvenance } from "./equivalent_provenance.ts";
import { howToFill, insteadText } from "./equivalent_words.ts";

/** By what a change is parted, and how to name it. */
interface View {
  readonly id: string;
  readonly title: string;
  /** What is not known where the figure is missing. */
  readonly missing: string;
}

/**
 * What each benefit adds to the change of the full-year equivalents between
 * two years. The bars add up to the last one.
 *
 * @param change The change; `null` gives a figure that says what is missing.
 */
export function benefitContributions(
  data: FullYearEquivalentData,
  change: ChangeByPart | null,
): Figure {
  return contributions(data, change, {
    id: "helarsekvivalenter-bidrag-per-ersattning",
    title: "Ändring per ersättning",
    missing: "ersättningarna är inte kända för två år",
  });
}

/**
 * What women and men add to the change between two years.
 *
 * @param change The change; `null` gives a figure that says what is missing.
 */
export function sexContributions(
  data: FullYearEquivalentData,
  change: ChangeByPart | null,
): Figure {
  return contributions(data, change, {
    id: "helarsekvivalenter-bidrag-per-kon",
    title: "Ändring per kön",
    missing: "antalet kvinnor och män är inte känt för två år",
  });
}

/**
 * What each municipality adds to the change between two years.
 *
 * @param change The change; `null` gives a figure that says what is missing.
 */
export function municipalContributions(
  data: FullYearEquivalentData,
  change: ChangeByPart | null,
): Figure {
  return contributions(data, change, {
    id: "helarsekvivalenter-bidrag-per-kommun",
    title: "Ändring per kommun",
    missing: "alla kommuners antal är inte kända för två år",
  });
}

function contributions(
  data: FullYearEquivalentData,
  change: ChangeByPart | null,
  view: View,
): Figure {
  return change ? drawContributions(data, change, view) : missingFigure(
    view.id,
    `Helårsekvivalenter: ${view.title.toLowerCase()}`,
    `${data.forbund.shortName}: ${view.missing}. ${howToFill(data)}`,
    equivalentProvenance(data, []),
  );
}

function drawContributions(
  data: FullYearEquivalentData,
  change: ChangeByPart,
  { id, title }: View,
): Figure {
  const provenance = equivalentProvenance(data, change.sources);
  const bars = barsOf(data, change);
  const extremes = extremeText(bars.slice(0, -1));
  const texts = {
    id,
    title: `Helårsekvivalenter ${change.from}–${change.to}: ` +
      title.toLowerCase(),
    subtitle: [
      `${change.name}, antal helårsekvivalenter. Delarna summerar exakt. ` +
      "Inom parentes: procentenheter av invånarna.",
      ...(change.acrossBreak
        ? [
          "Ett seriebrott ligger mellan åren: en del av ändringen kan vara " +
          "ändrade regler.",
        ]
        : []),
      insteadText(data, change.code),
    ].join(" ").trim(),
    altText: `Staplar för delarna och deras summa. ${extremes}`,
  };
  return {
    ...texts,
    caption: `${texts.title}. ${extremes} Uppdelningen visar var ändringen ` +
      "finns, inte varför.",
    unit: "antal",
    svg: drawChart({ ...texts, ...provenance }, {
      ...rowLayout({
        names: bars.map(({ name }) => name),
        right: 16,
        axis: false,
      }),
      x: { axis: null, domain: roomyDomain(bars.map(({ change }) => change)) },
      marks: [
        nameAxis(),
        Plot.barX(bars, { x: "change", y: "name", fill: "colour" }),
        ...[1, -1].map((side) =>
          Plot.text(
            bars.filter((bar) => side > 0 ? bar.change >= 0 : bar.change < 0),
            {
              x: "change",
              y: "name",
              text: labelOf,
              textAnchor: side > 0 ? "start" : "end",
              dx: 6 * side,
            },
          )
        ),
        Plot.ruleX([0], { stroke: COLOURS.ink }),
      ],
    }),
    columns: CONTRIBUTION_COLUMNS,
    rows: contributionRows(data, change),
    ...provenance,
  };
}

/** A part, or all of them, as a bar. */
interface Bar {
  readonly name: string;
  /** The name inside a sentence. */
  readonly told: string;
  readonly change: number;
  readonly points: number | null;
  readonly colour: string;
}

/** The parts from the greatest rise to the greatest fall, and their sum. */
function barsOf(
  data: FullYearEquivalentData,
  { parts, change, points }: ChangeByPart,
): Bar[] {
  return [
    ...parts.filter(isShown).map((part) => ({
      name: partName(data, part.part),
      told: partInText(data, part.part),
      change: part.change,
      points: part.points,
      colour: part.change < 0 ? COLOURS.third : COLOURS.first,
    })).sort((a, b) => b.change - a.change),
    { name: ALL_PARTS, told: "", change, points, colour: COLOURS.ink },
  ];
}

/** The rest is shown where it is a person or more. */
function isShown({ part, change }: Contribution): boolean {
  return part !== "rest" || Math.abs(change) >= 0.5;
}

function extremeText(bars: readonly Bar[]): string {
  const extreme = ({ told, change }: Bar) => ({
    name: told,
    amount: change,
    text: `${formatChange(change)} helårsekvivalenter`,
  });
  return describeExtremes(extreme(bars[0]!), extreme(bars.at(-1)!));
}

function labelOf({ change, points }: Bar): string {
  return formatChange(change) +
    (points === null ? "" : ` (${formatChange(points, 2)})`);
}

/** A domain with room for the labels outside the bars, on the sides in use. */
function roomyDomain(amounts: readonly number[]): [number, number] {
  const low = Math.min(0, ...amounts);
  const high = Math.max(0, ...amounts);
  const room = (high - low || 1) * 0.4;
  return [low < 0 ? low - room : 0, high > 0 || low === 0 ? high + room : 0];
}
