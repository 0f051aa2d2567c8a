import type { ColumnTable } from "arquero";
import defer * as nodePath from "node:path";
import { type InputFile, readForeignFile, sha256Hex } from "../files.ts";
import { InputError, refuse } from "../problems.ts";
import { columnTable } from "./column_table.ts";
import { type ImportedTable, nameOf } from "./imported_table.ts";
import { understand, type Understanding } from "./understanding.ts";

/** An agency's file, read and understood. */
export interface AgencyFile {
  /** Its name and checksum. */
  readonly input: InputFile;
  /** One row a number, for filtering, grouping and joining. */
  readonly table: ColumnTable;
  /** What the file was understood as. */
  readonly understood: Understanding;
  /** What the file calls the table, or the file's name. */
  readonly title: string;
  /** The agency as the file names it, or the file's name. */
  readonly source: string;
}

/** A file's bytes and the tables in them. */
export interface AgencyTables {
  readonly input: InputFile;
  readonly tables: readonly ImportedTable[];
}

/**
 * Reads a table that an agency gave: CSV, PX, JSON-stat 2.0, Kolada's JSON or
 * xlsx, from anywhere on the computer.
 *
 * @param path The file; from a notebook, relative to the notebook's folder.
 * @param sheet The sheet of a workbook; may be left out if only one has numbers.
 * @throws {InputError} If there is no such file.
 * @throws {DataError} With everything that makes the file unreadable or
 * uncertain.
 */
export async function openAgencyFile(
  path: string,
  sheet?: string,
): Promise<AgencyFile> {
  const { input, tables } = await readAgencyFile(path, sheet);
  const [table, ...others] = tables;
  if (others.length > 0) {
    const names = tables.map((each) => each.sheet).join(", ");
    throw new InputError(
      `${input.path} har tal på flera blad, välj ett av dem: ${names}`,
    );
  }
  return {
    input,
    table: columnTable(table!),
    understood: understand(table!),
    title: table!.title ??
      (table!.contents ? nameOf(table!.contents) : input.path),
    source: table!.source ?? input.path,
  };
}

/**
 * Reads all tables of an agency's file: one, or one for each sheet of a
 * workbook that holds numbers.
 *
 * @param path The file.
 * @param sheet The only sheet to read.
 * @throws {InputError} If there is no such file.
 * @throws {DataError} With everything that makes the file unreadable or
 * uncertain.
 */
export async function readAgencyFile(
  path: string,
  sheet?: string,
): Promise<AgencyTables> {
  // Readers of five formats, which most notebooks never ask for.
  const { readAgencyTable } = await import("./read_agency_table.ts");
  const bytes = await readForeignFile(path);
  const name = nodePath.basename(path);
  const { tables, problems } = await readAgencyTable(bytes, name, sheet);
  refuse(problems);
  return { input: { path: name, sha256: sha256Hex(bytes) }, tables };
}
