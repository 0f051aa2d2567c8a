import type { Column, Value } from "../../figures/figure.ts";
import { STATUS_WORDS, STATUSES } from "../../figures/reconciliation/words.ts";
import type { Decimal } from "../../money.ts";
import type { PublishedCell } from "../../reconciliation/cells.ts";
import { type Finding, findingsOf } from "../../reconciliation/finding.ts";
import { readsAsMeant } from "../../reconciliation/print.ts";

/** What there is to show of a finding. */
export const RECONCILIATION_COLUMNS = {
  identity_id: { name: "identity_id", title: "Nyckel" },
  document: { name: "document", title: "Dokument" },
  table: { name: "table", title: "Tabell eller avsnitt" },
  label: { name: "label", title: "Vad som stäms av" },
  printed: { name: "printed", title: "Tryckt", decimals: "exact" },
  recomputed: { name: "recomputed", title: "Omräknat", decimals: "exact" },
  difference: { name: "difference", title: "Skillnad", decimals: "exact" },
  unit: { name: "unit", title: "Enhet" },
  status: { name: "status", title: "Utfall", words: STATUS_WORDS },
  likely_cause: { name: "likely_cause", title: "Vad som skulle förklara det" },
} as const satisfies Readonly<Record<string, Column>>;

/** A finding by {@linkcode RECONCILIATION_COLUMNS}, in the printed unit. */
export function reconciliationRow(finding: Finding) {
  const { identity, status, printed, recomputed } = finding;
  const shown = printed && recomputed && legible(recomputed, printed);
  return {
    identity_id: identity.identity_id,
    document: printed?.document ?? "",
    table: printed?.table ?? "",
    label: identity.label,
    printed: printed && printOf(printed),
    recomputed: shown,
    difference: printed && shown && printed.value.minus(shown),
    unit: printed?.unit ?? "",
    status,
    likely_cause: finding.likelyCause,
  } satisfies Record<keyof typeof RECONCILIATION_COLUMNS, Value>;
}

/** Findings in the order to show them: what differs first. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return STATUSES.flatMap((status) => findingsOf(findings, status));
}

/** Decimals that a recomputed number may have before it counts as endless. */
const LONGEST = 4;

/** A number as it is, or an endless one with two decimals more than the print. */
function legible(recomputed: Decimal, { value }: PublishedCell): Decimal {
  return recomputed.decimalPlaces() > LONGEST
    ? recomputed.toDecimalPlaces(value.decimalPlaces() + 2)
    : recomputed;
}

/** The print where it does not read as the number, else the number. */
function printOf(printed: PublishedCell): Value {
  return readsAsMeant(printed) ? printed.value : printed.printed;
}
