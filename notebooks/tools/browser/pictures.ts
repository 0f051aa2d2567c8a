import { join } from "node:path";
import type { Page } from "playwright-core";
import { projectPath } from "../project.ts";

/** Where the walk's pictures stay, to be looked at; git ignores the folder. */
const FOLDER = projectPath("outputs", "webblasare");
/** The window that the walk is made in. */
export const WINDOW = { width: 1440, height: 1000 };
/** Height of one picture of a notebook, in the page's pixels. */
const TALL = 3000;

/** Empties the folder of pictures. */
export async function forgetPictures(): Promise<void> {
  await Deno.mkdir(FOLDER, { recursive: true });
  await Deno.remove(FOLDER, { recursive: true });
  await Deno.mkdir(FOLDER);
}

/** Takes a picture of what the window shows. */
export async function pictureWindow(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

/** Takes pictures of a whole notebook, from its top and as many as it needs. */
export async function pictureNotebook(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ ...WINDOW, height: TALL });
  const pane = page.locator(".jp-WindowedPanel-outer");
  const content = page.locator(".jp-WindowedPanel-viewport");
  const { height } = (await content.boundingBox())!;
  const step = await pane.evaluate(({ clientHeight }) => clientHeight);
  for (let at = 0; at * step < height; at++) {
    await pane.evaluate((box, top) => box.scrollTop = top, at * step);
    await pane.screenshot({ path: join(FOLDER, `${name}-${at + 1}.png`) });
  }
  await page.setViewportSize(WINDOW);
}
