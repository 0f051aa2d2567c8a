import { join } from "node:path";

/**
 * How JupyterLab greets the analyst: no question about news in English, the
 * start page and other Markdown shown as pages instead of as code. What the
 * analyst chooses in the settings goes before it.
 */
const OVERRIDES = {
  "@jupyterlab/apputils-extension:notification": {
    fetchNews: "false",
    checkForUpdates: false,
  },
  "@jupyterlab/docmanager-extension:plugin": {
    defaultViewers: { markdown: "Markdown Preview" },
  },
  // Every output stays in the page, so that the browser's search finds it.
  "@jupyterlab/notebook-extension:tracker": {
    codeCellConfig: { lineNumbers: true, lineWrap: true },
    windowingMode: "none",
  },
};

/**
 * Writes JupyterLab's settings into a virtual environment.
 *
 * @param venv The environment's folder.
 */
export async function writeLabSettings(venv: string): Promise<void> {
  const folder = join(venv, "share", "jupyter", "lab", "settings");
  await Deno.mkdir(folder, { recursive: true });
  await Deno.writeTextFile(
    join(folder, "overrides.json"),
    JSON.stringify(OVERRIDES, null, 2) + "\n",
  );
}
