/**
 * Everything a notebook uses, by name. Importing it reads no file and runs
 * nothing.
 *
 * @module
 */
export { type Decimal, kronor } from "./money.ts";
export { type FeeData, latestFeeYear, loadFeeData } from "./data/fee_data.ts";
export { listForbund } from "./data/open_forbund.ts";
export type {
  Forbund,
  KeyPart,
  Member,
  SourcedFrame,
  YearFrame,
} from "./data/forbund.ts";
export type { FeeRow, FeeTotalRow, Party } from "./data/tables/fee_tables.ts";
export type { PopulationRow } from "./data/tables/reference_tables.ts";
export type { InputFile } from "./data/files.ts";
export type { PopulationCount } from "./data/population.ts";
export { DataError, InputError, type Problem } from "./data/problems.ts";
export { type Parameter, parameterAt } from "./parameters/parameter.ts";
export { STATUTORY_SHARES } from "./parameters/statutory_shares.ts";
export { apportion, type Claim } from "./fees/apportion.ts";
export { planInstalments } from "./fees/instalments.ts";
export {
  allocateMemberFees,
  type ChangeLimit,
  type FeeAllocation,
  type FeeInput,
  type MemberFee,
} from "./fees/member_fees.ts";
export { type FeeChoices, feeInput, populationFor } from "./fees/fee_basis.ts";
export { compareFees, type FeeChange } from "./fees/fee_change.ts";
export {
  decomposeFeeChange,
  type FeeDecomposition,
} from "./fees/fee_decomposition.ts";
export type { Column, Figure, Provenance, Value } from "./figures/figure.ts";
export { feesByMunicipality } from "./figures/fees/fees_by_municipality.ts";
export { feeShares } from "./figures/fees/fee_shares.ts";
export { feeChange } from "./figures/fees/fee_change.ts";
export { feePerInhabitant } from "./figures/fees/fee_per_inhabitant.ts";
export { feesOverYears } from "./figures/fees/fees_over_years.ts";
export {
  type AlternativeTexts,
  feeAlternative,
} from "./figures/fees/fee_alternative.ts";
export { memberFeeTable } from "./report/fees/fee_table.ts";
export type { OutputTable } from "./report/output_table.ts";
export type { PackId } from "./report/pack.ts";
export { type PackContent, savePack } from "./report/save_pack.ts";
export { show, type Showable } from "./report/show.ts";
export {
  type FeeChangeBetweenYears,
  feeChangeNearest,
  feesOfKnownYears,
} from "./fees/known_fees.ts";
export {
  comparisonMeasure,
  feesWithFrame,
  feesWithMeasure,
} from "./fees/alternative_fees.ts";
export {
  differenceInterval,
  type Estimate,
  exactInterval,
  type Proportion,
  shareInterval,
  TINY_COUNT,
  wilsonInterval,
} from "./statistics/proportions.ts";
export { ratioInterval } from "./statistics/ratio_interval.ts";
export { exactTest } from "./statistics/fisher.ts";
export { holm } from "./statistics/holm.ts";
export {
  kitagawa,
  type KitagawaDecomposition,
  type Stratum,
  type StratumEffect,
} from "./statistics/kitagawa.ts";
export {
  binomialLimits,
  type ControlLimits,
  poissonLimits,
} from "./statistics/control_limits.ts";
export {
  comparePublishedFees,
  type PublishedFee,
} from "./fees/published_fees.ts";
export { publishedFeesText } from "./report/fees/published_fees_text.ts";
export {
  loadPublications,
  type NumberColumn,
  type Publications,
  type PublishedTable,
} from "./data/publications.ts";
export type { IdentityRow } from "./data/tables/identity_table.ts";
export { reconcile } from "./reconciliation/audit.ts";
export type { PublishedCell } from "./reconciliation/cells.ts";
export {
  type Finding,
  findingsOf,
  type Status,
} from "./reconciliation/finding.ts";
export { reconciliationOverview } from "./figures/reconciliation/reconciliation.ts";
export { summarizeReconciliation } from "./figures/reconciliation/words.ts";
export {
  reconciliationList,
  reconciliationTable,
} from "./report/reconciliation/reconciliation_table.ts";
export { loadOutcomeData, type OutcomeData } from "./data/outcome_data.ts";
export type {
  ExitByReasonRow,
  ExitCategory,
  ExitMappingRow,
  ExitRow,
} from "./data/tables/exit_tables.ts";
export type { GoalReadingRow, GoalRow } from "./data/tables/goal_tables.ts";
export type {
  ParticipantFactRow,
  ParticipantRow,
} from "./data/tables/participant_tables.ts";
export {
  type InterventionParties,
  loadMunicipalData,
  type MunicipalData,
  type MunicipalNeed,
  type MunicipalOutcome,
} from "./data/municipal_data.ts";
export {
  type ParticipantFlow,
  participantFlows,
} from "./outcomes/participant_flow.ts";
export {
  type ExitPlace,
  type ExitTable,
  exitTables,
  hideExits,
  type InterventionExits,
  type ReasonExits,
  type Sex,
  type SexCounts,
} from "./outcomes/exit_table.ts";
export {
  type CategoryCheck,
  type CategoryExits,
  type CategoryTable,
  categoryTables,
  checkCategories,
} from "./outcomes/exit_categories.ts";
export type { ReasonShare } from "./outcomes/reason_shares.ts";
export type { OutcomeShare, Reading } from "./outcomes/outcome_shares.ts";
export { outcomesOfYear, type OutcomeYear } from "./outcomes/outcome_year.ts";
export {
  evaluateGoals,
  type GoalEvaluation,
  type Verdict,
  type VerdictReason,
} from "./outcomes/goal_evaluation.ts";
export {
  decomposeChange,
  type InterventionEffect,
  type ShareDecomposition,
} from "./outcomes/share_decomposition.ts";
export { type SexEquity, sexEquity } from "./equity/sex_equity.ts";
export type { SexComparison, SexGap } from "./equity/sex_gaps.ts";
export type { HiddenGaps } from "./equity/hidden_gaps.ts";
export {
  type Participation,
  participationBySex,
  type WomenShare,
} from "./equity/participation.ts";
export {
  compareMunicipalities,
  type MunicipalBenefit,
  type MunicipalComparison,
} from "./equity/municipal_comparison.ts";
export { funnelLimits, type FunnelPoint } from "./equity/funnel_limits.ts";
export {
  type MunicipalSpread,
  municipalSpread,
  type NeedConcentration,
  type Spread,
} from "./equity/municipal_spread.ts";
export type { CurvePoint } from "./statistics/inequality.ts";
export type { TheilDecomposition, TheilGroup } from "./statistics/theil.ts";
export { participantFlow } from "./figures/outcomes/participant_flow.ts";
export { participantsOverYears } from "./figures/outcomes/participants_over_years.ts";
export { exitReasons } from "./figures/outcomes/exit_reasons.ts";
export { outcomeByIntervention } from "./figures/outcomes/outcome_by_intervention.ts";
export { goalBullet } from "./figures/outcomes/goal_bullet.ts";
export { sexGapForest } from "./figures/equity/sex_gap_forest.ts";
export { exitHeat, type ExitHeatTexts } from "./figures/outcomes/exit_heat.ts";
export {
  type DecompositionTexts,
  shareDecomposition,
} from "./figures/equity/share_decomposition.ts";
export { womenShare } from "./figures/equity/women_share.ts";
export { participantFunnel } from "./figures/equity/participant_funnel.ts";
export { participantLorenz } from "./figures/equity/participant_lorenz.ts";
export { needConcentration } from "./figures/equity/need_concentration.ts";
export {
  exitOutputTable,
  goalTable,
} from "./report/outcomes/outcome_tables.ts";
export { municipalTable, sexGapTable } from "./report/equity/equity_tables.ts";
export { sexGapSummary } from "./report/equity/sex_gap_text.ts";
export { categoryCheckText } from "./report/outcomes/category_check_text.ts";
export {
  loadSocioeconomicData,
  type SocioeconomicData,
} from "./data/socioeconomic_data.ts";
export type {
  JobRow,
  MunicipalSocioeconomicsRow,
} from "./data/tables/socioeconomic_tables.ts";
export type { TaxRateRow } from "./data/tables/indicator_tables.ts";
export type { StandardAmountRow } from "./data/tables/standard_amount_table.ts";
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
export { type RandomStream, randomStreams } from "./statistics/random.ts";
export type {
  Beta,
  Distribution,
  Point,
  Triangular,
  TruncatedNormal,
} from "./statistics/distributions.ts";
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
export type {
  Attribution,
  BalanceClass,
  Driver,
  SimulatedSpread,
} from "./socioeconomics/simulation_spread.ts";
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
export { jobsBreakEven } from "./figures/socioeconomics/jobs_break_even.ts";
export { jobsMunicipalBalance } from "./figures/socioeconomics/jobs_municipal_balance.ts";
export { socioeconomicDistribution } from "./figures/socioeconomics/distribution.ts";
export { socioeconomicDrivers } from "./figures/socioeconomics/drivers.ts";
export { socioeconomicMap } from "./figures/socioeconomics/map.ts";
export { socioeconomicParties } from "./figures/socioeconomics/parties.ts";
export { socioeconomicReadings } from "./figures/socioeconomics/readings.ts";
export { socioeconomicTornado } from "./figures/socioeconomics/tornado.ts";
export {
  municipalBalanceTable,
  workingTimeTable,
} from "./report/socioeconomics/socioeconomic_table.ts";
export { assumptionTable } from "./report/socioeconomics/assumption_table.ts";
export { breakEvenTable } from "./report/socioeconomics/break_even_table.ts";
export { flowTable } from "./report/socioeconomics/flow_table.ts";
export { perspectiveTable } from "./report/socioeconomics/perspective_table.ts";
export { scenarioTable } from "./report/socioeconomics/scenario_table.ts";
export { uncertaintyTable } from "./report/socioeconomics/uncertainty_table.ts";
export {
  publishedCheckText,
  smallNumberSentences,
  type SocioeconomicResults,
  socioeconomicText,
} from "./report/socioeconomics/text.ts";
export {
  type CountDimension,
  type CountTable,
  countTable,
} from "./disclosure/count_table.ts";
export {
  type CountCell,
  type CountSum,
  type DimensionKind,
  linkTables,
  type TableSet,
  type Where,
  withShare,
} from "./disclosure/table_set.ts";
export { DEFAULT_RULE, type DisclosureRule } from "./disclosure/rule.ts";
export {
  disclose,
  protect,
  type ProtectedCell,
  protectedCount,
  protectedShare,
  type ProtectedTableSet,
  showAsPublished,
  suppressedText,
  type SuppressionReason,
} from "./disclosure/protect.ts";
export { type RoundedTableSet, roundTables } from "./disclosure/rounding.ts";
export {
  exitsShown,
  outcomeCounts,
  type ProtectedExits,
  protectedExits,
} from "./disclosure/protected_exits.ts";
