import {
  countStatuses,
  type StatusCounts,
} from "../../reconciliation/counts.ts";
import type { Finding, Status } from "../../reconciliation/finding.ts";
import { formatInteger, formatList } from "../formats.ts";

/** The statuses, what most wants attention first. */
export const STATUSES: readonly Status[] = [
  "differs",
  "missing",
  "rounding",
  "holds",
];

/** What each status is called after a number of findings. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  differs: "avviker",
  missing: "saknar underlag",
  rounding: "stämmer inom avrundning",
  holds: "stämmer",
};

/**
 * How the reconciliations came out, in one Swedish sentence.
 *
 * @param findings All of them, or some.
 * @returns Such as `3 avstämningar: 2 stämmer och 1 avviker.`
 */
export function summarizeReconciliation(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Det finns inga avstämningar.";
  const noun = findings.length === 1 ? "avstämning" : "avstämningar";
  const counted = formatList(countWords(countStatuses(findings)));
  return `${formatInteger(findings.length)} ${noun}: ${counted}.`;
}

/** The counts that are not 0, in words: `353 stämmer`, `21 avviker`. */
export function countWords(counts: StatusCounts): string[] {
  return STATUSES.toReversed().filter((status) => counts[status] > 0)
    .map((status) =>
      `${formatInteger(counts[status])} ${STATUS_WORDS[status]}`
    );
}

/** A document's name without the förbund's, where that is said anyway. */
export function shortDocument(document: string, shortName: string): string {
  return document.replace(`${shortName}, `, "");
}
