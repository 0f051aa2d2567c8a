import assert from "node:assert/strict";
import type { OutputTable } from "../output_table.ts";
import type { TextBlock } from "../text/text_block.ts";
import { assembleReport } from "./assemble.ts";
import { gapHeading, tellOnce, withoutEchoes } from "./gaps.ts";
import { labelOf, labelText } from "./labels.ts";
import type { Block, Inline, Report } from "./model.ts";
import { OUTLINE } from "./outline/outline.ts";
import { contentFixture, reportFixture } from "./report_fixtures.ts";

const NOTHING = { figures: new Map(), tables: new Map(), texts: new Map() };
const SUBJECT = { forbund: "Prov", shortName: "Prov", year: 2025 };

Deno.test("chapters are numbered, appendices lettered, figures and tables counted through", async () => {
  const { labels } = await reportFixture();
  const table = {
    "kapitel-1": "avsnitt 1",
    "kapitel-2-2": "avsnitt 2.2",
    "kapitel-3": "Bilaga A",
    "kapitel-3-ursprung-1": "Bilaga A.1",
    "kapitel-3-1": "Bilaga A.5",
    "figures/avgifter": "Figur 1",
    "figures/andelar": "Figur 2",
    "figures/onamnd": "Figur 3",
    "tables/avgifter": "Tabell 1",
    "tables/ursprung": "Tabell 2",
  };
  for (const [id, text] of Object.entries(table)) {
    assert.equal(labelText(labelOf(labels, id)).replace("\u00a0", " "), text);
  }
});

Deno.test("a section's texts come first, then a sentence that refers to what it shows", async () => {
  const report = await reportFixture();
  const [lead, more, see, ...shown] = sectionOf(report, "I år");
  assert.match(words(lead), /^Avgiften är 5 kr/);
  assert.equal(words(more), "Mer om det.");
  assert.equal(
    words(see),
    "Se [figures/avgifter], [tables/avgifter] och [figures/andelar].",
  );
  assert.deepEqual(shown.map(({ kind }) => kind), [
    "figure",
    "table",
    "figure",
  ]);
});

Deno.test("the summary repeats each lead with the section that says more", async () => {
  const report = await reportFixture();
  const [list] = report.chapters[0]!.blocks;
  assert.ok(list?.kind === "list");
  assert.equal(list.items.length, 1);
  assert.match(
    wordsOf(list.items[0]!),
    /^Avgiften är 5 kr.*\(\[kapitel-2-1\]\)$/s,
  );
});

Deno.test("the summary names last, without a way out, what there is no basis for", async () => {
  const { texts, ...others } = await contentFixture();
  const [[id, text]] = [...texts] as [[string, TextBlock]];
  const lacking = { ...text, lead: "Lägg till fees.csv.", lacking: "avgifter" };
  const report = await reportFixture({
    ...others,
    texts: new Map([[id, lacking]]),
  });
  assert.deepEqual(report.chapters[0]!.blocks.map(words), [
    "Underlag saknas eller får inte visas för: avgifter ([kapitel-2-1]).",
  ]);
});

Deno.test("what is missing for one reason is told once, with each reason's way out", async () => {
  const report = await reportFixture();
  const gaps = sectionOf(report, "Det som saknas");
  assert.deepEqual(gaps.map((gap) => gap.kind), ["gap", "gap"]);
  const [absent, without] = gaps.map((gap) => {
    assert.ok(gap.kind === "gap");
    return gap;
  });
  assert.deepEqual(absent!.titles, ["texten borta", "figuren borta"]);
  assert.match(absent!.reason, /deno task report --notebook 01-avgifter/);
  assert.deepEqual(without!.titles, ["Utan data", "Utan data heller"]);
  assert.match(without!.reason, /lägg till data\/prov\/fees\.csv/);
});

Deno.test("a text that a gap says again is left to the gap", () => {
  const text = (words: string): Block => ({
    kind: "paragraph",
    inlines: [words],
  });
  const gap: Block = {
    kind: "gap",
    titles: ["Prognos"],
    reason: "Ingen prognos görs: inget år är känt. Hämta X.",
  };
  const own = text("Behovet är 5 personer.");
  assert.deepEqual(
    withoutEchoes([text("Ingen prognos görs: inget år är känt."), own, gap]),
    [own, gap],
  );
  assert.deepEqual(withoutEchoes([own]), [own]);
});

