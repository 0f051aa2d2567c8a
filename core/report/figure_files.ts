import type { Figure } from "../figures/figure.ts";
import { formatCsv } from "./csv.ts";
import { renderPng } from "./png.ts";
import type { OutputTable } from "./output_table.ts";

/** Writes a figure's picture, print picture, numbers and sidecar. */
export async function writeFigure(
  figure: Figure,
  folder: string,
): Promise<void> {
  const path = `${folder}/figures/${figure.id}`;
  await Promise.all([
    Deno.writeTextFile(`${path}.svg`, figure.svg),
    renderPng(figure.svg).then((png) => Deno.writeFile(`${path}.png`, png)),
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

/** A description as JSON: everything but the picture and the numbers. */
export function formatSidecar(
  { svg: _svg, rows: _rows, ...description }: OutputTable & { svg?: string },
): string {
  const plain = (_key: string, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value;
  return JSON.stringify(description, plain, 2) + "\n";
}
