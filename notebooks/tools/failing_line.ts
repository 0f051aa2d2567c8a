import { SourceMap } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where a cell's code went wrong: a line from 1 and its text. */
export interface FailingLine {
  readonly line: number;
  readonly text: string;
  /** What is wrong with the code itself, if it could not be read as code. */
  readonly fault?: string;
}

/** What the kernel puts before a cell's first line: `"use strict"; void 0;`. */
const KERNEL_PREFIX = 21;

/**
 * Finds the line of a cell that an error was thrown from.
 *
 * The kernel's trace counts lines in the JavaScript that a cell became, so the
 * cell is translated once more, with a source map.
 *
 * @param source The cell's code.
 * @param trace Lines of the error's trace.
 * @param scratch A folder to work in.
 * @returns Nothing if the trace does not tell.
 */
export async function findFailingLine(
  source: string,
  trace: readonly string[],
  scratch: string,
): Promise<FailingLine | undefined> {
  const { javascript, complaint } = await translate(source, scratch);
  if (javascript === undefined) return readComplaint(source, complaint);
  const map = javascript.match(/base64,([\w+/=]+)\s*$/)?.[1];
  const place = lastPlace(trace);
  if (map === undefined || place === undefined) return undefined;
  const found = new SourceMap(JSON.parse(atob(map)))
    .findEntry(place.line - 1, place.column - 1);
  if (!("originalLine" in found)) return undefined;
  return lineAt(source, found.originalLine + 1);
}

/** The cell's own code is the outermost of the trace's nameless places. */
function lastPlace(trace: readonly string[]) {
  const place = trace
    .map((line) => line.match(/^\s+at (?:async )?<anonymous>:(\d+):(\d+)$/))
    .findLast((match) => match !== null);
  if (!place) return undefined;
  const [line, column] = place.slice(1).map(Number) as [number, number];
  const before = line === 1 ? KERNEL_PREFIX : 0;
  return { line, column: Math.max(1, column - before) };
}

async function translate(source: string, scratch: string) {
  const folder = await Deno.makeTempDir({ dir: scratch, prefix: "cell-" });
  try {
    const cell = join(folder, "cell.ts");
    await Deno.writeTextFile(cell, source + useOfImports(source));
    const output = join(folder, "cell.js");
    const { success, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        ...["transpile", "--quiet", "--no-check", "--no-config"],
        ...["--source-map", "inline", "--output", output, cell],
      ],
      env: { NO_COLOR: "1" },
      stdin: "null",
    }).output();
    const complaint = new TextDecoder().decode(stderr)
      .replaceAll(pathToFileURL(cell).href, "cell");
    return success
      ? { javascript: await Deno.readTextFile(output), complaint }
      : { complaint };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/**
 * A last line that uses every import: the kernel keeps those that nothing
 * uses, so they must count as lines here too.
 */
function useOfImports(source: string): string {
  const names = [...source.matchAll(/^import (?!type\b)([^"']+) from/gm)]
    .flatMap(([, clause]) => clause!.split(/[{},]/))
    .filter((part) => !/^\s*type\s/.test(part))
    .flatMap((part) => part.match(/[\w$]+\s*$/) ?? []);
  return names.length > 0 ? `\nvoid [${names.join(", ")}];` : "";
}

function readComplaint(
  source: string,
  complaint: string,
): FailingLine | undefined {
  const fault = complaint.match(/error: (.+)/)?.[1];
  const line = complaint.match(/at cell:(\d+):\d+/)?.[1];
  if (fault === undefined || line === undefined) return undefined;
  return { ...lineAt(source, Number(line)), fault };
}

function lineAt(source: string, line: number): FailingLine {
  return { line, text: source.split("\n")[line - 1]?.trim() ?? "" };
}
