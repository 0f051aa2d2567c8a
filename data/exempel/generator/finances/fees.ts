import type {
  FEE_TOTALS,
  FEES,
} from "../../../../core/data/tables/fee_tables.ts";
import {
  allocateMemberFees,
  type FeeAllocation,
  type MemberFee,
} from "../../../../core/fees/member_fees.ts";
import { kronor, wholeKronor } from "../../../../core/money.ts";
import { fixed } from "../draws.ts";
import { FORBUND, frameTkr } from "../forbund.ts";
import type { MadeRow } from "../made_table.ts";
import { PLACES } from "../places.ts";
import { annualReport, YEARS } from "../provenance.ts";
import type { Inhabitants } from "../statistics/population.ts";

const TABLE = "Finansiering";
const { measure } = FORBUND.allocationKey[0]!;
/** Share of the frame by party, percent. */
const PARTY_PCT = { stat: 50, region: 25, kommun: 25 } as const;

/** The fees of every year, by the rules that real fees follow. */
export function makeFees(inhabitants: Inhabitants): FeeAllocation[] {
  return YEARS.map((year) =>
    allocateMemberFees({
      year,
      frameSek: kronor(1000 * frameTkr(year)),
      members: FORBUND.members,
      key: FORBUND.allocationKey,
      populations: [{
        measure,
        referenceDate: referenceDate(year),
        inhabitants: new Map(
          PLACES.map(({ code }) => [
            code,
            inhabitants.count(code, year - 2, measure),
          ]),
        ),
        sources: [],
      }],
      instalmentsPerYear: FORBUND.instalments.perYear,
    })
  );
}

/** Rows of `fees.csv`. */
export function feeRows(
  allocations: readonly FeeAllocation[],
): MadeRow<typeof FEES>[] {
  return allocations.flatMap(({ input: { year }, fees }) =>
    fees.map((fee) => {
      const { member: { party, code, name }, share, feeSek } = fee;
      const municipal = party === "kommun";
      return {
        fee_year: year,
        party,
        member_code: code,
        member: name,
        measure: municipal ? measure : null,
        reference_date: municipal ? referenceDate(year) : null,
        population: fee.population,
        share_pct: municipal ? fixed(100 * share, 2) : PARTY_PCT[party],
        fee_sek: wholeKronor(feeSek),
        quarter_sek: quarterOf(feeSek),
        ...annualReport(TABLE),
      };
    })
  );
}

/** Rows of `fee_totals.csv`. */
export function feeTotalRows(
  allocations: readonly FeeAllocation[],
): MadeRow<typeof FEE_TOTALS>[] {
  return allocations.flatMap(({ input, partiesSek, fees }) => {
    const row = (label: string, sek: MemberFee["feeSek"]) => ({
      fee_year: input.year,
      label,
      fee_sek: wholeKronor(sek),
      quarter_sek: quarterOf(sek),
      ...annualReport(TABLE),
    });
    const people = fees.reduce(
      (sum, { population }) => sum + (population ?? 0),
      0,
    );
    return [
      {
        ...row("Summa kommuner", partiesSek.kommun),
        population: people,
        share_pct: 100,
      },
      { ...row("Totalt", input.frameSek), population: null, share_pct: null },
    ];
  });
}

/** The day whose inhabitants a year's fees rest on. */
function referenceDate(year: number): string {
  return `${year - 2}-12-31`;
}

/** A quarter of an amount, rounded to whole kronor. */
function quarterOf(sek: MemberFee["feeSek"]): bigint {
  return wholeKronor(sek.div(FORBUND.instalments.perYear).round());
}
