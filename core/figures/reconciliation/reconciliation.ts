import type { Publications } from "../../data/publications.ts";
import { countByTable } from "../../reconciliation/counts.ts";
import type { Finding } from "../../reconciliation/finding.ts";
import { drawChart } from "../chart.ts";
import type { LegendEntry } from "../legend.ts";
import type { Figure } from "../figure.ts";
import { missingFigure } from "../missing.ts";
import { reconciliationProvenance } from "./provenance.ts";
import {
  shortDocument,
  STATUS_WORDS,
  STATUSES,
  summarizeReconciliation,
} from "./words.ts";
import { drawSections, STATUS_LOOKS } from "./drawing.ts";
import { type Section, sectionsOf } from "./sections.ts";

const ID = "avstamning-per-dokument";
const TITLE = "Tryckta tal som stämmer och tal som avviker";

/**
 * One square per reconciliation, by document and table: what holds, what holds
 * within rounding, what differs and what cannot be recomputed.
 *
 * @param publications What the findings were made from.
 * @param findings All of them.
 */
export function reconciliationOverview(
  publications: Publications,
  findings: readonly Finding[],
): Figure {
  const { shortName } = publications.forbund;
  const tables = countByTable(findings);
  const sections = sectionsOf(tables).map((section) => ({
    ...section,
    name: shortDocument(section.name, shortName) || "Tal som saknas i data",
  }));
  const provenance = reconciliationProvenance(publications, findings);
  if (findings.length === 0) {
    return missingFigure(ID, TITLE, noIdentities(publications), provenance);
  }
  const texts = {
    id: ID,
    title: TITLE,
    subtitle:
      `${shortName}. En ruta är ett tryckt tal som räknats om ur andra ` +
      `tryckta tal. ${summarizeReconciliation(findings)}`,
    altText: altText(sections),
  };
  return {
    ...texts,
    caption: "Avstämning av tryckta tal per dokument. Tabeller där något " +
      "avviker eller saknar underlag har en egen rad.",
    unit: "antal",
    svg: drawChart(
      { ...texts, ...provenance, legend: legend() },
      drawSections(sections),
    ),
    columns: [
      { name: "document", title: "Dokument" },
      { name: "table", title: "Tabell eller avsnitt" },
      ...STATUSES.map((status) => ({
        name: status,
        title: `Antal som ${STATUS_WORDS[status]}`,
        unit: "antal",
        decimals: 0,
      })),
    ],
    rows: tables.map((table) => ({ ...table })),
    ...provenance,
  };
}

function noIdentities({ forbund }: Publications): string {
  return `${forbund.shortName}: ingen avstämning är beskriven. Skriv vad de ` +
    `tryckta talen bör uppfylla i data/${forbund.id}/identities.csv.`;
}

function legend(): LegendEntry[] {
  return STATUSES.toReversed().map((status) => ({
    label: STATUS_WORDS[status],
    ...STATUS_LOOKS[status],
  }));
}

function altText(sections: readonly Section[]): string {
  const described = sections.map(({ name, counts }) =>
    `${name}: ${counts.holds + counts.rounding} stämmer, varav ` +
    `${counts.rounding} inom avrundning, ${counts.differs} avviker och ` +
    `${counts.missing} saknar underlag.`
  );
  return `Rutor för varje avstämning per dokument. ${described.join(" ")}`;
}
