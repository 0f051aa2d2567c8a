import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { LocalNeed, Need } from "../../full_year_equivalents/need.ts";
import { personColumn, shareColumn } from "../columns.ts";
import type { Column, Provenance, Value } from "../figure.ts";
import { REGION_COLUMNS } from "./equivalent_columns.ts";
import { equivalentProvenance } from "./equivalent_provenance.ts";

/** The columns of need and what it is set against. */
export const NEED_COLUMNS: readonly Column[] = [
  ...REGION_COLUMNS,
  personColumn("inhabitants", "Invånare i arbetsför ålder"),
  personColumn("need", "Behov enligt tumregeln"),
  personColumn("equivalents", "Helårsekvivalenter; tomt där de inte är kända"),
  personColumn(
    "participants",
    "Deltagare; tomt där antalet inte är känt eller inte visas",
  ),
  shareColumn("coverage", "Deltagare mot behov"),
  shareColumn("per_equivalent", "Deltagare mot helårsekvivalenter"),
];

/** A municipality's need as cells of those columns. */
export function needCells(row: LocalNeed): Record<string, Value> {
  return {
    region_code: row.code,
    region: row.name,
    inhabitants: row.inhabitants,
    need: row.need,
    equivalents: row.equivalents,
    participants: row.participants,
    coverage: row.coverage,
    per_equivalent: row.perEquivalent,
  };
}

/** What need and participants rest on together. */
export function needProvenance(
  data: FullYearEquivalentData,
  need: Need,
): Provenance {
  const known = new Set(data.inputs.map(({ path }) => path));
  return equivalentProvenance(
    {
      inputs: [
        ...data.inputs,
        ...need.inputs.filter(({ path }) => !known.has(path)),
      ],
      synthetic: data.synthetic || need.synthetic,
    },
    [need.rule.source, ...need.sources],
    [need.rule],
    need.protection,
  );
}
