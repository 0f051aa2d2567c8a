import { PARTIES, type Party } from "../data/tables/fee_tables.ts";
import type { KeyPart, Member } from "../data/forbund.ts";
import type { PopulationCount } from "../data/population.ts";
import { InputError } from "../data/problems.ts";
import { type Decimal, ExactDecimal, kronor, wholeKronor } from "../money.ts";
import { type Parameter, parameterAt } from "../parameters/parameter.ts";
import { STATUTORY_SHARES } from "../parameters/statutory_shares.ts";
import { keyClaims } from "./allocation_key.ts";
import { apportion, type Claim } from "./apportion.ts";
import { apportionWithin } from "./apportion_within.ts";
import { planInstalments } from "./instalments.ts";

/** What member fees are worked out from. */
export interface FeeInput {
  /** The fee year. */
  readonly year: number;
  /** Everything the members pay together, whole kronor, 0 or more. */
  readonly frameSek: Decimal;
  /** Everybody who pays; at least one of each party. */
  readonly members: readonly Member[];
  /** How the municipalities share their quarter. */
  readonly key: readonly KeyPart[];
  /** Inhabitants by measure, for every measure of the key. */
  readonly populations: readonly PopulationCount[];
  /** Instalments a year. */
  readonly instalmentsPerYear: number;
  /** How much a fee may move from the year before, if that is limited. */
  readonly limit?: ChangeLimit;
}

/** A transition rule: no member's fee moves by more than a percentage. */
export interface ChangeLimit {
  /** Largest change up or down, percent of the former fee, 0 or more. */
  readonly maxChangePct: number;
  /**
   * The former fees by member code, whole kronor, 0 or more; a member without
   * one is not limited.
   */
  readonly formerFeesSek: ReadonlyMap<string, Decimal>;
}

/** The fee of one member. */
export interface MemberFee {
  /** Whose fee it is. */
  readonly member: Member;
  /** Inhabitants by the key's first measure; `null` unless a municipality. */
  readonly population: number | null;
  /** Share of what the member's party pays, 0–1, before rounding and limits. */
  readonly share: number;
  /** The fee of the year, whole kronor. */
  readonly feeSek: Decimal;
  /** Fee per inhabitant counted in `population`; `null` unless a municipality. */
  readonly feePerInhabitantSek: Decimal | null;
  /** The fee by instalment, in the order of the year. */
  readonly instalmentsSek: readonly Decimal[];
}

/** The fees of a year, with what they were worked out from. */
export interface FeeAllocation {
  /** What the fees were worked out from. */
  readonly input: FeeInput;
  /** What each party pays. */
  readonly partiesSek: Readonly<Record<Party, Decimal>>;
  /** One fee per member, in the order of the members. */
  readonly fees: readonly MemberFee[];
  /** The dated parameters that were used. */
  readonly parameters: readonly Parameter<unknown>[];
}

/**
 * Allocates a year's frame to the members: by law between the parties, within
 * the municipalities by the key, and over the instalments. Every level is in
 * whole kronor by largest remainder and adds up exactly. Where two parties
 * tie for a spare krona, the municipalities get it first, then the region.
 *
 * @throws {InputError} With what is wrong in the frame, the members or the
 * populations, or if a limit cannot be met.
 */
export function allocateMemberFees(input: FeeInput): FeeAllocation {
  const { members, key, limit } = input;
  const frame = checkedFrame(input);
  const shares = parameterAt(STATUTORY_SHARES, `${input.year}-01-01`);
  const ofParty = partyAmounts(frame, members, shares.value);
  const claims = PARTIES.flatMap((party) => {
    const own = members.filter((member) => member.party === party);
    const ownClaims = party === "kommun"
      ? keyClaims(key, own, input.populations)
      : own.map(({ code }) => ({ id: code, weight: 1n }));
    return withParts(ofParty[party], ownClaims, own, limit);
  });
  const ordered = members.map(({ code }) =>
    claims.find(({ id }) => id === code)!
  );
  const plan = planInstalments(
    ordered.map(({ part }) => part),
    input.instalmentsPerYear,
  );
  return {
    input,
    partiesSek: {
      stat: kronor(ofParty.stat),
      region: kronor(ofParty.region),
      kommun: kronor(ofParty.kommun),
    },
    fees: members.map((member, at) =>
      describeFee(member, input, ordered[at]!, plan[at]!)
    ),
    parameters: [shares],
  };
}

function checkedFrame({ frameSek, members }: FeeInput): bigint {
  if (frameSek.lt(0)) {
    throw new InputError(`ramen får inte vara negativ, är ${frameSek} kr`);
  }
  if (!frameSek.isInteger()) {
    throw new InputError(`ramen ska vara i hela kronor, är ${frameSek} kr`);
  }
  if (members.length === 0) {
    throw new InputError("förbundet har inga medlemmar");
  }
  return wholeKronor(frameSek);
}

function partyAmounts(
  frame: bigint,
  members: readonly Member[],
  shares: Readonly<Record<Party, bigint>>,
): Record<Party, bigint> {
  const absent = PARTIES.filter((party) =>
    !members.some((member) => member.party === party)
  );
  if (absent.length > 0) {
    throw new InputError(`förbundet saknar medlem för ${absent.join(", ")}`);
  }
  const parts = apportion(
    frame,
    PARTIES.map((id) => ({ id, weight: shares[id] })),
  );
  const [stat, region, kommun] = parts as [bigint, bigint, bigint];
  return { stat, region, kommun };
}

interface Part {
  readonly id: string;
  readonly share: number;
  readonly part: bigint;
}

function withParts(
  amount: bigint,
  claims: readonly Claim[],
  members: readonly Member[],
  limit: ChangeLimit | undefined,
): Part[] {
  const sum = claims.reduce((total, { weight }) => total + weight, 0n);
  const parts = limit
    ? apportionWithin(
      amount,
      claims.map((claim) => bounded(claim, amount, limit)),
    )
    : apportion(amount, claims);
  const share = (weight: bigint) =>
    new ExactDecimal(weight.toString()).div(sum.toString()).toNumber();
  return members.map(({ code: id }, at) => ({
    id,
    share: share(claims[at]!.weight),
    part: parts[at]!,
  }));
}

function bounded(
  claim: Claim,
  amount: bigint,
  { maxChangePct, formerFeesSek }: ChangeLimit,
) {
  if (!(maxChangePct >= 0 && maxChangePct < Infinity)) {
    throw new InputError(
      `största förändring ska vara 0 procent eller mer, är ${maxChangePct}`,
    );
  }
  const former = formerFeesSek.get(claim.id);
  if (!former) return { ...claim, low: 0n, high: amount };
  if (!former.isInteger() || former.lt(0)) {
    throw new InputError(
      `tidigare avgift för ${claim.id} ska vara ett belopp i hela kronor, 0 eller mer, är ${former}`,
    );
  }
  const step = former.times(maxChangePct).div(100);
  const low = ExactDecimal.max(0, former.minus(step)).ceil();
  return {
    ...claim,
    low: wholeKronor(low),
    high: wholeKronor(former.plus(step).floor()),
  };
}

function describeFee(
  member: Member,
  { key, populations }: FeeInput,
  { part, share }: Part,
  instalments: readonly bigint[],
): MemberFee {
  const feeSek = kronor(part);
  const population = member.party === "kommun"
    ? populations.find(({ measure }) => measure === key[0]!.measure)!
      .inhabitants.get(member.code)!
    : null;
  return {
    member,
    population,
    share,
    feeSek,
    feePerInhabitantSek: population === null ? null : feeSek.div(population),
    instalmentsSek: instalments.map(kronor),
  };
}
