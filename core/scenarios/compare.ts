import type { Member } from "../data/forbund.ts";
import type { Decimal } from "../money.ts";
import type { Perspective } from "../socioeconomics/perspectives.ts";
import type { MemberOutlook, ScenarioOutlook, YearOutlook } from "./outlook.ts";

/** How much more or less a member pays than in the base. */
export interface FeeDifference {
  /** Who pays. */
  readonly member: Member;
  /** Fee minus the base's fee, kronor. */
  readonly differenceSek: Decimal;
}

/** A year of a scenario minus the same year of the base; kronor. */
export interface YearDifference {
  /** The calendar year. */
  readonly year: number;
  /** Every member's fee. */
  readonly fees: readonly FeeDifference[];
  /** Fees and other income. */
  readonly incomeSek: Decimal;
  /** Costs and interventions. */
  readonly spendingSek: Decimal;
  /** Result. */
  readonly resultSek: Decimal;
  /** Own capital at the end. */
  readonly equitySek: Decimal;
  /** Socio-economic balances that both have. */
  readonly balances: readonly {
    /** The perspective. */
    readonly perspective: Perspective;
    /** Balance minus the base's balance. */
    readonly differenceSek: Decimal;
  }[];
}

/** A scenario beside the base. */
export interface ScenarioDifference {
  /** The scenario. */
  readonly outlook: ScenarioOutlook;
  /** Its years minus the base's. */
  readonly years: readonly YearDifference[];
}

/** Scenarios beside the base they are compared with. */
export interface ScenarioComparison {
  /** What the others are compared with. */
  readonly base: ScenarioOutlook;
  /** The scenarios of the same years, in the order given. */
  readonly others: readonly ScenarioDifference[];
  /** Scenarios of other years, which cannot be laid beside the base. */
  readonly leftOut: readonly ScenarioOutlook[];
}

/**
 * Lays scenarios beside a base, year by year.
 *
 * @param base What to compare with; it may be among the others and is not
 * compared with itself.
 * @param outlooks The scenarios to compare.
 */
export function compareOutlooks(
  base: ScenarioOutlook,
  outlooks: readonly ScenarioOutlook[],
): ScenarioComparison {
  const others = outlooks.filter(({ scenario }) =>
    scenario.id !== base.scenario.id
  );
  const years = yearsOf(base);
  return {
    base,
    others: others.filter((other) => yearsOf(other) === years)
      .map((outlook) => ({
        outlook,
        years: outlook.years.map((year, at) =>
          yearDifference(base.years[at]!, year)
        ),
      })),
    leftOut: others.filter((other) => yearsOf(other) !== years),
  };
}

function yearsOf({ years }: ScenarioOutlook): string {
  return years.map(({ year }) => year).join();
}

function yearDifference(base: YearOutlook, year: YearOutlook): YearDifference {
  return {
    year: year.year,
    fees: year.fees.map((fee, at) => feeDifference(base.fees[at]!, fee)),
    incomeSek: year.incomeSek.minus(base.incomeSek),
    spendingSek: year.spendingSek.minus(base.spendingSek),
    resultSek: year.resultSek.minus(base.resultSek),
    equitySek: year.equitySek.minus(base.equitySek),
    balances: base.balances.flatMap(({ perspective, balanceSek }) => {
      const own = year.balances.find((balance) =>
        balance.perspective === perspective
      );
      return own
        ? [{ perspective, differenceSek: own.balanceSek.minus(balanceSek) }]
        : [];
    }),
  };
}

function feeDifference(
  base: MemberOutlook,
  { member, feeSek }: MemberOutlook,
): FeeDifference {
  return { member, differenceSek: feeSek.minus(base.feeSek) };
}
