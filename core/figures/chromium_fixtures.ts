import { type Browser, chromium } from "playwright-core";

/** Where Chromium may be installed, the first that exists. */
const PLACES = [
  Deno.env.get("FINSAM_CHROMIUM") ?? "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
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

/** The installed Chromium, or `undefined`. */
export const CHROMIUM: string | undefined = PLACES.find((place) => {
  try {
    return Deno.statSync(place).isFile;
  } catch {
    return false;
  }
});
if (!CHROMIUM) {
  console.warn("Chromium is not installed: tests in the browser are left out");
}

/** Starts the installed Chromium without a screen. */
export async function startChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}
