import type { Provenance } from "../../figures/figure.ts";
import { missingFigure } from "../../figures/missing.ts";
import { svgDocument } from "../../figures/picture.ts";
import { kronor } from "../../money.ts";
import type { OutputTable } from "../output_table.ts";
import type { PackedContent, PackedFigure } from "../packed/packed_content.ts";
import { renderPng } from "../png.ts";
import type { TextBlock } from "../text/text_block.ts";
import { assembleReport } from "./assemble.ts";
import type { Report } from "./model.ts";
import type { OutlineChapter } from "./outline/outline_form.ts";

/** What no form of the report may run, show as markup or choke on. */
const HOSTILE = '<script>alert(1)</script> & "x" \' ]]> \u0000\u0008\uFFFE';

/** The characters that XML forbids. */
// deno-lint-ignore no-control-regex -- those are the ones
export const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\uFFFE]/;

/** What the parts of the fixture rest on. */
export const PROVENANCE: Provenance = {
  sources: [`Plan 2025, ${HOSTILE}`],
  inputs: [{ path: "data/prov/fees.csv", sha256: "ab".repeat(32) }],
  parameters: [],
  synthetic: false,
  disclosure: "inga uppgifter om enskilda personer",
};

/** Two chapters, an appendix and the chapters that are made from all. */
export const OUTLINE_FIXTURE: readonly OutlineChapter[] = [
  { title: "Sammanfattning", intro: [], madeFrom: "leads", sections: [] },
  {
    title: "Avgifter",
    intro: ["Om avgifter."],
    notebook: "01-avgifter",
    sections: [
      {
        title: "I år",
        items: [
          { text: "avgifter" },
          { figure: "avgifter" },
          { table: "avgifter", yearColumn: "year" },
          { figure: "andelar" },
        ],
      },
      {
        title: "Det som saknas",
        items: [
          { text: "borta" },
          { figure: "utan-data" },
          { figure: "utan-data-heller" },
          { figure: "borta" },
        ],
      },
    ],
  },
  {
    title: "Källor",
    intro: [],
    madeFrom: "provenance",
    appendix: true,
    sections: [{
      title: "På tvären",
      landscape: true,
      items: [{ table: "bred" }],
    }],
  },
  {
    title: "Övrigt",
    intro: [],
    madeFrom: "leftovers",
    appendix: true,
    sections: [],
  },
];

let content: Promise<PackedContent> | undefined;

/** What a pack may hold, with hostile texts in every place. */
export function contentFixture(): Promise<PackedContent> {
  return content ??= makeContent();
}

async function makeContent(): Promise<PackedContent> {
  const figures = await Promise.all([
    figure("avgifter", `Avgifter ${HOSTILE}`),
    figure("andelar", "Andelar"),
    figure("onamnd", "Onämnd"),
    missing("utan-data", "Utan data"),
    missing("utan-data-heller", "Utan data heller"),
  ]);
  const tables = [TABLE, WIDE_TABLE];
  return {
    figures: new Map(figures.map((each) => [each.id, each])),
    tables: new Map(tables.map((each) => [each.id, each])),
    texts: new Map([[TEXT.id, TEXT]]),
  };
}

/** The report of the fixture. */
export async function reportFixture(
  other?: PackedContent,
): Promise<Report> {
  return assembleReport(
    { forbund: `Provförbundet ${HOSTILE}`, shortName: "Prov", year: 2025 },
    other ?? await contentFixture(),
    OUTLINE_FIXTURE,
  );
}

const TEXT: TextBlock = {
  id: "avgifter",
  title: "Avgifter",
  lead: `Avgiften är 5 kr ${HOSTILE}.`,
  paragraphs: ["Mer om det."],
  ...PROVENANCE,
};

const TABLE: OutputTable = {
  id: "avgifter",
  title: `Avgifter per medlem ${HOSTILE}`,
  note: `Anmärkning ${HOSTILE}`,
  columns: [
    { name: "year", title: "År" },
    { name: "member", title: `Medlem ${HOSTILE}` },
    { name: "fee_sek", title: "Avgift", unit: "kr", decimals: 0 },
    { name: "share", title: "Andel", unit: "andel", decimals: 4 },
  ],
  rows: [
    { year: "2024", member: "I fjol", fee_sek: kronor(4), share: 1 },
    { year: "2025", member: HOSTILE, fee_sek: kronor(1485201), share: 0.371 },
    { year: "2025", member: "Utan uppgift", fee_sek: null, share: null },
  ],
  ...PROVENANCE,
};

const WIDE_TABLE: OutputTable = {
  id: "bred",
  title: "Bred",
  columns: Array.from({ length: 9 }, (_, at) => ({
    name: `c${at}`,
    title: `Kolumn ${at}`,
  })),
  rows: Array.from({ length: 60 }, (_, at) => ({ c0: `Rad ${at}` })),
  ...PROVENANCE,
};

async function figure(id: string, title: string): Promise<PackedFigure> {
  const altText = `Vad bilden visar ${HOSTILE}`;
  const svg = svgDocument({ id, title, altText }, { width: 640, height: 200 }, [
    '<g aria-label="bar"><rect width="300" height="40" y="60"/></g>',
  ]);
  return {
    id,
    title,
    altText,
    subtitle: "Kronor",
    caption: `${title}. Så läses den ${HOSTILE}.`,
    unit: "kr",
    svg,
    png: await renderPng(svg),
    columns: TABLE.columns,
    rows: TABLE.rows,
    ...PROVENANCE,
  };
}

async function missing(id: string, title: string): Promise<PackedFigure> {
  const reason = "Uppgifterna finns inte; lägg till data/prov/fees.csv.";
  const drawn = missingFigure(id, title, reason, PROVENANCE);
  return { ...drawn, png: await renderPng(drawn.svg) };
}
