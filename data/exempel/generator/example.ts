import {
  type RandomStream,
  randomStreams,
} from "../../../core/statistics/random.ts";
import { type Account, makeAccounts } from "./finances/accounts.ts";
import { jobRows, municipalRows } from "./finances/benefits.ts";
import { budgetRows, equityLevelRows } from "./finances/budgets.ts";
import { feeRows, feeTotalRows, makeFees } from "./finances/fees.ts";
import {
  grantRows,
  periodRows,
  structuralRows,
  useRows,
} from "./finances/grants.ts";
import { overviewRows } from "./finances/overview.ts";
import { standardAmountRows } from "./finances/standard_amounts.ts";
import { statementRows } from "./finances/statements.ts";
import { textFigureRows } from "./finances/text_figures.ts";
import { varianceRows } from "./finances/variance.ts";
import { forbundText } from "./forbund.ts";
import { budgetIdentities, varianceIdentities } from "./identities/budgets.ts";
import { feeIdentities } from "./identities/fees.ts";
import { reportIdentities } from "./identities/report.ts";
import { statementIdentities } from "./identities/statements.ts";
import { textIdentities } from "./identities/text.ts";
import { type MadeRows, tableText } from "./made_table.ts";
import {
  exitRows,
  makeExits,
  mappingRows,
  reasonRows,
} from "./persons/exits.ts";
import { readingRows } from "./persons/goal_readings.ts";
import { goalRows } from "./persons/goals.ts";
import { makeMunicipalOutcomes } from "./persons/municipal_outcomes.ts";
import {
  factRows,
  makeFlows,
  participantRows,
} from "./persons/participants.ts";
import { regionRows } from "./places.ts";
import {
  fullYearEquivalentRows,
  publishedEquivalentRows,
} from "./statistics/full_year_equivalents.ts";
import {
  dependencyRows,
  neetRows,
  taxRows,
} from "./statistics/local_conditions.ts";
import { type Inhabitants, makeInhabitants } from "./statistics/population.ts";
import { socialAssistanceRows } from "./statistics/social_assistance.ts";
import { unemploymentRows } from "./statistics/unemployment.ts";

/** What every made-up number follows from: the number of the Finsam law. */
const SEED = 2003_1210;
/** One stream of chance each, so that a change in one leaves the others. */
const STREAMS = [
  "inhabitants",
  "equivalents",
  "unemployment",
  "assistance",
  "neet",
  "flows",
  "facts",
  "exits",
  "municipal",
  "accounts",
  "goals",
  "structural",
] as const;
type Streams = Readonly<Record<(typeof STREAMS)[number], RandomStream>>;
type Tables = Readonly<Record<string, MadeRows>>;

/** The text of every file of the example, by file name, sorted. */
export function exampleFiles(): ReadonlyMap<string, string> {
  const drawn = randomStreams(SEED, STREAMS.length);
  const streams = Object.fromEntries(
    STREAMS.map((name, at) => [name, drawn[at]!]),
  ) as Streams;
  const inhabitants = makeInhabitants(streams.inhabitants);
  const accounts = makeAccounts(streams.accounts);
  const tables = {
    ...statistics(streams, inhabitants),
    ...persons(streams, inhabitants, accounts),
    ...finances(streams, inhabitants, accounts),
  };
  const texts = Object.entries(tables).map(([name, rows]) => {
    const file = `${name}.csv`;
    return [file, tableText(file, rows)] as const;
  });
  return new Map(
    [...texts, ["forbund.json", forbundText()] as const]
      .sort(([a], [b]) => a < b ? -1 : 1),
  );
}

/** What agencies publish of the municipalities. */
function statistics(streams: Streams, inhabitants: Inhabitants): Tables {
  const equivalents = fullYearEquivalentRows(streams.equivalents, inhabitants);
  return {
    regions: regionRows(),
    population: inhabitants.rows,
    full_year_equivalents: equivalents,
    published_full_year_equivalents: publishedEquivalentRows(
      equivalents,
      inhabitants,
    ),
    unemployment: unemploymentRows(streams.unemployment, inhabitants),
    social_assistance: socialAssistanceRows(streams.assistance, inhabitants),
    tax_rates: taxRows(),
    dependency_ratio: dependencyRows(inhabitants),
    neet: neetRows(streams.neet),
    standard_amounts: standardAmountRows(),
  };
}

/** What the förbund has registered of those who take part. */
function persons(
  streams: Streams,
  inhabitants: Inhabitants,
  accounts: readonly Account[],
): Tables {
  const flows = makeFlows(streams.flows);
  const exits = makeExits(streams.exits, flows);
  const outcomes = makeMunicipalOutcomes(
    streams.municipal,
    flows,
    exits,
    inhabitants,
  );
  return {
    participants: participantRows(flows),
    participant_facts: factRows(streams.facts, flows),
    exits: exitRows(exits),
    exits_by_reason: reasonRows(exits),
    exit_mapping: mappingRows(),
    goals: goalRows(streams.goals, exits, accounts.slice(1)),
    goal_readings: readingRows(),
    jobs: jobRows(outcomes),
    municipal_socioeconomics: municipalRows(outcomes, makeFees(inhabitants)),
  };
}

/** The förbund's fees, plans and accounts; the first account is from before. */
function finances(
  streams: Streams,
  inhabitants: Inhabitants,
  [former, ...accounts]: readonly Account[],
): Tables {
  const fees = makeFees(inhabitants);
  const variances = varianceRows(accounts, former!);
  return {
    fees: feeRows(fees),
    fee_totals: feeTotalRows(fees),
    statements: statementRows(accounts),
    overview: overviewRows(accounts),
    budgets: budgetRows(accounts),
    budget_variance: variances,
    equity_levels: equityLevelRows(),
    interventions: grantRows(),
    intervention_use: useRows(accounts),
    intervention_periods: periodRows(),
    structural_interventions: structuralRows(streams.structural),
    text_figures: textFigureRows(inhabitants, accounts.at(-1)!),
    identities: [
      ...feeIdentities(),
      ...statementIdentities(),
      ...budgetIdentities(),
      ...varianceIdentities(variances),
      ...reportIdentities(),
      ...textIdentities(),
    ],
  };
}
