import { fileURLToPath, pathToFileURL } from "node:url";

/** Something that `deno lint` or `deno check` found in a file. */
export interface ModuleFinding {
  /** Absolute path. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/**
 * Lints and type-checks some modules.
 *
 * A module that is not code at all would keep `deno check` from looking at
 * the others, so only what `deno lint` could read is checked.
 *
 * @param files Absolute paths.
 * @param config The deno.json that they belong to.
 * @throws If Deno fails in another way than by finding something.
 */
export async function findInModules(
  files: readonly string[],
  config: string,
): Promise<ModuleFinding[]> {
  if (files.length === 0) return [];
  const lint = await deno(["lint", "--json", "--config", config, ...files]);
  const { diagnostics, errors }: LintReport = JSON.parse(lint.stdout);
  const unreadable = new Set(errors.map(({ file_path }) => file_path));
  const readable = files.filter((file) => !unreadable.has(file));
  return [
    ...errors.map(ofSyntax),
    ...toldOnce([
      ...diagnostics.map(ofLint),
      ...await typeFindings(readable, config),
    ]),
  ];
}

const UNUSED = /^`(.+?)` is never used/;
const MISSING =
  /(?:^Property|has no exported member(?: named)?) '(.+?)'(?: does not exist|\.)/;

/** A name that is not there is not used either; that need not be told. */
function toldOnce(findings: readonly ModuleFinding[]): ModuleFinding[] {
  const placed = (pattern: RegExp, { file, line, message }: ModuleFinding) => {
    const name = pattern.exec(message)?.[1];
    return name === undefined ? undefined : `${file}:${line} ${name}`;
  };
  const missing = findings.flatMap((finding) => placed(MISSING, finding) ?? []);
  return findings.filter((finding) =>
    !missing.includes(placed(UNUSED, finding) ?? "")
  );
}

interface LintReport {
  readonly diagnostics: {
    readonly filename: string;
    readonly range: { readonly start: { readonly line: number } };
    readonly message: string;
    readonly code: string;
    readonly hint?: string;
  }[];
  readonly errors: { readonly file_path: string; readonly message: string }[];
}

function ofSyntax(
  { file_path, message }: LintReport["errors"][number],
): ModuleFinding {
  const href = pathToFileURL(file_path).href;
  const line = message.match(/:(\d+):\d+\s*$/)?.[1] ?? "1";
  const text = message.split("\n")[0]!.replaceAll(href, "");
  return { file: file_path, line: Number(line), message: text };
}

function ofLint(
  { filename, range, message, code, hint }: LintReport["diagnostics"][number],
): ModuleFinding {
  const advice = hint === undefined ? "" : `. ${hint}`;
  return {
    file: fileURLToPath(filename),
    line: range.start.line,
    message: `${message}${advice} (${code})`,
  };
}

async function typeFindings(
  files: readonly string[],
  config: string,
): Promise<ModuleFinding[]> {
  if (files.length === 0) return [];
  const { success, stderr } = await deno([
    ...["check", "--quiet", "--config", config],
    ...files,
  ]);
  if (success) return [];
  const findings = parseCheck(stderr);
  if (findings.length > 0) return findings;
  throw new Error(stderr.trim());
}

/** Reads blocks of a message, the code in question and an `at file:…` line. */
export function parseCheck(output: string): ModuleFinding[] {
  const blocks = output.matchAll(
    /^(?:(TS\d+) \[ERROR\]|error): ([^\n]*)(?:\n(?!(?:TS\d+ \[ERROR\]|error): ).*)*?\n\s+at (file:\S+?):(\d+):\d+$/gm,
  );
  return [...blocks].map(([, code, message, href, line]) => ({
    file: fileURLToPath(href!),
    line: Number(line),
    message: code === undefined ? message! : `${message} (${code})`,
  }));
}

async function deno(args: string[]) {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args,
    env: { NO_COLOR: "1" },
    stdin: "null",
  }).output();
  const [out, err] = [stdout, stderr].map((bytes) =>
    new TextDecoder().decode(bytes)
  );
  return { success, stdout: out!, stderr: err! };
}