Deno.test("how to fill a gap is told once in a chapter, what is missing each time", () => {
  const gap = (reason: string): Block => ({ kind: "gap", titles: [], reason });
  const parts = [
    { blocks: [gap("A saknas. Hämta X. Lägg till Y.")] },
    { blocks: [gap("B saknas. Hämta X."), gap("C saknas. Hämta Z.")] },
  ];
  const reasons = tellOnce(parts).flatMap(({ blocks }) =>
    blocks.map((block) => block.kind === "gap" && block.reason)
  );
  assert.deepEqual(reasons, [
    "A saknas. Hämta X. Lägg till Y.",
    "B saknas. Hur luckan fylls står ovan.",
    "C saknas. Hämta Z.",
  ]);
});

Deno.test("a title that ends its own sentence gets no point more", () => {
  const heading = (title: string) =>
    gapHeading({ kind: "gap", titles: [title], reason: "" });
  assert.equal(heading("Deltagare"), "Uppgift saknas: Deltagare.");
  assert.equal(heading("Fler?"), "Uppgift saknas: Fler?");
});

Deno.test("a table with a column of years shows the report's year and says so", async () => {
  const report = await reportFixture();
  const table = sectionOf(report, "I år").find(({ kind }) => kind === "table");
  assert.ok(table?.kind === "table");
  assert.deepEqual(table.rows.map(({ year }) => year), ["2025", "2025"]);
  assert.ok(table.notes.includes("Visar 2025; alla år finns i tabeller.xlsx."));
});

Deno.test("a table without rows is told so, and turns no page", async () => {
  const { tables, ...others } = await contentFixture();
  const empty = new Map([...tables].map(([id, table]) => [
    id,
    { ...table, rows: table.rows.filter(({ year }) => year === "2024") },
  ]));
  const report = await reportFixture({ tables: empty, ...others });
  const wide = report.chapters.flatMap(({ parts }) => parts)
    .find(({ title }) => title === "På tvären")!;
  assert.deepEqual(wide.blocks.map(words), ["Tabellen ”Bred” har inga rader."]);
  assert.equal(wide.landscape, false);
});

Deno.test("a wide table of two rows is turned instead of its page", async () => {
  const { tables, ...others } = await contentFixture();
  const wide: OutputTable = {
    ...tables.get("bred")!,
    columns: [
      { name: "region", title: "Region" },
      { name: "slope", title: "Lutning", unit: "procent", decimals: 2 },
      { name: "verdict", title: "Riktning", words: { up: "ökar" } },
    ],
    rows: [
      { region: "Riket", slope: -0.234, verdict: "up" },
      { region: "Länet", slope: null, verdict: "okänd" },
    ],
  };
  const few = new Map([...tables, [wide.id, wide]]);
  const report = await reportFixture({ tables: few, ...others });
  const section = report.chapters.flatMap(({ parts }) => parts)
    .find(({ title }) => title === "På tvären")!;
  assert.equal(section.landscape, false);
  const table = section.blocks.find(({ kind }) => kind === "table");
  assert.ok(table?.kind === "table");
  assert.deepEqual(table.columns.map(({ title }) => title), [
    "Region",
    "Riket",
    "Länet",
  ]);
  assert.deepEqual(table.rows.map((row) => Object.values(row)), [
    ["Lutning, procent", "−0,23", "–"],
    ["Riktning", "ökar", "okänd"],
  ]);
});

Deno.test("what the outline does not name comes last, and nothing is shown twice", async () => {
  const report = await reportFixture();
  const last = report.chapters.at(-1)!;
  assert.equal(last.title, "Övrigt");
  assert.deepEqual(
    last.blocks.map((block) => block.kind === "figure" && block.id),
    ["figures/onamnd"],
  );
  const { figures, ...others } = await contentFixture();
  const named = new Map([...figures].filter(([id]) => id !== "onamnd"));
  const complete = await reportFixture({ figures: named, ...others });
  assert.equal(complete.chapters.at(-1)!.title, "Källor");
});

