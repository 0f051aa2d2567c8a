import { type Cell, isCode, type Notebook } from "./notebook.ts";

/** What running leaves in a cell's metadata. */
const TRACES = ["execution", "ExecuteTime", "collapsed", "scrolled"];

/**
 * What running has left in a notebook: a Swedish sentence part for each cell
 * with outputs, counts or times.
 */
export function findLeftovers({ cells, metadata }: Notebook): string[] {
  const ofCells = cells.flatMap((cell, at) => {
    const found = leftoversOf(cell);
    return found.length > 0 ? [`cell ${at + 1} har ${found.join(", ")}`] : [];
  });
  return kernelVersion(metadata) === undefined
    ? ofCells
    : [...ofCells, "metadata har kärnans version"];
}

/** Gives a copy of a notebook as it was before it was run. */
export function stripLeftovers(notebook: Notebook): Notebook {
  const { language_info, ...metadata } = notebook.metadata;
  if (language_info === undefined) {
    return { ...notebook, cells: notebook.cells.map(strip) };
  }
  const { version: _, ...language } = language_info as Record<string, unknown>;
  return {
    ...notebook,
    cells: notebook.cells.map(strip),
    metadata: { ...metadata, language_info: language },
  };
}

/** Writes a notebook as Jupyter does. */
export function formatNotebook(notebook: Notebook): string {
  return JSON.stringify(notebook, null, 1) + "\n";
}

function leftoversOf(cell: Cell): string[] {
  if (!isCode(cell)) return [];
  return [
    ...(cell.outputs?.length ? ["utdata"] : []),
    ...(cell.execution_count ?? null) !== null ? ["körningsnummer"] : [],
    ...TRACES.filter((key) => key in cell.metadata),
  ];
}

function strip(cell: Cell): Cell {
  if (!isCode(cell)) return cell;
  const metadata = Object.fromEntries(
    Object.entries(cell.metadata).filter(([key]) => !TRACES.includes(key)),
  );
  return { ...cell, execution_count: null, metadata, outputs: [] };
}

function kernelVersion(metadata: Notebook["metadata"]): unknown {
  return (metadata.language_info as { version?: unknown } | undefined)?.version;
}
