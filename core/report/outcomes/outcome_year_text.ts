import {
  formatInterval,
  formatOf,
} from "../../figures/outcomes/outcome_columns.ts";
import {
  VERDICT_WORDS,
  verdictReason,
} from "../../figures/outcomes/goal_words.ts";
import type { Provenance } from "../../figures/figure.ts";
import { formatList, formatPercent } from "../../figures/formats.ts";
import type {
  GoalEvaluation,
  Verdict,
} from "../../outcomes/goal_evaluation.ts";
import type { OutcomeShare } from "../../outcomes/outcome_shares.ts";
import type { OutcomeYear } from "../../outcomes/outcome_year.ts";
import { TOTAL_ID } from "../../outcomes/participant_flow.ts";
import type { Estimate } from "../../statistics/proportions.ts";
import { estimatedChange } from "../text/change.ts";
import { counted, type Noun, PERCENTAGE_POINTS } from "../text/counted.ts";
import { restsOn } from "../text/rests_on.ts";
import type { TextBlock } from "../text/text_block.ts";

/** The results that the text is filled in from. */
export interface OutcomeYearResults {
  /** The year that the report is about. */
  readonly results: OutcomeYear;
  /** Every goal of the förbund beside its outcome. */
  readonly goals: readonly GoalEvaluation[];
  /** How the share changed from the year before; `null` if that is not known. */
  readonly change: Estimate | null;
}

/**
 * How many of those who ended went on to what the goal is about, whether the
 * year's goals are met, and how the share has changed.
 *
 * @param shown The figures and tables that show the same numbers.
 */
export function outcomeYearText(
  { results, goals, change }: OutcomeYearResults,
  shown: readonly Provenance[],
): TextBlock {
  const { year } = results;
  const ofYear = goals.filter(({ goal }) => goal.year === year);
  const total = results.shares.find(({ interventionId, sex }) =>
    interventionId === TOTAL_ID && sex === "T"
  );
  return {
    id: "resultat",
    title: `Resultat ${year}`,
    ...(total?.share && total.count !== null && total.n !== null
      ? { lead: shareSentence(year, total, total.share) }
      : {
        lead: `Hur många av de avslutade som nådde målet ${year} är inte ` +
          "känt eller får inte visas.",
        lacking: "hur många av de avslutade som nådde målet",
      }),
    paragraphs: [
      ...shareGoalSentences(ofYear, total?.reading.id),
      changeSentence(year, total, change),
      ...(ofYear.length > 0 ? [verdictSentence(ofYear)] : []),
    ],
    ...restsOn(shown),
  };
}

function shareSentence(
  year: number,
  { reading, count, n }: OutcomeShare,
  share: Estimate,
): string {
  const level = formatPercent(share.level, 0);
  return `${year} gick ${formatOf({ count: count!, n: n! })} avslutade ` +
    `deltagare till ${reading.label}: ${formatPercent(share.value)} ` +
    `(${level} konfidensintervall ${formatInterval(share)}).`;
}

const LIMIT_WORDS = {
  minst: "minst",
  hogst: "högst",
  alla: "alla",
  kvalitativ: "",
} as const;
const GOAL: Noun = { one: "mål", many: "mål" };
const MET: Noun = { one: "uppfyllt", many: "uppfyllda" };
const NOT_MET: Noun = { one: "ej uppfyllt", many: "ej uppfyllda" };
const UNKNOWN: Noun = {
  one: "går inte att avgöra",
  many: "går inte att avgöra",
};

/** What the headline goal's verdict is, and what it rests on. */
function shareGoalSentences(
  goals: readonly GoalEvaluation[],
  readingId: string | undefined,
): string[] {
  return goals.filter(({ reading, threshold, share }) =>
    reading?.id === readingId && threshold !== null && share !== null
  ).map((evaluation) =>
    `Målet är ${LIMIT_WORDS[evaluation.goal.direction]} ` +
    `${formatPercent(evaluation.threshold!, 0)}: ` +
    `${VERDICT_WORDS[evaluation.verdict]}, för ${verdictReason(evaluation)}.`
  );
}

function changeSentence(
  year: number,
  total: OutcomeShare | undefined,
  change: Estimate | null,
): string {
  if (!total || !change) {
    return `Förändringen från ${year - 1} kan inte visas, för avslut är inte ` +
      "kända för båda åren.";
  }
  const points = {
    ...change,
    value: 100 * change.value,
    low: 100 * change.low,
    high: 100 * change.high,
  };
  return `Från ${year - 1} till ${year} ${
    estimatedChange(points, {
      subject: "andelen",
      unit: PERCENTAGE_POINTS,
      decimals: 1,
      unchanged: "oförändrad",
    })
  }.`;
}

/** How many of the year's goals are met, not met and undecided. */
function verdictSentence(goals: readonly GoalEvaluation[]): string {
  // A goal with several readings is told by the first, its own words.
  const own = [...Map.groupBy(goals, ({ goal }) => goal.row_id).values()]
    .map(([first]) => first!);
  const count = (verdict: Verdict, words: Noun) =>
    own.some((each) => each.verdict === verdict)
      ? counted(own.filter((each) => each.verdict === verdict).length, words)
      : `inget ${words.one}`;
  if (own.every(({ verdict }) => verdict === "unknown")) {
    return `Inget av årets ${
      counted(own.length, GOAL)
    } går att avgöra med de ` +
      "tal som finns.";
  }
  const read = own.length < goals.length
    ? ", med den första läsningen av varje,"
    : "";
  return `Av årets ${counted(own.length, GOAL)} är${read} ` +
    `${count("met", MET)} och ` +
    `${count("notMet", NOT_MET)}; ${
      count("unknown", UNKNOWN)
    } med de tal som ` +
    `finns.${readingSentences(goals)}`;
}

/** How the verdict of a goal with several readings rests on the reading. */
function readingSentences(goals: readonly GoalEvaluation[]): string {
  const groups = [...Map.groupBy(goals, ({ goal }) => goal.row_id).values()]
    .filter(({ length }) => length > 1);
  if (groups.length === 0) return "";
  const told = groups.map(([first, ...others]) => {
    const verdicts = [first!, ...others].map(({ reading, verdict }) =>
      `”${reading!.label}” (${VERDICT_WORDS[verdict]})`
    );
    return ` Målet om ${first!.goal.measure} kan läsas som ` +
      `${formatList(verdicts)}` +
      (others.every(({ verdict }) => verdict === first!.verdict)
        ? "."
        : "; bedömningen beror alltså på läsningen.");
  });
  return told.join("") +
    ` Varje läsning har en egen rad, så de ${
      counted(
        new Set(goals.map(({ goal }) => goal.row_id)).size,
        GOAL,
      )
    } står på ${goals.length} rader i tabellen.`;
}
