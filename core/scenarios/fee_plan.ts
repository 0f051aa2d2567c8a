import type { Member } from "../data/forbund.ts";
import type { PopulationCount } from "../data/population.ts";
import { printedSources } from "../data/printed_source.ts";
import { InputError } from "../data/problems.ts";
import type { ScenarioData } from "../data/scenario_data.ts";
import { PARTIES, type Party } from "../data/tables/fee_tables.ts";
import { keyClaims } from "../fees/allocation_key.ts";
import type { Claim } from "../fees/apportion.ts";
import { wholeKronor } from "../money.ts";
import { type Parameter, parameterAt } from "../parameters/parameter.ts";
import { STATUTORY_SHARES } from "../parameters/statutory_shares.ts";
import type { ScenarioBasis } from "./basis.ts";
import { carried } from "./by_year.ts";
import { hundredths } from "./integers.ts";
import { projectPopulation } from "./population_projection.ts";
import type { ScenarioContent, ScenarioFrame } from "./scenario.ts";

/** What a year's members pay together: a frame, or an amount for each party. */
export type YearPayment = number | Readonly<Record<Party, number>>;

/** How heavily each member of a party weighs, by ascending member code. */
export interface PartyClaims {
  /** The party. */
  readonly party: Party;
  /** Each claimant's place among the members. */
  readonly places: readonly number[];
  /** The claims, exact. */
  readonly claims: readonly Claim[];
  /** The same weights without common factors; `null` if beyond 2^53. */
  readonly weights: readonly number[] | null;
}

/** What the fees of a scenario's years are worked out from. */
export interface FeePlan {
  /** Everybody who pays. */
  readonly members: readonly Member[];
  /** Shares of state, region and municipalities by year, whole numbers. */
  readonly partyShares: readonly (readonly number[])[];
  /** What is paid, by year. */
  readonly payments: readonly YearPayment[];
  /** Claims of each party's members, by year. */
  readonly claims: readonly (readonly PartyClaims[])[];
  /** Largest change from the year before, hundredths of a percent, if limited. */
  readonly maxChange: number | null;
  /** Fees of the year before the first by member; `null` where not known. */
  readonly formerFees: readonly (number | null)[];
  /** Inhabitants by the key's measures, by year. */
  readonly populations: readonly (readonly PopulationCount[])[];
  /** The dated parameters in use. */
  readonly parameters: readonly Parameter<unknown>[];
  /** The fee year that inhabitants are counted on from. */
  readonly baseYear: number;
  /** Where the frames were read, each once. */
  readonly frameSources: readonly string[];
}

/**
 * Prepares the fees of a scenario's years: everything that does not depend on
 * the frame.
 *
 * @param years The scenario's years, ascending.
 * @throws {InputError} If the förbund has no fee data so early, or a measure of
 * the key has no numbers for all municipalities.
 */
export function planFees(
  scenario: ScenarioContent,
  basis: ScenarioBasis,
  years: readonly number[],
): FeePlan {
  const { data } = basis;
  const { members } = data.forbund;
  const baseYear = baseYearOf(data, years[0]!);
  const key = scenario.allocationKey?.parts ?? data.forbund.allocationKey;
  const populations = projectPopulation(
    basis.populations(baseYear, key),
    baseYear,
    years,
    scenario,
  );
  const shares = years.map((year) =>
    parameterAt(STATUTORY_SHARES, `${year}-01-01`)
  );
  const payments = years.map((year) => paymentOf(scenario.frame, data, year));
  return {
    members,
    partyShares: shares.map(({ value }) =>
      PARTIES_BY_ID.map((party) => Number(value[party]))
    ),
    payments: payments.map(({ payment }) => payment),
    claims: populations.map((counts) =>
      PARTIES.map((party) =>
        claimsOf(
          party,
          members,
          (municipalities) => keyClaims(key, municipalities, counts),
        )
      )
    ),
    maxChange: scenario.transition
      ? hundredths(scenario.transition.maxChangePct)
      : null,
    formerFees: basis.feesOf(years[0]! - 1),
    populations,
    parameters: [...new Set(shares)],
    baseYear,
    frameSources: [...new Set(payments.flatMap(({ source }) => source))],
  };
}

/** Parties in ascending order of name, by which ties between them are served. */
export const PARTIES_BY_ID: readonly Party[] = PARTIES.toSorted();

/** The latest year with fee data that is not after the scenario's first. */
function baseYearOf({ feeData, forbund }: ScenarioData, first: number): number {
  const base = feeData.feeYears.findLast((year) => year <= first);
  if (base === undefined) {
    throw new InputError(
      `${forbund.shortName} saknar avgiftsunderlag för ${first} eller tidigare; ` +
        `det finns för ${feeData.feeYears.join(", ")}`,
    );
  }
  return base;
}

function paymentOf(
  frame: ScenarioFrame,
  { forbund }: ScenarioData,
  year: number,
): { readonly payment: YearPayment; readonly source: string[] } {
  const stated = frame.partiesSek
    ? carried(frame.partiesSek, year)
    : carried(frame.sekPerYear ?? {}, year);
  if (stated !== undefined) {
    return { payment: stated, source: frame.source ? [frame.source] : [] };
  }
  const decided = forbund.frames.toSorted((a, b) => a.year - b.year)
    .findLast((each) => each.year <= year);
  if (!decided) {
    throw new InputError(
      `ramen för ${year} saknas i scenariot (frame) och i ` +
        `data/${forbund.id}/forbund.json (frames)`,
    );
  }
  return {
    payment: Number(wholeKronor(decided.frameSek)),
    source: printedSources([decided]),
  };
}

function claimsOf(
  party: Party,
  members: readonly Member[],
  municipal: (members: readonly Member[]) => Claim[],
): PartyClaims {
  const own = members.filter((member) => member.party === party)
    .sort((a, b) => a.code < b.code ? -1 : 1);
  const claims = party === "kommun"
    ? municipal(own)
    : own.map(({ code }) => ({ id: code, weight: 1n }));
  return {
    party,
    places: own.map((member) => members.indexOf(member)),
    claims,
    weights: reduced(claims.map(({ weight }) => weight)),
  };
}

function reduced(weights: readonly bigint[]): number[] | null {
  const divisor = weights.reduce(greatestCommonDivisor);
  const numbers = weights.map((weight) => Number(weight / divisor));
  return numbers.every(Number.isSafeInteger) ? numbers : null;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
