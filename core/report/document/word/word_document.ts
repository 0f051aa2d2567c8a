import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import { xmlText } from "../../../figures/markup.ts";
import type { Typeface } from "../../typeface.ts";
import { type Part, type Report, SYNTHETIC_WARNING } from "../model.ts";
import { wordPart } from "./blocks.ts";
import { embeddedTypeface } from "./embedded_typeface.ts";
import { fixPackage } from "./fixed_package.ts";
import { run } from "./inlines.ts";
import { type PageForm, pageForm, pageProperties } from "./page.ts";
import { PAGE_NUMBERS } from "./page_numbers.ts";
import { NUMBERING, STYLES } from "./styles.ts";

/**
 * Writes a report as a Word document: real styles, contents with page numbers,
 * captions and references as fields, alt texts, Swedish as its language, and
 * its typeface within. Where a text has a character that the typeface lacks,
 * Word counts the pages of the contents when it is asked to renew them.
 *
 * @param report What to write.
 * @param typeface What it is set in.
 * @returns The bytes of a `.docx` file, the same every time.
 */
export async function writeWord(
  report: Report,
  typeface: readonly Typeface[],
): Promise<Uint8Array> {
  const document = new Document({
    title: xmlText(report.title),
    subject: xmlText(report.forbund),
    creator: xmlText(report.forbund),
    styles: STYLES,
    fonts: embeddedTypeface(typeface),
    numbering: NUMBERING,
    pageNumbers: PAGE_NUMBERS,
    sections: sections(report),
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return fixPackage(bytes, picturesOf(report));
}

/** The bytes of each picture by the id of its figure. */
function picturesOf({ chapters }: Report): Map<string, Uint8Array> {
  const parts = chapters.flatMap((chapter) => [chapter, ...chapter.parts]);
  return new Map(
    parts.flatMap(({ blocks }) => blocks).flatMap((block) =>
      block.kind === "figure" ? [[block.figure.id, block.figure.png]] : []
    ),
  );
}

/** A heading with what stands below it, and its level. */
interface Piece {
  readonly part: Part;
  readonly level: 0 | 1;
}

/** The report in a row, with a new section wherever the page turns. */
function sections(report: Report): ISectionOptions[] {
  const pieces = report.chapters.flatMap((chapter): Piece[] => [
    { part: chapter, level: 0 },
    ...chapter.parts.map((part): Piece => ({ part, level: 1 })),
  ]);
  return stretchesOf(pieces).map((stretch, at) => {
    const page = pageForm(stretch[0]!.part.landscape);
    return {
      properties: { ...pageProperties(page), titlePage: at === 0 },
      headers: { default: header(report, page) },
      footers: { default: footer(), first: footer() },
      children: [
        ...(at === 0 ? frontMatter(report) : []),
        ...stretch.flatMap(({ part, level }) =>
          wordPart(part, level, report.labels, page)
        ),
      ],
    };
  });
}

/** Pieces that follow each other on pages of one form. */
function stretchesOf(pieces: readonly Piece[]): Piece[][] {
  const stretches: Piece[][] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    const former = last?.at(-1)?.part.landscape;
    if (last && former === piece.part.landscape) last.push(piece);
    else stretches.push([piece]);
  }
  return stretches;
}

function frontMatter({ title, forbund, preamble, synthetic }: Report) {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    new Paragraph({ style: "Subtitle", children: [run(forbund)] }),
    new Paragraph({ children: [run(preamble)] }),
    ...(synthetic
      ? [new Paragraph({ children: [run(SYNTHETIC_WARNING, true)] })]
      : []),
    new Paragraph({ style: "TOCHeading", children: [run("Innehåll")] }),
    new TableOfContents("Innehåll", {
      hyperlink: true,
      headingStyleRange: "1-2",
    }),
  ];
}

function header(
  { title, shortName, synthetic }: Report,
  { textWidth }: PageForm,
): Header {
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          run(`${title}, ${shortName}`),
          ...(synthetic
            ? [
              new TextRun({ children: [new Tab(), "Exempeldata"], bold: true }),
            ]
            : []),
        ],
      }),
    ],
  });
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: "right",
        children: [
          new TextRun({
            children: [
              "Sida ",
              PageNumber.CURRENT,
              " av ",
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
