import type { StandardAmountRow } from "../data/tables/standard_amount_table.ts";
import { InputError } from "../data/problems.ts";
import type { Decimal } from "../money.ts";
import { type Parameter, parameterAt } from "./parameter.ts";

/**
 * The standard amount or rate that holds on a day.
 *
 * @param rows Rows of `standard_amounts.csv`.
 * @param id The parameter's name, such as `manadslon`.
 * @param date The day, `YYYY-MM-DD`.
 * @throws {InputError} If there is no such parameter, or none that holds on
 * the day.
 */
export function standardAmountAt(
  rows: readonly StandardAmountRow[],
  id: string,
  date: string,
): Parameter<Decimal> {
  const series = rows.filter(({ parameter_id }) => parameter_id === id);
  if (series.length === 0) {
    throw new InputError(
      `parametern ${id} saknas i data/reference/standard_amounts.csv`,
    );
  }
  return parameterAt(series.map(toParameter), date);
}

function toParameter(row: StandardAmountRow): Parameter<Decimal> {
  return {
    id: row.parameter_id,
    title: row.title,
    value: row.value,
    unit: row.unit,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    source: row.source,
    note: row.note ?? undefined,
  };
}
