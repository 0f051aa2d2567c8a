import { join } from "node:path";
import type { Environment } from "./environment.ts";
import { NotebookWorker } from "./execution.ts";
import { describeFailure } from "./failure_message.ts";
import { type NamedNotebook, readNotebooks } from "./notebook.ts";
import { injectParameters, parameterFaults } from "./parameters_cell.ts";
import {
  brokenPromises,
  promisedFigures,
  promisesOf,
  sharedPromises,
  unknownPromises,
} from "./promises.ts";
import { sideBySide } from "./side_by_side.ts";
import { UserError } from "./user_error.ts";
import type { Assembly } from "../../core/report/assembly.ts";
import type { PackId, StagedPack } from "../../core/report/pack.ts";
import { readManifest } from "../../core/report/verification/integrity.ts";
import { mixedInputs } from "../../core/report/verification/mixed_inputs.ts";

/** The pack to build and the notebooks that fill it. */
export interface PackRequest {
  readonly id: PackId;
  /** Folder of the notebooks. */
  readonly folder: string;
  /** Names of the notebooks to run, which are run in the folder's order. */
  readonly notebooks: readonly string[];
  /** Whether to keep what other notebooks have written to the former pack. */
  readonly partial: boolean;
  /** Seconds that one cell may take. */
  readonly timeout: number;
}

/** Where packs are staged and published, and what is made of what they hold. */
export interface PackStore {
  stagePack(id: PackId): Promise<StagedPack>;
  /** Loads what assembles, which is done while the first notebooks run. */
  loadAssembler(): Promise<Assembler>;
}

/** Makes a pack of what the notebooks write. */
export interface Assembler {
  /** Draws the print pictures of these figures, or of all that have none. */
  drawPrintPictures(
    folder: string,
    former: string,
    ids?: readonly string[],
  ): Promise<void>;
  /** Gives what is left to do when the notebooks have written a pack. */
  assembliesOf(folder: string, id: PackId): Promise<readonly Assembly[]>;
}

/** A pack that has been published. */
export interface BuiltPack {
  /** Absolute path. */
  readonly place: string;
  /** Sentences in Swedish. */
  readonly remarks: readonly string[];
}

/** Is told how the building goes, notebook by notebook and file by file. */
export interface Progress {
  finished(name: string, seconds: number, promises: readonly string[]): void;
  failed(name: string): void;
}

/**
 * Runs notebooks and publishes what they write, or leaves all as it was.
 *
 * @param request What to build.
 * @param store Where to.
 * @param environment The Python that runs notebooks.
 * @param progress Is told of each notebook.
 * @param signal Ends the building; the former pack stays.
 * @returns Where the pack now is, and what is to be said of it.
 * @throws {UserError} If a notebook fails or does not keep its promises.
 */
export async function buildPack(
  request: PackRequest,
  store: PackStore,
  environment: Environment,
  progress: Progress,
  signal: AbortSignal,
): Promise<BuiltPack> {
  const all = await readNotebooks(request.folder);
  const notebooks = all.filter(({ name }) => request.notebooks.includes(name));
  refuseFaulty(notebooks);
  refuseSharedPromises(all);
  const staged = await store.stagePack(request.id);
  try {
    if (request.partial) await staged.inherit();
    await Deno.mkdir(join(staged.folder, "notebooks"), { recursive: true });
    const assembler = store.loadAssembler();
    assembler.catch(() => {}); // Whoever waits for it is told.
    const surroundings = { environment, assembler, progress, signal };
    await runNotebooks(notebooks, request, staged, surroundings);
    const { drawPrintPictures, assembliesOf } = await assembler;
    await drawPrintPictures(staged.folder, staged.place);
    const assemblies = await assembliesOf(staged.folder, request.id);
    for (const { files, write } of assemblies) {
      signal.throwIfAborted();
      await timed(files, [], progress, write);
    }
    // Once published, another run may replace it at any moment.
    const { inputs } = await readManifest(staged.folder);
    signal.throwIfAborted();
    await staged.publish();
    return { place: staged.place, remarks: mixedInputs(inputs) };
  } catch (error) {
    await staged.discard();
    throw error;
  }
}

function refuseFaulty(notebooks: NamedNotebook[]): void {
  const faults = notebooks.flatMap(({ name, notebook }) => [
    ...parameterFaults(notebook).map(({ cell, message }) =>
      `${name}.ipynb${cell === undefined ? "" : ` cell ${cell}`}: ${message}`
    ),
    ...unknownPromises(promisesOf(notebook)).map((promise) =>
      `${name}.ipynb: löftet "${promise}" är varken en figur, en tabell eller en text`
    ),
  ]);
  if (faults.length > 0) throw new UserError(faults.join("\n"));
}

/** Also those that are not run: what they have written would be replaced. */
function refuseSharedPromises(all: readonly NamedNotebook[]): void {
  const shared = sharedPromises(all);
  if (shared.length > 0) throw new UserError(shared.join("\n"));
}

interface Surroundings {
  readonly environment: Environment;
  readonly assembler: Promise<Assembler>;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Runs as many at a time as there are processors. A notebook's print pictures
 * are drawn in this process: each kernel would have to load the renderer anew.
 */
async function runNotebooks(
  notebooks: readonly NamedNotebook[],
  request: PackRequest,
  { folder: pack, place }: StagedPack,
  { environment, assembler, progress, signal }: Surroundings,
): Promise<void> {
  const length = Math.min(notebooks.length, navigator.hardwareConcurrency);
  const workers = Array.from(
    { length },
    () => new NotebookWorker(pack, environment),
  );
  try {
    await sideBySide(
      notebooks,
      workers,
      signal,
      async (named, worker, signal) => {
        const promises = promisesOf(named.notebook);
        await timed(named.name, promises, progress, async () => {
          await execute(named, request, pack, worker, signal);
          await refuseBroken(named.name, pack, promises);
          const { drawPrintPictures } = await assembler;
          await drawPrintPictures(pack, place, promisedFigures(promises));
        });
      },
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

/** Does something with a name and tells how it goes. */
async function timed(
  name: string,
  promises: readonly string[],
  progress: Progress,
  action: () => Promise<void>,
): Promise<void> {
  const start = performance.now();
  try {
    await action();
  } catch (error) {
    progress.failed(name);
    throw error;
  }
  const seconds = (performance.now() - start) / 1000;
  progress.finished(name, seconds, promises);
}

async function execute(
  { name, notebook }: NamedNotebook,
  { id, folder, timeout }: PackRequest,
  pack: string,
  worker: NotebookWorker,
  signal: AbortSignal,
): Promise<void> {
  const { forbund, year, scenario } = id;
  const injected = injectParameters(notebook, { forbund, year, scenario });
  const page = join(pack, "notebooks", `${name}.html`);
  const execution = { ...injected, name, folder, page, timeout };
  const failure = await worker.execute(execution, signal);
  if (failure === undefined) return;
  const told = new UserError(await describeFailure(execution, failure, pack));
  // The frames of the cell, not ours, for whoever asks for them.
  if (failure.reason === "error") {
    told.stack = [told.message, ...failure.trace].join("\n");
  }
  throw told;
}

async function refuseBroken(
  name: string,
  pack: string,
  promises: readonly string[],
): Promise<void> {
  const broken = await brokenPromises(pack, promises);
  if (broken.length === 0) return;
  throw new UserError(
    `${name}.ipynb: notebooken skrev inte det som den lovar: ` +
      broken.join(", "),
  );
}
