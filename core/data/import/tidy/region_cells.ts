import { nameOf } from "../imported_table.ts";
import { readRegion } from "../recognition/region.ts";
import { listed } from "./chosen_cells.ts";
import {
  type CategoryCells,
  onlyVariable,
  type ReadingContext,
} from "./reading_context.ts";

/**
 * The förbund's regions in a table. Others are left out and told, and so are
 * members that the table lacks.
 */
export function regionCells(context: ReadingContext): CategoryCells[] {
  const { request, kept, problems, notes } = context;
  const variable = onlyVariable(context, "region");
  if (variable === undefined) {
    problems.add("tabellen har ingen variabel för region");
    return [];
  }
  const outside: string[] = [];
  const found = new Set<string>();
  const cells = variable.categories.map((category, at) => {
    if (!kept.get(variable)![at]) return null;
    const reading = readRegion(category, request.regions);
    if ("conflict" in reading) {
      problems.add(
        `${variable.label}: ${reading.conflict} har inte samma kod och namn ` +
          "som i data/reference/regions.csv",
      );
      return null;
    }
    if ("unknown" in reading || !request.members.has(reading.code)) {
      outside.push(nameOf(category));
      return null;
    }
    if (found.has(reading.code)) {
      problems.add(`${variable.label}: ${reading.code} står två gånger`);
    }
    found.add(reading.code);
    return { region_code: reading.code };
  });
  const missing = [...request.members].filter((code) => !found.has(code));
  if (found.size === 0) problems.add("filen har ingen av förbundets regioner");
  if (outside.length > 0) {
    notes.push(`Utanför förbundet och inte med: ${listed(outside)}`);
  }
  if (found.size > 0 && missing.length > 0) {
    const names = missing.map((code) =>
      `${code} ${request.regions.get(code) ?? ""}`.trim()
    );
    notes.push(`Finns inte i filen: ${listed(names)}`);
  }
  return [{ variable, cells }];
}
