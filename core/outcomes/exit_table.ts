import type {
  ExitByReasonRow,
  ExitCategory,
} from "../data/tables/exit_tables.ts";
import type { OutcomeData } from "../data/outcome_data.ts";
import { TOTAL_ID } from "./participant_flow.ts";

/** K for women, M for men, T for both together. */
export type Sex = "K" | "M" | "T";

/**
 * A number of persons by sex. A number is `null` where it is not known, or not
 * shown because it is protected.
 */
export type SexCounts = Readonly<Record<Sex, number | null>>;

/** Those who ended in an intervention. */
export interface InterventionExits {
  /** Key of the intervention. */
  readonly interventionId: string;
  /** Name of the intervention. */
  readonly intervention: string;
  /** All who ended. */
  readonly ended: SexCounts;
}

/** Those who ended in an intervention for one reason. */
export interface ReasonExits {
  /** Key of the intervention. */
  readonly interventionId: string;
  /** Name of the intervention. */
  readonly intervention: string;
  /** Exit reason as registered. */
  readonly reason: string;
  /** Outcome that the reason counts as. */
  readonly category: ExitCategory;
  /** How many it was registered for. */
  readonly exits: SexCounts;
}

/** A year's exits by intervention, reason and sex, with all margins. */
export interface ExitTable {
  /** Calendar year. */
  readonly year: number;
  /** One row per intervention and reason, in the order of the document. */
  readonly reasons: readonly ReasonExits[];
  /** One subtotal per intervention. */
  readonly interventions: readonly InterventionExits[];
  /** All who ended. */
  readonly everybody: SexCounts;
  /** Where the numbers were read, each once. */
  readonly sources: readonly string[];
}

/** A cell of an exit table: a reason, an intervention's subtotal or the total. */
export interface ExitPlace {
  /** Key of the intervention; `null` for all of them. */
  readonly interventionId: string | null;
  /** Exit reason; `null` for all of them. */
  readonly reason: string | null;
  /** Whose number it is. */
  readonly sex: Sex;
}

/**
 * The exits by reason, one table per year. A cell that is printed empty is
 * what its row's other two leave: the number of both less that of the other
 * sex.
 *
 * @returns One table per year that has exits by reason, ascending.
 */
export function exitTables(data: OutcomeData): ExitTable[] {
  const years = new Set(data.exitsByReason.map(({ year }) => year));
  return [...years].sort((a, b) => a - b).map((year) => exitTable(data, year));
}

function exitTable(data: OutcomeData, year: number): ExitTable {
  const rows = data.exitsByReason.filter((row) => row.year === year);
  const ids = [...new Set(rows.map((row) => row.intervention_id))]
    .filter((id) => id !== TOTAL_ID);
  const nameOf = (id: string) => interventionName(data, id);
  const reasons = ids.flatMap((id) => {
    const own = rows.filter((row) =>
      row.intervention_id === id && row.level === "item"
    );
    return [...new Set(own.map(({ reason }) => reason))].map((reason) => ({
      interventionId: id,
      intervention: nameOf(id),
      reason,
      category: categoryOf(data, id, reason),
      exits: sexCounts(own.filter((row) => row.reason === reason)),
    }));
  });
  return {
    year,
    reasons,
    interventions: ids.map((id) => ({
      interventionId: id,
      intervention: nameOf(id),
      ended: sexCounts(
        rows.filter((row) =>
          row.intervention_id === id && row.level === "subtotal"
        ),
      ),
    })),
    everybody: sexCounts(rows.filter(({ level }) => level === "total")),
    sources: [
      ...new Set(rows.map(({ document, table }) => `${document}, ${table}`)),
    ],
  };
}

/** What becomes of a number of an exit table. */
export type ExitCell = (
  place: ExitPlace,
  persons: number | null,
) => number | null;

/** The same table with every number as a function gives it. */
export function mapExits(table: ExitTable, cell: ExitCell): ExitTable {
  const mapped = (
    counts: SexCounts,
    interventionId: string | null,
    reason: string | null,
  ): SexCounts => {
    const of = (sex: Sex) => cell({ interventionId, reason, sex }, counts[sex]);
    return { K: of("K"), M: of("M"), T: of("T") };
  };
  return {
    ...table,
    reasons: table.reasons.map((row) => ({
      ...row,
      exits: mapped(row.exits, row.interventionId, row.reason),
    })),
    interventions: table.interventions.map((row) => ({
      ...row,
      ended: mapped(row.ended, row.interventionId, null),
    })),
    everybody: mapped(table.everybody, null, null),
  };
}

/** The name of an intervention, as the tables of participants print it. */
function interventionName(data: OutcomeData, id: string): string {
  const named = [...data.participants, ...data.exits]
    .find((row) => row.intervention_id === id);
  return named?.intervention ??
    data.exitsByReason.find((row) =>
      row.intervention_id === id && row.level === "subtotal"
    )?.reason ?? id;
}

function categoryOf(
  { mapping }: OutcomeData,
  id: string,
  reason: string,
): ExitCategory {
  return mapping.find((row) =>
    row.intervention_id === id && row.reason === reason
  )!.category;
}

function sexCounts(rows: readonly ExitByReasonRow[]): SexCounts {
  const printed = (sex: Sex) =>
    rows.find((row) => row.sex === sex)?.exits ?? null;
  const [women, men, both] = [printed("K"), printed("M"), printed("T")];
  return {
    K: women ?? (both !== null && men !== null ? both - men : null),
    M: men ?? (both !== null && women !== null ? both - women : null),
    T: both ?? (women !== null && men !== null ? women + men : null),
  };
}
