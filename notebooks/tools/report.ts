import {
  buildPack,
  type PackRequest,
  type PackStore,
  type Progress,
} from "./build_pack.ts";
import { prepareEnvironment, projectEnvironment } from "./environment.ts";
import { watchSignals } from "./interruption.ts";
import { countPromises } from "./promises.ts";
import { formatSeconds } from "./seconds.ts";
import { reportError } from "./user_error.ts";

/**
 * Builds a pack and tells the analyst how it goes.
 *
 * Ctrl-C and the signals that ask us to end take kernel, worker and staging
 * folder with them and leave the former pack.
 *
 * @param request What to build.
 * @param store Where to.
 * @returns The exit code: 0, 1 after a failure, 128 and more after a signal.
 */
export async function report(
  request: PackRequest,
  store: PackStore,
): Promise<number> {
  const interruption = watchSignals();
  const { signal } = interruption;
  const start = performance.now();
  try {
    const environment = await prepareEnvironment(projectEnvironment(signal));
    const { place, remarks } = await buildPack(
      request,
      store,
      environment,
      PROGRESS,
      signal,
    );
    const seconds = (performance.now() - start) / 1000;
    console.log(`Klart på ${formatSeconds(seconds)}: ${place}`);
    for (const remark of remarks) console.log(remark);
    return 0;
  } catch (error) {
    if (interruption.exitCode === undefined) return reportError(error);
    console.error("Avbrutet; det som redan fanns i outputs/ är orört.");
    return interruption.exitCode;
  }
}

const PROGRESS: Progress = {
  finished: (name, seconds, promises) => {
    const counts = countPromises(promises);
    const what = counts === "" ? "" : ` (${counts})`;
    console.log(`${name} … klar på ${formatSeconds(seconds)}${what}`);
  },
  failed: (name) => console.log(`${name} … avbröts`),
};
