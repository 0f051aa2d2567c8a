import { ifThere } from "../../../core/data/if_there.ts";
import { UserError } from "../user_error.ts";
import type { Comparison } from "./comparison.ts";

/** One reading of a file of some size, in a process of its own. */
export interface Reading {
  readonly rows: number;
  readonly megabytes: number;
  readonly seconds: number;
  /** The most memory that the whole process had, the file itself included. */
  readonly peakMegabytes: number;
}

/** The machine and the programs that were measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly deno: string;
}

/** All that `deno task bench` measures, as `outputs/bench.json` holds it. */
export interface Measurements {
  readonly machine: Machine;
  readonly rounds: number;
  readonly comparisons: readonly Comparison[];
  readonly readings: readonly Reading[];
}

/**
 * What `deno task bench` measured last.
 *
 * @param file Path of the file that it wrote.
 * @throws {UserError} If there is no such file.
 */
export async function readMeasurements(file: string): Promise<Measurements> {
  const text = await ifThere(Deno.readTextFile(file));
  if (text === null) {
    throw new UserError(
      "Nothing is measured yet: run deno task bench first, which writes " +
        "outputs/bench.json, and then deno task bench --readme",
    );
  }
  return JSON.parse(text);
}
