import { basename, join, relative } from "node:path";
import { joinCells } from "./cells.ts";
import { findingInWords } from "./finding_words.ts";
import { findInModules, type ModuleFinding } from "./module_findings.ts";
import {
  isCode,
  type NamedNotebook,
  readNotebooks,
  sourceOf,
} from "./notebook.ts";
import { parameterFaults } from "./parameters_cell.ts";
import { projectPath } from "./project.ts";
import { sharedPromises } from "./promises.ts";

/**
 * Checks that the code of a folder's notebooks would do what it seems to.
 *
 * The kernel runs cells unchecked, makes a misspelt import `undefined` and
 * passes over a cell with `export` in silence.
 *
 * @param folder The notebooks' folder.
 * @returns Findings such as `01-medlemsavgifter.ipynb cell 4 rad 2: …`.
 */
export async function checkNotebooks(folder: string): Promise<string[]> {
  const notebooks = await readNotebooks(folder);
  return [
    ...notebooks.flatMap(formFindings),
    ...sharedPromises(notebooks),
    ...await codeFindings(notebooks),
  ];
}

function formFindings({ name, notebook }: NamedNotebook): string[] {
  const faults = [...parameterFaults(notebook), ...exportFaults(notebook)];
  return faults.map(({ cell, message }) =>
    `${name}.ipynb${cell === undefined ? "" : ` cell ${cell}`}: ${message}`
  );
}

function exportFaults({ cells }: NamedNotebook["notebook"]) {
  return cells.flatMap((cell, at) =>
    isCode(cell) && /^export\b/m.test(sourceOf(cell))
      ? [{
        cell: at + 1,
        message: "kärnan hoppar över hela cellen när den innehåller export",
      }]
      : []
  );
}

async function codeFindings(notebooks: NamedNotebook[]): Promise<string[]> {
  const scratch = await Deno.makeTempDir({
    dir: projectPath("outputs"),
    prefix: ".check-",
  });
  try {
    // deno lint and deno check name files by their real path.
    const folder = await Deno.realPath(scratch);
    const joined = new Map(
      notebooks.map(({ name, notebook }) => [name, joinCells(notebook)]),
    );
    const files = [...joined.keys()].map((name) => join(folder, `${name}.ts`));
    await Promise.all(
      files.map((file) =>
        Deno.writeTextFile(file, joined.get(basename(file, ".ts"))!.code)
      ),
    );
    const findings = await findInModules(files, projectPath("deno.json"));
    return findings.map((finding) => {
      const name = basename(finding.file, ".ts");
      const own = files.includes(finding.file) ? joined.get(name) : undefined;
      if (own === undefined) return describeElsewhere(finding);
      const { cell, line } = own.placeOf(finding.line);
      const message = findingInWords(finding.message);
      return `${name}.ipynb cell ${cell} rad ${line}: ${message}`;
    });
  } finally {
    await Deno.remove(scratch, { recursive: true });
  }
}

function describeElsewhere({ file, line, message }: ModuleFinding): string {
  return `${relative(projectPath(), file)} rad ${line}: ${message}`;
}
