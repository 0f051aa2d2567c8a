import { type FeeData, loadFeeData } from "./fee_data.ts";
import {
  type InputFile,
  loadTable,
  openDataFolder,
  PROJECT_DATA,
} from "./files.ts";
import type { Forbund } from "./forbund.ts";
import { TAX_RATES, type TaxRateRow } from "./tables/indicator_tables.ts";
import { loadOptionalTable } from "./optional_table.ts";
import {
  type ParticipantRow,
  PARTICIPANTS,
} from "./tables/participant_tables.ts";
import { type Problem, refuse } from "./problems.ts";
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
  /** Participants by intervention; may be empty. */
  readonly participants: readonly ParticipantRow[];
  /** Real tax rates of municipalities and regions. */
  readonly taxRates: readonly TaxRateRow[];
  /** Dated standard amounts. */
  readonly standardAmounts: readonly StandardAmountRow[];
  /** The files that were read. */
  readonly inputs: readonly InputFile[];
  /** Whether any of the files holds made-up numbers. */
  readonly synthetic: boolean;
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
  const { forbund } = feeData;
  const folder = await openDataFolder(data);
  const jobs = await loadOptionalTable(folder, `${id}/jobs.csv`, JOBS);
  const municipalities = await loadOptionalTable(
    folder,
    `${id}/municipal_socioeconomics.csv`,
    MUNICIPAL_SOCIOECONOMICS,
  );
  refuse(
    checkMembers(
      municipalities?.rows ?? [],
      forbund,
      `data/${id}/municipal_socioeconomics.csv`,
    ),
  );
  const participants = await loadOptionalTable(
    folder,
    `${id}/participants.csv`,
    PARTICIPANTS,
  );
  const taxRates = await loadTable(
    folder,
    "reference/tax_rates.csv",
    TAX_RATES,
  );
  const standardAmounts = await loadTable(
    folder,
    "reference/standard_amounts.csv",
    STANDARD_AMOUNTS,
  );
  const read = [jobs, municipalities, participants, taxRates, standardAmounts]
    .filter((table) => table !== null);
  return {
    forbund,
    feeData,
    jobs: jobs?.rows ?? [],
    municipalities: municipalities?.rows ?? [],
    participants: participants?.rows ?? [],
    taxRates: taxRates.rows,
    standardAmounts: standardAmounts.rows,
    inputs: [...feeData.inputs, ...read.map((table) => table.input)],
    synthetic: feeData.synthetic ||
      read.some(({ resource }) => resource.synthetic),
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
