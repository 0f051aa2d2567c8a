import type { Figure, Provenance } from "../figures/figure.ts";
import { formatCsv } from "./csv.ts";
import type { OutputTable } from "./output_table.ts";
import { type PictureRecord, printPicture } from "./print_picture.ts";
import type { TextBlock } from "./text/text_block.ts";

/**
 * Writes a figure's picture, print picture, numbers and sidecar.
 *
 * @param figure What to write.
 * @param folder Absolute path of the pack being made.
 * @param former Absolute path of the former pack; there need not be one.
 */
export async function writeFigure(
  figure: Figure,
  folder: string,
  former: string,
): Promise<void> {
  const path = `${folder}/figures/${figure.id}`;
  const { png, record } = await printPicture(figure.id, figure.svg, former);
  await Promise.all([
    Deno.writeTextFile(`${path}.svg`, figure.svg),
    Deno.writeFile(`${path}.png`, png),
    Deno.writeTextFile(`${path}.csv`, formatCsv(figure.columns, figure.rows)),
    Deno.writeTextFile(
      `${path}.json`,
      formatSidecar({ ...figure, picture: record }),
    ),
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
  readonly picture?: PictureRecord;
  readonly rows?: OutputTable["rows"];
};

/** A description as JSON: everything but the picture and the numbers. */
export function formatSidecar(
  { svg: _svg, rows: _rows, ...description }: Described,
): string {
  const plain = (_key: string, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value;
  return JSON.stringify(description, plain, 2) + "\n";
}
