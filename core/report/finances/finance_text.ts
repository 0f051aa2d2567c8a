import type { FinanceData } from "../../data/finance_data.ts";
import type { Provenance } from "../../figures/figure.ts";
import { formatTkr, goalLabel } from "../../figures/finances/finance_words.ts";
import { formatList, formatPercent } from "../../figures/formats.ts";
import { lowerFirst } from "../../figures/sentence_case.ts";
import type { BudgetVariance } from "../../finances/budget_variance.ts";
import type { EquityYear } from "../../finances/equity_against_levels.ts";
import type { OverviewYear } from "../../finances/five_years.ts";
import type { YearResult } from "../../finances/year_results.ts";
import type { Decimal } from "../../money.ts";
import { exactChange } from "../text/change.ts";
import { restsOn } from "../text/rests_on.ts";
import type { TextBlock } from "../text/text_block.ts";
import { varianceText } from "./checked_sums_text.ts";

/** The results that the text is filled in from. */
export interface FinanceTextResults {
  /** Own capital by year, ascending. */
  readonly equity: readonly EquityYear[];
  /** The view over five years, ascending. */
  readonly years: readonly OverviewYear[];
  /** Outcome against budget; `null` if it is not known. */
  readonly variance: BudgetVariance | null;
}

const THOUSANDS = { one: "tkr", many: "tkr" };

/**
 * How a förbund's finances stand: its own capital against the recommended
 * highest level and its own latest goals, the latest result, soliditet and
 * liquidity, and whether the budget's variances are right in print.
 *
 * @param shown The figures and tables that show the same numbers; at least one.
 */
export function financeText(
  { forbund }: FinanceData,
  { equity, years, variance }: FinanceTextResults,
  shown: readonly Provenance[],
): TextBlock {
  const known = equity.findLast(({ point }) => point.basis !== "planned");
  const withGoals = equity.findLast(({ goals }) => goals.length > 0);
  return {
    id: "ekonomi",
    title: "Förbundets ekonomi",
    ...(known ? { lead: equitySentence(forbund.shortName, known) } : {
      lead:
        `Det egna kapitalet i ${forbund.shortName} är inte känt för något år.`,
      lacking: "förbundets eget kapital",
    }),
    paragraphs: [
      ...(withGoals ? goalSentences(withGoals) : []),
      ...years.slice(-1).map((year) => yearSentences(year, years.at(-2))),
      ...(variance ? [varianceText(variance)] : []),
    ],
    ...restsOn(shown),
  };
}

function equitySentence(
  name: string,
  { point, highest, aboveSek }: EquityYear,
): string {
  const capital = `Den 31 december ${point.year} hade ${name} ` +
    `${formatTkr(point.equitySek)} i eget kapital`;
  return highest
    ? `${capital}, ${distance(aboveSek!)} den rekommenderade högsta nivån ` +
      `${formatTkr(highest.value)} (${highest.source}).`
    : `${capital}. Den rekommenderade högsta nivån för förbundets ram är inte ` +
      "känd.";
}

function goalSentences({ point, goals }: EquityYear): string[] {
  const verb = point.basis === "planned"
    ? "blir kapitalet med budgeterade resultat"
    : "var kapitalet";
  return goals.map((goal) =>
    `${goalLabel(goal)} ${point.year}${
      goal.sharePct ? `, alltså högst ${formatTkr(goal.highestSek)}` : ""
    }. Då ${verb} ${formatTkr(point.equitySek)}, ${
      distance(point.equitySek.minus(goal.highestSek))
    } målet.`
  );
}

function yearSentences(
  { result, ratios }: OverviewYear,
  before: OverviewYear | undefined,
): string {
  const { year, costSek } = result;
  return [
    resultSentence(result),
    ...(before?.result.year === year - 1
      ? [
        `Kostnaderna ${
          changeText(costSek.minus(before.result.costSek))
        } från året före.`,
      ]
      : []),
    ...(ratios?.equityRatio == null
      ? []
      : [`Soliditeten var ${formatPercent(ratios.equityRatio, 0)}.`]),
    ...(ratios?.liquidity == null ? [] : [
      "Omsättningstillgångarna var " +
      `${formatPercent(ratios.liquidity, 0)} av de kortfristiga skulderna.`,
    ]),
  ].join(" ");
}

/** The result and what it is made of, with signs, so that it adds up. */
function resultSentence(
  { year, incomeSek, costSek, otherPosts, printedSek, computedSek, agreement }:
    YearResult,
): string {
  const parts = formatList([
    `intäkter ${formatTkr(incomeSek)}`,
    `kostnader ${formatTkr(costSek.neg())}`,
    ...(otherPosts ?? []).map(({ post, amountSek }) =>
      `${lowerFirst(post)} ${formatTkr(amountSek)}`
    ),
  ]);
  return `Resultatet ${year} var ${formatTkr(printedSek)}: ${parts}.` +
    (agreement === "differs"
      ? ` Posterna ger ${formatTkr(computedSek)}, så tryckt resultat och ` +
        "poster går inte ihop."
      : "");
}

function changeText(sek: Decimal): string {
  return exactChange(sek.dividedBy(1000), {
    unit: THOUSANDS,
    decimals: 0,
    unchanged: "oförändrade",
  });
}

/** How far an amount is from a limit: `9 068 tkr över`. */
function distance(aboveSek: Decimal): string {
  if (aboveSek.isZero()) return "precis på";
  return `${formatTkr(aboveSek.abs())} ${
    aboveSek.isNegative() ? "under" : "över"
  }`;
}
