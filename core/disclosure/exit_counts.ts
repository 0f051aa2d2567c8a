import type {
  ExitPlace,
  ExitTable,
  SexCounts,
} from "../outcomes/exit_table.ts";
import {
  cellId,
  type CountCell,
  type CountSum,
  type DimensionKind,
  linkTables,
  type TableSet,
  type Where,
} from "./table_set.ts";

// Built on the outcomes room: protection begins with what its tables count.

const SEXES = ["K", "M", "T"] as const;
/** Numbers by sex of one row, and what the row counts. */
interface Row {
  readonly where: Where;
  readonly persons: SexCounts;
}

/**
 * What a number of an exit table counts: `year`, `flow` (`ended`),
 * `intervention_id`, `reason` and `sex`, totals left out.
 */
export function exitWhere(
  year: number,
  { interventionId, reason, sex }: ExitPlace,
): Where {
  return {
    ...ofYear(year),
    ...(interventionId === null ? {} : { intervention_id: interventionId }),
    ...(reason === null ? {} : { reason }),
    ...(sex === "T" ? {} : { sex }),
  };
}

/**
 * What exits by reason count: by intervention, by its reasons and by sex, with
 * the totals that the table has. Numbers that are not known are left out.
 *
 * @throws {InputError} If a total is not the sum of its parts.
 */
export function exitReasonCounts(table: ExitTable): TableSet {
  const everybody = totalRow(table);
  const interventions = table.interventions.map((row): Row => ({
    where: exitWhere(table.year, {
      interventionId: row.interventionId,
      reason: null,
      sex: "T",
    }),
    persons: row.ended,
  }));
  const reasons = table.reasons.map((row): Row => ({
    where: exitWhere(table.year, { ...row, sex: "T" }),
    persons: row.exits,
  }));
  return setOf([everybody, ...interventions, ...reasons], [
    ...sumsOf(everybody, interventions, "identifying"),
    ...interventions.flatMap((total) =>
      sumsOf(total, reasons.filter(isPartOf(total)), "sensitive")
    ),
  ]);
}

/**
 * What exits by outcome count: by intervention and `category`, with totals,
 * linked to the reasons that each outcome is the sum of.
 *
 * @returns Reasons and outcomes together.
 * @throws {InputError} If a total is not the sum of its parts.
 */
export function exitOutcomeCounts(table: ExitTable): TableSet {
  const reasons = exitReasonCounts(table);
  const everybody = totalRow(table);
  const inOne = [
    ...Map.groupBy(
      table.reasons,
      ({ interventionId, category }) =>
        JSON.stringify([interventionId, category]),
    ).values(),
  ].map((rows) => outcomeRow(table.year, rows));
  const overall = [
    ...Map.groupBy(table.reasons, ({ category }) => category),
  ].map(([category, rows]): Row => ({
    where: { ...ofYear(table.year), category },
    persons: bothSexes(rows),
  }));
  const outcomes = setOf([...inOne.map(({ row }) => row), ...overall], []);
  return linkTables([reasons, outcomes, {
    cells: [],
    sums: [
      ...inOne.flatMap(({ row, parts }) => sumsOf(row, parts, "sensitive")),
      ...overall.flatMap((total) =>
        sumsOf(
          total,
          inOne.map(({ row }) => row).filter(({ where }) =>
            where.category === total.where.category
          ),
          "identifying",
        )
      ),
      ...sumsOf(everybody, overall, "sensitive"),
    ],
  }]);
}

function ofYear(year: number): Where {
  return { year: String(year), flow: "ended" };
}

function totalRow({ year, everybody }: ExitTable): Row {
  return { where: ofYear(year), persons: everybody };
}

/** An intervention's exits of one outcome, and the reasons they are. */
function outcomeRow(year: number, rows: ExitTable["reasons"]) {
  const { interventionId, category } = rows[0]!;
  const parts = rows.map((row): Row => ({
    where: exitWhere(year, { ...row, sex: "T" }),
    persons: row.exits,
  }));
  const where = {
    ...ofYear(year),
    intervention_id: interventionId,
    category,
  };
  return { row: { where, persons: bothSexes(rows) }, parts };
}

/** Women and men together; outcomes are not shown by sex. */
function bothSexes(rows: ExitTable["reasons"]): SexCounts {
  const sum = rows.reduce<number | null>(
    (sofar, { exits }) =>
      sofar === null || exits.T === null ? null : sofar + exits.T,
    0,
  );
  return { K: null, M: null, T: sum };
}

function isPartOf({ where }: Row): (row: Row) => boolean {
  return (row) => row.where.intervention_id === where.intervention_id;
}

/** The known numbers of rows, with the sums over sex and further ones. */
function setOf(rows: readonly Row[], sums: readonly CountSum[]): TableSet {
  const cells = rows.flatMap((row) =>
    SEXES.flatMap((sex): CountCell[] => {
      const persons = row.persons[sex];
      return persons === null ? [] : [{ id: idOf(row, sex), persons }];
    })
  );
  const overSex = rows.filter(({ persons }) =>
    SEXES.every((sex) => persons[sex] !== null)
  ).map((row): CountSum => ({
    total: idOf(row, "T"),
    parts: [idOf(row, "K"), idOf(row, "M")],
    kind: "identifying",
  }));
  return linkTables([{ cells, sums: [...overSex, ...sums] }]);
}

/** A row as the sum of others, for every sex that all of them know. */
function sumsOf(
  total: Row,
  parts: readonly Row[],
  kind: DimensionKind,
): CountSum[] {
  if (parts.length === 0) return [];
  return SEXES.filter((sex) =>
    [total, ...parts].every(({ persons }) => persons[sex] !== null)
  ).map((sex) => ({
    total: idOf(total, sex),
    parts: parts.map((part) => idOf(part, sex)),
    kind,
  }));
}

function idOf({ where }: Row, sex: typeof SEXES[number]): string {
  return cellId(sex === "T" ? where : { ...where, sex });
}
