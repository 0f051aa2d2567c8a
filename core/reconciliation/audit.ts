import type { IdentityRow } from "../data/identity_table.ts";
import type { Decimal } from "../money.ts";
import { findCause } from "./causes.ts";
import type { PublishedCell } from "./cells.ts";
import { baseValue, scaleOf, type Term, termOf } from "./terms.ts";

/** How a printed number stands against its recomputation. */
export type Status = "holds" | "rounding" | "differs" | "missing";

/** The outcome of one identity. */
export interface Finding {
  readonly identity: IdentityRow;
  readonly status: Status;
  /** The printed cell; `null` if it is not in the data. */
  readonly printed: PublishedCell | null;
  /** What the number would be, in the printed unit; `null` if missing. */
  readonly recomputed: Decimal | null;
  /** Printed minus recomputed, in the printed unit; `null` if missing. */
  readonly difference: Decimal | null;
  /** What may lie behind it, in Swedish; empty where the identity holds. */
  readonly likelyCause: string;
}

/**
 * Evaluates every identity against the published numbers. A share counts as
 * holding within its tolerance, since a printed share is rounded by nature;
 * any other identity holds only exactly, and within its tolerance it is said
 * to be rounded.
 *
 * @param identities What the numbers ought to satisfy.
 * @param cells The published numbers by address.
 * @returns One finding per identity, in their order.
 */
export function audit(
  identities: readonly IdentityRow[],
  cells: ReadonlyMap<string, PublishedCell>,
): Finding[] {
  return withCommonDifferences(
    identities.map((identity) => evaluate(identity, cells)),
  );
}

function evaluate(
  identity: IdentityRow,
  cells: ReadonlyMap<string, PublishedCell>,
): Finding {
  const printed = cells.get(identity.printed) ?? null;
  const references = identity.terms.split(/\s+/);
  const terms = references.map((reference) => termOf(reference, cells));
  const absent = [
    ...(printed ? [] : [identity.printed]),
    ...references.filter((_, at) => terms[at] === null),
  ];
  if (!printed || absent.length > 0) {
    return missing(identity, printed, `saknas i data: ${absent.join(", ")}`);
  }
  const found = terms as Term[];
  const base = recompute(identity, found);
  if (base === null) return missing(identity, printed, "delas med noll");
  const recomputed = base.div(scaleOf(printed.unit));
  const difference = printed.value.minus(recomputed);
  const status = statusOf(identity, printed, difference);
  return {
    identity,
    status,
    printed,
    recomputed,
    difference,
    likelyCause: status === "differs"
      ? findCause({ printed, recomputed, terms: found })
      : "",
  };
}

function missing(
  identity: IdentityRow,
  printed: PublishedCell | null,
  likelyCause: string,
): Finding {
  return {
    identity,
    status: "missing",
    printed,
    recomputed: null,
    difference: null,
    likelyCause,
  };
}

/** The identity's right-hand side in base units; `null` if it divides by 0. */
function recompute(
  { kind }: IdentityRow,
  terms: readonly Term[],
): Decimal | null {
  const values = terms.map(baseValue);
  switch (kind) {
    case "share":
      return values[1]?.isZero() ? null : values[0]!.div(values[1]!);
    case "product":
      return values.reduce((product, value) => product.times(value));
    default:
      return values.reduce((sum, value) => sum.plus(value));
  }
}

function statusOf(
  { kind, tolerance }: IdentityRow,
  printed: PublishedCell,
  difference: Decimal,
): Status {
  if (printed.printed !== null && !isPlainNumber(printed.printed)) {
    return "differs";
  }
  if (difference.isZero()) return "holds";
  if (difference.abs().gt(tolerance)) return "differs";
  return kind === "share" ? "holds" : "rounding";
}

function isPlainNumber(printed: string): boolean {
  return /^[-−]?\d[\d\s]*(,\d+)?$/.test(printed);
}

/** Points out numbers that are off by the same amount in the same table. */
function withCommonDifferences(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => {
    if (finding.status !== "differs" || finding.likelyCause !== "") {
      return finding;
    }
    const twins = findings.filter((other) =>
      other !== finding && other.status === "differs" &&
      other.printed!.table === finding.printed!.table &&
      other.difference!.abs().equals(finding.difference!.abs()) &&
      !finding.difference!.isZero()
    );
    if (twins.length === 0) return finding;
    const names = twins.map(({ identity }) => identity.identity_id).join(", ");
    return {
      ...finding,
      likelyCause: `samma avvikelse finns i ${names}: troligen ett gemensamt ` +
        "underlag som inte är det tryckta",
    };
  });
}
