import { loadFeeData } from "../../core/data/fee_data.ts";
import { PROJECT_DATA } from "../../core/data/files.ts";
import { UserError } from "./user_error.ts";

/**
 * Refuses a year that a förbund has no fee table for, before anything is run.
 *
 * @param forbund The förbund's folder name.
 * @param year The fee year.
 * @param data The data folder.
 * @throws {UserError} With exit code 2, naming the years there are.
 */
export async function refuseUnknownYear(
  forbund: string,
  year: number,
  data: URL = PROJECT_DATA,
): Promise<void> {
  const { feeYears } = await loadFeeData(forbund, data);
  if (feeYears.includes(year)) return;
  throw new UserError(
    `Okänt år ${year} för ${forbund}; det finns: ${feeYears.join(", ")}. ` +
      `Ett nytt år börjar med deno task new year --forbund ${forbund}.`,
    2,
  );
}
