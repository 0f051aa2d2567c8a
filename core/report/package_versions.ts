import { readBytes } from "../data/files.ts";
import { PROJECT } from "./code_version.ts";

/** Pinned packages that only tests and benchmarks use. */
export const TEST_PACKAGES: readonly string[] = [
  "@duckdb/node-api",
  "@stryker-mutator/instrumenter",
  "axe-core",
  "csv-parse",
  "dinero.js",
  "fast-check",
  "highs",
  "jsonstat-toolkit",
  "playwright-core",
];

/** Deno and the pinned packages that results are made with, by name. */
export async function packageVersions(): Promise<Record<string, string>> {
  const used = (await pinnedPackages()).filter(([name]) =>
    !TEST_PACKAGES.includes(name) && !name.startsWith("@types/")
  );
  return { deno: Deno.version.deno, ...Object.fromEntries(used) };
}

/** Names and versions of the packages that `deno.json` pins. */
export async function pinnedPackages(): Promise<(readonly [string, string])[]> {
  const bytes = await readBytes(PROJECT, "deno.json");
  const { imports }: { imports: Record<string, string> } = JSON.parse(
    new TextDecoder().decode(bytes!),
  );
  return Object.values(imports).flatMap((target) => {
    const found = target.match(/^npm:(@?[^@]+)@([^/]+)/);
    return found ? [[found[1]!, found[2]!] as const] : [];
  });
}
