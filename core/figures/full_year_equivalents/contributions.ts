import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { ChangeByPart } from "../../full_year_equivalents/drivers.ts";
import { drawChart } from "../chart.ts";
import { describeExtremes } from "../extremes.ts";
import type { Figure } from "../figure.ts";
import { formatChange } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import {
  type ContributionBar,
  contributionBars,
  contributionPlot,
} from "./contribution_bars.ts";
import {
  CONTRIBUTION_COLUMNS,
  contributionRows,
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
  const bars = contributionBars(data, change);
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
    svg: drawChart({ ...texts, ...provenance }, contributionPlot(bars)),
    columns: CONTRIBUTION_COLUMNS,
    rows: contributionRows(data, change),
    ...provenance,
  };
}

function extremeText(bars: readonly ContributionBar[]): string {
  const extreme = ({ told, change }: ContributionBar) => ({
    name: told,
    amount: change,
    text: `${formatChange(change)} helårsekvivalenter`,
  });
  return describeExtremes(extreme(bars[0]!), extreme(bars.at(-1)!));
}
