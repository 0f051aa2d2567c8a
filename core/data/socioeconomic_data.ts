import { type FeeData, loadFeeData } from "./fee_data.ts";
import { distinctFiles, type InputFile, PROJECT_DATA } from "./files.ts";
import type { Decimal } from "../money.ts";
import type { Forbund } from "./forbund.ts";
import { ForbundReader } from "./forbund_reader.ts";
import { TAX_RATES, type TaxRateRow } from "./tables/indicator_tables.ts";
import {
  type ParticipantRow,
  PARTICIPANTS,
} from "./tables/participant_tables.ts";
import { type Problem, refuse } from "./problems.ts";
import {
  type PersonTable,
  type Protection,
  unpublishedTables,
} from "./protection.ts";
import {
  type JobRow,
  JOBS,
  MUNICIPAL_SOCIOECONOMICS,
  type MunicipalSocioeconomicsRow,
} from "./tables/socioeconomic_tables.ts";
import {
  STANDARD_AMOUNTS,
  type StandardAmountRow,
} from "./tables/standard_amount_table.ts";

/** People who ended an intervention during a year. */
export interface EndedRow
  extends Pick<ParticipantRow, "year" | "intervention_id"> {
  /** How many; `null` where it is protected. */
  readonly ended: number | null;
}

/** A year's sums, known also where some of the numbers are protected. */
export interface JobTotals {
  /** Calendar year. */
  readonly year: number;
  /** People at work after an intervention; `null` where not known or shown. */
  readonly people: number | null;
  /** Their work as full-time jobs; `null` where not known or shown. */
  readonly fullTimeJobs: Decimal | null;
  /** Participants from all municipalities; `null` where not known or shown. */
  readonly participants: number | null;
}

/** Everything that a förbund's socio-economic calculation is worked out from. */
export interface SocioeconomicData {
  /** The förbund itself. */
  readonly forbund: Forbund;
  /** What its member fees are worked out from. */
  readonly feeData: FeeData;
  /** People at work after an intervention, by working time; may be empty. */
  readonly jobs: readonly JobRow[];
  /** Participants and full-time jobs by municipality; may be empty. */
  readonly municipalities: readonly MunicipalSocioeconomicsRow[];
  /** People who ended, by intervention; may be empty. */
  readonly participants: readonly EndedRow[];
  /**
   * The sums of jobs of the years in which some are protected; those of other
   * years follow from the rows.
   */
  readonly jobTotals: readonly JobTotals[];
  /** Real tax rates of municipalities and regions. */
  readonly taxRates: readonly TaxRateRow[];
  /** Dated standard amounts. */
  readonly standardAmounts: readonly StandardAmountRow[];
  /** The files that were read. */
  readonly inputs: readonly InputFile[];
  /** Whether any of the files holds made-up numbers. */
  readonly synthetic: boolean;
  /** The tables whose numbers of persons have not been published. */
  readonly unpublished: readonly PersonTable[];
  /** How the numbers were protected; none were without it. */
  readonly protection?: Protection;
}

/**
 * Loads and checks what a förbund's socio-economic calculation needs. A table
 * that the förbund lacks is empty.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 * @throws {InputError} If there is no such förbund.
 * @throws {DataError} With every problem of the first faulty file.
 */
export async function loadSocioeconomicData(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<SocioeconomicData> {
  const feeData = await loadFeeData(id, data);
  const reader = await ForbundReader.open(id, data);
  const jobs = await reader.optional("jobs.csv", JOBS);
  const municipalities = await reader.optional(
    "municipal_socioeconomics.csv",
    MUNICIPAL_SOCIOECONOMICS,
  );
  const { forbund } = reader;
  refuse(
    checkMembers(
      municipalities?.rows ?? [],
      forbund,
      `data/${id}/municipal_socioeconomics.csv`,
    ),
  );
  const participants = await reader.optional("participants.csv", PARTICIPANTS);
  const taxRates = await reader.series("tax_rates.csv", TAX_RATES);
  const standardAmounts = await reader.series(
    "standard_amounts.csv",
    STANDARD_AMOUNTS,
  );
  return {
    forbund,
    feeData,
    jobs: jobs?.rows ?? [],
    municipalities: municipalities?.rows ?? [],
    participants: participants?.rows ?? [],
    jobTotals: [],
    taxRates: taxRates.rows,
    standardAmounts: standardAmounts.rows,
    inputs: distinctFiles([...feeData.inputs, ...reader.inputs]),
    synthetic: feeData.synthetic || reader.synthetic,
    unpublished: unpublishedTables({
      jobs,
      municipal_socioeconomics: municipalities,
      participants,
    }),
  };
}

/** Every municipality named must be a member of the förbund. */
function checkMembers(
  rows: readonly MunicipalSocioeconomicsRow[],
  { members }: Forbund,
  file: string,
): Problem[] {
  return rows.flatMap((row, at) => {
    const code = row.member_code;
    const problem = (message: string) => [{
      file,
      row: at + 2,
      column: "member_code",
      message,
    }];
    if (row.level !== "item") return [];
    if (code === null) return problem("en kommun behöver en kommunkod");
    return members.some((member) => member.code === code)
      ? []
      : problem(`${code} är inte medlem enligt forbund.json`);
  });
}
