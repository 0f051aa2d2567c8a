import type { FeeData } from "../../data/fee_data.ts";
import {
  comparisonPopulation,
  feesWithFrame,
  feesWithPopulation,
} from "../../fees/alternative_fees.ts";
import { feeInput } from "../../fees/fee_basis.ts";
import { feeChangeNearest, feesOfKnownYears } from "../../fees/known_fees.ts";
import { allocateMemberFees } from "../../fees/member_fees.ts";
import type { Figure } from "../figure.ts";
import { feeAlternative } from "./fee_alternative.ts";
import { feeChange } from "./fee_change.ts";
import { feePerInhabitant } from "./fee_per_inhabitant.ts";
import { feeShares } from "./fee_shares.ts";
import { feesByMunicipality } from "./fees_by_municipality.ts";
import { feesOverYears } from "./fees_over_years.ts";

/** Every fee figure that the notebook makes. */
export function feeFigures(data: FeeData, year: number): Figure[] {
  const fees = allocateMemberFees(feeInput(data, year));
  const count = comparisonPopulation(data, year, null);
  return [
    feesByMunicipality(data, fees),
    feeShares(data, fees, count),
    feePerInhabitant(data, fees, count),
    feesOverYears(data, feesOfKnownYears(data), 2018),
    feeChange(data, feeChangeNearest(data, year)),
    feeAlternative(data, fees, feesWithFrame(data, year, null), "ram"),
    feeAlternative(data, fees, feesWithPopulation(data, year, count), "nyckel"),
  ];
}
