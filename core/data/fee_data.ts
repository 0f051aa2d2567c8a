import type { ColumnTable } from "arquero";
import {
  FEE_TOTALS,
  type FeeRow,
  FEES,
  type FeeTotalRow,
} from "./tables/fee_tables.ts";
import { type InputFile, PROJECT_DATA } from "./files.ts";
import type { Forbund } from "./forbund.ts";
import { ForbundReader } from "./forbund_reader.ts";
import { rowless } from "./optional_table.ts";
import { InputError, type Problem } from "./problems.ts";
import { POPULATION, type PopulationRow } from "./tables/reference_tables.ts";

/** Everything that a förbund's member fees are worked out from. */
export interface FeeData {
  /** The förbund itself. */
  readonly forbund: Forbund;
  /** Published fee tables, one row per member and year. */
  readonly fees: readonly FeeRow[];
  /** Totals as printed below the fee tables; none where none are printed. */
  readonly feeTotals: readonly FeeTotalRow[];
  /** Inhabitants by region, day and age band. */
  readonly population: readonly PopulationRow[];
  /** The same three tables as columns, for exploring with arquero. */
  readonly tables: Readonly<
    Record<"fees" | "feeTotals" | "population", ColumnTable>
  >;
  /** Years that have a population for every municipality, ascending. */
  readonly feeYears: readonly number[];
  /** The files that were read. */
  readonly inputs: readonly InputFile[];
  /** Whether any of the files holds made-up numbers. */
  readonly synthetic: boolean;
}

/**
 * The latest year whose member fees a förbund has data for.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 * @throws {InputError} If there is no such förbund, or it has no such year.
 * @throws {DataError} If any of its files is faulty.
 */
export async function latestFeeYear(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<number> {
  const { feeYears, forbund } = await loadFeeData(id, data);
  const latest = feeYears.at(-1);
  if (latest === undefined) {
    throw new InputError(
      `${forbund.shortName} har inget år med avgiftsunderlag`,
    );
  }
  return latest;
}

/**
 * Loads and checks the member fee data of a förbund.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 * @throws {InputError} If there is no such förbund.
 * @throws {DataError} With every problem of the first faulty file.
 */
export async function loadFeeData(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<FeeData> {
  const reader = await ForbundReader.open(id, data);
  const { forbund } = reader;
  const fees = await reader.table(
    "fees.csv",
    FEES,
    (rows, file) => checkFeeRows(rows, forbund, file),
  );
  const feeTotals = await reader.optional("fee_totals.csv", FEE_TOTALS) ??
    rowless(FEE_TOTALS);
  const population = await reader.series("population.csv", POPULATION);
  const years = new Set(fees.rows.map((row) => row.fee_year));
  const { inputs, synthetic } = reader;
  return {
    forbund,
    fees: fees.rows,
    feeTotals: feeTotals.rows,
    population: population.rows,
    get tables() {
      return {
        fees: fees.table,
        feeTotals: feeTotals.table,
        population: population.table,
      };
    },
    feeYears: [...years].sort((a, b) => a - b),
    inputs,
    synthetic,
  };
}

/**
 * What is wrong with the rows of `fees.csv` together: every year must name every
 * member once, and nobody else, and a municipality its inhabitants.
 */
export function checkFeeRows(
  rows: readonly FeeRow[],
  { members }: Forbund,
  file: string,
): Problem[] {
  const years = [...new Set(rows.map((row) => row.fee_year))];
  const missing = years.flatMap((year) => {
    const ofYear = rows.filter((row) => row.fee_year === year);
    return members
      .filter(({ code }) => !ofYear.some((row) => row.member_code === code))
      .map(({ code, name }) => ({
        file,
        message: `år ${year} saknar en rad för ${code} ${name}`,
      }));
  });
  const faulty = rows.flatMap((row, at) => {
    const problem = (column: string, message: string) => [{
      file,
      row: at + 2,
      column,
      message,
    }];
    const member = members.find(({ code }) => code === row.member_code);
    if (!member) {
      return problem(
        "member_code",
        `${row.member_code} är inte medlem enligt forbund.json`,
      );
    }
    if (member.party !== row.party) {
      return problem(
        "party",
        `väntade ${member.party} som i forbund.json, fick ${row.party}`,
      );
    }
    if (row.party === "kommun" && (row.population === null || !row.measure)) {
      return problem(
        "population",
        "en kommun behöver både measure och population",
      );
    }
    return [];
  });
  return [...missing, ...faulty];
}
