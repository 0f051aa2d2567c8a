import { resolve } from "node:path";
import { summary } from "../../core/report/comparison/comparison_page.ts";
import { writeComparison } from "../../core/report/comparison/write_comparison.ts";
import { projectPath } from "./project.ts";
import { reportError, UserError } from "./user_error.ts";

const USAGE = `Jämför talen i två paket och säger vad som kan ha ändrat dem.

Användning:
  deno task diff <gammalt paket> <nytt paket>

Exempel:
  deno task diff outputs/rar/2018/bas outputs/rar/2025/bas`;

/**
 * Compares two packs and says where the comparison is.
 *
 * @param args The folders of the old and the new pack.
 * @param outputs Absolute path of the folder to write below.
 * @returns 0.
 * @throws {UserError} With exit code 2 if there are not two folders.
 */
export async function diff(
  args: readonly string[],
  outputs: string = projectPath("outputs"),
): Promise<number> {
  if (args[0] === "--help") {
    console.log(USAGE);
    return 0;
  }
  const [before, after, ...rest] = args;
  if (before === undefined || after === undefined || rest.length > 0) {
    throw new UserError(USAGE, 2);
  }
  const { comparison, folder } = await writeComparison(
    resolve(before),
    resolve(after),
    outputs,
  );
  console.log(summary(comparison));
  console.log(`Öppna ${folder}/jamforelse.html`);
  return 0;
}

if (import.meta.main) Deno.exit(await diff(Deno.args).catch(reportError));
