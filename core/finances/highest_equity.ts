import type { FinanceData } from "../data/finance_data.ts";
import { printedSources } from "../data/printed_source.ts";
import type { EquityLevelRow } from "../data/tables/equity_level_table.ts";
import type { Decimal } from "../money.ts";
import {
  type EquityStaircase,
  staircaseLevel,
} from "../parameters/equity_staircase.ts";
import type { Parameter } from "../parameters/parameter.ts";

/**
 * The recommended highest own capital for a frame: by the user's staircase
 * where one is given, else as a document states it for a frame of just that
 * size. Nothing is worked out between the sizes that documents state.
 *
 * @param frameSek What the members pay together, whole kronor.
 * @param staircase The user's steps; `null` if none are given.
 * @param levels What documents say of the recommendation.
 * @returns The level with its source, or `null` where neither has one.
 * @throws {InputError} With everything that is wrong with the steps.
 */
export function highestEquity(
  frameSek: Decimal,
  staircase: EquityStaircase | null,
  levels: readonly EquityLevelRow[],
): Parameter<Decimal> | null {
  if (staircase) return staircaseLevel(staircase, frameSek);
  const row = levels.find(({ statement, frame_sek }) =>
    statement === "hogsta" && frame_sek?.equals(frameSek)
  );
  return row ? statedLevel(row) : null;
}

/**
 * The recommended highest own capital of a year, by the frame decided for it.
 *
 * @returns The level with its source, or `null` where the frame or the level
 * is not known.
 */
export function highestEquityOfYear(
  { forbund, equityLevels }: FinanceData,
  year: number,
  staircase: EquityStaircase | null,
): Parameter<Decimal> | null {
  const frame = forbund.frames.find((other) => other.year === year);
  return frame ? highestEquity(frame.frameSek, staircase, equityLevels) : null;
}

function statedLevel(row: EquityLevelRow): Parameter<Decimal> {
  return {
    id: "hogsta-eget-kapital",
    title: "Rekommenderad högsta nivå på eget kapital",
    value: row.equity_sek,
    unit: "kr",
    validFrom: `${row.year}-01-01`,
    validTo: null,
    source: printedSources([row]).join("; "),
    note: row.quote,
  };
}
