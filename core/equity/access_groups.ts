import { memberMunicipalities } from "../data/forbund.ts";
import type { MunicipalData } from "../data/municipal_data.ts";

/** The group of municipalities that no limited intervention is for. */
export const COMMON_GROUP = "bara insatser för alla medlemmar";

/**
 * Which interventions each municipality can send people to beyond those for
 * all members: the ones of a year whose printed parties name it.
 *
 * @returns The group's name by municipality code: the interventions' names, or
 * {@linkcode COMMON_GROUP}.
 */
export function accessGroups(
  { forbund, interventions }: MunicipalData,
  year: number,
): ReadonlyMap<string, string> {
  const running = interventions.filter(({ startDate, endDate }) =>
    startDate <= `${year}-12-31` && endDate >= `${year}-01-01`
  );
  return new Map(
    memberMunicipalities(forbund).map(({ code, name }) => {
      const own = running.filter(({ parties }) =>
        names(parties).includes(name)
      );
      const group = own.map(({ intervention }) => intervention).join(" och ");
      return [code, group === "" ? COMMON_GROUP : group];
    }),
  );
}

/** The names in a printed list: `Flen, Gnesta, och Trosa`. */
function names(list: string): string[] {
  return list.split(/,|\boch\b/).map((name) => name.trim());
}
