/**
 * JupyterLab as an analyst meets it: started by `deno task lab` in a copy of
 * the project, and worked on in a real browser.
 *
 * @module
 */
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startChromium } from "../../core/figures/chromium_fixtures.ts";
import { projectPath } from "./project.ts";

/** A started JupyterLab with an open page. */
export interface OpenLab extends AsyncDisposable {
  readonly page: Page;
  /** Address that the start page opens at. */
  readonly start: string;
  /** Address of a file in `notebooks/`. */
  addressOf(file: string): string;
}

const TOKEN = "prov";
/** What the copy needs; the environment is shared. */
const COPIED = ["core", "data", "notebooks", "deno.json", "deno.lock"];
/** Milliseconds that JupyterLab may take to answer. */
const PATIENCE = 120_000;

/** Starts JupyterLab on a free port and opens a browser on it. */
export async function openLab(): Promise<OpenLab> {
  const folder = await copyProject();
  const port = freePort();
  const server = startServer(folder, port);
  const origin = `http://127.0.0.1:${port}`;
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    server.kill("SIGTERM");
    await server.status;
    await Deno.remove(folder, { recursive: true });
  };
  try {
    await answers(`${origin}/api/status?token=${TOKEN}`);
    browser = await startChromium();
    const page = await browser.newPage({
      viewport: { width: 1440, height: 1000 },
    });
    page.setDefaultTimeout(60_000);
    return {
      page,
      start: `${origin}/?token=${TOKEN}`,
      addressOf: (file) => `${origin}/lab/tree/${file}?token=${TOKEN}&reset`,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function copyProject(): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "finsam-lab-" });
  const sources = [...COPIED, "package.json"].map((name) => projectPath(name));
  const { success } = await new Deno.Command("cp", {
    args: ["-a", ...sources, folder],
  }).output();
  if (!success) throw new Error(`Project could not be copied to ${folder}`);
  await Deno.mkdir(join(folder, "outputs"));
  await Deno.symlink(projectPath(".venv"), join(folder, ".venv"));
  return folder;
}

function freePort(): number {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  listener.close();
  return port;
}

function startServer(folder: string, port: number): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: [
      ...["task", "lab", "--no-browser", "--allow-root"],
      ...[`--port=${port}`, "--ServerApp.port_retries=0"],
      ...[`--IdentityProvider.token=${TOKEN}`],
      "--LabApp.expose_app_in_browser=True",
    ],
    cwd: folder,
    stdin: "null",
    stdout: "null",
    stderr: "null",
  }).spawn();
}

async function answers(address: string): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    const answer = await fetch(address).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`JupyterLab did not answer in ${PATIENCE / 1000} s`);
}

/** Opens a notebook and waits for its kernel. */
export async function openNotebook(
  { page, addressOf }: OpenLab,
  name: string,
): Promise<void> {
  await page.goto(addressOf(`${name}.ipynb`));
  await page.locator(".jp-Notebook .jp-CodeCell").first().waitFor();
  await page.waitForFunction(
    `${KERNEL}?.status === "idle"`,
    undefined,
    { timeout: 60_000 },
  );
}

/** Chooses an item of a menu, as a reader of the start page does. */
export async function chooseInMenu(
  page: Page,
  menu: string,
  item: string,
): Promise<void> {
  await page.locator(".lm-MenuBar-itemLabel", { hasText: menu }).first()
    .click();
  await page.locator(".lm-Menu-itemLabel").getByText(item, { exact: true })
    .click();
}

/** Runs all cells and waits until the last has its number. */
export async function runAll(page: Page): Promise<void> {
  await chooseInMenu(page, "Run", "Run All Cells");
  await page.waitForTimeout(500);
  await settled(page);
}

/** Waits until no cell is at work. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    `${KERNEL}?.status === "idle" && ![...document.querySelectorAll(
      ".jp-InputPrompt")].some((prompt) => prompt.textContent.includes("*"))`,
    undefined,
    { timeout: 300_000 },
  );
}

/** Replaces a text in the cell of parameters. */
export async function changeParameters(
  page: Page,
  from: string,
  to: string,
): Promise<void> {
  const changed = await page.evaluate(
    `(([from, to]) => {
      const cell = [...${NOTEBOOK}.model.cells].find((each) =>
        (each.getMetadata("tags") ?? []).includes("parameters"));
      const source = cell.sharedModel.getSource();
      cell.sharedModel.setSource(source.replace(from, to));
      return source.includes(from);
    })(${JSON.stringify([from, to])})`,
  );
  if (!changed) throw new Error(`The cell of parameters lacks ${from}`);
}

/** Adds a cell below all others, with the given code, and selects it. */
export async function addCell(page: Page, code: string): Promise<void> {
  await page.evaluate(
    `(() => {
      const { model } = ${NOTEBOOK};
      model.sharedModel.addCell({ cell_type: "code", source: ${
      JSON.stringify(code)
    } });
      ${NOTEBOOK}.activeCellIndex = model.cells.length - 1;
    })()`,
  );
}

/** Runs the selected cell without waiting for it. */
export async function runSelected(page: Page): Promise<void> {
  await page.evaluate(
    `void jupyterapp.commands.execute("notebook:run-cell")`,
  );
}

/** What the outputs of a notebook hold. */
export interface ShownOutputs {
  readonly figures: number;
  readonly tables: number;
  /** Texts of the errors. */
  readonly errors: readonly string[];
}

/** Counts what is shown in the page. */
export async function shownOutputs(page: Page): Promise<ShownOutputs> {
  return await page.evaluate(`(() => {
    const all = (selector) =>
      [...document.querySelectorAll(".jp-OutputArea-output " + selector +
        ", .jp-OutputArea-output" + selector)];
    return {
      figures: all("[data-mime-type='image/svg+xml'] img").length,
      tables: all("table").length,
      errors: all("[data-mime-type='application/vnd.jupyter.error']")
        .map((each) => each.textContent.trim()),
    };
  })()`) as ShownOutputs;
}

const NOTEBOOK = "jupyterapp.shell.currentWidget.content";
const KERNEL =
  "globalThis.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel";
