import { ExactDecimal } from "../../../money.ts";
import type { Cells } from "../series/series_form.ts";
import type { PlacedContent } from "./content_cells.ts";
import type { ReadingContext } from "./reading_context.ts";
import { isOptional } from "./row_checks.ts";

/** Puts the numbers of one key together into one row. */
export class RowGathering {
  /** How many cells have had no number. */
  withoutNumber = 0;
  readonly #context: ReadingContext;
  readonly #shared: readonly Cells[];
  readonly #otherwise: Cells;
  readonly #rows = new Map<string, Record<string, string>>();

  /** Takes what holds for all rows, and what does where nothing else is said. */
  constructor(
    context: ReadingContext,
    shared: readonly Cells[],
    otherwise: Cells,
  ) {
    this.#context = context;
    this.#shared = shared;
    this.#otherwise = otherwise;
  }

  /**
   * Takes a cell.
   *
   * @param cell Its place in the table.
   * @param cells What its categories say of the row.
   * @param content Where its number goes.
   */
  add(cell: number, cells: readonly Cells[], content: PlacedContent): void {
    const { table, form, problems } = this.#context;
    const told = this.#together([
      ...this.#shared,
      ...cells,
      content.fixed ?? {},
    ]);
    const key = JSON.stringify(form.schema.key.map((name) => told[name] ?? ""));
    const row = this.#rows.get(key) ?? told;
    if (row[content.column] !== undefined) {
      problems.add(`${key}: två tal för ${content.column}`);
    }
    this.#rows.set(key, row);
    row[content.column] = this.#number(table.values[cell]!, content);
    const mark = table.marks.texts[table.marks.ids?.[cell] ?? 0]!;
    const isMissing = row[content.column] === "";
    if (isMissing) this.withoutNumber++;
    if ((isMissing || mark !== "") && "note" in form.schema.shape) {
      row.note = isMissing
        ? `Saknas i källan: ${content.column} (${mark || "tomt"})`
        : `Märkt ${mark} i källan: ${content.column}`;
    }
  }

  /** The rows that have the numbers that the series cannot do without. */
  rows(): Cells[] {
    const { form } = this.#context;
    const needed = form.valueColumns.filter((name) => !isOptional(form, name));
    return [...this.#rows.values()].filter((row) =>
      needed.every((name) => row[name] !== "")
    );
  }

  /** Parts of a row; where two tell the same column they must agree. */
  #together(parts: readonly Cells[]): Record<string, string> {
    const row: Record<string, string> = {};
    for (const part of parts) {
      for (const [name, value] of Object.entries(part)) {
        if (row[name] !== undefined && row[name] !== value) {
          this.#context.problems.add(
            `${name} är både ${row[name]} och ${value} enligt filen och --set`,
          );
        }
        row[name] = value;
      }
    }
    return { ...this.#otherwise, ...row };
  }

  #number(value: number, { scale, column }: PlacedContent): string {
    if (Number.isNaN(value)) return "";
    if (scale && Math.abs(value) > scale.largest) {
      this.#context.problems.add(
        `${column}: väntade tal upp till ${scale.largest}, fick ${value}`,
      );
    }
    return new ExactDecimal(value).times(scale?.factor ?? 1).toFixed();
  }
}
