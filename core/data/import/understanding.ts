import {
  type Category,
  type ImportedTable,
  nameOf,
  type Role,
  variableOf,
} from "./imported_table.ts";

/** A variable as it was understood. */
export interface UnderstoodVariable {
  /** What the file calls it, with its code where that is another. */
  readonly name: string;
  /** What it is about, in Swedish; empty where that is not known. */
  readonly meaning: string;
  /** How many values it has. */
  readonly count: number;
  /** Its first and last values. */
  readonly examples: string;
}

/** What a file was understood as, in words. */
export interface Understanding {
  /** What is known of the table as a whole, each with its name in Swedish. */
  readonly facts: readonly (readonly [name: string, text: string])[];
  /** Its variables, in the order of the file. */
  readonly variables: readonly UnderstoodVariable[];
  /** How many numbers there are, missing ones included. */
  readonly rows: number;
  /** How many are missing or marked, by mark; empty text for no mark. */
  readonly marks: readonly (readonly [mark: string, count: number])[];
  /** How many numbers are missing. */
  readonly missing: number;
  /** The first rows: the values of the variables and the number. */
  readonly first: readonly {
    readonly names: readonly string[];
    readonly value: number | null;
  }[];
  /** What the analyst should know, in Swedish. */
  readonly warnings: readonly string[];
}

const FORMATS: Readonly<Record<ImportedTable["format"], string>> = {
  "csv": "CSV",
  "px": "PX",
  "json-stat2": "JSON-stat 2.0",
  "kolada": "Kolada JSON",
  "xlsx": "Excel",
};
const MEANINGS: Readonly<Record<Role, string>> = {
  region: "region",
  period: "tid",
  sex: "kön",
  age: "ålder",
  contents: "innehåll",
};
const FIRST_ROWS = 5;

/**
 * Tells what a file was understood as.
 *
 * @param table The table.
 */
export function understand(table: ImportedTable): Understanding {
  const { variables, values, marks } = table;
  const cells = Array.from(
    { length: Math.min(FIRST_ROWS, values.length) },
    (_, cell) => cell,
  );
  return {
    facts: factsOf(table),
    variables: variables.map(({ code, label, role, categories }) => ({
      name: code === null || code === label ? label : `${label} (${code})`,
      meaning: role === null ? "" : MEANINGS[role],
      count: categories.length,
      examples: exampleOf(categories.map(nameWithCode)),
    })),
    rows: values.length,
    marks: marks.texts.map((text, at): readonly [string, number] => [
      text,
      marks.ids === null ? 0 : marks.ids.filter((id) => id === at).length,
    ]).filter(([text, count]) => text !== "" && count > 0),
    missing: values.filter(Number.isNaN).length,
    first: cells.map((cell) => ({
      names: variables.map(({ categories, ids }) =>
        nameOf(categories[ids[cell]!]!)
      ),
      value: Number.isNaN(values[cell]!) ? null : values[cell]!,
    })),
    warnings: table.warnings,
  };
}

function factsOf(table: ImportedTable): (readonly [string, string])[] {
  const periods = variableOf(table, "period")?.categories.map(nameOf).sort();
  const facts: readonly (readonly [string, string | null])[] = [
    ["Format", FORMATS[table.format]],
    ["Blad", table.sheet],
    ["Titel", table.title],
    ["Innehåll", table.contents && contentsText(table.contents)],
    ["Källa", table.source],
    ["Tabell", table.tableId],
    ["Uppdaterad", table.updated],
    ["Period", periods ? exampleOf(periods) : null],
  ];
  return facts.flatMap(([name, text]) =>
    text === null || text === undefined ? [] : [[name, text] as const]
  );
}

function contentsText({ label, unit }: Category): string {
  return [label, unit].filter(Boolean).join(", ");
}

function nameWithCode({ code, label }: Category): string {
  if (code === null || label === null) return label ?? code ?? "";
  return label.startsWith(code) ? label : `${code} ${label}`;
}

/** The first and the last of some names. */
function exampleOf(names: readonly string[]): string {
  const first = names[0] ?? "";
  const last = names.at(-1) ?? "";
  if (names.length > 3) return `${first} … ${last}`;
  return names.join(", ");
}
