import { BUDGET_VARIANCE, BUDGETS } from "./budget_tables.ts";
import { EQUITY_LEVELS } from "./equity_level_table.ts";
import { EXIT_MAPPING, EXITS, EXITS_BY_REASON } from "./exit_tables.ts";
import { FEE_TOTALS, FEES } from "./fee_tables.ts";
import { GOAL_READINGS, GOALS } from "./goal_tables.ts";
import { IDENTITIES } from "./identity_table.ts";
import {
  DEPENDENCY_RATIO,
  FULL_YEAR_EQUIVALENTS,
  NEET,
  PUBLISHED_FULL_YEAR_EQUIVALENTS,
  SOCIAL_ASSISTANCE,
  TAX_RATES,
  UNEMPLOYMENT,
} from "./indicator_tables.ts";
import {
  INTERVENTION_PERIODS,
  INTERVENTION_USE,
  INTERVENTIONS,
  STRUCTURAL_INTERVENTIONS,
} from "./intervention_tables.ts";
import { PARTICIPANT_FACTS, PARTICIPANTS } from "./participant_tables.ts";
import { POPULATION, REGIONS } from "./reference_tables.ts";
import { JOBS, MUNICIPAL_SOCIOECONOMICS } from "./socioeconomic_tables.ts";
import { STANDARD_AMOUNTS } from "./standard_amount_table.ts";
import { OVERVIEW, STATEMENTS } from "./statement_tables.ts";
import { TEXT_FIGURES } from "./text_figures_table.ts";
import type { TableSchema } from "../reader/table.ts";

/** The form of every CSV file in `data/`, by file name. */
export const SCHEMAS: ReadonlyMap<string, TableSchema> = new Map(
  Object.entries({
    "budgets.csv": BUDGETS,
    "budget_variance.csv": BUDGET_VARIANCE,
    "dependency_ratio.csv": DEPENDENCY_RATIO,
    "equity_levels.csv": EQUITY_LEVELS,
    "exits.csv": EXITS,
    "exits_by_reason.csv": EXITS_BY_REASON,
    "exit_mapping.csv": EXIT_MAPPING,
    "fees.csv": FEES,
    "fee_totals.csv": FEE_TOTALS,
    "full_year_equivalents.csv": FULL_YEAR_EQUIVALENTS,
    "goals.csv": GOALS,
    "goal_readings.csv": GOAL_READINGS,
    "identities.csv": IDENTITIES,
    "interventions.csv": INTERVENTIONS,
    "intervention_periods.csv": INTERVENTION_PERIODS,
    "intervention_use.csv": INTERVENTION_USE,
    "jobs.csv": JOBS,
    "municipal_socioeconomics.csv": MUNICIPAL_SOCIOECONOMICS,
    "neet.csv": NEET,
    "overview.csv": OVERVIEW,
    "participants.csv": PARTICIPANTS,
    "participant_facts.csv": PARTICIPANT_FACTS,
    "population.csv": POPULATION,
    "published_full_year_equivalents.csv": PUBLISHED_FULL_YEAR_EQUIVALENTS,
    "regions.csv": REGIONS,
    "social_assistance.csv": SOCIAL_ASSISTANCE,
    "standard_amounts.csv": STANDARD_AMOUNTS,
    "statements.csv": STATEMENTS,
    "structural_interventions.csv": STRUCTURAL_INTERVENTIONS,
    "tax_rates.csv": TAX_RATES,
    "text_figures.csv": TEXT_FIGURES,
    "unemployment.csv": UNEMPLOYMENT,
  }),
);
