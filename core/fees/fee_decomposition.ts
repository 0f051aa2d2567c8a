import { type Member, ofMunicipalities } from "../data/forbund.ts";
import { InputError } from "../data/problems.ts";
import { type Decimal, ExactDecimal, sumOf } from "../money.ts";
import type { FeeAllocation } from "./member_fees.ts";

/** Why a municipality's fee changed, in whole kronor that add up exactly. */
export interface FeeDecomposition {
  /** The municipality. */
  readonly member: Member;
  /** The whole change: the sum of the four parts below. */
  readonly changeSek: Decimal;
  /** Because the municipalities together pay another amount. */
  readonly frameSek: Decimal;
  /** Because the municipality's own population changed. */
  readonly ownPopulationSek: Decimal;
  /** Because the other municipalities' populations changed. */
  readonly otherPopulationSek: Decimal;
  /** What the rounding of the fees and of the three parts leaves. */
  readonly roundingSek: Decimal;
}

/** The three things a fee depends on, each as it was or as it became. */
type Cause = "frame" | "own" | "other";
const ORDERS: readonly (readonly [Cause, Cause, Cause])[] = [
  ["frame", "own", "other"],
  ["frame", "other", "own"],
  ["own", "frame", "other"],
  ["own", "other", "frame"],
  ["other", "frame", "own"],
  ["other", "own", "frame"],
];

/**
 * Splits the change of every municipality's fee into frame, own population and
 * others' population. Each cause is changed in turn, and the effect is the
 * mean over all six orders (Shapley), so that no order is favoured and the
 * effects add up to the change.
 *
 * @param earlier Fees of the earlier year.
 * @param later Fees of the later year, by the same key and with the same
 * municipalities.
 * @returns One decomposition per municipality, in the order of the members.
 * @throws {InputError} If the key or the municipalities differ, or if a fee
 * was held back by a limit, which is none of the three causes.
 * @source Shorrocks, Decomposition procedures for distributional analysis,
 * Journal of Economic Inequality 11 (2013), 99–126
 */
export function decomposeFeeChange(
  earlier: FeeAllocation,
  later: FeeAllocation,
): FeeDecomposition[] {
  checkComparable(earlier, later);
  const before = basisOf(earlier);
  const after = basisOf(later);
  return ofMunicipalities(later.fees).map(({ member, feeSek }) => {
    const former = earlier.fees.find((fee) => fee.member.code === member.code)!;
    const effects = meanEffects(before, after, member.code);
    return wholeParts(member, feeSek.minus(former.feeSek), effects);
  });
}

/** What the municipal fees of a year rest on. */
interface Basis {
  readonly amount: Decimal;
  readonly measures: readonly {
    readonly weight: Decimal;
    readonly inhabitants: ReadonlyMap<string, number>;
    readonly total: Decimal;
  }[];
}

function checkComparable(earlier: FeeAllocation, later: FeeAllocation): void {
  if (earlier.input.limit || later.input.limit) {
    throw new InputError(
      "förändringen kan inte delas upp när en avgift är begränsad av en övergångsregel",
    );
  }
  const keyOf = ({ input }: FeeAllocation) => JSON.stringify(input.key);
  const codesOf = ({ fees }: FeeAllocation) =>
    fees.map(({ member }) => member.code).sort().join();
  if (keyOf(earlier) !== keyOf(later) || codesOf(earlier) !== codesOf(later)) {
    throw new InputError(
      `förändringen ${earlier.input.year}–${later.input.year} kan inte delas upp: ` +
        "fördelningsnyckel eller medlemmar skiljer sig",
    );
  }
}

function basisOf({ input, partiesSek, fees }: FeeAllocation): Basis {
  const codes = ofMunicipalities(fees).map(({ member }) => member.code);
  const weights = input.key.reduce((sum, { weight }) => sum + weight, 0);
  return {
    amount: partiesSek.kommun,
    measures: input.key.map(({ measure, weight }) => {
      const { inhabitants } = input.populations.find((count) =>
        count.measure === measure
      )!;
      return {
        weight: new ExactDecimal(weight).div(weights),
        inhabitants,
        total: sumOf(
          codes.map((code) => new ExactDecimal(inhabitants.get(code)!)),
        ),
      };
    }),
  };
}

function meanEffects(
  before: Basis,
  after: Basis,
  code: string,
): Record<Cause, Decimal> {
  const sums = {
    frame: new ExactDecimal(0),
    own: new ExactDecimal(0),
    other: new ExactDecimal(0),
  };
  for (const order of ORDERS) {
    const changed = new Set<Cause>();
    let fee = feeWith(before, after, code, changed);
    for (const cause of order) {
      changed.add(cause);
      const next = feeWith(before, after, code, changed);
      sums[cause] = sums[cause].plus(next.minus(fee));
      fee = next;
    }
  }
  return {
    frame: sums.frame.div(ORDERS.length),
    own: sums.own.div(ORDERS.length),
    other: sums.other.div(ORDERS.length),
  };
}

/** The unrounded fee where some causes have changed and the others have not. */
function feeWith(
  before: Basis,
  after: Basis,
  code: string,
  changed: ReadonlySet<Cause>,
): Decimal {
  const share = before.measures.reduce((sum, measure, at) => {
    const pick = (cause: Cause) =>
      changed.has(cause) ? after.measures[at]! : measure;
    const own = pick("own").inhabitants.get(code)!;
    const { total, inhabitants } = pick("other");
    const others = total.minus(inhabitants.get(code)!);
    return sum.plus(measure.weight.times(own).div(others.plus(own)));
  }, new ExactDecimal(0));
  return share.times((changed.has("frame") ? after : before).amount);
}

function wholeParts(
  member: Member,
  changeSek: Decimal,
  effects: Record<Cause, Decimal>,
): FeeDecomposition {
  const frameSek = effects.frame.round();
  const ownPopulationSek = effects.own.round();
  const otherPopulationSek = effects.other.round();
  return {
    member,
    changeSek,
    frameSek,
    ownPopulationSek,
    otherPopulationSek,
    roundingSek: changeSek.minus(frameSek).minus(ownPopulationSek)
      .minus(otherPopulationSek),
  };
}
