import type { StatementName } from "../../../../core/data/tables/statement_tables.ts";
import { LAST_YEAR, slugOf } from "../provenance.ts";
import { identity, type IdentityRow } from "./identity.ts";

/** What the view over five years and the texts on money ought to be. */
export function reportIdentities(): IdentityRow[] {
  const statement = (name: StatementName, post: string) =>
    `statements/${LAST_YEAR}-${name}-${slugOf(post)}/amount`;
  const overview = (post: string) =>
    `overview/${LAST_YEAR}-oversikt-${slugOf(post)}/value`;
  const text = (id: string) => `text_figures/${LAST_YEAR}-${id}/value`;
  const million = {
    tolerance: 0.05,
    reason: "avrundning till en decimal, Mkr",
  };
  const result = statement("resultatrakning", "Årets resultat");
  const equity = statement("balansrakning", "Utgående eget kapital");
  return [
    identity(
      "oversikt-intakter",
      `Intäkter ${LAST_YEAR} i översikten mot resultaträkningen`,
      overview("Verksamhetens intäkter"),
      statement("resultatrakning", "Verksamhetens intäkter"),
    ),
    identity(
      "oversikt-resultat",
      `Resultat ${LAST_YEAR} i översikten mot resultaträkningen`,
      overview("Årets resultat"),
      result,
    ),
    identity(
      "oversikt-soliditet",
      `Soliditet ${LAST_YEAR} i översikten: eget kapital genom tillgångar`,
      overview("Soliditet"),
      `${equity} / ${statement("balansrakning", "Summa tillgångar")}`,
      { tolerance: 0.5, reason: "avrundning till hela procent" },
    ),
    identity(
      "text-eget-kapital",
      `Eget kapital ${LAST_YEAR} i texten mot balansräkningen`,
      text("eget-kapital"),
      equity,
      million,
    ),
    identity(
      "text-kostnader",
      `Kostnader ${LAST_YEAR} i texten mot not 3`,
      text("kostnader"),
      statement("not3", "Årets kostnader"),
    ),
  ];
}
