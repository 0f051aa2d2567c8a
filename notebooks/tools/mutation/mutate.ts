/**
 * Measures how sharp the tests of a room are: Stryker's instrumenter puts
 * changes into a copy of the code, and each is tried with the room's own tests.
 * A change that no test notices survives, and is listed.
 *
 * `deno task mutate [room ...]`, by default the four whose results are printed
 * in public documents.
 *
 * @module
 */
import { join } from "node:path";
import { projectPath } from "../project.ts";
import { copyWithMutants, type Mutant } from "./mutated_copy.ts";
import { listFiles } from "./source_files.ts";
import { type Outcome, tryMutants } from "./try_mutants.ts";

const ROOMS = ["fees", "socioeconomics", "equity", "reconciliation"];
/** Share of the mutants that must be noticed. */
const LEAST_PCT = 90;
const PROCESSES = 2;

/** The outcome of a room's mutants. */
interface RoomResult {
  readonly room: string;
  readonly mutants: number;
  readonly noticed: number;
  readonly seconds: number;
  readonly unnoticed: readonly (Mutant & { readonly outcome: Outcome })[];
}

if (import.meta.main) Deno.exit(await main(Deno.args));

async function main(rooms: readonly string[]): Promise<number> {
  const results: RoomResult[] = [];
  for (const room of rooms.length === 0 ? ROOMS : rooms) {
    results.push(await tryRoom(room));
  }
  await Deno.writeTextFile(
    projectPath("outputs", "mutation.json"),
    JSON.stringify(results, null, 2) + "\n",
  );
  for (const result of results) console.log(summary(result));
  return results.every((result) => noticedPct(result) >= LEAST_PCT) ? 0 : 1;
}

async function tryRoom(room: string): Promise<RoomResult> {
  const start = performance.now();
  const outputs = projectPath("outputs");
  await Deno.mkdir(outputs, { recursive: true });
  const place = await Deno.makeTempDir({ dir: outputs, prefix: ".mutation-" });
  try {
    const mutants = await copyWithMutants(projectPath(), room, place);
    const tests = (await listFiles(place, join("core", room)))
      .filter((path) => path.endsWith("_test.ts"));
    const outcomes = await tryAll(place, tests, mutants);
    const unnoticed = mutants
      .map((mutant) => ({ ...mutant, outcome: outcomes.get(mutant.id)! }))
      .filter(({ outcome }) => isUnnoticed(outcome));
    return {
      room,
      mutants: mutants.length,
      noticed: mutants.length - unnoticed.length,
      seconds: Math.round((performance.now() - start) / 1000),
      unnoticed,
    };
  } finally {
    await Deno.remove(place, { recursive: true });
  }
}

/**
 * Every second mutant to one process each, which evens out slow files. Those
 * that go unnoticed are told at once: a room takes up to half an hour.
 */
async function tryAll(
  place: string,
  tests: readonly string[],
  mutants: readonly Mutant[],
): Promise<Map<string, Outcome>> {
  const mutantOf = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  let settled = 0;
  const trials = {
    place,
    tests,
    tried: (id: string, outcome: Outcome) => {
      settled += 1;
      if (isUnnoticed(outcome)) {
        console.log(describe({ ...mutantOf.get(id)!, outcome }));
      }
      if (settled % 100 === 0) {
        console.log(`${settled} of ${mutants.length} tried`);
      }
    },
  };
  const shares = Array.from(
    { length: PROCESSES },
    (_, share) =>
      mutants.filter((_, at) => at % PROCESSES === share).map(({ id }) => id),
  );
  const outcomes = await Promise.all(
    shares.map((ids) => tryMutants(trials, ids)),
  );
  return new Map(outcomes.flatMap((some) => [...some]));
}

function isUnnoticed(outcome: Outcome): boolean {
  return outcome === "survived" || outcome === "unmet";
}

function describe(mutant: Mutant & { readonly outcome: Outcome }): string {
  const { file, line, kind, outcome, original, replacement } = mutant;
  return `${file}:${line} ${kind} (${outcome}): ${inOneLine(original)} -> ${
    inOneLine(replacement)
  }`;
}

function inOneLine(code: string): string {
  const line = code.replace(/\s+/g, " ");
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}

function noticedPct({ mutants, noticed }: RoomResult): number {
  return 100 * noticed / mutants;
}

function summary(result: RoomResult): string {
  const { room, mutants, noticed, seconds } = result;
  return `${room}: ${noticed} of ${mutants} mutants noticed ` +
    `(${noticedPct(result).toFixed(1)} %), ${seconds} s`;
}
