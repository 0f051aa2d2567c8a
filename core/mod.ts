/**
 * Everything a notebook uses, by name. Importing it reads no file and runs
 * nothing.
 *
 * @module
 */
export { type Decimal, kronor } from "./money.ts";
export {
  type FeeData,
  latestFeeYear,
  listForbund,
  loadFeeData,
} from "./data/fee_data.ts";
export type {
  Forbund,
  KeyPart,
  Member,
  SourcedFrame,
  YearFrame,
} from "./data/forbund.ts";
export type { FeeRow, FeeTotalRow, Party } from "./data/fee_tables.ts";
export type { PopulationRow } from "./data/reference_tables.ts";
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
export { feesByMunicipality } from "./figures/fees_by_municipality.ts";
export { feeShares } from "./figures/fee_shares.ts";
export { feeChange } from "./figures/fee_change.ts";
export { feePerInhabitant } from "./figures/fee_per_inhabitant.ts";
export { feesOverYears } from "./figures/fees_over_years.ts";
export {
  type AlternativeTexts,
  feeAlternative,
} from "./figures/fee_alternative.ts";
export { memberFeeTable } from "./report/fee_table.ts";
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
  comparePublishedFees,
  type PublishedFee,
} from "./fees/published_fees.ts";
export { publishedFeesText } from "./report/published_fees_text.ts";
