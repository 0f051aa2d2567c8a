import type { MunicipalData } from "../data/municipal_data.ts";
import { InputError } from "../data/problems.ts";
import type { PersonTable, Protected, Protection } from "../data/protection.ts";
import {
  openTables,
  type RegisteredTables,
  type Registrations,
} from "../data/registrations.ts";
import type { SocioeconomicData } from "../data/socioeconomic_data.ts";
import {
  countOutcomes,
  type OutcomeCounts,
} from "../outcomes/outcome_counts.ts";
import { TOTAL_ID } from "../outcomes/participant_flow.ts";
import { PUBLISHED_AS_IS } from "./disclosure_text.ts";
import { municipalTables } from "./municipal_tables.ts";
import { mapOutcomes } from "./outcome_places.ts";
import { outcomeTables } from "./outcome_tables.ts";
import { type PersonView, personView } from "./person_view.ts";
import type { ProtectionChoice } from "./rule.ts";
import { shownGoals } from "./shown_goals.ts";
import { type ShownJobs, shownJobs } from "./shown_jobs.ts";
import { shownMunicipal, shownSocioeconomics } from "./shown_municipal.ts";
import type { TableSet } from "./table_set.ts";

/** Everything of a förbund that counts persons, as it may be shown. */
export interface ShownRegistrations {
  /** Participants, exits and goals. */
  readonly outcomes: Protected<OutcomeCounts>;
  /** Participants and jobs by municipality. */
  readonly municipal: Protected<MunicipalData>;
  /** Jobs, and what they are worked out to be worth. */
  readonly socioeconomic: Protected<SocioeconomicData>;
}

/**
 * Everything of a förbund that counts persons, as it may be shown: published
 * tables as they are, and all others protected together, so that no figure,
 * table or text made from them gives away what another hides. Statistics are
 * worked out after that, from what is shown and nothing else.
 *
 * @param registrations What was registered.
 * @param choice How to protect it; small numbers, under 5, are left out when
 * nothing is said. A notebook gives its parameters.
 * @throws {RangeError} If the threshold is out of range.
 * @throws {InputError} If unpublished numbers do not add up, for then sums
 * cannot be protected, or cannot be protected in the way chosen.
 */
export function protectRegistrations(
  registrations: Registrations,
  choice: ProtectionChoice = {},
): ShownRegistrations {
  const tables = openTables(registrations);
  const counts = countOutcomes(tables.outcomes);
  const unpublished = unpublishedOf(tables);
  if (unpublished.length === 0) return asPublished(tables, counts);
  const set = consistent(() => personTables(tables, counts, unpublished));
  return asProtected(tables, counts, personView(set, choice));
}

function unpublishedOf(
  { outcomes, municipal, socioeconomic }: RegisteredTables,
): PersonTable[] {
  const all = [outcomes, municipal, socioeconomic]
    .flatMap(({ unpublished }) => unpublished);
  return [...new Set(all)];
}

function asPublished(
  { municipal, socioeconomic }: RegisteredTables,
  outcomes: OutcomeCounts,
): ShownRegistrations {
  const protection: Protection = {
    method: "published",
    threshold: null,
    width: null,
    numbers: 0,
    hidden: 0,
    text: PUBLISHED_AS_IS,
  };
  return {
    outcomes: { ...outcomes, protection },
    municipal: { ...municipal, protection },
    socioeconomic: { ...socioeconomic, protection },
  };
}

/** All numbers of participants, linked. */
function personTables(
  { municipal, socioeconomic }: RegisteredTables,
  counts: OutcomeCounts,
  unpublished: readonly PersonTable[],
): TableSet {
  return municipalTables(
    socioeconomic,
    municipal,
    !unpublished.includes("municipal_socioeconomics"),
    outcomeTables(counts, unpublished),
  );
}

function asProtected(
  tables: RegisteredTables,
  counts: OutcomeCounts,
  view: PersonView,
): ShownRegistrations {
  const { persons, rule } = view;
  const jobs = jobsOf(tables.socioeconomic, view);
  const outcomes = mapOutcomes(counts, persons);
  const participants = (year: number) =>
    outcomes.flows.find((row) =>
      row.year === year && row.interventionId === TOTAL_ID
    )?.total ?? null;
  const goals = tables.outcomes.unpublished.includes("goals")
    ? shownGoals(counts.goals, participants, rule)
    : counts.goals;
  const municipal = shownMunicipal(tables.municipal, persons, jobs);
  const socioeconomic = shownSocioeconomics(
    tables.socioeconomic,
    persons,
    jobs,
  );
  const protection = view.protection(
    [
      ...socioeconomic.jobs.map(({ jobs }) => jobs),
      ...socioeconomic.municipalities.map((row) => row.full_time_jobs),
    ].map((shown) => shown !== null),
  );
  return {
    outcomes: { ...outcomes, goals, protection },
    municipal: { ...municipal, protection },
    socioeconomic: { ...socioeconomic, protection },
  };
}

/** Runs what needs numbers that add up, and says so where they do not. */
function consistent<Result>(make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(
      `antalen kan inte skyddas förrän de stämmer överens: ${error.message}`,
    );
  }
}

function jobsOf(
  data: SocioeconomicData,
  { rule }: PersonView,
): Map<number, ShownJobs> {
  const years = new Set(
    [...data.jobs, ...data.municipalities].map(({ year }) => year),
  );
  return new Map([...years].map((year) => [year, shownJobs(data, year, rule)]));
}
