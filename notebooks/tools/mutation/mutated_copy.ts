import { createInstrumenter } from "@stryker-mutator/instrumenter";
import { dirname, join } from "node:path";
import { listFiles } from "./source_files.ts";

/** One change that Stryker has put into a copy of the code, to be switched on. */
export interface Mutant {
  readonly id: string;
  /** Path from the project's top. */
  readonly file: string;
  /** Line of the original, from 1. */
  readonly line: number;
  /** Stryker's name of the kind, such as `ConditionalExpression`. */
  readonly kind: string;
  readonly original: string;
  readonly replacement: string;
}

/** What a room's tests need: all code and data, and how they are resolved. */
const NEEDED = ["core", "data", "deno.json", "deno.lock", "package.json"];
/** Stryker asks for a logger; only its exceptions matter here. */
const silence = () => {};
const SILENT = {
  ...{ trace: silence, debug: silence, info: silence, warn: silence },
  ...{ error: silence, fatal: silence },
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false },
  ...{ isInfoEnabled: () => false, isWarnEnabled: () => false },
  ...{ isErrorEnabled: () => false, isFatalEnabled: () => false },
};

/**
 * Copies code and data and puts every mutant of one room into the copy, each
 * behind a switch, so that one process can try them all.
 *
 * @param project The project's top.
 * @param room A room of `core`, such as `fees`.
 * @param place An empty folder for the copy.
 * @returns The mutants, in the order of files and lines.
 */
export async function copyWithMutants(
  project: string,
  room: string,
  place: string,
): Promise<readonly Mutant[]> {
  for (const path of NEEDED) await copy(join(project, path), join(place, path));
  const paths = (await listFiles(place, join("core", room)))
    .filter((path) => /(?<!_test|_fixtures|_bench)\.ts$/.test(path));
  const files = await Promise.all(paths.map(async (path) => ({
    name: path,
    mutate: true,
    content: await Deno.readTextFile(join(place, path)),
  })));
  const texts = new Map(files.map(({ name, content }) => [name, content]));
  const instrumented = await instrumenter().instrument(files, {
    excludedMutations: [],
    ignorers: [],
    plugins: null,
  });
  for (const { name, content } of instrumented.files) {
    await Deno.writeTextFile(join(place, name), content);
  }
  return instrumented.mutants.map((mutant) => ({
    id: mutant.id,
    file: mutant.fileName,
    line: mutant.location.start.line + 1,
    kind: mutant.mutatorName,
    original: textAt(texts.get(mutant.fileName)!, mutant.location),
    replacement: mutant.replacement ?? "",
  }));
}

/** Stryker builds its parts by injection; this one needs only a logger. */
function instrumenter() {
  // deno-lint-ignore no-explicit-any -- Stryker's injector has no plain type
  const injector: any = {
    provideValue: () => injector,
    injectClass: (Class: new (logger: typeof SILENT) => unknown) =>
      new Class(SILENT),
  };
  return createInstrumenter(injector);
}

interface Location {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

function textAt(text: string, { start, end }: Location): string {
  const lines = text.split("\n").slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column);
  lines[0] = lines[0]!.slice(start.column);
  return lines.join("\n");
}

async function copy(from: string, to: string): Promise<void> {
  if (!(await Deno.stat(from)).isDirectory) {
    await Deno.mkdir(dirname(to), { recursive: true });
    return await Deno.copyFile(from, to);
  }
  await Deno.mkdir(to, { recursive: true });
  for await (const { name } of Deno.readDir(from)) {
    await copy(join(from, name), join(to, name));
  }
}
