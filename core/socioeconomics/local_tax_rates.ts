import type { Member } from "../data/forbund.ts";
import type { TaxRateRow } from "../data/tables/indicator_tables.ts";
import { InputError } from "../data/problems.ts";
import { type Decimal, ExactDecimal } from "../money.ts";
import type { Parameter } from "../parameters/parameter.ts";

/**
 * Which tax rates to use: the standard ones, or the real ones of a calendar
 * year where data has them.
 */
export type TaxRateChoice = "schablon" | number;

/** Real tax rates that data has for a year. */
export interface LocalTaxRates {
  /** Rate in percent by municipality or region code. */
  readonly ratesPct: ReadonlyMap<string, Decimal>;
  /** Names of members with a tax whose rate data does not have. */
  readonly missing: readonly string[];
  /** The same rates with dates and source. */
  readonly parameters: readonly Parameter<Decimal>[];
}

/**
 * The real tax rates of a förbund's municipalities and regions. A rate of
 * another year is never taken instead: the members without one are named, and
 * the standard rate stands for them.
 *
 * @param rows Rows of `tax_rates.csv`.
 * @param members The förbund's members.
 * @param choice A calendar year, or `schablon` for none.
 * @throws {InputError} If the choice is neither.
 */
export function localTaxRates(
  rows: readonly TaxRateRow[],
  members: readonly Member[],
  choice: TaxRateChoice,
): LocalTaxRates {
  if (choice === "schablon") {
    return { ratesPct: new Map(), missing: [], parameters: [] };
  }
  if (!Number.isInteger(choice)) {
    throw new InputError(
      `skattesatser: väntade "schablon" eller ett årtal, fick ${
        JSON.stringify(choice)
      }`,
    );
  }
  const taxing = members.filter(({ party }) => party !== "stat");
  const found = taxing.flatMap((member) => {
    const row = rows.find((row) =>
      row.region_code === member.code && row.kind === member.party &&
      row.year === choice
    );
    return row ? [{ member, row }] : [];
  });
  return {
    ratesPct: new Map(
      found.map(({ row }) => [row.region_code, new ExactDecimal(row.rate_pct)]),
    ),
    missing: taxing.filter((member) =>
      !found.some((entry) => entry.member === member)
    ).map(({ name }) => name),
    parameters: found.map(({ member, row }) => toParameter(member, row)),
  };
}

function toParameter(
  { name, party }: Member,
  { region_code, year, rate_pct, source, note }: TaxRateRow,
): Parameter<Decimal> {
  return {
    id: `skattesats-${region_code}`,
    title: `${party === "kommun" ? "Kommunalskatt" : "Regionalskatt"}, ${name}`,
    value: new ExactDecimal(rate_pct),
    unit: "procent",
    validFrom: `${year}-01-01`,
    validTo: `${year}-12-31`,
    source,
    note: note ?? undefined,
  };
}
