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
  try {
    const { success, stdout } = await new Deno.Command("git", {
      args,
      cwd: PROJECT,
      stderr: "null",
    }).output();
    return success ? new TextDecoder().decode(stdout).trim() : null;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}
