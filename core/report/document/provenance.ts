import { distinctFiles } from "../../data/files.ts";
import {
  type Column,
  NO_SOURCE,
  type Provenance,
  type Value,
} from "../../figures/figure.ts";
import {
  byDocument,
  eachOnce,
  joinSources,
  shortSource,
} from "../../figures/short_source.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import { parameterText } from "../parameter_text.ts";
import type { ReportMaterial } from "./assemble.ts";
import { labelText } from "./labels.ts";
import type { Block, Label, Part, TableBlock } from "./model.ts";
import { protections } from "./protections.ts";

/** A section of the appendix of sources, before it has its place. */
type Section = Pick<Part, "title" | "blocks" | "landscape">;

/** What everything in the report rests on, as sections. */
export function provenanceParts(
  { content, labels }: ReportMaterial,
): Section[] {
  const all: Provenance[] = [
    ...[...content.figures.values()].filter(({ missing }) => !missing),
    ...[...content.tables.values()].filter(({ rows }) => rows.length > 0),
    ...content.texts.values(),
  ];
  return [
    section("Källor", listOf(documentsOf(sourcesOf(all)))),
    section("Var talen finns", originTable(content, labels)),
    section("Datafiler", inputTable(all)),
    ...parameterSection(all),
    section("Skydd av små antal", listOf(protections(content, labels))),
  ];
}

function section(title: string, block: Block): Section {
  return { title, blocks: [block], landscape: false };
}

function listOf(lines: readonly string[]): Block {
  return { kind: "list", items: lines.map((line) => [line]) };
}

/** Every source once, but for the data files, which have a table of their own. */
function sourcesOf(all: readonly Provenance[]): string[] {
  const files = new Set(
    all.flatMap(({ inputs }) => inputs.map(({ path }) => path)),
  );
  return eachOnce(all.flatMap(({ sources }) => sources))
    .filter((source) => !files.has(source) && source !== NO_SOURCE)
    .sort((a, b) => a.localeCompare(b, "sv"));
}

/** One line per document, with all that is taken from it. */
function documentsOf(sources: readonly string[]): string[] {
  return [...byDocument(sources).values()].map(joinSources);
}

/** One row per figure and table of the report: the file that holds its numbers. */
function originTable(
  { figures, tables }: ReportMaterial["content"],
  labels: ReadonlyMap<string, Label>,
): TableBlock {
  const described = [
    ...[...figures].map(([id, { title }]) => ({ id: `figures/${id}`, title })),
    ...[...tables].map(([id, { title }]) => ({ id: `tables/${id}`, title })),
  ];
  const rows = described.flatMap(({ id, title }) => {
    const label = labels.get(id);
    return label ? [{ label, id, title }] : [];
  });
  return plainTable(
    "ursprung",
    "Figurernas och tabellernas tal",
    [
      ["label", "Nummer"],
      ["title", "Rubrik"],
      ["file", "Fil"],
    ],
    rows.sort((a, b) => compareLabels(a.label, b.label)).map((row) => ({
      label: labelText(row.label),
      title: row.title,
      file: `${row.id}.csv`,
    })),
  );
}

function compareLabels(a: Label, b: Label): number {
  return a.kind.localeCompare(b.kind, "sv") ||
    Number(a.number) - Number(b.number);
}

/** One row per data file that was read. */
function inputTable(all: readonly Provenance[]): TableBlock {
  const inputs = distinctFiles(all.flatMap(({ inputs }) => inputs));
  return plainTable(
    "datafiler",
    "Datafiler som har lästs",
    [
      ["path", "Fil"],
      ["sha256", "SHA-256, de första 16 tecknen"],
    ],
    inputs.sort((a, b) => a.path < b.path ? -1 : 1).map(
      ({ path, sha256 }) => ({
        path,
        sha256: sha256?.slice(0, 16) ?? "lämnas inte ut",
      }),
    ),
  );
}

/** One row per dated parameter, if there are any. */
function parameterSection(all: readonly Provenance[]): Section[] {
  const parameters = new Map(
    all.flatMap(({ parameters }) => parameters)
      .map((each) => [`${each.id} ${each.validFrom}`, each]),
  );
  if (parameters.size === 0) return [];
  const rows = withoutRenewals(
    [...parameters.values()].sort((a, b) =>
      a.title.localeCompare(b.title, "sv") ||
      a.validFrom.localeCompare(b.validFrom)
    ),
  ).map(({ title, value, unit, validFrom, source }) => ({
    title,
    value: parameterText(value),
    unit,
    validFrom,
    source: shortSource(source),
  }));
  return [section(
    "Parametrar",
    plainTable("parametrar", "Daterade parametrar", [
      ["title", "Parameter"],
      ["value", "Värde"],
      ["unit", "Enhet"],
      ["validFrom", "Gäller från"],
      ["source", "Källa"],
    ], rows),
  )];
}

/** Leaves out a parameter that only goes on as it was before. */
function withoutRenewals(
  sorted: readonly Parameter<unknown>[],
): Parameter<unknown>[] {
  return sorted.filter((each, at) => {
    const former = sorted[at - 1];
    return former?.id !== each.id || former.source !== each.source ||
      parameterText(former.value) !== parameterText(each.value);
  });
}

function plainTable(
  id: string,
  title: string,
  columns: readonly (readonly [string, string])[],
  rows: readonly Readonly<Record<string, Value>>[],
): TableBlock {
  return {
    kind: "table",
    id: `tables/${id}`,
    title,
    notes: [],
    columns: columns.map(([name, title]): Column => ({ name, title })),
    rows,
  };
}