Deno.test("a pack that holds nothing gives a report of gaps", () => {
  const report = assembleReport(SUBJECT, NOTHING, OUTLINE);
  const gaps = report.chapters.flatMap(({ blocks, parts }) => [
    ...blocks,
    ...parts.flatMap((part) => part.blocks),
  ]).filter(({ kind }) => kind === "gap");
  assert.ok(gaps.length > 10);
  assert.match(JSON.stringify(gaps), /--notebook 01-medlemsavgifter/);
});

Deno.test("one made-up number makes the report say so", async () => {
  const { texts, ...others } = await contentFixture();
  assert.equal((await reportFixture({ texts, ...others })).synthetic, false);
  const made = [...texts].map(([id, text]) =>
    [id, { ...text, synthetic: true }] as const
  );
  const report = await reportFixture({ texts: new Map(made), ...others });
  assert.equal(report.synthetic, true);
});

Deno.test("the appendix of sources names sources, files and protection, but not of gaps", async () => {
  const { figures, ...others } = await contentFixture();
  const elsewhere = new Map([...figures].map(([id, each]) => [
    id,
    each.missing ? { ...each, sources: ["bara i en lucka"] } : each,
  ]));
  const report = await reportFixture({ figures: elsewhere, ...others });
  const text = JSON.stringify(
    report.chapters.find(({ title }) => title === "Källor"),
  );
  assert.match(text, /Plan 2025/);
  assert.match(text, /data\/prov\/fees\.csv/);
  assert.match(text, /figures\/avgifter\.csv/);
  assert.match(text, /Inga uppgifter om enskilda personer/);
  assert.doesNotMatch(text, /bara i en lucka/);
});

Deno.test("a report says what scenario it is made with, if not the base", () => {
  const of = (scenario?: string) =>
    assembleReport({ ...SUBJECT, scenario }, NOTHING, OUTLINE).preamble;
  assert.doesNotMatch(of(), /scenario/);
  assert.ok(of("Full ram").startsWith(of()));
  assert.match(of("Full ram"), / Rapporten är gjord med scenariot ”Full ram”/);
});

Deno.test("where protection differs, each is told with its figures and tables", async () => {
  const { figures, tables, texts } = await contentFixture();
  const andelar = { ...figures.get("andelar")!, disclosure: "antal under 5" };
  const report = await reportFixture({
    figures: new Map(figures).set("andelar", andelar),
    tables,
    texts,
  });
  const chapter = report.chapters.find(({ title }) => title === "Källor")!;
  const { blocks: [list] } = chapter.parts.find(({ title }) =>
    title === "Skydd av små antal"
  )!;
  assert.ok(list?.kind === "list");
  // Figur 1 is avgifter, 2 andelar and 3 onamnd; Tabell 1 is avgifter; 2 and 3
  // are the appendix's own, and 4 is bred.
  assert.deepEqual(
    list.items.map((item) => wordsOf(item).replaceAll("\u00a0", " ")),
    [
      "Antal under 5: Figur 2",
      "Inga uppgifter om enskilda personer: Figur 1, 3; Tabell 1, 4",
    ],
  );
});

Deno.test("the outline names only what some notebook promises", async () => {
  const promised = new Set(await promises());
  for (const { sections } of OUTLINE) {
    for (const item of sections.flatMap(({ items }) => items)) {
      const path = "text" in item
        ? `texts/${item.text}`
        : "figure" in item
        ? `figures/${item.figure}`
        : `tables/${item.table}`;
      assert.ok(promised.has(path), path);
    }
  }
});

function sectionOf(report: Report, title: string): readonly Block[] {
  const parts = report.chapters.flatMap((chapter) => chapter.parts);
  return parts.find((part) => part.title === title)!.blocks;
}

function words(block: Block | undefined): string {
  assert.ok(block?.kind === "paragraph");
  return wordsOf(block.inlines);
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) =>
    typeof inline === "string" ? inline : `[${inline.ref}]`
  ).join("");
}

/** What the notebooks say that they write. */
async function promises(): Promise<string[]> {
  const folder = new URL("../../../notebooks/", import.meta.url);
  const found: string[] = [];
  for await (const { name } of Deno.readDir(folder)) {
    if (!name.endsWith(".ipynb")) continue;
    const { metadata } = JSON.parse(
      await Deno.readTextFile(new URL(name, folder)),
    );
    found.push(...metadata.finsam.promises);
  }
  return found;
}
