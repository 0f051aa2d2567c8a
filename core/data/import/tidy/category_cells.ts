import {
  type Category,
  nameOf,
  type Role,
  variableOf,
} from "../imported_table.ts";
import { mentionedAgeBand, readAgeBand } from "../recognition/age_band.ts";
import { readPeriod } from "../recognition/period.ts";
import { mentionedSex, readSex } from "../recognition/sex.ts";
import type { Cells } from "../series/series_form.ts";
import { keptOf, listed } from "./chosen_cells.ts";
import {
  type CategoryCells,
  onlyVariable,
  type ReadingContext,
} from "./reading_context.ts";
import { regionCells } from "./region_cells.ts";

/** What the variables say of each row, and what holds for all rows. */
export interface TableCells {
  readonly byVariable: readonly CategoryCells[];
  /** What title or contents say. */
  readonly shared: Cells;
  /** What holds where nothing else is said. */
  readonly otherwise: Cells;
}

/**
 * Reads region, period, sex and age of a table for a series. What is not
 * recognised is a problem, and so is any other variable with several values.
 */
export function categoryCells(context: ReadingContext): TableCells {
  const { form, problems } = context;
  const periods = roleCells(context, "period", form.periods, (category) => {
    const period = readPeriod(nameOf(category)) ??
      readPeriod(category.code ?? "");
    return period && form.periodCells(period);
  });
  if (periods.length === 0) problems.add("tabellen har ingen variabel för tid");
  const ages = ageCells(context);
  const sexes = "sex" in form.schema.shape
    ? roleCells(context, "sex", "kön", (category) => {
      const sex = readSex(category);
      return sex && { sex };
    })
    : bothSexes(context);
  const read = [...regionCells(context), ...periods, ...sexes, ...ages];
  return {
    byVariable: [...read, ...otherCells(context, read)],
    shared: ages.length === 0 ? mentionedAge(context) : {},
    otherwise: {
      ...(sexes.length === 0 ? bothOtherwise(context) : {}),
      ...(ages.length === 0 ? ageOtherwise(context) : {}),
    },
  };
}

/** The variable of a role, each category read; none if the table has none. */
function roleCells(
  context: ReadingContext,
  role: Role,
  expected: string,
  cellsOf: (category: Category) => Cells | null,
): CategoryCells[] {
  const { kept, problems } = context;
  const variable = onlyVariable(context, role);
  if (variable === undefined) return [];
  const cells = variable.categories.map((category, at) => {
    if (!kept.get(variable)![at]) return null;
    const read = cellsOf(category);
    if (read === null) {
      problems.add(
        `${variable.label}: väntade ${expected}, fick ${nameOf(category)}; ` +
          `välj de värden som ska med: --only "${variable.label}=…"`,
      );
    }
    return read;
  });
  return [{ variable, cells }];
}

function ageCells(context: ReadingContext): CategoryCells[] {
  const { ageColumn } = context.form;
  if (ageColumn === undefined) return [];
  return roleCells(context, "age", "åldersgrupper", (category) => {
    const band = readAgeBand(category);
    return band === null ? null : { [ageColumn]: band };
  });
}

/** For a series of both sexes together, the rows that are of both. */
function bothSexes(context: ReadingContext): CategoryCells[] {
  const { kept, problems, notes } = context;
  const variable = onlyVariable(context, "sex");
  if (variable === undefined) return [];
  const cells = variable.categories.map((category, at) =>
    kept.get(variable)![at] && readSex(category) === "T" ? {} : null
  );
  const others = variable.categories.filter((_, at) => cells[at] === null);
  if (others.length === cells.length) {
    problems.add("serien gäller båda könen, som filen inte har tillsammans");
  } else if (others.length > 0) {
    notes.push(
      `Serien har inte kön; inte med: ${listed(others.map(nameOf))}`,
    );
  }
  return [{ variable, cells }];
}

/** Both sexes, unless title or contents say one of them. */
function bothOtherwise(context: ReadingContext): Cells {
  const one = textsOf(context).some((text) => mentionedSex(text) !== null);
  return one || !("sex" in context.form.schema.shape) ? {} : { sex: "T" };
}

/** The ages that title and contents mention, if those are the same. */
function mentionedAge(context: ReadingContext): Cells {
  const { ageColumn } = context.form;
  const bands = mentionedBands(context);
  return ageColumn === undefined || bands.size !== 1
    ? {}
    : { [ageColumn]: [...bands][0]! };
}

/** The ages of the series where nothing mentions any. */
function ageOtherwise(context: ReadingContext): Cells {
  const { ageColumn, ageOtherwise } = context.form;
  return ageColumn === undefined || ageOtherwise === undefined ||
      mentionedBands(context).size > 0
    ? {}
    : { [ageColumn]: ageOtherwise };
}

function mentionedBands(context: ReadingContext): Set<string> {
  const bands = textsOf(context).map(mentionedAgeBand);
  return new Set(bands.filter((band) => band !== null));
}

function textsOf({ table }: ReadingContext): string[] {
  const contents = variableOf(table, "contents")?.categories ?? [];
  return [table.title, table.contents?.label, ...contents.map(nameOf)]
    .filter((text) => typeof text === "string");
}

/** A variable that the series has no column for must not divide its numbers. */
function otherCells(
  { table, kept, problems }: ReadingContext,
  read: readonly CategoryCells[],
): CategoryCells[] {
  const others = table.variables.filter((variable) =>
    variable.role !== "contents" &&
    !read.some((each) => each.variable === variable)
  );
  return others.map((variable) => {
    const left = keptOf(kept, variable);
    if (left.length !== 1) {
      problems.add(
        `${variable.label} har ${left.length} värden och ingen plats i serien; ` +
          `välj ett, till exempel --only "${variable.label}=${
            left[0] ? nameOf(left[0]) : "…"
          }" (${listed(left.map(nameOf))})`,
      );
    }
    return {
      variable,
      cells: kept.get(variable)!.map((isKept) => isKept ? {} : null),
    };
  });
}
