/**
 * Everything a notebook uses, by name. Importing it reads no file and runs
 * nothing.
 *
 * @module
 */
export { type Decimal, kronor } from "./money.ts";
export type { ClosingBalance } from "./data/closing_balance.ts";
export { type FeeData, latestFeeYear, loadFeeData } from "./data/fee_data.ts";
export type { InputFile } from "./data/files.ts";
export { type FinanceData, loadFinanceData } from "./data/finance_data.ts";
export type {
  Forbund,
  KeyPart,
  Member,
  SourcedFrame,
  YearFrame,
} from "./data/forbund.ts";
export {
  type FullYearEquivalentData,
  loadFullYearEquivalents,
  type PublishedNeed,
  type Region,
} from "./data/full_year_equivalent_data.ts";
export {
  type AgencyFile,
  openAgencyFile,
} from "./data/import/open_agency_file.ts";
export type {
  Understanding,
  UnderstoodVariable,
} from "./data/import/understanding.ts";
export type {
  FeeInhabitants,
  InterventionParties,
  MunicipalData,
  MunicipalNeed,
  MunicipalOutcome,
  MunicipalTotals,
  ShownMunicipalities,
} from "./data/municipal_data.ts";
export { listForbund } from "./data/open_forbund.ts";
export type { PopulationCount } from "./data/population.ts";
export type { AmountUnit } from "./data/printed_amount.ts";
export { DataError, InputError, type Problem } from "./data/problems.ts";
export type { PersonTable, Protected, Protection } from "./data/protection.ts";
export {
  loadPublications,
  type NumberColumn,
  type Publications,
  type PublishedTable,
} from "./data/publications.ts";
export { loadRegistrations, type Registrations } from "./data/registrations.ts";
export { loadScenarioData, type ScenarioData } from "./data/scenario_data.ts";
export type { ScenarioFile } from "./data/scenario_files.ts";
export type {
  EndedRow,
  JobTotals,
  SocioeconomicData,
} from "./data/socioeconomic_data.ts";
export type {
  BudgetRow,
  BudgetVarianceRow,
} from "./data/tables/budget_tables.ts";
export type { EquityLevelRow } from "./data/tables/equity_level_table.ts";
export type {
  ExitByReasonRow,
  ExitCategory,
  ExitMappingRow,
  ExitRow,
} from "./data/tables/exit_tables.ts";
export type { FeeRow, FeeTotalRow, Party } from "./data/tables/fee_tables.ts";
export type { GoalReadingRow, GoalRow } from "./data/tables/goal_tables.ts";
export type { IdentityRow } from "./data/tables/identity_table.ts";
export type {
  Benefit,
  EquivalentMeasure,
  FullYearEquivalentRow,
  TaxRateRow,
} from "./data/tables/indicator_tables.ts";
export type {
  InterventionPeriodRow,
  InterventionRow,
  InterventionUseRow,
  StructuralInterventionRow,
} from "./data/tables/intervention_tables.ts";
export type {
  ParticipantFactRow,
  ParticipantRow,
} from "./data/tables/participant_tables.ts";
export type { PopulationRow } from "./data/tables/reference_tables.ts";
export type {
  JobRow,
  MunicipalSocioeconomicsRow,
} from "./data/tables/socioeconomic_tables.ts";
export type { StandardAmountRow } from "./data/tables/standard_amount_table.ts";
export type {
  OverviewRow,
  StatementName,
  StatementRow,
} from "./data/tables/statement_tables.ts";
export {
  type CountDimension,
  type CountTable,
  countTable,
} from "./disclosure/count_table.ts";
export {
  type ExitsAsUnpublished,
  exitsAsUnpublished,
} from "./disclosure/exits_as_unpublished.ts";
export {
  protect,
  type ProtectedCell,
  protectedCount,
  protectedShare,
  type ProtectedTableSet,
  type SuppressionReason,
} from "./disclosure/protect.ts";
export {
  protectRegistrations,
  type ShownRegistrations,
} from "./disclosure/protect_registrations.ts";
export { type RoundedTableSet, roundTables } from "./disclosure/rounding.ts";
export {
  DEFAULT_RULE,
  type DisclosureRule,
  type ProtectionChoice,
  type ProtectionMethod,
} from "./disclosure/rule.ts";
export { type CountShare, withShares } from "./disclosure/shares.ts";
export {
  type CountCell,
  type CountSum,
  type DimensionKind,
  linkTables,
  type TableSet,
  type Where,
  type WhereSum,
} from "./disclosure/table_set.ts";
export { funnelLimits, type FunnelPoint } from "./equity/funnel_limits.ts";
export type { HiddenGaps } from "./equity/hidden_gaps.ts";
export {
  compareMunicipalities,
  type MunicipalBenefit,
  type MunicipalComparison,
} from "./equity/municipal_comparison.ts";
export {
  type MunicipalSpread,
  municipalSpread,
  type NeedConcentration,
  type Spread,
} from "./equity/municipal_spread.ts";
export {
  type Participation,
  participationBySex,
  type WomenShare,
} from "./equity/participation.ts";
export { type SexEquity, sexEquity } from "./equity/sex_equity.ts";
export type { SexComparison, SexGap } from "./equity/sex_gaps.ts";
export {
  comparisonPopulation,
  feesWithFrame,
  feesWithPopulation,
} from "./fees/alternative_fees.ts";
export { apportion, type Claim } from "./fees/apportion.ts";
export { apportionIntegers } from "./fees/apportion_integers.ts";
export { type FeeChoices, feeInput, populationFor } from "./fees/fee_basis.ts";
export { compareFees, type FeeChange } from "./fees/fee_change.ts";
export {
  decomposeFeeChange,
  type FeeDecomposition,
} from "./fees/fee_decomposition.ts";
export { planInstalments } from "./fees/instalments.ts";
export {
  type FeeChangeBetweenYears,
  feeChangeNearest,
  feesOfKnownYears,
} from "./fees/known_fees.ts";
export {
  allocateMemberFees,
  type ChangeLimit,
  type FeeAllocation,
  type FeeInput,
  type MemberFee,
} from "./fees/member_fees.ts";
export {
  comparePublishedFees,
  type PublishedFee,
} from "./fees/published_fees.ts";
export { needConcentration } from "./figures/equity/need_concentration.ts";
export { participantFunnel } from "./figures/equity/participant_funnel.ts";
export { participantLorenz } from "./figures/equity/participant_lorenz.ts";
export { sexGapForest } from "./figures/equity/sex_gap_forest.ts";
export {
  type DecompositionTexts,
  shareDecomposition,
} from "./figures/equity/share_decomposition.ts";
export { womenShare } from "./figures/equity/women_share.ts";
export {
  feeAlternative,
  type FeeAlternativeKind,
} from "./figures/fees/fee_alternative.ts";
export { feeChange } from "./figures/fees/fee_change.ts";
export { feePerInhabitant } from "./figures/fees/fee_per_inhabitant.ts";
export { feeShares } from "./figures/fees/fee_shares.ts";
export { feesByMunicipality } from "./figures/fees/fees_by_municipality.ts";
export { feesOverYears } from "./figures/fees/fees_over_years.ts";
export type { Column, Figure, Provenance, Value } from "./figures/figure.ts";
export { budgetAgainstActual } from "./figures/finances/budget_against_actual.ts";
export { equityAgainstLevel } from "./figures/finances/equity_against_level.ts";
export { incomeAndCost } from "./figures/finances/income_and_cost.ts";
export { unspentByIntervention } from "./figures/finances/unspent_by_intervention.ts";
export type { Shown } from "./figures/formats.ts";
export { benefitPanels } from "./figures/full_year_equivalents/benefit_panels.ts";
export {
  benefitContributions,
  municipalContributions,
  sexContributions,
} from "./figures/full_year_equivalents/contributions.ts";
export { forecastFan } from "./figures/full_year_equivalents/forecast_fan.ts";
export { municipalLevels } from "./figures/full_year_equivalents/municipal_levels.ts";
export { municipalPanels } from "./figures/full_year_equivalents/municipal_panels.ts";
export { needCoverage } from "./figures/full_year_equivalents/need_coverage.ts";
export { populationEffects } from "./figures/full_year_equivalents/population_effects.ts";
export { sexGapSlopes } from "./figures/full_year_equivalents/sex_gap_slopes.ts";
export {
  equivalentTrendLines,
  type TrendLineSeries,
} from "./figures/full_year_equivalents/trend_lines.ts";
export { trendSlopes } from "./figures/full_year_equivalents/trend_slopes.ts";
export { exitHeat, type ExitHeatTexts } from "./figures/outcomes/exit_heat.ts";
export { exitReasons } from "./figures/outcomes/exit_reasons.ts";
export { goalBullet } from "./figures/outcomes/goal_bullet.ts";
export { outcomeByIntervention } from "./figures/outcomes/outcome_by_intervention.ts";
export { participantFlow } from "./figures/outcomes/participant_flow.ts";
export { participantsOverYears } from "./figures/outcomes/participants_over_years.ts";
export { reconciliationOverview } from "./figures/reconciliation/reconciliation.ts";
export { summarizeReconciliation } from "./figures/reconciliation/words.ts";
export { equityDifferences } from "./figures/scenarios/equity_differences.ts";
export { equityPaths } from "./figures/scenarios/equity_paths.ts";
export { equityStates } from "./figures/scenarios/equity_states.ts";
export { scenarioCosts } from "./figures/scenarios/scenario_costs.ts";
export { scenarioFees } from "./figures/scenarios/scenario_fees.ts";
export { socioeconomicDistribution } from "./figures/socioeconomics/distribution.ts";
export { socioeconomicDrivers } from "./figures/socioeconomics/drivers.ts";
export { jobsBreakEven } from "./figures/socioeconomics/jobs_break_even.ts";
export { jobsMunicipalBalance } from "./figures/socioeconomics/jobs_municipal_balance.ts";
export { socioeconomicMap } from "./figures/socioeconomics/map.ts";
export { socioeconomicParties } from "./figures/socioeconomics/parties.ts";
export { socioeconomicReadings } from "./figures/socioeconomics/readings.ts";
export { socioeconomicTornado } from "./figures/socioeconomics/tornado.ts";
export type { Agreement } from "./finances/agreement.ts";
export {
  type BudgetVariance,
  budgetVarianceOf,
  type PostVariance,
} from "./finances/budget_variance.ts";
export type { CheckedLine } from "./finances/checked_line.ts";
export {
  equityAgainstLevels,
  type EquityYear,
} from "./finances/equity_against_levels.ts";
export { type EquityGoal, equityGoals } from "./finances/equity_goals.ts";
export type { EquityBasis, EquityPoint } from "./finances/equity_path.ts";
export { fiveYears, type OverviewYear } from "./finances/five_years.ts";
export { highestEquity } from "./finances/highest_equity.ts";
export { type KeyRatios, keyRatios } from "./finances/key_ratios.ts";
export {
  type PlannedBudget,
  plannedBudgets,
  type PlannedLine,
} from "./finances/planned_budget.ts";
export {
  linesOfYear,
  type Statement,
  type StatementLine,
} from "./finances/statement.ts";
export {
  latestUnspentGrants,
  type UnspentGrant,
  type UnspentYear,
  unspentYears,
} from "./finances/unspent_grants.ts";
export type { OtherPost, YearResult } from "./finances/year_results.ts";
export {
  type EquivalentAnalysis,
  equivalentAnalysis,
} from "./full_year_equivalents/analysis.ts";
export type {
  BenefitSeries,
  SingleBenefit,
} from "./full_year_equivalents/benefit_series.ts";
export type {
  ChangeByPart,
  Contribution,
} from "./full_year_equivalents/drivers.ts";
export type { ForbundSeries } from "./full_year_equivalents/forbund_series.ts";
export type {
  EquivalentForecast,
  ForecastYear,
  RefusedForecast,
} from "./full_year_equivalents/forecast.ts";
export type { KnownYears } from "./full_year_equivalents/known_years.ts";
export {
  type BenefitSpell,
  fullYearEquivalents,
  yearFromMonths,
} from "./full_year_equivalents/measure.ts";
export {
  type LocalNeed,
  municipalNeed,
  type Need,
} from "./full_year_equivalents/need.ts";
export type { NeedReading } from "./full_year_equivalents/need_readings.ts";
export type { PartCheck } from "./full_year_equivalents/part_checks.ts";
export type {
  MunicipalEffect,
  PopulationEffect,
} from "./full_year_equivalents/population_effect.ts";
export type {
  EquivalentKind,
  EquivalentPoint,
  EquivalentSelection,
  EquivalentSeries,
  IncompleteYear,
} from "./full_year_equivalents/series.ts";
export type { EquivalentSexGap } from "./full_year_equivalents/sex_gap.ts";
export type { Quantity } from "./full_year_equivalents/stretches.ts";
export type {
  EquivalentTrend,
  ShareChange,
  TrendDirection,
} from "./full_year_equivalents/trend.ts";
export type {
  CategoryCheck,
  CategoryExits,
  CategoryTable,
} from "./outcomes/exit_categories.ts";
export type {
  ExitTable,
  InterventionExits,
  ReasonExits,
  Sex,
  SexCounts,
} from "./outcomes/exit_table.ts";
export {
  evaluateGoals,
  type GoalEvaluation,
  type Verdict,
  type VerdictReason,
} from "./outcomes/goal_evaluation.ts";
export type {
  CountSource,
  OutcomeCounts,
  ShownOutcomes,
} from "./outcomes/outcome_counts.ts";
export type { OutcomeShare } from "./outcomes/outcome_shares.ts";
export { outcomesOfYear, type OutcomeYear } from "./outcomes/outcome_year.ts";
export type { ParticipantFlow } from "./outcomes/participant_flow.ts";
export type { Reading, ReadingCount } from "./outcomes/reading_counts.ts";
export type { ReasonShare } from "./outcomes/reason_shares.ts";
export { shareChange } from "./outcomes/share_change.ts";
export {
  decomposeChange,
  type InterventionEffect,
  type ShareDecomposition,
} from "./outcomes/share_decomposition.ts";
export type { WomenCount } from "./outcomes/women_counts.ts";
export {
  type AssumptionDefinition,
  type AssumptionName,
  ASSUMPTIONS,
} from "./parameters/assumption_definitions.ts";
export {
  type AssumptionOverrides,
  checkOverrides,
} from "./parameters/assumption_overrides.ts";
export type { Assumptions } from "./parameters/assumptions.ts";
export {
  type EquityStaircase,
  type EquityStep,
  staircaseLevel,
} from "./parameters/equity_staircase.ts";
export { type Parameter, parameterAt } from "./parameters/parameter.ts";
export { STATUTORY_SHARES } from "./parameters/statutory_shares.ts";
export { reconcile } from "./reconciliation/audit.ts";
export type { PublishedCell } from "./reconciliation/cells.ts";
export {
  type Finding,
  findingsOf,
  type Status,
} from "./reconciliation/finding.ts";
export { municipalTable, sexGapTable } from "./report/equity/equity_tables.ts";
export { equityText } from "./report/equity/equity_text.ts";
export { sexGapSummary } from "./report/equity/sex_gap_text.ts";
export { feeChangeText } from "./report/fees/fee_change_text.ts";
export { memberFeeTable } from "./report/fees/fee_table.ts";
export { feeText } from "./report/fees/fee_text.ts";
export { publishedFeesText } from "./report/fees/published_fees_text.ts";
export {
  budgetVarianceTable,
  plannedBudgetTable,
} from "./report/finances/budget_tables.ts";
export {
  checkedSumsText,
  varianceText,
} from "./report/finances/checked_sums_text.ts";
export {
  equityLevelTable,
  equityTable,
} from "./report/finances/equity_tables.ts";
export {
  financeText,
  type FinanceTextResults,
} from "./report/finances/finance_text.ts";
export { fiveYearTable } from "./report/finances/five_year_table.ts";
export {
  balanceSheetTable,
  cashFlowTable,
  incomeStatementTable,
} from "./report/finances/statement_table.ts";
export { unspentTable } from "./report/finances/unspent_table.ts";
export { contributionTable } from "./report/full_year_equivalents/contribution_table.ts";
export { driversText } from "./report/full_year_equivalents/drivers_text.ts";
export {
  equivalentTable,
  partCheckTable,
  trendTable,
} from "./report/full_year_equivalents/equivalent_tables.ts";
export {
  forecastTable,
  methodTable,
} from "./report/full_year_equivalents/forecast_tables.ts";
export { forecastText } from "./report/full_year_equivalents/forecast_text.ts";
export { knownEquivalentsText } from "./report/full_year_equivalents/known_text.ts";
export { needTable } from "./report/full_year_equivalents/need_table.ts";
export { needText } from "./report/full_year_equivalents/need_text.ts";
export { equivalentTrendText } from "./report/full_year_equivalents/trend_text.ts";
export { help } from "./report/help.ts";
export { agencyTables } from "./report/import/agency_tables.ts";
export { named } from "./report/named.ts";
export { checkedParameters } from "./report/notebook_parameters.ts";
export { categoryCheckText } from "./report/outcomes/category_check_text.ts";
export {
  exitOutputTable,
  goalTable,
} from "./report/outcomes/outcome_tables.ts";
export {
  type OutcomeYearResults,
  outcomeYearText,
} from "./report/outcomes/outcome_year_text.ts";
export type { OutputTable } from "./report/output_table.ts";
export type { PackId } from "./report/pack.ts";
export type { PackContent } from "./report/pack_content.ts";
export {
  differenceTable,
  reconciliationList,
  reconciliationTable,
} from "./report/reconciliation/reconciliation_table.ts";
export { reconciliationText } from "./report/reconciliation/reconciliation_text.ts";
export { savePack } from "./report/save_pack.ts";
export { scenarioBudgetTable } from "./report/scenarios/budget_table.ts";
export { comparisonTable } from "./report/scenarios/comparison_table.ts";
export { scenarioFeeTable } from "./report/scenarios/fee_table.ts";
export { scenarioInputTable } from "./report/scenarios/input_table.ts";
export { scenarioText } from "./report/scenarios/scenario_text.ts";
export { searchTable } from "./report/scenarios/search_table.ts";
export { show, type Showable } from "./report/show.ts";
export { assumptionTable } from "./report/socioeconomics/assumption_table.ts";
export { breakEvenTable } from "./report/socioeconomics/break_even_table.ts";
export { flowTable } from "./report/socioeconomics/flow_table.ts";
export { perspectiveTable } from "./report/socioeconomics/perspective_table.ts";
export { scenarioTable } from "./report/socioeconomics/scenario_table.ts";
export {
  municipalBalanceTable,
  workingTimeTable,
} from "./report/socioeconomics/socioeconomic_table.ts";
export {
  publishedCheckText,
  smallNumberSentences,
  type SocioeconomicResults,
  socioeconomicText,
} from "./report/socioeconomics/text.ts";
export { uncertaintyTable } from "./report/socioeconomics/uncertainty_table.ts";
export {
  type ChangeWords,
  type Direction,
  estimatedChange,
  estimatedDirection,
  exactChange,
  exactDirection,
} from "./report/text/change.ts";
export {
  counted,
  measured,
  type Noun,
  PERCENTAGE_POINTS,
} from "./report/text/counted.ts";
export type { TextBlock } from "./report/text/text_block.ts";
export {
  compareOutlooks,
  type FeeDifference,
  type ScenarioComparison,
  type ScenarioDifference,
  type YearDifference,
} from "./scenarios/compare.ts";
export { comparisonOf, outlookOf } from "./scenarios/forbund_scenarios.ts";
export type { LineKind } from "./scenarios/line_plan.ts";
export {
  type BalanceOutlook,
  type EquityState,
  type LimitOutlook,
  type LineOutlook,
  type MemberOutlook,
  type ScenarioOutlook,
  scenarioOutlook,
  scenarioOutlooks,
  type YearOutlook,
} from "./scenarios/outlook.ts";
export {
  changedScenario,
  resolveScenario,
  resolveScenarios,
} from "./scenarios/resolve.ts";
export type {
  BudgetLine,
  ByYear,
  EquityLimit,
  ExpectedOutcomes,
  InterventionLine,
  Opening,
  PriceIndex,
  Projection,
  Scenario,
  ScenarioContent,
  ScenarioFrame,
  ScenarioGridSide,
  Sourced,
} from "./scenarios/scenario.ts";
export {
  type FrameSearch,
  largestSpending,
  neededFrame,
  type NothingFound,
  type ScenarioSearches,
  searchScenario,
  type SpendingSearch,
} from "./scenarios/search.ts";
export type { Appraisal } from "./socioeconomics/appraisal.ts";
export type {
  AssumptionDistributions,
  AssumptionRanges,
} from "./socioeconomics/assumption_ranges.ts";
export {
  type BreakEven,
  breakEven,
  type JobsNeeded,
  municipalJobsNeeded,
} from "./socioeconomics/break_even.ts";
export { flowMatrix, type FlowRow } from "./socioeconomics/flow_matrix.ts";
export {
  type InternalRate,
  internalRate,
} from "./socioeconomics/internal_rate.ts";
export type {
  LocalTaxRates,
  TaxRateChoice,
} from "./socioeconomics/local_tax_rates.ts";
export type {
  FlowFactor,
  MoneyFlow,
  SocietyParty,
} from "./socioeconomics/money_flows.ts";
export {
  simulateBalance,
  type Simulation,
  type SimulationPlan,
} from "./socioeconomics/monte_carlo.ts";
export { paybackYears } from "./socioeconomics/payback.ts";
export {
  type CountedFlow,
  type PerspectiveBalance,
  perspectiveBalance,
  perspectiveBalances,
} from "./socioeconomics/perspective_balance.ts";
export type {
  Perspective,
  PerspectiveId,
} from "./socioeconomics/perspectives.ts";
export { presentValue } from "./socioeconomics/present_value.ts";
export {
  type CheckedCell,
  checkPublished,
} from "./socioeconomics/published_check.ts";
export {
  type JobBenefit,
  type MunicipalBalance,
  municipalBalances,
  type WorkingTimeBenefit,
  workingTimeBenefits,
} from "./socioeconomics/published_tables.ts";
export {
  type BridgeStep,
  readingBridge,
} from "./socioeconomics/reading_bridge.ts";
export type {
  CaseMunicipality,
  PaidFee,
  PaidFees,
  WorkingTime,
} from "./socioeconomics/reported_jobs.ts";
export {
  compareScenarios,
  type NamedOverrides,
  type ScenarioResult,
} from "./socioeconomics/scenarios.ts";
export {
  type GridSide,
  type OneWay,
  oneWaySensitivity,
  type TwoWay,
  type TwoWayCell,
  twoWaySensitivity,
} from "./socioeconomics/sensitivity.ts";
export type {
  Attribution,
  BalanceClass,
  Driver,
  SimulatedSpread,
} from "./socioeconomics/simulation_spread.ts";
export {
  type SmallNumber,
  smallNumbers,
} from "./socioeconomics/small_numbers.ts";
export {
  type CaseChoices,
  type SocioeconomicCase,
  socioeconomicCase,
  withOverrides,
} from "./socioeconomics/socioeconomic_case.ts";
export {
  binomialLimits,
  type ControlLimits,
  poissonLimits,
} from "./statistics/control_limits.ts";
export type {
  Beta,
  Distribution,
  Point,
  Triangular,
  TruncatedNormal,
} from "./statistics/distributions.ts";
export { exactTest } from "./statistics/fisher.ts";
export type { ForecastMethod } from "./statistics/forecast.ts";
export { holm } from "./statistics/holm.ts";
export type { CurvePoint } from "./statistics/inequality.ts";
export {
  kitagawa,
  type KitagawaDecomposition,
  type Stratum,
  type StratumEffect,
} from "./statistics/kitagawa.ts";
export type { PredictionInterval } from "./statistics/prediction_interval.ts";
export {
  differenceInterval,
  type Estimate,
  exactInterval,
  type Proportion,
  shareInterval,
  TINY_COUNT,
  wilsonInterval,
} from "./statistics/proportions.ts";
export { type RandomStream, randomStreams } from "./statistics/random.ts";
export { ratioInterval } from "./statistics/ratio_interval.ts";
export type { MethodError } from "./statistics/rolling_origin.ts";
export type { TheilDecomposition, TheilGroup } from "./statistics/theil.ts";
export {
  type Observation,
  type Stretch,
  theilSen,
} from "./statistics/theil_sen.ts";
