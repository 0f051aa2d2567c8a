import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { linesOf } from "../text_lines.ts";
import type { TrialEvent, TrialRequest } from "./trial.ts";

/**
 * What became of a mutant: a test failed, it ran on without end (or brought
 * the process down), every test passed, or no test ran its code.
 */
export type Outcome = "killed" | "endless" | "survived" | "unmet";

/** A mutated copy of the project, and the tests to try its mutants with. */
export interface Trials {
  readonly place: string;
  /** Test files, from the copy's top. */
  readonly tests: readonly string[];
  /** Called after each trial of a mutant, to show that it goes on. */
  readonly tried?: () => void;
}

/** A mutant that says nothing for this long is endless. */
const PATIENCE_MS = 60_000;
/** All tests, run once without a mutant, may take this long. */
const FIRST_PATIENCE_MS = 600_000;
const TRIAL = fileURLToPath(new URL("trial.ts", import.meta.url));

/**
 * Tries mutants one after the other, in as few processes as hanging ones allow.
 *
 * @param trials The mutated copy and its tests.
 * @param ids The mutants to try.
 * @returns The outcome of each, by id.
 * @throws {Error} If the tests fail without a mutant.
 */
export async function tryMutants(
  trials: Trials,
  ids: readonly string[],
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const loaded: string[] = [];
  for (let left = ids; left.length > 0;) {
    const events = await trial(trials, left, false);
    for (const event of events.filter((event) => event.kind === "tried")) {
      if (event.outcome === "loaded") loaded.push(event.id);
      else outcomes.set(event.id, event.outcome);
    }
    const unfinished = unfinishedOf(events);
    if (unfinished !== undefined) outcomes.set(unfinished, "endless");
    const done = new Set([...outcomes.keys(), ...loaded]);
    left = left.filter((id) => !done.has(id));
  }
  for (const id of loaded) {
    const events = await trial(trials, [id], true);
    const survived = events.some((event) =>
      event.kind === "tried" && event.outcome === "survived"
    );
    outcomes.set(id, survived ? "survived" : "killed");
  }
  return outcomes;
}

/** One process: everything it told until it ended or had to be ended. */
async function trial(
  { place, tests, tried }: Trials,
  mutants: readonly string[],
  fromStart: boolean,
): Promise<TrialEvent[]> {
  const request: TrialRequest = {
    tests: tests.map((path) => pathToFileURL(join(place, path)).href),
    mutants,
    fromStart,
  };
  const config = join(place, "deno.json");
  await using process = new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "--quiet", "--no-check", "--no-prompt", "-P=test"],
      ...[`--config=${config}`, TRIAL, JSON.stringify(request)],
    ],
    cwd: place,
    stdin: "null",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const events: TrialEvent[] = [];
  let watchdog = setTimeout(() => process.kill("SIGKILL"), FIRST_PATIENCE_MS);
  for await (const line of linesOf(process.stdout)) {
    if (!line.startsWith('{"kind":')) continue;
    clearTimeout(watchdog);
    watchdog = setTimeout(() => process.kill("SIGKILL"), PATIENCE_MS);
    const event: TrialEvent = JSON.parse(line);
    events.push(event);
    if (event.kind === "tried") tried?.();
  }
  clearTimeout(watchdog);
  refuseUnsoundTests(events, fromStart);
  return events;
}

function refuseUnsoundTests(
  events: readonly TrialEvent[],
  fromStart: boolean,
): void {
  if (fromStart) return;
  if (!events.some(({ kind }) => kind === "ready")) {
    const [first] = events;
    const reason = first?.kind === "unloadable" ? first.reason : "no answer";
    throw new Error(`The tests do not run in the mutated copy: ${reason}`);
  }
  for (const event of events) {
    if (event.kind !== "ready" && event.kind !== "clean") continue;
    if (event.failed.length === 0) continue;
    throw new Error(
      `Tests fail without a mutant (${event.kind}): ${event.failed.join("; ")}`,
    );
  }
}

/** The mutant that was being tried when the process ended. */
function unfinishedOf(events: readonly TrialEvent[]): string | undefined {
  const last = events.at(-1);
  return last?.kind === "begun" ? last.id : undefined;
}
