import type { INumberingOptions, IStylesOptions } from "docx";
import { COLOURS } from "../../../figures/theme.ts";
import { TYPEFACE_NAME } from "../../typeface.ts";

/** A theme colour as Word writes it. */
export function wordColour(colour: string): string {
  return colour.slice(1);
}

const INK = wordColour(COLOURS.ink);
const MUTED = wordColour(COLOURS.muted);
const HEADING = wordColour(COLOURS.first);

/** Names of our own paragraph styles, by what they are for. */
export const STYLE = {
  gap: "Lucka",
  list: "ListBullet",
  picture: "Figurbild",
  reading: "Lasanvisning",
  tableCell: "Tabelltext",
  tableHead: "Tabellhuvud",
  note: "Tabellnot",
} as const;

/** The document's styles; text is 11 points, proofed as Swedish. The
 * typeface has wide lines of its own, so they are set closer than single. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: TYPEFACE_NAME,
        size: 22,
        color: INK,
        language: { value: "sv-SE" },
      },
      paragraph: { spacing: { after: 140, line: 226, lineRule: "auto" } },
    },
    title: {
      run: { size: 56, bold: true, color: HEADING },
      paragraph: { spacing: { before: 0, after: 60 } },
    },
    heading1: {
      run: { size: 34, bold: true, color: HEADING },
      paragraph: {
        spacing: { before: 0, after: 200 },
        keepNext: true,
      },
    },
    heading2: {
      run: { size: 26, bold: true, color: HEADING },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    caption: {
      run: { size: 20, bold: true, italics: false, color: INK },
      paragraph: { spacing: { before: 60, after: 60 } },
    },
  },
  // What the library's own character styles are based on, and it leaves out.
  characterStyles: [
    { id: "DefaultParagraphFont", name: "Default Paragraph Font" },
  ],
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { size: 32, color: MUTED },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: "TOCHeading",
      name: "TOC Heading",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { size: 26, bold: true, color: HEADING },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    ...[1, 2].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: "Normal",
      next: "Normal",
      run: { size: 20, bold: level === 1 },
      paragraph: {
        spacing: { before: level === 1 ? 40 : 0, after: 0, line: 212 },
        indent: { left: level === 1 ? 0 : 240 },
      },
    })),
    own(STYLE.list, "List Bullet", {}, { after: 60 }),
    own(STYLE.picture, "Figurbild", {}, { before: 200, after: 40 }, true),
    own(STYLE.reading, "Läsanvisning", { size: 20 }, { after: 240 }),
    own(STYLE.note, "Tabellnot", { size: 17, color: MUTED }, {
      before: 60,
      after: 120,
    }),
    own(STYLE.tableCell, "Tabelltext", { size: 18 }, {
      before: 20,
      after: 20,
      line: 204,
    }),
    own(STYLE.tableHead, "Tabellhuvud", { size: 18, bold: true }, {
      before: 40,
      after: 40,
      line: 204,
    }, true),
    {
      ...own(STYLE.gap, "Lucka", {}, { before: 120, after: 200 }),
      paragraph: {
        spacing: { before: 120, after: 200 },
        indent: { left: 170, right: 170 },
        shading: { fill: wordColour(COLOURS.blank) },
        border: {
          left: {
            style: "single",
            size: 24,
            space: 8,
            color: wordColour(COLOURS.muted),
          },
        },
      },
    },
  ],
};

function own(
  id: string,
  name: string,
  run: { size?: number; bold?: boolean; color?: string },
  spacing: { before?: number; after?: number; line?: number },
  keepNext = false,
) {
  return {
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    run,
    paragraph: { spacing: { ...spacing, lineRule: "auto" }, keepNext },
  } as const;
}

/** References to the numberings, by what is numbered. */
export const NUMBERED = {
  chapter: "kapitel",
  appendix: "bilaga",
  list: "punkter",
} as const;

/** Headings are numbered `1`, `1.1`, `Bilaga A` and `A.1`. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: NUMBERED.chapter,
      levels: [level(0, "decimal", "%1"), level(1, "decimal", "%1.%2")],
    },
    {
      reference: NUMBERED.appendix,
      levels: [
        level(0, "upperLetter", "Bilaga %1."),
        level(1, "decimal", "%1.%2"),
      ],
    },
    {
      reference: NUMBERED.list,
      levels: [{
        level: 0,
        format: "bullet",
        text: "•",
        alignment: "left",
        style: { paragraph: { indent: { left: 360, hanging: 260 } } },
      }],
    },
  ],
};

function level(
  at: number,
  format: "decimal" | "upperLetter",
  text: string,
) {
  return {
    level: at,
    format,
    text,
    alignment: "left",
    suffix: "space",
    style: { paragraph: { indent: { left: 0, firstLine: 0 } } },
  } as const;
}
