import { printedSource } from "../data/printed_source.ts";
import type { ParticipantRow } from "../data/tables/participant_tables.ts";

/** Key of the total row in tables of interventions. */
export const TOTAL_ID = "totalt";

/**
 * How many were in an intervention, came and left during a year. A number is
 * `null` where it is protected.
 */
export interface ParticipantFlow {
  /** Calendar year. */
  readonly year: number;
  /** Key of the intervention; `totalt` for all of them. */
  readonly interventionId: string;
  /** Name of the intervention. */
  readonly intervention: string;
  /** Everybody who took part during the year. */
  readonly total: number | null;
  /** Participants when the year began: all of the year less the new. */
  readonly opening: number | null;
  /** Those who began during the year. */
  readonly new: number | null;
  /** Those who ended during the year. */
  readonly ended: number | null;
  /** Participants when the year ended, as printed. */
  readonly ongoing: number | null;
  /**
   * Opening + new − ended − ongoing: 0 where the printed numbers agree, else
   * how many persons are left over.
   */
  readonly leftOver: number;
  /**
   * Opening less what was ongoing when the year before ended; `null` where the
   * year before is not known, or the difference is protected.
   */
  readonly carriedOver: number | null;
  /** Where the numbers were read. */
  readonly source: string;
}

/**
 * The flow of participants per intervention and year, with the identity
 * opening + new − ended = ongoing checked.
 *
 * @param rows Rows of `participants.csv`, total rows included.
 * @returns One flow per row, in the order given.
 */
export function participantFlows(
  rows: readonly ParticipantRow[],
): ParticipantFlow[] {
  return rows.map((row) => {
    const opening = row.total - row.new;
    const before = rows.find((other) =>
      other.intervention_id === row.intervention_id &&
      other.year === row.year - 1
    );
    return {
      year: row.year,
      interventionId: row.intervention_id,
      intervention: row.intervention,
      total: row.total,
      opening,
      new: row.new,
      ended: row.ended,
      ongoing: row.ongoing,
      leftOver: row.total - row.ended - row.ongoing,
      carriedOver: before ? opening - before.ongoing : null,
      source: printedSource(row),
    };
  });
}

/** The flows of a year: the interventions first, all of them last. */
export function flowsOfYear(
  flows: readonly ParticipantFlow[],
  year: number,
): ParticipantFlow[] {
  const ofYear = flows.filter((flow) => flow.year === year);
  const isTotal = (flow: ParticipantFlow) => flow.interventionId === TOTAL_ID;
  return [
    ...ofYear.filter((flow) => !isTotal(flow)),
    ...ofYear.filter(isTotal),
  ];
}
