import type { StandardAmountRow } from "../data/tables/standard_amount_table.ts";
import { type Decimal, ExactDecimal } from "../money.ts";
import {
  type AssumptionDefinition,
  type AssumptionName,
  ASSUMPTIONS,
} from "./assumption_definitions.ts";
import {
  type AssumptionOverrides,
  checkOverrides,
} from "./assumption_overrides.ts";
import type { Parameter } from "./parameter.ts";
import { standardAmountAt } from "./standard_amounts.ts";

/** The value of every assumption, in the unit of its definition. */
export type Assumptions = Readonly<Record<AssumptionName, Decimal>>;

/** The assumptions of a calculation, and where each is from. */
export interface SourcedAssumptions {
  /** Every value by name. */
  readonly values: Assumptions;
  /** The same values with unit, dates, source and note. */
  readonly parameters: readonly Parameter<Decimal>[];
}

/** Source of a value that the user has set. */
const OWN_VALUE = "Angett av användaren";
/** Source of a value that changes nothing. */
const NEUTRAL_VALUE = "Antagande som inte ändrar de publicerade tabellerna";

/**
 * The assumptions that hold on a day: the standard amounts, and neutral values
 * for the rest, unless the user sets others.
 *
 * @param rows Rows of `standard_amounts.csv`.
 * @param date The day, `YYYY-MM-DD`.
 * @param overrides What the user sets, by assumption name.
 * @throws {InputError} If a standard amount has no value on the day, or an
 * override is unknown or outside its range.
 */
export function assumptionsAt(
  rows: readonly StandardAmountRow[],
  date: string,
  overrides: AssumptionOverrides = {},
): SourcedAssumptions {
  const set = checkOverrides(overrides);
  const parameters = ASSUMPTIONS.map((definition) => {
    const base = definition.neutral === null
      ? standardOf(definition, rows, date)
      : neutralParameter(definition, date);
    const own = set[definition.name];
    return own === undefined ? base : ownParameter(base, own, date);
  });
  return {
    values: Object.fromEntries(
      ASSUMPTIONS.map(({ name }, at) => [name, parameters[at]!.value]),
    ) as Assumptions,
    parameters,
  };
}

function standardOf(
  { name, id, title, note }: AssumptionDefinition,
  rows: readonly StandardAmountRow[],
  date: string,
): Parameter<Decimal> {
  if (name !== "regionalTaxPct") {
    const { note: ofRow, ...parameter } = standardAmountAt(rows, id, date);
    return { ...parameter, title, note: joined(ofRow, note) };
  }
  const both = standardAmountAt(rows, "kommunal-och-regional-skatt", date);
  const municipal = standardAmountAt(rows, "kommunalskatt", date);
  return {
    ...both,
    id,
    title,
    value: both.value.minus(municipal.value),
    validFrom: both.validFrom > municipal.validFrom
      ? both.validFrom
      : municipal.validFrom,
    source: [...new Set([both.source, municipal.source])].join("; "),
    note: `${percent(both)} kommunal och regional skatt tillsammans minus ` +
      `${percent(municipal)} kommunalskatt. ${note}`,
  };
}

function neutralParameter(
  { id, title, unit, neutral, note }: AssumptionDefinition,
  date: string,
): Parameter<Decimal> {
  return {
    id,
    title,
    value: new ExactDecimal(neutral!),
    unit,
    validFrom: date,
    validTo: null,
    source: NEUTRAL_VALUE,
    note,
  };
}

function ownParameter(
  base: Parameter<Decimal>,
  value: number,
  date: string,
): Parameter<Decimal> {
  return {
    ...base,
    value: new ExactDecimal(value),
    validFrom: date,
    validTo: null,
    source: OWN_VALUE,
    note: joined(
      `I stället för ${swedish(base.value)} ${base.unit}`,
      base.note,
    ),
  };
}

function joined(first: string | undefined, second: string | undefined) {
  return [first, second].filter((part) => part !== undefined).join(". ");
}

function percent({ value }: Parameter<Decimal>): string {
  return `${swedish(value)} procent`;
}

function swedish(value: Decimal): string {
  return value.toFixed().replace(".", ",");
}
