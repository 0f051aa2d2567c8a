import { join } from "node:path";
import { KERNEL_NAME } from "./kernelspec.ts";
import { type Cell, listNotebooks, type Notebook } from "./notebook.ts";
import { formatNotebook } from "./stored_outputs.ts";
import { UserError } from "./user_error.ts";

/**
 * Writes a notebook that runs at once: title, imports, parameters, one table of
 * the member fees, and where to go on.
 *
 * @param folder The notebooks' folder.
 * @param name ASCII kebab-case, without a number; the next free one is put
 * before it.
 * @returns What was made and what to do now, in Swedish.
 * @throws {UserError} If there is a notebook of that name.
 */
export async function newNotebook(
  folder: string,
  name: string,
): Promise<string[]> {
  const known = await listNotebooks(folder);
  const taken = known.find((each) => each.slice(3) === name);
  if (taken) throw new UserError(`notebooks/${taken}.ipynb finns redan`);
  const last = Math.max(-1, ...known.map((each) => Number(each.slice(0, 2))));
  const file = `${String(last + 1).padStart(2, "0")}-${name}.ipynb`;
  await Deno.writeTextFile(join(folder, file), formatNotebook(notebook(name)));
  return [
    `notebooks/${file} är gjord; öppna den med deno task lab`,
    "Byt titel och fråga, och byt ut tabellen mot det som svarar på frågan: " +
    "notebooks/steg-for-steg.md visar hur.",
  ];
}

function notebook(name: string): Notebook {
  return {
    cells: [
      text("titel", [
        `# ${name.charAt(0).toUpperCase()}${
          name.slice(1).replaceAll("-", " ")
        }`,
        "",
        "**Vilken fråga svarar notebooken på?**",
        "",
        "Skriv en mening om vad den räknar på och ur vilka filer.",
      ]),
      code("import", [
        'import { named } from "core";',
        "const {",
        "  allocateMemberFees,",
        "  checkedParameters,",
        "  feeInput,",
        "  loadFeeData,",
        "  memberFeeTable,",
        "  show,",
        '} = await named(import("core"));',
      ]),
      text("andra-har", [
        "## Ändra här",
        "",
        "Byt förbund eller år i cellen nedan och välj sedan _Run → Run All Cells_.",
      ]),
      code("parametrar", [
        "const parameters = checkedParameters({",
        '  forbund: "rar", // mappens namn i data/',
        "  year: 2025, // år som det finns underlag för",
        '  scenario: "bas", // namn på resultatets mapp i outputs/',
        "});",
      ], ["parameters"]),
      code("las-in", [
        "const data = await loadFeeData(parameters.forbund);",
        "const fees = allocateMemberFees(feeInput(data, parameters.year));",
      ]),
      text("svar", [
        "## Svaret",
        "",
        "En mening om hur man läser det som visas.",
      ]),
      code("visa-svar", ["await show(memberFeeTable(data, fees));"]),
    ],
    metadata: {
      finsam: { promises: [] },
      kernelspec: {
        display_name: "Finsam (Deno)",
        language: "typescript",
        name: KERNEL_NAME,
      },
      language_info: {
        codemirror_mode: "typescript",
        file_extension: ".ts",
        mimetype: "text/x.typescript",
        name: "typescript",
        nbconvert_exporter: "script",
        pygments_lexer: "typescript",
      },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

function text(id: string, lines: readonly string[]): Cell {
  return { cell_type: "markdown", id, metadata: {}, source: stored(lines) };
}

function code(
  id: string,
  lines: readonly string[],
  tags: readonly string[] = [],
): Cell {
  return {
    cell_type: "code",
    execution_count: null,
    id,
    metadata: tags.length > 0 ? { tags } : {},
    outputs: [],
    source: stored(lines),
  };
}

/** Jupyter stores every line but the last with its line end. */
function stored(lines: readonly string[]): string[] {
  return lines.map((line, at) => at < lines.length - 1 ? `${line}\n` : line);
}
