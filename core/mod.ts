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
export type { Forbund, KeyPart, Member } from "./data/forbund.ts";
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
