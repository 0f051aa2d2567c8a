import type { Figure, Provenance } from "../figures/figure.ts";
import { formatCsv } from "./csv.ts";
import type { OutputTable } from "./output_table.ts";
import type { TextBlock } from "./text/text_block.ts";

/** Writes a figure's picture, numbers and sidecar. */
export async function writeFigure(
  figure: Figure,
  folder: string,
): Promise<void> {
  const path = `${folder}/figures/${figure.id}`;
  await Promise.all([
    Deno.writeTextFile(`${path}.svg`, figure.svg),
    Deno.writeTextFile(`${path}.csv`, formatCsv(figure.columns, figure.rows)),
    Deno.writeTextFile(`${path}.json`, formatSidecar(figure)),
  ]);
}

/** Writes a table's numbers and sidecar. */
export async function writeTable(
  table: OutputTable,
  folder: string,
): Promise<void> {
  const path = `${folder}/tables/${table.id}`;
  await Promise.all([
    Deno.writeTextFile(`${path}.csv`, formatCsv(table.columns, table.rows)),
    Deno.writeTextFile(`${path}.json`, formatSidecar(table)),
  ]);
}

/** Writes a text block, whole. */
export async function writeText(
  text: TextBlock,
  folder: string,
): Promise<void> {
  await Deno.writeTextFile(
    `${folder}/texts/${text.id}.json`,
    formatSidecar(text),
  );
}

/** What a sidecar can describe. */
type Described = Provenance & {
  readonly svg?: string;
  readonly rows?: OutputTable["rows"];
};

/** A description as JSON: everything but the picture and the numbers. */
function formatSidecar(
  { svg: _svg, rows: _rows, ...description }: Described,
): string {
  const plain = (_key: string, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value;
  return JSON.stringify(description, plain, 2) + "\n";
}
