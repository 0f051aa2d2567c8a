import type { Finding, Status } from "./finding.ts";

/** How many findings there are of each status. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** How the printed numbers of one table came out. */
export interface TableCounts extends StatusCounts {
  /** The document; empty for numbers that are not in the data. */
  readonly document: string;
  /** The table or heading in the document. */
  readonly table: string;
}

/** How many findings there are of each status. */
export function countStatuses(findings: readonly Finding[]): StatusCounts {
  const counts = { holds: 0, rounding: 0, differs: 0, missing: 0 };
  for (const { status } of findings) counts[status]++;
  return counts;
}

/** The same for the tables that the numbers were printed in, as they come. */
export function countByTable(findings: readonly Finding[]): TableCounts[] {
  const tables = Map.groupBy(
    findings,
    ({ printed }) => JSON.stringify([printed?.document, printed?.table]),
  );
  return [...tables.values()].map((group) => ({
    document: group[0]!.printed?.document ?? "",
    table: group[0]!.printed?.table ?? "",
    ...countStatuses(group),
  }));
}
