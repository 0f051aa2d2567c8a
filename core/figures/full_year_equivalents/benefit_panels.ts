import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import {
  type BenefitSeries,
  SINGLE_BENEFITS,
} from "../../full_year_equivalents/benefit_series.ts";
import { pointOf } from "../../full_year_equivalents/series.ts";
import type { Quantity } from "../../full_year_equivalents/stretches.ts";
import { drawChart } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { formatDecimal, formatInteger, formatPeriod } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { upperFirst } from "../sentence_case.ts";
import { POINT_COLUMNS, pointCells } from "./equivalent_columns.ts";
import { equivalentProvenance, sourcesOf } from "./equivalent_provenance.ts";
import {
  BENEFIT_WORDS,
  formatYears,
  howToFill,
  insteadText,
  shareWords,
  spanOf,
} from "./equivalent_words.ts";
import { panelPlot } from "./panels.ts";
import { breakText, linePoints, missingYears } from "./year_plot.ts";

const ID = "helarsekvivalenter-per-ersattning";

/**
 * Each benefit over the years in a panel of its own, as share of the
 * inhabitants, or as a number of people where these are not known.
 *
 * @param period First and last year.
 */
export function benefitPanels(
  data: FullYearEquivalentData,
  series: BenefitSeries,
  period: readonly [number, number],
): Figure {
  return series.years.length > 0
    ? drawBenefits(data, series, period)
    : missingFigure(
      ID,
      titleOf(period),
      `${data.forbund.shortName}: ersättningarna var för sig är inte kända ` +
        `för åren ${formatPeriod(period)}. ${howToFill(data)}`,
      equivalentProvenance(data, []),
    );
}

function drawBenefits(
  data: FullYearEquivalentData,
  { total, benefits, years }: BenefitSeries,
  period: readonly [number, number],
): Figure {
  const all = SINGLE_BENEFITS.map((benefit) => benefits.get(benefit)!);
  const shown = all.flatMap(({ points }) => points.map(({ year }) => year));
  const provenance = equivalentProvenance(data, sourcesOf(all));
  const shared = all.every(({ points }) =>
    points.every(({ sharePct }) => sharePct !== null)
  );
  const quantity: Quantity = shared ? "sharePct" : "people";
  const largest = largestText(benefits, years.at(-1)!);
  const texts = {
    id: ID,
    title: `${titleOf(spanOf(shown))}, ${total.name}`,
    subtitle: [
      `${upperFirst(shared ? shareWords(total) : "antal helårsekvivalenter")}.`,
      insteadText(data, total.code),
      missingText(shown, period),
      breakText(period),
    ].filter((sentence) => sentence !== "").join(" "),
    altText: `Ett litet linjediagram per ersättning. ${largest}`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Alla rutor har samma skala. ${largest}`,
    unit: shared ? "procent" : "antal",
    svg: drawChart(
      { ...texts, ...provenance },
      panelPlot({
        period,
        panels: SINGLE_BENEFITS.map((benefit) => ({
          name: BENEFIT_WORDS[benefit],
          points: linePoints(benefits.get(benefit)!, quantity),
          behind: [],
        })),
        format: formatInteger,
        label: (value) => formatDecimal(value, shared ? 1 : 0),
      }),
    ),
    columns: [{ name: "benefit", title: "Ersättning" }, ...POINT_COLUMNS],
    rows: SINGLE_BENEFITS.flatMap((benefit) =>
      benefits.get(benefit)!.points.map((point) => ({
        benefit: BENEFIT_WORDS[benefit],
        ...pointCells(benefits.get(benefit)!, point),
      }))
    ),
    ...provenance,
  };
}

function titleOf(period: readonly [number, number]): string {
  return `Helårsekvivalenter per ersättning ${formatPeriod(period)}`;
}

/** The years of the axis that no line reaches; empty if there are none. */
function missingText(
  shown: readonly number[],
  period: readonly [number, number],
): string {
  const missing = missingYears(shown, period);
  return missing.length > 0
    ? `Uppgift saknas för ${formatYears(missing)}.`
    : "";
}

/** Which benefit most people are supported by in a year. */
function largestText(
  benefits: BenefitSeries["benefits"],
  year: number,
): string {
  const [largest] = SINGLE_BENEFITS.map((benefit) => ({
    benefit,
    people: pointOf(benefits.get(benefit)!, year)?.people ?? 0,
  })).sort((a, b) => b.people - a.people);
  return `Störst ${year} är ${BENEFIT_WORDS[largest!.benefit].toLowerCase()}, ${
    formatInteger(largest!.people)
  } helårsekvivalenter.`;
}
