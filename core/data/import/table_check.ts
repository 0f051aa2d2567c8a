import { refusePersonalColumns } from "../privacy/personal_columns.ts";
import { repeatedKeys } from "../reader/row_keys.ts";
import { textFault } from "../reader/text_faults.ts";
import { quoteFound } from "../problems.ts";
import type { FoundProblems } from "./found_problems.ts";
import { type ImportedTable, nameOf, type Variable } from "./imported_table.ts";

/** Whole numbers beyond this need not be exact in 64 bits. */
const LARGEST = 1e15;
/** Formats that list their cells, so that one may occur twice. */
const LISTED = ["csv", "xlsx", "kolada"];

/**
 * Checks what must hold of every table, whatever it was stored as: legible
 * texts, no personal data, every category once and every cell once.
 *
 * @param table The table.
 * @param problems Takes what is wrong with it.
 */
export function checkTable(
  table: ImportedTable,
  problems: FoundProblems,
): void {
  const { variables, values, title } = table;
  refusePersonal(variables, problems);
  // Other messages would quote what is in the file.
  if (problems.any) return;
  const titleFault = title === null ? undefined : textFault(title);
  if (titleFault) problems.add(`tabellens titel: ${titleFault}`);
  for (const variable of variables) checkVariable(variable, problems);
  if (values.some((value) => Math.abs(value) >= LARGEST)) {
    problems.add(`ett tal är ${LARGEST} eller större; så stora läses inte`);
  }
  if (problems.any || !LISTED.includes(table.format)) return;
  checkRepeats(table, problems);
}

function refusePersonal(
  variables: readonly Variable[],
  problems: FoundProblems,
): void {
  const columns = variables.map(({ label, categories }) => ({
    name: label,
    texts: categories.flatMap(({ code, label: name }) =>
      [code, name].filter((text) => text !== null)
    ),
  }));
  for (const { message, column } of refusePersonalColumns(columns, "")) {
    problems.add(message, { column });
  }
}

function checkVariable(
  { label, categories }: Variable,
  problems: FoundProblems,
): void {
  const seen = new Set<string>();
  for (const category of [{ code: null, label }, ...categories]) {
    const texts = [category.code, category.label];
    const fault = texts.map((text) =>
      text === null ? undefined : textFault(text)
    )
      .find((found) => found !== undefined);
    if (fault) {
      problems.add(`${quoteFound(nameOf(category))}: ${fault}`, {
        column: label,
      });
    }
  }
  for (const category of categories) {
    const key = category.code ?? category.label ?? "";
    if (seen.has(key)) {
      problems.add(`värdet ${quoteFound(key)} står två gånger`, {
        column: label,
      });
    }
    seen.add(key);
  }
}

function checkRepeats(
  { variables, values }: ImportedTable,
  problems: FoundProblems,
): void {
  const keys = variables.map(({ ids, categories }) => {
    const texts = categories.map((_, at) => String(at));
    return { ids, texts, values: texts };
  });
  for (
    const { record, former } of repeatedKeys(keys, values.length, new Set())
  ) {
    const cell = variables.map(({ ids, categories }) =>
      nameOf(categories[ids[record]!]!)
    );
    problems.add(
      `${cell.join(", ")} står två gånger (tal ${former + 1} och ${
        record + 1
      })`,
    );
  }
}
