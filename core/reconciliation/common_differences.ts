import type { Decimal } from "../money.ts";
import type { Finding } from "./finding.ts";
import { inSwedish } from "./swedish.ts";

/** Smaller differences are too often the same by chance. */
const SMALLEST = 10;

/**
 * Where other numbers of the same table are off by as much, says so: they are
 * then likely made from one thing that is not what was printed.
 */
export function withCommonDifferences(
  findings: readonly Finding[],
): Finding[] {
  const off = findings.filter(({ status, likelyCause }) =>
    status === "differs" && likelyCause === ""
  );
  return findings.map((finding) => {
    if (!off.includes(finding)) return finding;
    const amount = offBy(finding);
    const twins = off.filter((other) =>
      isElsewhereInTable(other, finding) && offBy(other).equals(amount)
    );
    return twins.length === 0 || amount.lt(SMALLEST)
      ? finding
      : { ...finding, likelyCause: describe(finding, twins, amount) };
  });
}

function isElsewhereInTable(other: Finding, finding: Finding): boolean {
  const [a, b] = [other.printed!, finding.printed!];
  return a.address !== b.address && a.document === b.document &&
    a.table === b.table && a.unit === b.unit;
}

/** How much larger or smaller the print is, whatever its sign. */
function offBy({ printed, recomputed }: Finding): Decimal {
  return printed!.value.abs().minus(recomputed!.abs()).abs();
}

function describe(
  finding: Finding,
  twins: readonly Finding[],
  amount: Decimal,
): string {
  const { printed, recomputed } = finding;
  const sign = printed!.value.isNeg() === recomputed!.isNeg()
    ? ""
    : "tecknet är omvänt, och ";
  const names = twins.map((twin) => nameBeside(twin, finding));
  return `${sign}beloppet skiljer ${inSwedish(amount)}, ` +
    `liksom i ${names.join(" och ")}: troligen ett gemensamt underlag som ` +
    "inte är det tryckta";
}

/** What the row is called; the identity's label where they are called the same. */
function nameBeside({ printed, identity }: Finding, other: Finding): string {
  const own = printed!.row.filter((name) => !other.printed!.row.includes(name));
  return own.length > 0 ? own.join(", ") : `”${identity.label}”`;
}
