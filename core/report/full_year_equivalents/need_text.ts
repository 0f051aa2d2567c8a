import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { LocalNeed, Need } from "../../full_year_equivalents/need.ts";
import type { NeedReading } from "../../full_year_equivalents/need_readings.ts";
import {
  formatCount,
  formatInteger,
  formatPercent,
} from "../../figures/formats.ts";
import type { Provenance } from "../../figures/figure.ts";
import { counted, type Noun } from "../text/counted.ts";
import { restsOn } from "../text/rests_on.ts";
import type { TextBlock } from "../text/text_block.ts";

const PERSON: Noun = { one: "person", many: "personer" };

/**
 * The need by the rule of thumb with the population it is taken of, beside what
 * the förbund has published, and how many took part.
 *
 * @param need The need; `null` gives a text that says what is missing.
 * @param shown The figures and tables that show the same numbers.
 */
export function needText(
  data: FullYearEquivalentData,
  need: Need | null,
  shown: readonly Provenance[],
): TextBlock {
  return {
    id: "behov",
    title: "Behovet enligt tumregeln",
    ...(need ? needSentences(data, need) : {
      lead: `Ingen folkmängd i arbetsför ålder är känd för alla kommuner i ` +
        `${data.forbund.shortName}, så behovet kan inte räknas.`,
      lacking: "behovet enligt tumregeln",
      paragraphs: [],
    }),
    ...restsOn(shown),
  };
}

function needSentences(
  { publishedNeed }: FullYearEquivalentData,
  need: Need,
): Pick<TextBlock, "lead" | "paragraphs"> {
  const [first, ...others] = need.readings;
  return {
    lead: `Enligt tumregeln är behovet av samordnat stöd ` +
      `${readingText(first!, need)}.`,
    paragraphs: [
      [
        ...others.map((reading) =>
          `Med en annan folkmängd är det ${readingText(reading, need)}.`
        ),
        ...(publishedNeed
          ? [
            `Förbundets egen text: ”${publishedNeed.quote}” ` +
            `(${publishedNeed.source}).`,
          ]
          : []),
        `Regeln är från ${need.rule.source} och osäker: den gäller landet i ` +
        "stort och säger inte hur många det är i en enskild kommun.",
      ].join(" "),
      ...coverageSentences(need),
    ],
  };
}

/** `1 590 personer (5 % av 31 798 invånare 16–64 år den 31 december 2023)`. */
function readingText(
  { population, inhabitants, need }: NeedReading,
  { rule }: Need,
): string {
  return `${counted(Math.round(need), PERSON)} ` +
    `(${formatPercent(rule.value, 0)} av ${formatInteger(inhabitants)} ` +
    `${formatCount(population)}${
      population.referenceDate ? "" : " enligt avgiftstabellen"
    })`;
}

function coverageSentences({ total, municipalities, year }: Need): string[] {
  if (total.participants === null || total.coverage === null) {
    return [
      `Hur många som deltog per kommun ${year} är inte känt eller visas inte.`,
    ];
  }
  const known = municipalities.filter(({ coverage }) => coverage !== null)
    .sort((a, b) => b.coverage! - a.coverage!);
  const told = ({ name, coverage }: LocalNeed) =>
    `${name} (${formatPercent(coverage!, 0)})`;
  const spread = known.length < 2
    ? ""
    : ` Mest i ${told(known[0]!)}, minst i ${told(known.at(-1)!)}.`;
  const perEquivalent = total.perEquivalent === null
    ? ""
    : ` Mot helårsekvivalenterna är det ${formatPercent(total.perEquivalent)}.`;
  return [
    `${counted(total.participants, PERSON)} deltog ${year}, ` +
    `${formatPercent(total.coverage)} av behovet.${spread}${perEquivalent} ` +
    "Alla i behov ska inte delta i förbundets insatser, så andelen är ingen " +
    "måluppfyllelse.",
  ];
}
