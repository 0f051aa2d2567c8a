import type { Publications } from "../../data/publications.ts";
import { reconciliationProvenance } from "../../figures/reconciliation/provenance.ts";
import { shortDocument } from "../../figures/reconciliation/words.ts";
import { type Finding, findingsOf } from "../../reconciliation/finding.ts";
import type { OutputTable } from "../output_table.ts";
import {
  inReadingOrder,
  RECONCILIATION_COLUMNS,
  reconciliationRow,
} from "./rows.ts";

/**
 * Reconciliations, one row each, what differs first. Every number stands in
 * the unit of the print, and the status is one of the codes `holds`,
 * `rounding`, `differs` and `missing`, which people read in Swedish words.
 *
 * @param publications What the findings were made from.
 * @param findings All of them, or some.
 */
export function reconciliationTable(
  publications: Publications,
  findings: readonly Finding[],
): OutputTable {
  return {
    id: "avstamning",
    title: `Avstämning av tryckta tal, ${publications.forbund.shortName}`,
    note: "En avvikelse säger att tal inte går ihop, inte vilket av dem som " +
      "är rätt.",
    columns: Object.values(RECONCILIATION_COLUMNS),
    rows: inReadingOrder(findings).map(reconciliationRow),
    ...reconciliationProvenance(publications, findings),
  };
}

/**
 * The same for reading on a page: fewer columns, and the place last.
 *
 * @param publications What the findings were made from.
 * @param findings All of them, or some.
 */
export function reconciliationList(
  publications: Publications,
  findings: readonly Finding[],
): OutputTable {
  const { shortName } = publications.forbund;
  const { identity_id: _id, document: _document, table: _table, ...shown } =
    RECONCILIATION_COLUMNS;
  return {
    ...reconciliationTable(publications, findings),
    columns: [...Object.values(shown), { name: "place", title: "Var" }],
    rows: inReadingOrder(findings).map((finding) => {
      const { document, table, ...row } = reconciliationRow(finding);
      const place = [shortDocument(document, shortName), table];
      return {
        ...row,
        place: place.filter((part) => part).join(", "),
      };
    }),
  };
}

/**
 * The printed numbers that differ from what the others give, for reading on a
 * page.
 *
 * @param publications What the findings were made from.
 * @param findings All of them.
 */
export function differenceTable(
  publications: Publications,
  findings: readonly Finding[],
): OutputTable {
  const { shortName } = publications.forbund;
  return {
    ...reconciliationList(publications, findingsOf(findings, "differs")),
    id: "avvikelser",
    title: `Tryckta tal som avviker, ${shortName}`,
  };
}
