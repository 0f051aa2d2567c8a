import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { LocalNeed, Need } from "../../full_year_equivalents/need.ts";
import type { Column, Provenance, Value } from "../figure.ts";
import { peopleColumn, REGION_COLUMNS } from "./equivalent_columns.ts";
import { equivalentProvenance } from "./equivalent_provenance.ts";

/** The columns of need and what it is set against. */
export const NEED_COLUMNS: readonly Column[] = [
  ...REGION_COLUMNS,
  peopleColumn("inhabitants", "Invånare i arbetsför ålder"),
  peopleColumn("need", "Behov enligt tumregeln"),
  peopleColumn("equivalents", "Helårsekvivalenter; tomt där de inte är kända"),
  peopleColumn(
    "participants",
    "Deltagare; tomt där antalet inte är känt eller inte visas",
  ),
  {
    name: "coverage",
    title: "Deltagare mot behov",
    unit: "andel",
    decimals: 4,
  },
  {
    name: "per_equivalent",
    title: "Deltagare mot helårsekvivalenter",
    unit: "andel",
    decimals: 4,
  },
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
