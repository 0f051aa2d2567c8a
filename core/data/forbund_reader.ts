import {
  type InputFile,
  type LoadedTable,
  loadTable,
  PROJECT_DATA,
} from "./files.ts";
import type { Forbund } from "./forbund.ts";
import { type OpenForbund, openForbund } from "./open_forbund.ts";
import { loadOptionalTable } from "./optional_table.ts";
import type { Problem } from "./problems.ts";
import type { RowOf, TableSchema } from "./reader/table.ts";
import { loadSeries, type Series } from "./series.ts";

/** Reads a förbund's files one after another, and remembers what it read. */
export class ForbundReader {
  readonly #id: string;
  readonly #opened: OpenForbund;
  readonly #inputs: InputFile[];
  #synthetic = false;

  private constructor(id: string, opened: OpenForbund) {
    this.#id = id;
    this.#opened = opened;
    this.#inputs = [opened.input];
  }

  /**
   * Opens a förbund.
   *
   * @param id The förbund's folder name, such as `rar`.
   * @param data The data folder.
   * @throws {InputError} If there is no such förbund.
   * @throws {DataError} If its `forbund.json` or the folder's description is
   * faulty.
   */
  static async open(
    id: string,
    data: URL = PROJECT_DATA,
  ): Promise<ForbundReader> {
    return new ForbundReader(id, await openForbund(id, data));
  }

  /** The förbund itself. */
  get forbund(): Forbund {
    return this.#opened.forbund;
  }

  /** The files read so far, `forbund.json` first. */
  get inputs(): readonly InputFile[] {
    return this.#inputs;
  }

  /** Whether any of them holds made-up numbers. */
  get synthetic(): boolean {
    return this.#synthetic;
  }

  /**
   * A table that the förbund must have.
   *
   * @param name File name, such as `fees.csv`.
   * @param check Finds what is wrong with the rows together, given the file's
   * path within the project.
   * @throws {DataError} If the file is not there, or faulty.
   */
  async table<Schema extends TableSchema>(
    name: string,
    schema: Schema,
    check: (rows: readonly RowOf<Schema>[], file: string) => readonly Problem[],
  ): Promise<LoadedTable<RowOf<Schema>>> {
    const path = `${this.#id}/${name}`;
    return this.#remembered(
      await loadTable(
        this.#opened.folder,
        path,
        schema,
        (rows) => check(rows, `data/${path}`),
      ),
    );
  }

  /**
   * A table that the förbund may lack; `null` if it does.
   *
   * @throws {DataError} If the file is faulty, or described and not there.
   */
  async optional<Schema extends TableSchema>(
    name: string,
    schema: Schema,
  ): Promise<LoadedTable<RowOf<Schema>> | null> {
    const path = `${this.#id}/${name}`;
    const table = await loadOptionalTable(this.#opened.folder, path, schema);
    return table && this.#remembered(table);
  }

  /**
   * The rows of a table that the förbund may lack; none if it does.
   *
   * @throws {DataError} If the file is faulty, or described and not there.
   */
  async rows<Schema extends TableSchema>(
    name: string,
    schema: Schema,
  ): Promise<readonly RowOf<Schema>[]> {
    return (await this.optional(name, schema))?.rows ?? [];
  }

  /**
   * A series of statistics: the shared rows and then the förbund's own.
   *
   * @throws {DataError} With every problem of both files.
   */
  async series<Schema extends TableSchema>(
    name: string,
    schema: Schema,
  ): Promise<Series<RowOf<Schema>>> {
    const { folder } = this.#opened;
    const series = await loadSeries(folder, this.#id, name, schema);
    this.#inputs.push(...series.inputs);
    this.#synthetic ||= series.synthetic;
    return series;
  }

  #remembered<Row>(table: LoadedTable<Row>): LoadedTable<Row> {
    this.#inputs.push(table.input);
    this.#synthetic ||= table.resource.synthetic;
    return table;
  }
}
