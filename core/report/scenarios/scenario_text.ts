import { ofMunicipalities } from "../../data/forbund.ts";
import type { ScenarioData } from "../../data/scenario_data.ts";
import { describeExtremes } from "../../figures/extremes.ts";
import { formatTkr } from "../../figures/finances/finance_words.ts";
import { formatList, formatSek } from "../../figures/formats.ts";
import {
  noScenarios,
  STATE_WORDS,
  yearsText,
} from "../../figures/scenarios/words.ts";
import { scenarioProvenance } from "../../figures/scenarios/scenario_provenance.ts";
import { sumOf } from "../../money.ts";
import type {
  FeeDifference,
  ScenarioComparison,
  ScenarioDifference,
  YearDifference,
} from "../../scenarios/compare.ts";
import type { ScenarioOutlook } from "../../scenarios/outlook.ts";
import type { ScenarioSearches } from "../../scenarios/search.ts";
import type { TextBlock } from "../text/text_block.ts";
import { frameText, spendingText } from "./search_text.ts";

/**
 * The scenarios in a page of Swedish: how the base turns out, what each other
 * one changes, what the economy bears, and what it all rests on.
 *
 * @param comparison The scenarios; `null` gives a text that says so.
 * @param searches What was found in the chosen scenario.
 */
export function scenarioText(
  data: ScenarioData,
  comparison: ScenarioComparison | null,
  searches: ScenarioSearches | null,
): TextBlock {
  const about = { id: "budgetscenarier", title: "Budgetscenarier" };
  if (!comparison) {
    return {
      ...about,
      lead: noScenarios(data),
      lacking: "budgetscenarier",
      paragraphs: [],
      ...scenarioProvenance(data, []),
    };
  }
  const { base, others, leftOut } = comparison;
  return {
    ...about,
    lead: leadText(data, base),
    paragraphs: [
      ...undecidedText(base),
      ...others.map((other) => differenceText(other, base)),
      ...(searches
        ? [
          `Nya insatser utöver scenariots: ${spendingText(searches.spending)}`,
          `Ram för scenariots insatser: ${frameText(searches.frame)}`,
        ]
        : []),
      ...leftOut.map((outlook) =>
        `”${outlook.scenario.title}” gäller ${
          yearsText(outlook)
        } och jämförs ` +
        "inte med de andra."
      ),
      "Beloppen är i löpande priser om scenariot inte anger ett index. Det som " +
      "inte står i något dokument är antaganden, som står i scenariofilerna.",
    ],
    ...scenarioProvenance(data, [
      base,
      ...others.map(({ outlook }) => outlook),
    ]),
  };
}

function leadText({ forbund }: ScenarioData, base: ScenarioOutlook): string {
  const last = base.years.at(-1)!;
  return `I grundscenariot ”${base.scenario.title}” går ${forbund.shortName}s ` +
    `egna kapital från ${formatTkr(base.openingEquitySek)} vid utgången av ` +
    `${base.openingYear} till ${formatTkr(last.equitySek)} vid utgången av ` +
    `${last.year}. ${stateText(base)}`;
}

/**
 * What breaches when: the years above a level and the years below zero. The
 * lowest of several levels counts, and they are named.
 */
function stateText({ years }: ScenarioOutlook): string {
  const levels = [
    ...new Set(years.flatMap(({ limits }) => limits.map(({ title }) => title))),
  ];
  const inState = (state: keyof typeof STATE_WORDS) =>
    years.filter((year) => year.state === state)
      .map(({ year }) => String(year));
  const said = (["above", "below"] as const).flatMap((state) => {
    const found = inState(state);
    return found.length === 0
      ? []
      : [`${
        state === "above" && levels.length > 1
          ? `över den lägsta av nivåerna (${formatList(levels)})`
          : STATE_WORDS[state]
      } ${formatList(found)}`];
  });
  return said.length === 0
    ? `Det är ${STATE_WORDS.within} alla åren.`
    : `Det är ${said.join(" och ")}.`;
}

/** That interventions cost nothing once no decision holds, and which do so. */
function undecidedText({ years }: ScenarioOutlook): string[] {
  const [last, ...earlier] = years.toReversed();
  const undecided = last!.lines.filter(({ kind, id, amountSek }) =>
    kind === "intervention" && amountSek.isZero() &&
    earlier.some(({ lines }) =>
      lines.some((line) => line.id === id && !line.amountSek.isZero())
    )
  );
  return undecided.length === 0 ? [] : [
    "En insats kostar inget efter den sista månad som scenariot anger: " +
    `${last!.year} gäller det ${
      formatList(undecided.map(({ title }) => title))
    }. Fortsätter de blir det egna kapitalet lägre.`,
  ];
}

function differenceText(
  { outlook, years }: ScenarioDifference,
  base: ScenarioOutlook,
): string {
  const last = years.at(-1)!;
  const { description = "" } = outlook.scenario;
  const equity = last.equitySek.isZero()
    ? `Eget kapital ${last.year} är detsamma som i ”${base.scenario.title}”, ` +
      `${formatTkr(outlook.years.at(-1)!.equitySek)}.`
    : `Eget kapital ${last.year} blir ${
      formatTkr(outlook.years.at(-1)!.equitySek)
    }, ${formatTkr(last.equitySek.abs())} ${
      last.equitySek.gt(0) ? "mer" : "mindre"
    } än i ”${base.scenario.title}”.`;
  return [
    `${outlook.scenario.title}. ${description}`.trim(),
    equity,
    stateText(outlook),
    feeText(last),
  ].join(" ");
}

function feeText({ year, fees }: YearDifference): string {
  const municipal = ofMunicipalities(fees)
    .sort((a, b) => b.differenceSek.comparedTo(a.differenceSek));
  const [top, bottom] = [municipal[0]!, municipal.at(-1)!];
  if (top.differenceSek.isZero() && bottom.differenceSek.isZero()) {
    return "Kommunernas avgifter är desamma.";
  }
  const sum = sumOf(municipal.map(({ differenceSek }) => differenceSek));
  return `Kommunernas avgifter ${year}: ${
    describeExtremes(extreme(top), extreme(bottom))
  } ` +
    (sum.isZero()
      ? "Tillsammans betalar de lika mycket."
      : `Tillsammans betalar de ${formatSek(sum.abs())} ${
        sum.gt(0) ? "mer" : "mindre"
      }.`);
}

function extreme({ member, differenceSek }: FeeDifference) {
  return {
    name: member.name,
    amount: differenceSek.toNumber(),
    text: formatSek(differenceSek.abs()),
  };
}
