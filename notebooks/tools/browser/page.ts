/**
 * What an analyst does and sees in JupyterLab's page.
 *
 * Every wait is for something to be so; none is for a time to pass.
 *
 * @module
 */
import type { Page } from "playwright-core";
import type { LabServer } from "./lab_server.ts";

/** Milliseconds that a notebook may take on a slow and busy machine. */
const PATIENCE = 240_000;
const NOTEBOOK = "jupyterapp.shell.currentWidget.content";
const SESSION = "globalThis.jupyterapp?.shell.currentWidget?.sessionContext";
const KERNEL = `${SESSION}?.session?.kernel`;
const CODE_CELLS =
  `[...${NOTEBOOK}.model.cells].filter((each) => each.type === "code")`;

/** Opens a notebook, without what was open before, and waits for its kernel. */
export async function openNotebook(
  page: Page,
  { origin, token }: LabServer,
  name: string,
): Promise<void> {
  await page.goto(`${origin}/lab/tree/${name}.ipynb?token=${token}&reset`);
  await page.locator(".jp-Notebook .jp-CodeCell").first().waitFor();
  await holds(page, `${KERNEL}?.status === "idle"`);
}

/** Ends the open notebook's kernel, so that the next has the memory. */
export async function endKernel(page: Page): Promise<void> {
  await page.evaluate(`${SESSION}.shutdown()`);
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

/** Runs all cells and waits until each has run, or one has stopped the rest. */
export async function runAll(page: Page): Promise<void> {
  await forgetOutputs(page);
  await chooseInMenu(page, "Run", "Run All Cells");
  await settled(page);
}

/** Restarts the kernel, runs all cells and waits as {@linkcode runAll}. */
export async function restartAndRunAll(page: Page): Promise<void> {
  await forgetOutputs(page);
  await chooseInMenu(page, "Kernel", "Restart Kernel and Run All Cells…");
  await page.locator(".jp-Dialog .jp-mod-accept").click();
  await settled(page);
}

/** Without outputs and numbers, those that come are known to be new. */
async function forgetOutputs(page: Page): Promise<void> {
  await page.evaluate(
    `jupyterapp.commands.execute("notebook:clear-all-cell-outputs")`,
  );
}

async function settled(page: Page): Promise<void> {
  await holds(
    page,
    `${KERNEL}?.status === "idle" &&
      ${CODE_CELLS}.every((each) => each.executionState !== "running") &&
      (${CODE_CELLS}.every((each) => each.executionCount > 0) ||
        document.querySelector("${ERROR}") !== null)`,
  );
}

/** Waits until an expression is true in the page. */
export async function holds(page: Page, expression: string): Promise<void> {
  await page.waitForFunction(expression, undefined, { timeout: PATIENCE });
}

/**
 * Replaces a text in the cell of parameters.
 *
 * @throws {Error} If the cell lacks the text.
 */
export async function changeParameters(
  page: Page,
  from: string,
  to: string,
): Promise<void> {
  const changed = await page.evaluate(
    `(([from, to]) => {
      const cell = ${CODE_CELLS}.find((each) =>
        (each.getMetadata("tags") ?? []).includes("parameters"));
      const source = cell.sharedModel.getSource();
      cell.sharedModel.setSource(source.replace(from, to));
      return source.includes(from);
    })(${JSON.stringify([from, to])})`,
  );
  if (!changed) throw new Error(`The cell of parameters lacks ${from}`);
}

/** Adds a cell below all others and starts it. */
export async function startCell(page: Page, code: string): Promise<void> {
  const source = JSON.stringify(code);
  await page.evaluate(
    `(() => {
      const notebook = ${NOTEBOOK};
      notebook.model.sharedModel.addCell({ cell_type: "code", source: ${source} });
      notebook.activeCellIndex = notebook.model.cells.length - 1;
      void jupyterapp.commands.execute("notebook:run-cell");
    })()`,
  );
}

/** Writes a value from a cell below all others and waits until it is there. */
export async function writes(
  page: Page,
  value: string,
  text: string,
): Promise<void> {
  await startCell(page, `console.log(${value});`);
  await page.locator(OUTPUT).getByText(text, { exact: true }).last().waitFor();
}

/** Presses ■ in the notebook's toolbar. */
export async function pressStop(page: Page): Promise<void> {
  await page.locator(".jp-Toolbar [data-command='notebook:interrupt-kernel']")
    .click();
}

/** What the open notebook shows below its cells. */
export interface ShownOutputs {
  /** Pictures that the browser has drawn. */
  readonly figures: number;
  readonly tables: number;
  /** Texts of the errors and of what was written to standard error. */
  readonly errors: readonly string[];
  /** All that can be read. */
  readonly text: string;
}

const OUTPUT = ".jp-OutputArea-output";
const ERROR = `${OUTPUT}[data-mime-type='application/vnd.jupyter.stderr']`;

/** Counts what is shown in the page. */
export async function shownOutputs(page: Page): Promise<ShownOutputs> {
  return await page.evaluate(`(() => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    return {
      figures: all("${OUTPUT}[data-mime-type='image/svg+xml'] img")
        .filter((each) => each.complete && each.naturalWidth > 0).length,
      tables: all("${OUTPUT} table").length,
      errors: all("${ERROR}").map((each) => each.textContent.trim()),
      text: all("${OUTPUT}").map((each) => each.innerText).join("\\n"),
    };
  })()`) as ShownOutputs;
}

/** Waits until as much is shown; outputs may come after the last number. */
export async function shows(
  page: Page,
  { figures, tables }: Pick<ShownOutputs, "figures" | "tables">,
): Promise<void> {
  await holds(
    page,
    `document.querySelector("${ERROR}") !== null || (
      [...document.querySelectorAll("${OUTPUT}[data-mime-type='image/svg+xml'] img")]
        .filter((each) => each.complete && each.naturalWidth > 0).length
          >= ${figures} &&
      document.querySelectorAll("${OUTPUT} table").length >= ${tables})`,
  );
}
