import { type Decimal, sumOf } from "../money.ts";
import { localAssumptions } from "./local_assumptions.ts";
import {
  flowPerJobSek,
  MONEY_FLOWS,
  type MoneyFlow,
  signOf,
  SOCIETY_PARTIES,
  type SocietyParty,
} from "./money_flows.ts";
import type { SocioeconomicCase } from "./socioeconomic_case.ts";

/** What one flow gives (+) and costs (−) each party. */
export interface FlowRow {
  /** The flow. */
  readonly flow: MoneyFlow;
  /** Kronor by party. */
  readonly partiesSek: Readonly<Record<SocietyParty, Decimal>>;
  /** What is left for society: 0 for a transfer. */
  readonly societySek: Decimal;
}

/**
 * Who gains and who pays when one full-time job is worked for the first year,
 * flow by flow, before retention, deadweight and displacement.
 */
export function flowMatrix(basis: SocioeconomicCase): FlowRow[] {
  const assumptions = localAssumptions(basis);
  return MONEY_FLOWS.map((flow) => {
    const amount = flowPerJobSek(flow, assumptions);
    const partiesSek = Object.fromEntries(
      SOCIETY_PARTIES.map((party) => [
        party,
        amount.times(signOf(flow, party)).plus(0),
      ]),
    ) as Record<SocietyParty, Decimal>;
    return { flow, partiesSek, societySek: sumOf(Object.values(partiesSek)) };
  });
}
