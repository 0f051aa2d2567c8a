import type { Publications } from "../../data/publications.ts";
import { formatList } from "../../figures/formats.ts";
import { reconciliationProvenance } from "../../figures/reconciliation/provenance.ts";
import {
  shortDocument,
  summarizeReconciliation,
} from "../../figures/reconciliation/words.ts";
import { type Finding, findingsOf } from "../../reconciliation/finding.ts";
import { counted, type Noun } from "../text/counted.ts";
import type { TextBlock } from "../text/text_block.ts";

const NUMBER: Noun = { one: "tal", many: "tal" };

/**
 * How the printed numbers came out when they were recomputed, and in which
 * documents something differs.
 *
 * @param publications What the findings were made from.
 * @param findings All of them.
 */
export function reconciliationText(
  publications: Publications,
  findings: readonly Finding[],
): TextBlock {
  return {
    id: "avstamning",
    title: "Avstämning av tryckta tal",
    lead: summarizeReconciliation(findings),
    ...(findings.length > 0 ? {} : { lacking: "avstämning av tryckta tal" }),
    paragraphs: [documentsText(publications, findingsOf(findings, "differs"))],
    ...reconciliationProvenance(publications, findings),
  };
}

function documentsText(
  { forbund }: Publications,
  differing: readonly Finding[],
): string {
  if (differing.length === 0) return "Inget tryckt tal avviker.";
  const documents = Map.groupBy(
    differing,
    ({ printed }) => printed?.document ?? "",
  );
  const told = [...documents].map(([document, found]) =>
    `${found.length} i ${shortDocument(document, forbund.shortName)}`
  );
  const explained = differing.filter(({ likelyCause }) => likelyCause !== "");
  return `${counted(differing.length, NUMBER)} avviker: ${formatList(told)}. ` +
    `För ${explained.length} av ${differing.length} finns en trolig förklaring.`;
}
