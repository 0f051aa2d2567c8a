import { faultText } from "../../core/report/cell_faults.ts";
import type { Failure } from "./execution.ts";
import { findFailingLine } from "./failing_line.ts";
import { machineFault } from "./machine_fault.ts";
import { type Notebook, sourceOf } from "./notebook.ts";

/** What a failed execution was an execution of. */
export interface Failed {
  readonly name: string;
  /** The executed copy. */
  readonly notebook: Notebook;
  /** Number from 1, in the stored notebook, of the copy's cell at an index. */
  storedCell(index: number): number;
  /** Seconds that one cell was allowed. */
  readonly timeout: number;
}

/**
 * Says in Swedish which notebook, cell and line failed, and how.
 *
 * @param failed What was executed.
 * @param failure What the execution said.
 * @param scratch A folder to work in.
 */
export async function describeFailure(
  failed: Failed,
  failure: Failure,
  scratch: string,
): Promise<string> {
  const file = `${failed.name}.ipynb`;
  if (failure.reason === "start") {
    return `${file}: Deno-kärnan startade inte (${failure.text})`;
  }
  const place = `${file} cell ${failed.storedCell(failure.cell)}`;
  switch (failure.reason) {
    case "timeout":
      return `${place}: cellen blev inte klar på ${failed.timeout} s och ` +
        "avbröts; gränsen ändras med --timeout";
    case "died":
      return `${place}: Deno-kärnan avslutades medan cellen kördes`;
    case "error": {
      const source = sourceOf(failed.notebook.cells[failure.cell]!);
      return await describeError(place, source, failure, scratch);
    }
  }
}

async function describeError(
  place: string,
  source: string,
  { name, text, trace }: Failure & { reason: "error" },
  scratch: string,
): Promise<string> {
  const broken = machineFault(text);
  if (broken !== undefined) return `${place}: ${broken} (${text})`;
  const found = await findFailingLine(source, trace, scratch);
  const what = faultText({ name, message: text });
  if (found !== undefined) {
    const { line, text: code, fault } = found;
    const fact = fault === undefined
      ? what
      : `går inte att läsa som kod (${fault}); ofta saknas ett komma, ett ` +
        "citattecken eller en parentes på raden eller just ovanför";
    return `${place} rad ${line}: ${fact}\n    ${code}`;
  }
  // All that the kernel says of a cell that it could not even begin.
  return text === "Execution failed"
    ? `${place}: cellen gick inte att köra; kör deno task check`
    : `${place}: ${what}`;
}
