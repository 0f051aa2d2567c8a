import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { EquivalentAnalysis } from "../../full_year_equivalents/analysis.ts";
import { RIKET } from "../../full_year_equivalents/forbund_series.ts";
import type { EquivalentSexGap } from "../../full_year_equivalents/sex_gap.ts";
import type {
  EquivalentTrend,
  ShareChange,
} from "../../full_year_equivalents/trend.ts";
import { formatPct } from "../../figures/full_year_equivalents/equivalent_words.ts";
import type { Provenance } from "../../figures/figure.ts";
import { formatInteger } from "../../figures/formats.ts";
import { estimatedChange, exactChange } from "../text/change.ts";
import { measured, type Noun, PERCENTAGE_POINTS } from "../text/counted.ts";
import { restsOn } from "../text/rests_on.ts";
import type { TextBlock } from "../text/text_block.ts";

const POINTS_A_YEAR: Noun = {
  one: "procentenhet per år",
  many: "procentenheter per år",
};

/**
 * Where the förbund's share stands and how it has moved, with no more certainty
 * than the interval bears; riket's where the förbund's is not known.
 *
 * @param shown The figures and tables that show the same numbers.
 */
export function equivalentTrendText(
  data: FullYearEquivalentData,
  { trends, sexGaps }: EquivalentAnalysis,
  shown: readonly Provenance[],
): TextBlock {
  const own = trends.find(({ series }) => series.code === data.forbund.id);
  const riket = trends.find(({ series }) => series.code === RIKET);
  const main = own ?? riket;
  return {
    id: "helarsekvivalenter",
    title: "Helårsekvivalenterna och deras trend",
    lead: [
      ...(own ? [] : [`Andelen för ${data.forbund.shortName} är inte känd.`]),
      ...(main ? [levelSentence(main)] : []),
    ].join(" "),
    paragraphs: [
      ...(main ? [trendSentences(main).join(" ")] : []),
      ...municipalSentences(trends),
      ...gapSentences(data, sexGaps),
    ],
    ...restsOn(shown),
  };
}

function levelSentence(
  { series, latest, gapToRiket }: EquivalentTrend,
): string {
  const people = latest.people === null
    ? ""
    : `, ${formatInteger(latest.people)} helårsekvivalenter`;
  const gap = gapToRiket === null || series.code === RIKET
    ? ""
    : ` Det är ${awayFrom(gapToRiket)} riket.`;
  return `${series.name} ${latest.year}: ${formatPct(latest.sharePct!)} av ` +
    `invånarna${ages(series.ageBand)}${people}.${gap}`;
}

function ages(band: string | null): string {
  return band === null ? "" : ` ${band.replace("-", "–")}\u00a0år`;
}

/** `0,4 procentenheter över`, `lika mycket som i`. */
function awayFrom(points: number): string {
  const size = Math.abs(points);
  return size < 0.05
    ? "lika mycket som i"
    : `${measured(size, 1, PERCENTAGE_POINTS)} ${
      points > 0 ? "över" : "under"
    }`;
}

function trendSentences(trend: EquivalentTrend): string[] {
  const { latest, sincePrevious, sinceFirst, slope, index } = trend;
  const limits = slope !== null && Number.isFinite(slope.low) &&
    Number.isFinite(slope.high);
  return [
    ...(sincePrevious
      ? [
        `Från ${sincePrevious.from} till ${latest.year} ${
          changed(sincePrevious)
        }.${breakWords(sincePrevious)}`,
      ]
      : []),
    ...(sinceFirst
      ? [
        `Från ${sinceFirst.from} till ${latest.year} ${changed(sinceFirst)} ` +
        `(index ${formatInteger(index!)}).${
          sincePrevious?.acrossBreak ? "" : breakWords(sinceFirst)
        }`,
      ]
      : []),
    limits
      ? `Sett över alla år utan brott mellan sig ${
        estimatedChange(slope, {
          subject: "andelen",
          unit: POINTS_A_YEAR,
          decimals: 2,
          unchanged: "oförändrad",
        })
      }.`
      : "Åren är för få för att säga åt vilket håll andelen går.",
  ];
}

/** What a change over a series break may be made of. */
function breakWords({ acrossBreak }: ShareChange): string {
  return acrossBreak
    ? " Ett seriebrott ligger mellan åren, så en del av skillnaden kan vara " +
      "ändrade regler."
    : "";
}

function changed({ points }: ShareChange): string {
  return exactChange(points, {
    subject: "andelen",
    unit: PERCENTAGE_POINTS,
    decimals: 1,
    unchanged: "oförändrad",
  });
}

/** Who is highest and lowest, and whom chance moves most. */
function municipalSentences(trends: readonly EquivalentTrend[]): string[] {
  const ranked = trends.filter(({ rank }) => rank !== null);
  const year = Math.max(...ranked.map(({ latest }) => latest.year));
  const towns = ranked.filter(({ latest }) => latest.year === year)
    .sort((a, b) => a.rank! - b.rank!);
  if (towns.length < 2) return [];
  const told = ({ series, latest }: EquivalentTrend) =>
    `${series.name} (${formatPct(latest.sharePct!)})`;
  const shaken = towns.filter(({ chance }) => chance !== null)
    .sort((a, b) => b.chance! - a.chance!)[0];
  const chance = shaken === undefined
    ? ""
    : ` I ${shaken.series.name} kan slumpen ensam flytta andelen ` +
      `${measured(shaken.chance!, 1, PERCENTAGE_POINTS)} från ett år till ` +
      "nästa; mindre ändringar än så säger ingenting där.";
  return [
    `Högst andel av kommunerna ${year} har ${told(towns[0]!)}, lägst ` +
    `${told(towns.at(-1)!)}.${chance}`,
  ];
}

/** Women against men in the förbund, or in the municipality of widest gap. */
function gapSentences(
  { forbund }: FullYearEquivalentData,
  gaps: readonly EquivalentSexGap[],
): string[] {
  const own = gaps.find(({ code }) => code === forbund.id);
  const widest =
    gaps.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))[0];
  const shown = own ?? widest;
  if (shown === undefined) return [];
  const shares = `${formatPct(shown.women)} och mäns ` +
    `${formatPct(shown.men)} ${shown.year}. Talen säger inte varför.`;
  return [
    own
      ? `I förbundet var kvinnors andel ${shares}`
      : `Störst är skillnaden i ${shown.name}, där kvinnors andel var ${shares}`,
  ];
}
