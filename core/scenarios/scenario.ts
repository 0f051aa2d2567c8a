import type { InputFile } from "../data/files.ts";
import type { KeyPart } from "../data/forbund.ts";
import type { Party } from "../data/tables/fee_tables.ts";
import type { AssumptionOverrides } from "../parameters/assumption_overrides.ts";
import type { EquityStaircase } from "../parameters/equity_staircase.ts";

/**
 * Something by calendar year, such as `{ "2026": 16000000 }`. A year that is
 * not named takes what the latest named year before it has.
 */
export type ByYear<Value = number> = Readonly<Record<string, Value>>;

/** A thing of a scenario, with where its numbers were read. */
export interface Sourced {
  /** Document and table, or that it is an assumption, in Swedish. */
  readonly source?: string | undefined;
}

/** What a förbund owned when the scenario begins. */
export interface Opening extends Sourced {
  /** The year that ended; the first year of the scenario is the next. */
  readonly year: number;
  /** Own capital, whole kronor; may be below 0. */
  readonly equitySek: number;
  /** Cash and bank, whole kronor; left out where not known. */
  readonly liquidFundsSek?: number | undefined;
}

/** What the members pay together. */
export interface ScenarioFrame extends Sourced {
  /** Everything together, whole kronor; the law shares it out. */
  readonly sekPerYear?: ByYear | undefined;
  /** What each party pays, whole kronor, instead of the law's shares. */
  readonly partiesSek?: ByYear<Readonly<Record<Party, number>>> | undefined;
}

/** How inhabitants of a municipality become more or fewer. */
export interface Projection extends Sourced {
  /** Change from the year before in percent, above −100. */
  readonly changePctPerYear?: number | undefined;
  /** Inhabitants by measure and fee year, which go before the change. */
  readonly inhabitants?: Readonly<Record<string, ByYear>> | undefined;
}

/** How much dearer something becomes. */
export interface PriceIndex extends Sourced {
  /** Rise from the year before in percent. */
  readonly pctPerYear: ByYear;
}

/** An income or a cost that is not an intervention. */
export interface BudgetLine extends Sourced {
  /** What it is, in Swedish. */
  readonly title: string;
  /**
   * Whole kronor for a whole year. A year that is not named has the former
   * year's amount, raised by the index if the line has one.
   */
  readonly sekPerYear: ByYear;
  /** Which index raises it. */
  readonly index?: "price" | "wage" | undefined;
  /** First month, `YYYY-MM`; left out if it is there from the beginning. */
  readonly start?: string | undefined;
  /** Last month, `YYYY-MM`; left out if it goes on. */
  readonly end?: string | undefined;
  /** Whether it is interest and the like, below the operating result. */
  readonly financial?: boolean | undefined;
}

/** What is expected of an intervention in a whole year. */
export interface ExpectedOutcomes extends Sourced {
  /** People taking part. */
  readonly participants?: number | undefined;
  /** People who end it. */
  readonly exits?: number | undefined;
  /** Those of them who go to work. */
  readonly exitsToWork?: number | undefined;
  /** Their work in percent of full-time jobs, 0–100. */
  readonly fullTimePct?: number | undefined;
}

/** An intervention that the förbund pays for. */
export interface InterventionLine extends Omit<BudgetLine, "financial"> {
  /** Who runs it. */
  readonly owner?: string | undefined;
  /** Share of the cost not spent because of vacancies, percent 0–100. */
  readonly vacancyPct?: ByYear | undefined;
  /** What is expected of it. */
  readonly outcomes?: ExpectedOutcomes | undefined;
}

/** A level that the own capital should not be above; one of the amounts. */
export interface EquityLimit extends Sourced {
  /** What it is called, in Swedish. */
  readonly title: string;
  /** A fixed amount in whole kronor. */
  readonly sek?: number | undefined;
  /** Percent of the year's income. */
  readonly pctOfIncome?: number | undefined;
  /** Steps by size of frame, from the smallest. */
  readonly staircase?: EquityStaircase | undefined;
}

/** A parameter to vary, and the values to give it. */
export interface ScenarioGridSide {
  /** What it is called, in Swedish. */
  readonly title: string;
  /** Where it is in the file, such as `frame.sekPerYear.2026`. */
  readonly path: string;
  /** At least one value. */
  readonly values: readonly (number | string | null)[];
}

/** What a scenario says, with everything it takes over from others. */
export interface ScenarioContent {
  /** Name of its file and its folder. */
  readonly id: string;
  /** What it is called in figures. */
  readonly title: string;
  /** What it is about, in Swedish. */
  readonly description?: string | undefined;
  /** How many years it covers. */
  readonly years: number;
  /** Where it begins; left out, the latest annual report's closing balance. */
  readonly opening?: Opening | undefined;
  /** What the members pay; left out, the latest decided frame. */
  readonly frame: ScenarioFrame;
  /** How the municipalities share their part; left out, the agreed key. */
  readonly allocationKey?:
    | Sourced & { readonly parts: readonly KeyPart[] }
    | undefined;
  /** A cap on how much a fee may move from the year before, percent. */
  readonly transition?: Sourced & { readonly maxChangePct: number } | undefined;
  /** Inhabitants to come, by municipality code. */
  readonly population: Readonly<Record<string, Projection>>;
  /** Rise of prices and wages. */
  readonly indices: {
    readonly price?: PriceIndex | undefined;
    readonly wage?: PriceIndex | undefined;
  };
  /** Income beside the members', such as ESF money, by id. */
  readonly income: Readonly<Record<string, BudgetLine>>;
  /** Costs beside interventions, by id. */
  readonly costs: Readonly<Record<string, BudgetLine>>;
  /** Interventions by id. */
  readonly interventions: Readonly<Record<string, InterventionLine>>;
  /** Cash that receivables and debts free (+) or bind (−) in just that year. */
  readonly workingCapitalSek: Readonly<Record<string, number>>;
  /** Levels that the own capital is held against, by id. */
  readonly equityLimits: Readonly<Record<string, EquityLimit>>;
  /** Assumptions of the socio-economic balance that the scenario sets. */
  readonly assumptions: AssumptionOverrides;
  /** Parameters to vary; one run for each combination. */
  readonly grid: readonly ScenarioGridSide[];
}

/** A scenario that has been checked, and the files it rests on. */
export interface Scenario extends ScenarioContent {
  /** Its own file first, then those that it extends. */
  readonly inputs: readonly InputFile[];
}
