import {
  type ParticipantFlow,
  TOTAL_ID,
} from "../outcomes/participant_flow.ts";
import { FLOWS, flowWhere } from "./outcome_places.ts";
import type { Where, WhereSum } from "./table_set.ts";

/** Flows within a year, from a year to the next, and over interventions. */
export function flowSums(flows: readonly ParticipantFlow[]): WhereSum[] {
  const kind = "identifying" as const;
  return flows.flatMap((row) => {
    const [total, opening, added, ended, ongoing] = FLOWS.map((flow) =>
      flowWhere(row, flow)
    ) as [Where, Where, Where, Where, Where];
    const before = flowWhere({ ...row, year: row.year - 1 }, "ongoing");
    const parts = flows.filter(({ year, interventionId }) =>
      year === row.year && interventionId !== TOTAL_ID
    );
    return [
      { total, parts: [opening, added], kind },
      { total, parts: [ended, ongoing], kind },
      ...(row.carriedOver === 0
        ? [{ total: opening, parts: [before], kind }]
        : []),
      ...(row.interventionId === TOTAL_ID && parts.length > 0
        ? FLOWS.map((flow) => ({
          total: flowWhere(row, flow),
          parts: parts.map((part) => flowWhere(part, flow)),
          kind,
        }))
        : []),
    ];
  });
}
