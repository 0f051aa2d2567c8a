import { type Browser, chromium } from "playwright-core";
import { MAY_START_PROGRAMS } from "./programs_fixtures.ts";

/** Where Chromium may be installed, the first that exists. */
const PLACES = [
  Deno.env.get("FINSAM_CHROMIUM") ?? "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];
/** A test browser without a screen that asks nobody for anything. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The installed Chromium, or `undefined` if there is none to start. */
export const CHROMIUM: string | undefined = PLACES.find((place) => {
  if (!MAY_START_PROGRAMS) return false;
  try {
    return Deno.statSync(place).isFile;
  } catch {
    return false;
  }
});
if (!CHROMIUM && MAY_START_PROGRAMS) {
  console.warn("Chromium is not installed: tests in the browser are left out");
}

/** Starts the installed Chromium without a screen. */
export async function startChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}
