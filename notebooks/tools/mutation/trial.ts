/**
 * Tries mutants in one process: collects a room's tests, runs them once to see
 * which mutants each one meets, and then runs, for one mutant after the other,
 * the tests that meet it until one fails. What happens is told line by line on
 * standard output, so that whoever started this can end a mutant that hangs.
 *
 * @module
 */

import fc from "fast-check";

/** What a trial is asked to do, as JSON in its first argument. */
export interface TrialRequest {
  /** Addresses of the test files in the mutated copy. */
  readonly tests: readonly string[];
  /** Mutants to try; from the start, only the first. */
  readonly mutants: readonly string[];
  /** Switch the first mutant on before the modules are loaded. */
  readonly fromStart: boolean;
  /** Names of tests to run before the others, those that end soonest first. */
  readonly soonest: readonly string[];
}

/** What a trial tells, one JSON a line. */
export type TrialEvent =
  | { readonly kind: "unloadable"; readonly reason: string }
  | {
    readonly kind: "ready";
    readonly failed: readonly string[];
    /** Names of the tests, those that end soonest first. */
    readonly soonest: readonly string[];
  }
  | { readonly kind: "begun"; readonly id: string }
  | {
    readonly kind: "tried";
    readonly id: string;
    readonly outcome: "killed" | "survived" | "unmet";
  }
  /**
   * The test that failed still fails without the mutant: this one or one before
   * it has spoilt something that is kept. The process ends.
   */
  | { readonly kind: "spoilt"; readonly id: string };

interface Collected {
  readonly name: string;
  readonly run: () => Promise<void>;
  milliseconds: number;
}

type Counts = Readonly<Record<string, number>>;

/** Stryker's switchboard, which the mutated code reads. */
interface Switchboard {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: {
    readonly static: Counts;
    readonly perTest: Readonly<Record<string, Counts>>;
  };
}

/**
 * A mutant met this many times as often as usual is in an endless loop; with
 * more patience, the loops of a simulation take a minute each to be told.
 */
const HIT_FACTOR = 10;

/** Cases of each property that does not say how many; fast-check's own is 100. */
const CASES = 25;

const switchboard: Switchboard = {};
Object.assign(globalThis, { __stryker__: switchboard });

fc.configureGlobal({ numRuns: CASES });

if (import.meta.main) await main(JSON.parse(Deno.args[0]!));

async function main(request: TrialRequest): Promise<void> {
  const [first] = request.mutants;
  if (request.fromStart) {
    switchboard.activeMutant = first;
    tell({ kind: "begun", id: first! });
  }
  const tests = await collectTests(request.tests).catch(String);
  if (request.fromStart) {
    const killed = typeof tests === "string" ||
      await firstThatFails(inOrder(tests, request.soonest)) !== undefined;
    tell({
      kind: "tried",
      id: first!,
      outcome: killed ? "killed" : "survived",
    });
    Deno.exit(0);
  }
  if (typeof tests === "string") {
    tell({ kind: "unloadable", reason: tests });
    Deno.exit(1);
  }
  const failed = await failures(tests);
  tell({
    kind: "ready",
    failed,
    soonest: bySpeed(tests).map(({ name }) => name),
  });
  const met = switchboard.mutantCoverage ?? { static: {}, perTest: {} };
  for (const id of request.mutants) {
    tell({ kind: "begun", id });
    const outcome = await outcomeOf(id, tests, met);
    if (outcome === "spoilt") {
      tell({ kind: "spoilt", id });
      break;
    }
    tell({ kind: "tried", id, outcome });
  }
  Deno.exit(0);
}

async function outcomeOf(
  id: string,
  tests: readonly Collected[],
  met: NonNullable<Switchboard["mutantCoverage"]>,
) {
  const meeting = tests.filter(({ name }) => met.perTest[name]?.[id]);
  const loaded = met.static[id] !== undefined;
  if (meeting.length === 0) return loaded ? "survived" : "unmet";
  const usual = meeting.reduce(
    (sum, { name }) => sum + met.perTest[name]![id]!,
    0,
  );
  switchboard.activeMutant = id;
  switchboard.hitCount = 0;
  switchboard.hitLimit = usual * HIT_FACTOR;
  const killer = await firstThatFails(bySpeed(meeting));
  switchboard.activeMutant = "";
  delete switchboard.hitCount;
  if (killer === undefined) return "survived";
  return await fails(killer) ? "spoilt" : "killed";
}

/** Loads test files with a `Deno.test` that keeps the tests for later. */
async function collectTests(files: readonly string[]): Promise<Collected[]> {
  const tests: Collected[] = [];
  const collect = (
    first: string | Deno.TestDefinition,
    second?: Deno.TestDefinition["fn"],
  ) => {
    const definition = typeof first === "string"
      ? { name: first, fn: second! }
      : first;
    const name = `${tests.length} ${definition.name}`;
    const run = async () => await definition.fn(contextOf(name));
    tests.push({ name, run, milliseconds: 0 });
  };
  Object.defineProperty(Deno, "test", { value: collect });
  for (const file of files) await import(file);
  return tests;
}

/** Enough of a test's context for steps. */
function contextOf(name: string): Deno.TestContext {
  const context = {
    name,
    origin: "",
    async step(
      first: string | Deno.TestStepDefinition,
      second?: Deno.TestStepDefinition["fn"],
    ) {
      const fn = typeof first === "string" ? second! : first.fn;
      await fn(context as Deno.TestContext);
      return true;
    },
  };
  return context as Deno.TestContext;
}

/** Runs every test; gives the names of those that fail. */
async function failures(tests: readonly Collected[]): Promise<string[]> {
  const failed: string[] = [];
  for (const test of tests) {
    switchboard.currentTestId = test.name;
    const start = performance.now();
    if (await fails(test)) failed.push(test.name);
    test.milliseconds = performance.now() - start;
  }
  delete switchboard.currentTestId;
  return failed;
}

function bySpeed(tests: readonly Collected[]): Collected[] {
  return tests.toSorted((a, b) => a.milliseconds - b.milliseconds);
}

function inOrder(
  tests: readonly Collected[],
  names: readonly string[],
): Collected[] {
  const rank = new Map(names.map((name, at) => [name, at]));
  const rankOf = ({ name }: Collected) => rank.get(name) ?? names.length;
  return tests.toSorted((a, b) => rankOf(a) - rankOf(b));
}

async function firstThatFails(
  tests: readonly Collected[],
): Promise<Collected | undefined> {
  for (const test of tests) if (await fails(test)) return test;
  return undefined;
}

async function fails(test: Collected): Promise<boolean> {
  try {
    await test.run();
    return false;
  } catch {
    return true;
  }
}

function tell(event: TrialEvent): void {
  console.log(JSON.stringify(event));
}
