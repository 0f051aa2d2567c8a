import { ifThere } from "../data/if_there.ts";
/** The project's folder. */
export const PROJECT: URL = new URL("../../", import.meta.url);

/** What a pack depends on besides its data, for git. */
const CODE = ["core", "data", "notebooks", "deno.json", "deno.lock"];

/** Which code and data there are. */
export interface CodeVersion {
  /** The commit; `null` without git. */
  readonly commit: string | null;
  /** Whether anything was changed since; `null` without git. */
  readonly uncommittedChanges: boolean | null;
}

/** Asks git which code and data the project now holds. */
export async function codeVersion(): Promise<CodeVersion> {
  const commit = await git("rev-parse", "HEAD");
  const changes = await git("status", "--porcelain", "--", ...CODE);
  return {
    commit,
    uncommittedChanges: commit === null ? null : changes !== "",
  };
}

async function git(...args: string[]): Promise<string | null> {
  const command = new Deno.Command("git", {
    args,
    cwd: PROJECT,
    stderr: "null",
  });
  const output = await ifThere(command.output());
  return output?.success
    ? new TextDecoder().decode(output.stdout).trim()
    : null;
}
