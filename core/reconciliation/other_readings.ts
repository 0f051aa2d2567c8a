import type { Finding } from "./finding.ts";

/**
 * Where a number differs from one formula but agrees with another identity of
 * the same number, says so.
 */
export function withOtherReadings(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => {
    if (finding.status !== "differs" || finding.likelyCause !== "") {
      return finding;
    }
    const other = findings.find(({ identity, status }) =>
      identity.printed === finding.identity.printed &&
      (status === "holds" || status === "rounding")
    );
    return other
      ? {
        ...finding,
        likelyCause: `talet stämmer däremot som: ${other.identity.label}`,
      }
      : finding;
  });
}
