import type { EquivalentAnalysis } from "../../full_year_equivalents/analysis.ts";
import {
  type EquivalentForecast,
  isRefused,
} from "../../full_year_equivalents/forecast.ts";
import {
  formatPct,
  METHOD_WORDS,
} from "../../figures/full_year_equivalents/equivalent_words.ts";
import type { Provenance } from "../../figures/figure.ts";
import { formatDecimal } from "../../figures/formats.ts";
import { upperFirst } from "../../figures/sentence_case.ts";
import { restsOn } from "../text/rests_on.ts";
import type { TextBlock } from "../text/text_block.ts";

/**
 * Where the förbund's share may go over the plan's years, or why nothing is
 * said of it.
 *
 * @param shown The figures and tables that show the same numbers.
 */
export function forecastText(
  { forecasts }: EquivalentAnalysis,
  shown: readonly Provenance[],
): TextBlock {
  const [share] = forecasts;
  return {
    id: "helarsekvivalenter-prognos",
    title: "Vart helårsekvivalenterna kan vara på väg",
    ...(isRefused(share)
      ? {
        lead: `Ingen prognos görs för ${share.series.name}: ${share.reason}.`,
        lacking: "en prognos för helårsekvivalenterna",
        paragraphs: [],
      }
      : {
        lead: outlookSentence(share),
        paragraphs: [`${spanSentence(share)} ${trialSentence(share)}`],
      }),
    ...restsOn(shown),
  };
}

function outlookSentence({ series, years }: EquivalentForecast): string {
  const { year, inner, outer } = years.at(-1)!;
  return `Fortsätter andelen i ${series.name} att ändras som hittills är den ` +
    `med 80 procents sannolikhet mellan ${formatDecimal(inner.low, 1)} och ` +
    `${formatPct(inner.high)} ${year}, och med 95 procents mellan ` +
    `${formatDecimal(outer.low, 1)} och ${formatPct(outer.high)}.`;
}

/** Whether the last known share is a possible one at the end, too. */
function spanSentence({ series, years }: EquivalentForecast): string {
  const last = series.points.findLast(({ sharePct }) => sharePct !== null)!
    .sharePct!;
  const { inner, value } = years.at(-1)!;
  const within = inner.low <= last && last <= inner.high;
  return `Metoden anger ${formatPct(value)}. ` +
    (within
      ? "Att andelen är oförändrad ligger inom intervallet."
      : "En oförändrad andel ligger utanför intervallet på 80 procent.");
}

function trialSentence({ method, errors }: EquivalentForecast): string {
  const error = (of: typeof method) =>
    formatDecimal(
      errors.find((row) => row.method === of)!.meanAbsoluteError,
      2,
    );
  if (errors.length === 0) return "Metoderna kan inte prövas på så få år.";
  return method === "last"
    ? `${
      upperFirst(METHOD_WORDS.last)
    } hade minst medelfel på de kända åren, ` +
      `${error("last")} procentenheter.`
    : `${upperFirst(METHOD_WORDS[method])} hade medelfelet ${error(method)} ` +
      `procentenheter på de kända åren, ${METHOD_WORDS.last} ` +
      `${error("last")}.`;
}
