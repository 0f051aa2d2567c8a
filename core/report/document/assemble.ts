import type { PackedContent } from "../packed/packed_content.ts";
import { sectionBlocks } from "./contents.ts";
import { mergeGaps, tellOnce } from "./gaps.ts";
import { labelParts } from "./labels.ts";
import { leftoverBlocks } from "./leftovers.ts";
import type { Block, Label, Part, Report } from "./model.ts";
import { OUTLINE } from "./outline/outline.ts";
import type { OutlineChapter, OutlineSection } from "./outline/outline_form.ts";
import { provenanceParts } from "./provenance.ts";
import { summaryBlocks } from "./summary.ts";
import { turnedTable } from "./turned_table.ts";

/** A wide table of so few rows is turned, instead of its page. */
const FEW_ROWS = 2;

/** Whose report it is, and of which year. */
export interface ReportSubject {
  /** The förbund's whole name. */
  readonly forbund: string;
  /** The förbund's name in headers. */
  readonly shortName: string;
  /** The year that the report is about. */
  readonly year: number;
  /** What the scenario that it is made with is called, if not the base. */
  readonly scenario?: string | undefined;
}

/** What the parts of a report are made from. */
export interface ReportMaterial {
  readonly content: PackedContent;
  readonly outline: readonly OutlineChapter[];
  readonly year: number;
  /** What everything is called, once that is known. */
  readonly labels: ReadonlyMap<string, Label>;
}

/**
 * Puts what a pack holds in the order of an outline.
 *
 * @param subject Whose report it is.
 * @param content What the notebooks have written.
 * @param outline What stands where.
 */
export function assembleReport(
  { forbund, shortName, year, scenario }: ReportSubject,
  content: PackedContent,
  outline: readonly OutlineChapter[] = OUTLINE,
): Report {
  const material = { content, outline, year, labels: new Map() };
  // The labels depend on what there is; the texts that name them do not move it.
  const labels = labelParts(chapters(material));
  return {
    title: `Behovsanalys ${year}`,
    forbund,
    shortName,
    preamble: "Underlag för verksamhetsplan och budget, sammanställt ur de " +
      "uppgifter som bilagan Källor och metod namnger." +
      scenarioText(scenario),
    synthetic: isSynthetic(content),
    chapters: chapters({ ...material, labels }),
    labels,
  };
}

function scenarioText(scenario: string | undefined): string {
  return scenario === undefined
    ? ""
    : ` Rapporten är gjord med scenariot ”${scenario}”, som redovisas rad ` +
      "för rad; sammanfattningen och jämförelserna utgår från grundscenariot.";
}

function chapters(material: ReportMaterial): Part[] {
  return material.outline
    .map((chapter, at) => buildChapter(chapter, `kapitel-${at + 1}`, material))
    .filter(({ blocks, parts }) => blocks.length + parts.length > 0);
}

function buildChapter(
  chapter: OutlineChapter,
  id: string,
  material: ReportMaterial,
): Part {
  const { title, intro, appendix = false } = chapter;
  const made = chapter.madeFrom === "provenance"
    ? provenanceParts(material).map((section, at) => ({
      ...section,
      id: `${id}-ursprung-${at + 1}`,
    }))
    : [];
  const own = chapter.sections.map((section, at) =>
    buildSection(section, `${id}-${at + 1}`, chapter, material)
  );
  return {
    id,
    title,
    blocks: [
      ...intro.map((words): Block => ({
        kind: "paragraph",
        inlines: [words],
      })),
      ...chapterBlocks(chapter, material),
    ],
    parts: tellOnce([...made, ...own]).map((section) => ({
      ...section,
      appendix,
      parts: [],
    })),
    appendix,
    landscape: false,
  };
}

function buildSection(
  section: OutlineSection,
  id: string,
  chapter: OutlineChapter,
  material: ReportMaterial,
) {
  const { title, items, landscape = false } = section;
  const { notebook } = { ...chapter, ...section };
  const blocks = sectionBlocks(items, { ...material, notebook });
  return landscape && !blocks.some(hasManyRows)
    ? { id, title, blocks: blocks.map(turned), landscape: false }
    : { id, title, blocks, landscape };
}

function hasManyRows(block: Block): boolean {
  return block.kind === "table" && block.rows.length > FEW_ROWS;
}

function turned(block: Block): Block {
  return block.kind === "table" ? turnedTable(block) : block;
}

/** What a chapter says itself, besides its sections. */
function chapterBlocks(
  { madeFrom }: OutlineChapter,
  material: ReportMaterial,
): Block[] {
  if (madeFrom === "leads") return summaryBlocks(material);
  if (madeFrom === "leftovers") return mergeGaps(leftoverBlocks(material));
  return [];
}

function isSynthetic({ figures, tables, texts }: PackedContent): boolean {
  return [...figures.values(), ...tables.values(), ...texts.values()]
    .some(({ synthetic }) => synthetic);
}
