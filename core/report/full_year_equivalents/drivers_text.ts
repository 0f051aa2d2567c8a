import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { EquivalentAnalysis } from "../../full_year_equivalents/analysis.ts";
import type {
  ChangeByPart,
  Contribution,
} from "../../full_year_equivalents/drivers.ts";
import type { PopulationEffect } from "../../full_year_equivalents/population_effect.ts";
import { partInText } from "../../figures/full_year_equivalents/contribution_columns.ts";
import { nameInText } from "../../figures/full_year_equivalents/equivalent_words.ts";
import type { Provenance } from "../../figures/figure.ts";
import { formatChange, formatList } from "../../figures/formats.ts";
import { upperFirst } from "../../figures/sentence_case.ts";
import { exactChange } from "../text/change.ts";
import type { Noun } from "../text/counted.ts";
import { restsOn } from "../text/rests_on.ts";
import type { TextBlock } from "../text/text_block.ts";

const EQUIVALENTS: Noun = {
  one: "helårsekvivalent",
  many: "helårsekvivalenter",
};

/**
 * Which benefit, which sex and which municipality moved the full-year
 * equivalents, and how much of it is a changed population.
 *
 * @param shown The figures and tables that show the same numbers.
 */
export function driversText(
  data: FullYearEquivalentData,
  { byBenefit, bySex, byMunicipality, populationEffect }: EquivalentAnalysis,
  shown: readonly Provenance[],
): TextBlock {
  const change = byBenefit ?? byMunicipality ?? bySex;
  return {
    id: "helarsekvivalenter-orsaker",
    title: "Vad som ändrade helårsekvivalenterna",
    lead: change
      ? leadOf(data, change)
      : `Ersättningarna, könen och kommunerna i ${data.forbund.shortName} är ` +
        "inte kända för två år, så ändringen kan inte delas upp.",
    ...(change ? {} : { lacking: "vad som flyttade helårsekvivalenterna" }),
    paragraphs: [
      ...[bySex, byMunicipality]
        .filter((other) => other !== null && other !== change)
        .map((other) => movedMost(data, other!)),
      ...(populationEffect ? [populationSentence(populationEffect)] : []),
      ...(change
        ? ["Uppdelningen visar var ändringen finns, inte varför."]
        : []),
    ],
    ...restsOn(shown),
  };
}

function leadOf(data: FullYearEquivalentData, change: ChangeByPart): string {
  return `Från ${change.from} till ${change.to} ${
    exactChange(change.change, {
      subject: `antalet i ${nameInText(change)}`,
      unit: EQUIVALENTS,
      decimals: 0,
      unchanged: "oförändrat",
    })
  }. ${movedMost(data, change)}${
    change.acrossBreak
      ? " Ett seriebrott ligger mellan åren, så en del kan vara ändrade regler."
      : ""
  }`;
}

/** What rose most and what fell most; of two parts, both. */
function movedMost(data: FullYearEquivalentData, change: ChangeByPart): string {
  const parts = change.parts.filter(({ part }) => part !== "rest")
    .toSorted((a, b) => b.change - a.change);
  const told = ({ part, change }: Contribution) =>
    `${partInText(data, part)} (${formatChange(change)})`;
  if (parts.length <= 2) {
    const both = parts.map(({ part, change }) =>
      `${partInText(data, part)} ${formatChange(change)}`
    );
    return `${upperFirst(formatList(both))} helårsekvivalenter.`;
  }
  const [top, bottom] = [parts[0]!, parts.at(-1)!];
  const words = [
    ...(top.change > 0 ? [`mest ökade ${told(top)}`] : []),
    ...(bottom.change < 0 ? [`mest minskade ${told(bottom)}`] : []),
  ];
  return words.length === 0
    ? "Ingen del ändrades."
    : `${upperFirst(formatList(words))}.`;
}

function populationSentence(
  { from, to, size, rate, composition }: PopulationEffect,
): string {
  return `Ändringen ${from}–${to} delar sig i ${formatChange(size)} från ` +
    `antalet invånare, ${formatChange(rate)} från andelarna i kommunerna och ` +
    `${formatChange(composition)} från hur invånarna fördelar sig mellan dem.`;
}
