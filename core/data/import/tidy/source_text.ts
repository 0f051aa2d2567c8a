import type { FoundProblems } from "../found_problems.ts";
import type { ImportedTable } from "../imported_table.ts";
import type { ImportRequest } from "./import_request.ts";

/**
 * Where the rows come from: agency, table and day, as
 * `SCB, TAB1386, Helårsekvivalenter efter region (hämtad 2026-03-19)`.
 *
 * @param request What the analyst tells.
 * @param problems Takes it if neither the file nor the analyst names an agency.
 */
export function sourceText(
  { source, tableId, title }: ImportedTable,
  request: ImportRequest,
  problems?: FoundProblems,
): string {
  const agency = request.source ?? source;
  if (agency === null) {
    problems?.add('filen säger inte vem den kommer från; ange --source "…"');
  }
  const parts = [agency, tableId, title?.replace(/\s+/g, " ")];
  const named = [...new Set(parts.filter((part) => part))].join(", ");
  return `${named} (hämtad ${request.retrieved})`;
}
