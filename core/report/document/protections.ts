import type { Provenance } from "../../figures/figure.ts";
import { formatSpans } from "../../figures/formats.ts";
import { upperFirst } from "../../figures/sentence_case.ts";
import type { PackedContent } from "../packed/packed_content.ts";
import type { Label } from "./model.ts";

/**
 * How small numbers are protected, and in which figures and tables, where it
 * is not the same in all of them.
 *
 * @param labels What the figures and tables of the report are called; a table
 * that stands in the workbook alone has none and is not told.
 */
export function protections(
  { figures, tables, texts }: PackedContent,
  labels: ReadonlyMap<string, Label>,
): string[] {
  const labelled = (kind: string, held: ReadonlyMap<string, Provenance>) =>
    [...held].flatMap(([id, { disclosure }]) => {
      const label = labels.get(`${kind}/${id}`);
      return label ? [{ disclosure, label }] : [];
    });
  const shown = [
    ...labelled("figures", figures),
    ...labelled("tables", tables),
  ];
  const told = new Set(
    [...shown, ...texts.values()].map(({ disclosure }) => disclosure),
  );
  return [...told].sort((a, b) => a.localeCompare(b, "sv")).map((text) => {
    const where = shown.filter(({ disclosure }) => disclosure === text)
      .map(({ label }) => label);
    return told.size > 1 && where.length > 0
      ? `${upperFirst(text)}: ${placesText(where)}`
      : upperFirst(text);
  });
}

/** Such as `Figur 1–3, 7; Tabell 2`. */
function placesText(labels: readonly Label[]): string {
  return [...Map.groupBy(labels, ({ kind }) => kind)].map(([kind, alike]) => {
    const numbers = alike.map(({ number }) => Number(number))
      .sort((a, b) => a - b);
    return `${kind}\u00a0${formatSpans(numbers).join(", ")}`;
  }).join("; ");
}
