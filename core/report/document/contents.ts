import type { Column } from "../../figures/figure.ts";
import { sourceList } from "../../figures/short_source.ts";
import type { OutputTable } from "../output_table.ts";
import type { PackedContent, PackedFigure } from "../packed/packed_content.ts";
import { mergeGaps, withoutEchoes } from "./gaps.ts";
import type { Block, GapBlock, Inline } from "./model.ts";
import type { OutlineItem, OutlineTable } from "./outline/outline_form.ts";

/** Where the items of a section are looked up. */
export interface ItemContext {
  /** What the pack holds. */
  readonly content: PackedContent;
  /** The report's year. */
  readonly year: number;
  /** The notebook that writes the items; none if several do. */
  readonly notebook?: string | undefined;
}

/**
 * The blocks of a section: its texts, a sentence that refers to its figures
 * and tables, and those. What is missing for one reason is told once, and by
 * the gap alone where a text says the same.
 */
export function sectionBlocks(
  items: readonly OutlineItem[],
  context: ItemContext,
): Block[] {
  const blocks = withoutEchoes(
    mergeGaps(items.flatMap((item) => itemBlocks(item, context))),
  );
  const shown = blocks.flatMap((block) =>
    block.kind === "figure" || block.kind === "table" ? [block.id] : []
  );
  const first = blocks.findIndex(({ kind }) => kind !== "paragraph");
  return shown.length === 0
    ? blocks
    : blocks.toSpliced(first, 0, referenceSentence(shown));
}

function itemBlocks(item: OutlineItem, context: ItemContext): Block[] {
  if ("text" in item) return textBlocks(item.text, context);
  if ("figure" in item) return [figureBlock(item.figure, context)];
  return [tableBlock(item, context)];
}

function textBlocks(id: string, context: ItemContext): Block[] {
  const text = context.content.texts.get(id);
  if (!text) return [absent(`texten ${id}`, context)];
  return [text.lead, ...text.paragraphs].map((words) => ({
    kind: "paragraph",
    inlines: [words],
  }));
}

/** A figure, or why there is none. */
export function figureBlock(id: string, context: ItemContext): Block {
  const figure = context.content.figures.get(id);
  if (!figure) return absent(`figuren ${id}`, context);
  if (figure.missing) {
    return { kind: "gap", titles: [figure.title], reason: figure.caption };
  }
  return {
    kind: "figure",
    id: `figures/${id}`,
    reading: readingOf(figure),
    figure,
  };
}

/** What a caption says beyond the title that it begins with. */
function readingOf({ title, caption }: PackedFigure): string {
  return caption.startsWith(title)
    ? caption.slice(title.length).replace(/^[.:]?\s+/, "")
    : caption;
}

function tableBlock(
  item: OutlineTable,
  context: ItemContext,
): Block {
  const table = context.content.tables.get(item.table);
  if (!table) return absent(`tabellen ${item.table}`, context);
  const rows = rowsOfYear(table, item, context.year);
  if (rows.length === 0) {
    const [name] = table.title.split(". ");
    return {
      kind: "paragraph",
      inlines: [`Tabellen ”${name}” har inga rader.`],
    };
  }
  const { columns } = item;
  return {
    kind: "table",
    id: `tables/${item.table}`,
    title: table.title,
    notes: [
      ...(table.note && !item.withoutNote ? [table.note] : []),
      ...(rows.length < table.rows.length
        ? [`Visar ${context.year}; alla år finns i tabeller.xlsx.`]
        : []),
      `Källa: ${sourceList(table.sources)}`,
    ],
    columns:
      (columns
        ? table.columns.filter(({ name }) => columns.includes(name))
        : table.columns).map(inWholeKronor),
    rows,
  };
}

/** Kronor without öre; the table's file has them to the öre. */
function inWholeKronor(column: Column): Column {
  return column.unit === "kr" && column.decimals === "exact"
    ? { ...column, decimals: 0 }
    : column;
}

function rowsOfYear(
  { rows }: OutputTable,
  { yearColumn }: OutlineTable,
  year: number,
): OutputTable["rows"] {
  return yearColumn === undefined
    ? rows
    : rows.filter((row) => String(row[yearColumn]) === String(year));
}

function absent(title: string, { notebook }: ItemContext): GapBlock {
  const how = notebook
    ? `kör deno task report --notebook ${notebook}.`
    : "kör deno task report.";
  return {
    kind: "gap",
    titles: [title],
    reason: `Finns inte i resultatet; ${how}`,
  };
}

/** `Se Figur 1, Figur 2 och Tabell 1.`, with references. */
function referenceSentence(ids: readonly string[]): Block {
  const listed = ids.flatMap((ref, at): Inline[] => {
    const between = at === 0 ? "Se " : at === ids.length - 1 ? " och " : ", ";
    return [between, { ref }];
  });
  return { kind: "paragraph", inlines: [...listed, "."] };
}
