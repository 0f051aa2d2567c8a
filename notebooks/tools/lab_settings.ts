import { dirname, join } from "node:path";

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
  // The names are long, and what else stands beside them says little.
  "@jupyterlab/filebrowser-extension:browser": {
    showLastModifiedColumn: false,
  },
  // Every output stays in the page, so that the browser's search finds it.
  "@jupyterlab/notebook-extension:tracker": {
    codeCellConfig: { lineNumbers: true, lineWrap: true },
    windowingMode: "none",
  },
};

/** Messages break between words; JupyterLab's own style breaks within them. */
const STYLE = `.jp-OutputArea-output.jp-RenderedText pre {
  word-break: normal;
  overflow-wrap: anywhere;
}
`;

/**
 * Writes JupyterLab's settings and style into a virtual environment.
 *
 * @param venv The environment's folder.
 */
export async function writeLabSettings(venv: string): Promise<void> {
  await write(
    join(venv, "share", "jupyter", "lab", "settings", "overrides.json"),
    JSON.stringify(OVERRIDES, null, 2) + "\n",
  );
  await write(join(venv, "jupyter", "config", "custom", "custom.css"), STYLE);
}

async function write(file: string, text: string): Promise<void> {
  await Deno.mkdir(dirname(file), { recursive: true });
  await Deno.writeTextFile(file, text);
}
