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
  /** Called with each mutant's outcome, as soon as it is known. */
  readonly tried?: (id: string, outcome: Outcome) => void;
}

/** A mutant that says nothing for this long is endless. */
const PATIENCE_MS = 60_000;
/** All tests, run once without a mutant, may take this long. */
const FIRST_PATIENCE_MS = 600_000;
const TRIAL = fileURLToPath(new URL("trial.ts", import.meta.url));

/**
 * Tries mutants one after the other, in as few processes as hanging ones allow.
 * One that survives is tried once more from the start of a process of its own,
 * for what is made while modules are loaded, or kept, was made without it.
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
  const settle = (id: string, outcome: Outcome) => {
    outcomes.set(id, outcome);
    trials.tried?.(id, outcome);
  };
  const surviving: string[] = [];
  let soonest: readonly string[] = [];
  for (let left = ids; left.length > 0;) {
    const request = { mutants: left, fromStart: false, soonest };
    const events = await trial(trials, request, (event) => {
      if (event.kind === "ready") soonest = event.soonest;
      if (event.kind !== "tried") return;
      if (event.outcome === "survived") surviving.push(event.id);
      else settle(event.id, event.outcome);
    });
    refuseUnsoundTests(events);
    const last = events.at(-1)!;
    if (last.kind === "begun") settle(last.id, "endless");
    // What one spoils itself, it is killed by; others are tried again, as first.
    if (last.kind === "spoilt" && last.id === left[0]) {
      settle(last.id, "killed");
    }
    const done = new Set([...outcomes.keys(), ...surviving]);
    left = left.filter((id) => !done.has(id));
  }
  for (const id of surviving) {
    const request = { mutants: [id], fromStart: true, soonest };
    const survived = (await trial(trials, request)).some((event) =>
      event.kind === "tried" && event.outcome === "survived"
    );
    settle(id, survived ? "survived" : "killed");
  }
  return outcomes;
}

/** One process: everything it told until it ended or had to be ended. */
async function trial(
  { place, tests }: Trials,
  asked: Omit<TrialRequest, "tests">,
  told: (event: TrialEvent) => void = () => {},
): Promise<TrialEvent[]> {
  const request: TrialRequest = {
    tests: tests.map((path) => pathToFileURL(join(place, path)).href),
    ...asked,
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
    told(event);
  }
  clearTimeout(watchdog);
  return events;
}

function refuseUnsoundTests(events: readonly TrialEvent[]): void {
  const ready = events.find((event) => event.kind === "ready");
  if (ready === undefined) {
    const [first] = events;
    const reason = first?.kind === "unloadable" ? first.reason : "no answer";
    throw new Error(`The tests do not run in the mutated copy: ${reason}`);
  }
  if (ready.failed.length === 0) return;
  throw new Error(`Tests fail without a mutant: ${ready.failed.join("; ")}`);
}
