import type { MunicipalData } from "../data/municipal_data.ts";
import type { SocioeconomicData } from "../data/socioeconomic_data.ts";
import { TOTAL_ID } from "../outcomes/participant_flow.ts";
import { endedWhere } from "./exit_unions.ts";
import {
  cellId,
  type CountCell,
  linkTables,
  type TableSet,
  type Where,
  type WhereSum,
} from "./table_set.ts";

/** What the participants of some municipalities in a year count, together. */
export function memberWhere(year: number, codes: readonly string[]): Where {
  return {
    ...endedWhere(year, TOTAL_ID),
    flow: "total",
    member: codes.toSorted().join("+"),
  };
}

/** Codes of the municipalities that each year has participants of. */
export function codesByYear(
  rows: readonly { readonly year: number; readonly code: string }[],
): ReadonlyMap<number, string[]> {
  return new Map(
    [...Map.groupBy(rows, ({ year }) => year)].map(([year, own]) => [
      year,
      own.map(({ code }) => code),
    ]),
  );
}

/** A year's participants from a municipality. */
export interface MemberParticipants {
  /** Calendar year. */
  readonly year: number;
  /** SCB municipality code. */
  readonly code: string;
  /** Participants. */
  readonly participants: number;
}

/** Participants by municipality, without the printed sums. */
export function memberParticipants(
  { municipalities }: SocioeconomicData,
): MemberParticipants[] {
  return municipalities.flatMap(({ year, member_code, participants }) =>
    member_code === null || participants === null
      ? []
      : [{ year, code: member_code, participants }]
  );
}

/**
 * Participants by municipality, in all years, with their sums: of all
 * municipalities, and of those that are compared by inhabitants.
 *
 * @param published Whether the numbers have been published.
 * @param outcomes Where participants in all are counted too: if they are as
 * many as the municipalities' together, the two are the same.
 */
export function municipalTables(
  socioeconomic: SocioeconomicData,
  { outcomes: compared }: MunicipalData,
  published: boolean,
  outcomes: TableSet,
): TableSet {
  const rows = memberParticipants(socioeconomic);
  const participants = new Map(
    rows.map((row) => [
      cellId(memberWhere(row.year, [row.code])),
      row.participants,
    ]),
  );
  const inAll = new Map(outcomes.cells.map((cell) => [cell.id, cell.persons]));
  const tables = [...codesByYear(rows), ...codesByYear(compared)]
    .map(([year, codes]) => {
      const parts = codes.map((code) => memberWhere(year, [code]));
      const total = memberWhere(year, codes);
      const cells = parts.map((part): CountCell => {
        const id = cellId(part);
        return { id, persons: participants.get(id)!, published };
      });
      const persons = cells.reduce((sum, cell) => sum + cell.persons, 0);
      const sums: WhereSum[] = [{ total, parts, kind: "identifying" }];
      const everybody = { ...endedWhere(year, TOTAL_ID), flow: "total" };
      if (inAll.get(cellId(everybody)) === persons) {
        sums.push({ total: everybody, parts: [total], kind: "identifying" });
      }
      const totalCell = { id: cellId(total), persons, published };
      return { cells: [...cells, totalCell], sums };
    });
  return linkTables(
    [outcomes, ...tables.map(({ cells }) => ({ cells, sums: [] }))],
    tables.flatMap(({ sums }) => sums),
  );
}
