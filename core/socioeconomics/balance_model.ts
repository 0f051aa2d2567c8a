import type { AssumptionName } from "../parameters/assumption_definitions.ts";
import { MONEY_FLOWS, type MoneyFlow } from "./money_flows.ts";
import { countedSign, type Perspective } from "./perspectives.ts";

/** Values of every assumption but the horizon, one entry per draw. */
export type AssumptionColumns = Readonly<
  Record<Exclude<AssumptionName, "horizonYears">, Float64Array>
>;

/** What a balance is worked out from, for many draws at once. */
export interface BalanceInput {
  /** Assumptions by draw. */
  readonly columns: AssumptionColumns;
  /** Full-time jobs by draw. */
  readonly fullTimeJobs: Float64Array;
}

/** Writes the balance of each draw into an array. */
export type BalanceModel = (
  input: BalanceInput,
  balancesSek: Float64Array,
  count: number,
) => void;

/**
 * The net present value of a perspective's gains minus a fee, in floating
 * point and for many draws at once: the same flows, job years and discounting
 * as the exact calculation.
 *
 * @param perspective Whose gains.
 * @param horizonYears Years that gains are counted, 1 or more.
 * @param feeSek What is paid at the start.
 * @param capacity Most draws at once.
 */
export function balanceModel(
  perspective: Perspective,
  horizonYears: number,
  feeSek: number,
  capacity: number,
): BalanceModel {
  const wageShare = new Float64Array(capacity);
  const assistanceShare = new Float64Array(capacity);
  const part = new Float64Array(capacity);
  const flows = MONEY_FLOWS.flatMap((flow) => {
    const sign = countedSign(perspective, flow);
    return sign === 0 ? [] : [{ flow, sign }];
  });
  return ({ columns, fullTimeJobs }, balancesSek, count) => {
    wageShare.fill(0, 0, count);
    assistanceShare.fill(0, 0, count);
    for (const { flow, sign } of flows) {
      const sum = flow.base === "wage" ? wageShare : assistanceShare;
      addFlow(sum, part, flow, sign, columns, count);
    }
    const {
      monthlyWageSek,
      socialAssistanceSek,
      jobsPct,
      retentionFirstYearPct,
      retentionLaterYearsPct,
      deadweightPct,
      displacementPct,
      discountRatePct,
      wageGrowthPct,
    } = columns;
    for (let at = 0; at < count; at++) {
      const later = retentionLaterYearsPct[at]! / 100;
      const growth = 1 + wageGrowthPct[at]! / 100;
      const discount = 1 / (1 + discountRatePct[at]! / 100);
      let worked = fullTimeJobs[at]! * jobsPct[at]! / 100 *
        (retentionFirstYearPct[at]! / 100) *
        (1 - deadweightPct[at]! / 100) *
        (1 - displacementPct[at]! / 100) * discount;
      let wage = 12 * monthlyWageSek[at]! * wageShare[at]!;
      const assistance = socialAssistanceSek[at]! * assistanceShare[at]!;
      let balance = -feeSek;
      for (let year = 0; year < horizonYears; year++) {
        balance += worked * (wage + assistance);
        worked *= later * discount;
        wage *= growth;
      }
      balancesSek[at] = balance;
    }
  };
}

/** Adds what a flow gives of each krona of its base. */
function addFlow(
  sum: Float64Array,
  part: Float64Array,
  { factors }: MoneyFlow,
  sign: number,
  columns: AssumptionColumns,
  count: number,
): void {
  part.fill(sign, 0, count);
  for (const { percent, onTop } of factors) {
    const values = columns[percent as keyof AssumptionColumns];
    const whole = onTop ? 1 : 0;
    for (let at = 0; at < count; at++) part[at]! *= whole + values[at]! / 100;
  }
  for (let at = 0; at < count; at++) sum[at]! += part[at]!;
}
