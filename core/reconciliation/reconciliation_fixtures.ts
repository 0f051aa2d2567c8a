import type { IdentityRow } from "../data/tables/identity_table.ts";
import { ExactDecimal } from "../money.ts";
import { reconcile } from "./audit.ts";
import type { Finding } from "./finding.ts";

/** A number as a test gives it: in the unit `antal`, or with more said. */
export type Given = number | string | {
  readonly value: number | string;
  readonly unit?: string;
  readonly print?: string;
  readonly document?: string;
  readonly table?: string;
  /** What the row is called; the name in capitals if left out. */
  readonly label?: string;
  /** A second name of the row. */
  readonly category?: string;
};

/** An identity as a test gives it; names stand for the numbers. */
export interface GivenIdentity {
  readonly printed: string;
  readonly formula: string;
  readonly tolerance?: number;
  /** Why it is off; "avrundning" if left out where something is tolerated. */
  readonly reason?: string | null;
}

/** What comes of identities between some numbers, each by a lower-case name. */
export function findingsFor(
  numbers: Readonly<Record<string, Given>>,
  identities: readonly GivenIdentity[],
): Finding[] {
  const rows = Object.entries(numbers).map(([name, given]) => {
    const { value, unit = "antal", print = null, ...place } =
      typeof given === "object" ? given : { value: given };
    return {
      row_id: name,
      label: name.toUpperCase(),
      value: new ExactDecimal(value),
      printed: print,
      unit,
      document: "Dokument",
      table: "Tabell",
      ...place,
    };
  });
  return reconcile({
    tables: [{
      name: "t",
      key: ["row_id"],
      numbers: new Map([["value", { title: "Värde", unit: null }]]),
      rows,
    }],
    identities: identities.map(identityRow),
  });
}

/** What comes of one identity: the number `p` against a formula. */
export function findingFor(
  formula: string,
  numbers: Readonly<Record<string, Given>>,
  tolerance = 0,
): Finding {
  return findingsFor(numbers, [{ printed: "p", formula, tolerance }])[0]!;
}

function identityRow(
  { printed, formula, tolerance = 0, reason }: GivenIdentity,
  at: number,
): IdentityRow {
  const usual = tolerance > 0 ? "avrundning" : null;
  const address = (name: string) => `t/${name}/value`;
  return {
    identity_id: `identity-${at + 1}`,
    label: `Avstämning ${at + 1}`,
    printed: address(printed),
    formula: formula.replace(/[a-z]+/g, address),
    tolerance,
    reason: reason === undefined ? usual : reason,
  };
}
