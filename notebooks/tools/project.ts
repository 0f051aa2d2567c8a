import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Absolute path of something in the project.
 *
 * @param parts Names from the project's top, such as `"notebooks"`.
 */
export function projectPath(...parts: string[]): string {
  return join(ROOT, ...parts);
}
