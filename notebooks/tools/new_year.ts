import { openForbund } from "../../core/data/open_forbund.ts";
import { UserError } from "./user_error.ts";
import { blankSheet, hasYear, sheetText, yearTables } from "./year_sheets.ts";

/** A förbund's year that is to be filled in. */
export interface YearRequest {
  readonly forbund: string;
  readonly year: number;
}

/**
 * Makes a sheet for a new year of each of a förbund's tables, in a folder that
 * no calculation reads: the latest year's rows without their numbers.
 *
 * @param data The data folder.
 * @returns What was made and what to do now, in Swedish.
 * @throws {UserError} If there are sheets for the year, or rows of it in every
 * table.
 */
export async function newYear(
  data: URL,
  { forbund, year }: YearRequest,
): Promise<string[]> {
  await openForbund(forbund, data);
  const tables = (await yearTables(data, forbund))
    .filter((table) => !hasYear(table, year));
  if (tables.length === 0) {
    throw new UserError(`alla tabeller i data/${forbund} har redan ${year}`);
  }
  const folder = new URL(`${forbund}/${year}/`, data);
  await Deno.mkdir(folder).catch((error) => {
    if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
    throw new UserError(
      `data/${forbund}/${year} finns redan; fyll i bladen där, eller ta bort ` +
        "mappen för att börja om",
    );
  });
  for (const table of tables) {
    await Deno.writeTextFile(
      new URL(table.name, folder),
      sheetText(blankSheet(table, year)),
    );
  }
  const frame = tables.some(({ name }) => name === "fees.csv")
    ? " --frame <ram i kronor>"
    : "";
  return [
    `Blad att fylla i, i data/${forbund}/${year}: ${
      tables.map(({ name }) => name).join(", ")
    }`,
    "1. Fyll i ett eller flera blad, i Excel eller en textredigerare: tal, " +
    "dokument och tabell. Stryk rader som inte finns i år.",
    "2. Lägg in dem med",
    `   deno task new year --forbund ${forbund} --year ${year} --add${frame}`,
    "   Blad som är orörda ligger kvar till en annan gång.",
  ];
}
