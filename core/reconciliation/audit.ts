import { addressesOf, parseFormula } from "../data/reader/formula.ts";
import type { IdentityRow } from "../data/tables/identity_table.ts";
import type { Publications } from "../data/publications.ts";
import type { Decimal } from "../money.ts";
import { findCause } from "./causes.ts";
import { type PublishedCell, publishedCells } from "./cells.ts";
import { type Cells, divides, evaluate, partsOf } from "./evaluation.ts";
import type { Finding, Status } from "./finding.ts";
import { readsAsMeant } from "./print.ts";
import { withCommonDifferences } from "./common_differences.ts";
import { withOtherReadings } from "./other_readings.ts";
import { scaleOf } from "./units.ts";

/**
 * Works out every identity of a förbund from its published numbers and compares
 * it with the print. A number within its tolerance holds if the formula
 * divides, since a quotient is printed rounded by nature; any other is said to
 * be rounded. Where a number differs it is said what would explain it, never
 * which of the numbers is right.
 *
 * @returns One finding per identity, in their order.
 * @throws {InputError} If two published numbers have the same address.
 */
export function reconcile(
  { tables, identities }: Pick<Publications, "tables" | "identities">,
): Finding[] {
  const cells = publishedCells(tables);
  const findings = identities.map((identity) => find(identity, cells));
  return withCommonDifferences(withOtherReadings(findings));
}

function find(identity: IdentityRow, cells: Cells): Finding {
  const formula = parseFormula(identity.formula);
  const addresses = addressesOf(formula);
  const printed = cells.get(identity.printed) ?? null;
  const terms = addresses.flatMap((address) => cells.get(address) ?? []);
  const absent = [identity.printed, ...addresses]
    .filter((address) => !cells.has(address));
  const known = { identity, printed, terms };
  if (!printed || absent.length > 0) {
    return missing(known, `saknas i data: ${[...new Set(absent)].join(", ")}`);
  }
  const value = evaluate(formula, cells);
  if (value === null) return missing(known, "formeln delar med noll");
  // A quotient times its divisor is whole again only when rounded.
  const recomputed = value.div(scaleOf(printed.unit)).toSignificantDigits(30);
  const difference = printed.value.minus(recomputed);
  const status = statusOf(identity, printed, difference, divides(formula));
  const likelyCause = {
    differs: () =>
      findCause({ printed, recomputed, parts: partsOf(formula, cells) }),
    rounding: () => identity.reason ?? "",
    holds: () => "",
  }[status]();
  return { ...known, status, recomputed, difference, likelyCause };
}

function missing(
  known: Pick<Finding, "identity" | "printed" | "terms">,
  likelyCause: string,
): Finding {
  return {
    ...known,
    status: "missing",
    recomputed: null,
    difference: null,
    likelyCause,
  };
}

function statusOf(
  { tolerance }: IdentityRow,
  printed: PublishedCell,
  difference: Decimal,
  isQuotient: boolean,
): Exclude<Status, "missing"> {
  if (!readsAsMeant(printed)) return "differs";
  if (difference.isZero()) return "holds";
  if (difference.abs().gt(tolerance)) return "differs";
  return isQuotient ? "holds" : "rounding";
}
