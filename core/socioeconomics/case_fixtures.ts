import { loadSocioeconomicData } from "../data/socioeconomic_data.ts";
import {
  AS_PUBLISHED,
  type CaseChoices,
  type SocioeconomicCase,
  socioeconomicCase,
} from "./socioeconomic_case.ts";

/**
 * A förbund's year with its published fees, for tests and benchmarks.
 *
 * @param id The förbund's folder name.
 * @param choices What the test sets.
 */
export async function loadCase(
  id: string,
  choices: Partial<CaseChoices> = {},
  year = 2025,
): Promise<SocioeconomicCase> {
  const data = await loadSocioeconomicData(id);
  const { fees, forbund } = data.feeData;
  const paid = forbund.members.map((member) => {
    const row = fees.find((entry) =>
      entry.fee_year === year && entry.member_code === member.code
    );
    return { member, feeSek: row!.fee_sek! };
  });
  const paidFees = { fees: paid, parameters: [] };
  return socioeconomicCase(data, year, paidFees, {
    ...AS_PUBLISHED,
    ...choices,
  });
}
