import type { Label, Part } from "./model.ts";

/**
 * What every chapter, section, figure and table is called. Chapters are
 * numbered and appendices lettered; figures and tables are numbered through
 * the whole report.
 *
 * @returns The label of each id.
 */
export function labelParts(chapters: readonly Part[]): Map<string, Label> {
  const numbered = chapters.filter(({ appendix }) => !appendix);
  const lettered = chapters.filter(({ appendix }) => appendix);
  return new Map([
    ...numbered.flatMap((part, at) => partLabels(part, String(at + 1))),
    ...lettered.flatMap((part, at) => partLabels(part, letter(at))),
    ...blockLabels(chapters, "figure", "Figur"),
    ...blockLabels(chapters, "table", "Tabell"),
  ]);
}

function partLabels(part: Part, number: string): [string, Label][] {
  const kind = part.appendix ? "Bilaga" : "avsnitt";
  return [
    [part.id, { kind, number }],
    ...part.parts.map(({ id }, at): [string, Label] => [
      id,
      { kind, number: `${number}.${at + 1}` },
    ]),
  ];
}

function blockLabels(
  chapters: readonly Part[],
  kind: "figure" | "table",
  word: Label["kind"],
): [string, Label][] {
  return chapters
    .flatMap(({ blocks, parts }) => [
      ...blocks,
      ...parts.flatMap((part) => part.blocks),
    ])
    .flatMap((block) => block.kind === kind ? [block.id] : [])
    .map((id, at) => [id, { kind: word, number: String(at + 1) }]);
}

function letter(at: number): string {
  return String.fromCharCode("A".charCodeAt(0) + at);
}

/** A label in running text: `Figur 3`, `avsnitt 2.1`. */
export function labelText({ kind, number }: Label): string {
  return `${kind}\u00a0${number}`;
}

/**
 * The label of an id that is known to have one.
 *
 * @throws {RangeError} If it has none.
 */
export function labelOf(
  labels: ReadonlyMap<string, Label>,
  id: string,
): Label {
  const label = labels.get(id);
  if (!label) throw new RangeError(`Nothing in the report is called ${id}`);
  return label;
}
