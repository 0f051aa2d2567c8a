import type { GOALS } from "../../../../core/data/tables/goal_tables.ts";
import type { RandomStream } from "../../../../core/statistics/random.ts";
import { wholeBetween } from "../draws.ts";
import type { Account } from "../finances/accounts.ts";
import type { MadeRow } from "../made_table.ts";
import { annualReport } from "../provenance.ts";
import type { Exit } from "./exits.ts";
import { bothOf, personsOf } from "./participants.ts";
import { SHARE_GOALS, type ShareGoal } from "./share_goals.ts";

type GoalRow = MadeRow<typeof GOALS>;

const LEAST_COURSE_MEMBERS = 60;
const LEAST_USE_PCT = 90;
/** The highest own capital, as a share of the income and in kronor. */
const EQUITY = { pct: 15, sek: 1_700_000 };

const WORK = "Mål 1: Fler närmar sig arbete eller studier";
const COURSES = "Mål 2: Kunskapen om samordning ökar";
const ECONOMY = "Mål 4: God ekonomisk hushållning";
const EQUITY_TEXT =
  "Det egna kapitalet ska vara högst 15 procent av intäkterna, eller högst 1 700 000 kr.";

/** Heading and words of the goals that are not for a share of those who end. */
const TEXTS = {
  "stegforflyttning": [
    WORK,
    "Samtliga deltagare ska göra en positiv stegförflyttning.",
  ],
  "kursdeltagare": [
    COURSES,
    `Minst ${LEAST_COURSE_MEMBERS} kursdeltagare per år.`,
  ],
  "nytta": [
    COURSES,
    `Minst ${LEAST_USE_PCT} procent av kursdeltagarna ska ha nytta av kursen.`,
  ],
  "samverkan": [
    "Mål 3: God samverkan",
    "Medlemmarna beskriver nyttan med samverkan.",
  ],
  "eget-kapital-andel": [ECONOMY, EQUITY_TEXT],
  "eget-kapital-belopp": [ECONOMY, EQUITY_TEXT],
} as const;

/** Rows of `goals.csv`: the same goals every year, beside what came of them. */
export function goalRows(
  stream: RandomStream,
  exits: readonly Exit[],
  accounts: readonly Account[],
): GoalRow[] {
  return accounts.flatMap((account) => {
    const ofYear = exits.filter(({ flow }) => flow.year === account.year);
    return [
      ...SHARE_GOALS.map((goal) => shareGoal(goal, account.year, ofYear)),
      ...otherGoals(stream, account),
    ];
  });
}

function shareGoal(
  { id, text, measure, leastPct, categories }: ShareGoal,
  year: number,
  exits: readonly Exit[],
): GoalRow {
  const reached = exits.filter(({ reason }) =>
    categories.includes(reason.category)
  );
  const pct = Math.round(
    100 * bothOf(personsOf(reached)) / bothOf(personsOf(exits)),
  );
  return {
    ...goalRow(year, id, [WORK, text]),
    measure,
    ...atLeast(leastPct, "procent"),
    ...outcome(pct, "procent", pct >= leastPct),
  };
}

/** Goals whose outcome is a number that nothing else tells, or none. */
function otherGoals(
  stream: RandomStream,
  { year, closingEquity }: Account,
): GoalRow[] {
  const members = wholeBetween(stream, 48, 78);
  const usePct = wholeBetween(stream, 86, 95);
  const goal = (id: keyof typeof TEXTS) => goalRow(year, id, TEXTS[id]);
  return [
    {
      ...goal("stegforflyttning"),
      measure: "deltagare med positiv stegförflyttning",
      direction: "alla",
      ...outcome(wholeBetween(stream, 70, 90), "procent", false),
    },
    {
      ...goal("kursdeltagare"),
      measure: "kursdeltagare per år",
      ...atLeast(LEAST_COURSE_MEMBERS, "antal"),
      ...outcome(members, "antal", members >= LEAST_COURSE_MEMBERS),
    },
    {
      ...goal("nytta"),
      measure: "kursdeltagare med nytta av kursen",
      ...atLeast(LEAST_USE_PCT, "procent"),
      ...outcome(usePct, "procent", usePct >= LEAST_USE_PCT),
    },
    { ...goal("samverkan"), verdict: verdictOf(true) },
    {
      ...goal("eget-kapital-andel"),
      measure: "eget kapital som andel av intäkterna",
      direction: "hogst",
      threshold: EQUITY.pct,
      unit: "procent",
    },
    {
      ...goal("eget-kapital-belopp"),
      measure: "eget kapital",
      direction: "hogst",
      threshold: EQUITY.sek,
      unit: "kr",
      ...outcome(
        1000 * closingEquity,
        "kr",
        1000 * closingEquity <= EQUITY.sek,
      ),
    },
  ];
}

function atLeast(threshold: number, unit: string) {
  return { direction: "minst", threshold, unit };
}

function outcome(value: number, unit: string, met: boolean) {
  return { outcome: value, outcome_unit: unit, verdict: verdictOf(met) };
}

/** A goal in words, without a number or an outcome. */
function goalRow(
  year: number,
  id: string,
  [goal, text]: readonly [heading: string, text: string],
): GoalRow {
  return {
    row_id: `${year}-${id}`,
    year,
    goal,
    part: null,
    text,
    measure: null,
    direction: "kvalitativ",
    threshold: null,
    unit: null,
    outcome: null,
    outcome_unit: null,
    verdict: null,
    ...annualReport("Mål"),
  };
}

function verdictOf(met: boolean): string {
  return met ? "uppfyllt" : "ej uppfyllt";
}
