import { escapeMarkup } from "../../figures/markup.ts";
import type { Manifest } from "../manifest_form.ts";
import { inlinePicture, listOf, picturePage } from "../page.ts";
import { type Causes, causeWords } from "./causes.ts";
import { changeTable } from "./change_table.ts";
import type { ChangedItem, Item, PackComparison } from "./compare_packs.ts";

/**
 * How two packs differ, as one page: old and new side by side, and every
 * number that differs.
 *
 * @param comparison What was compared.
 * @param csv Name of the CSV file beside the page.
 */
export function comparisonPage(
  comparison: PackComparison,
  csv: string,
): Promise<string> {
  const { before, after, changed } = comparison;
  return picturePage(
    `${packName(before)} jämfört med ${packName(after)}`,
    [
      `<p>${summary(comparison)} Alla ändrade tal står i <code>${
        escapeMarkup(csv)
      }</code>.</p>`,
      ...changed.map((item) => itemSection(item, csv)),
      ...listSection("Tillkommit", comparison.added),
      ...listSection("Försvunnit", comparison.gone),
      ...listSection("Oförändrade", comparison.unchanged),
    ].join("\n"),
  );
}

/** What a pack is called: `rar 2025 bas`. */
export function packName({ forbund, year, scenario }: Manifest): string {
  return `${forbund} ${year} ${scenario}`;
}

/** How much differs, in a sentence or two. */
export function summary(
  { changed, unchanged, added, gone }: PackComparison,
): string {
  const figures = changed.filter(({ kind }) => kind === "figures").length;
  const tables = changed.length - figures;
  const moved = changed.length === 0
    ? "Inga tal är ändrade"
    : `${counted(figures, "figur", "figurer")} och ${
      counted(tables, "tabell", "tabeller")
    } har andra tal`;
  return `${moved}, ${unchanged.length} är oförändrade, ${added.length} har ` +
    `tillkommit och ${gone.length} har försvunnit.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function itemSection(
  { kind, id, before, after, changes, causes }: ChangedItem,
  csv: string,
): string {
  return [
    `<section>`,
    `<h2>${escapeMarkup(after.title)}</h2>`,
    `<p><code>${kind}/${escapeMarkup(id)}</code>: ${
      counted(changes.length, "ändrat tal", "ändrade tal")
    } på grund av ${causeWords(causes)}.</p>`,
    causeList(causes),
    ...pictures(before, after),
    changeTable(changes, csv),
    `</section>`,
  ].join("\n");
}

function causeList({ data, parameters, code }: Causes): string {
  return listOf([
    ...data.map((cause) => `Data: ${cause}`),
    ...parameters.map((cause) => `Parametrar: ${cause}`),
    ...code.map((cause) => `Kod: ${cause}`),
  ]);
}

function pictures(before: Item, after: Item): string[] {
  if (!("svg" in before && "svg" in after)) return [];
  const side = (figure: typeof before, place: string, name: string) =>
    `<figure>${inlinePicture(figure, place)}<figcaption>${name}. ${
      escapeMarkup(figure.altText)
    }</figcaption></figure>`;
  return [
    `<div class="pair">${side(before, "forut", "Förut")}${
      side(after, "nu", "Nu")
    }</div>`,
  ];
}

function listSection(title: string, paths: readonly string[]): string[] {
  return paths.length === 0
    ? []
    : [`<section><h2>${title}</h2>${listOf(paths)}</section>`];
}
