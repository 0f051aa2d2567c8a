import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { EquivalentAnalysis } from "../../full_year_equivalents/analysis.ts";
import {
  formatYears,
  howToFill,
} from "../../figures/full_year_equivalents/equivalent_words.ts";
import {
  equivalentProvenance,
  sourcesOf,
} from "../../figures/full_year_equivalents/equivalent_provenance.ts";
import type { PartCheck } from "../../full_year_equivalents/part_checks.ts";
import { kindName } from "../../full_year_equivalents/series.ts";
import {
  formatChange,
  formatInteger,
  formatList,
  formatPeriod,
} from "../../figures/formats.ts";
import { counted } from "../text/counted.ts";
import type { TextBlock } from "../text/text_block.ts";

/** What SCB notes on its table of municipalities. */
const RIKET_CAVEAT = "; talet är något högre än summan av alla kommuner, för " +
  "vissa ersättningsdagar saknar kommun";

/**
 * What of the full-year equivalents is known, what is missing and where to get
 * it, and which published parts do not add up.
 */
export function knownEquivalentsText(
  data: FullYearEquivalentData,
  { kind, known, regions, checks }: EquivalentAnalysis,
): TextBlock {
  const { shortName } = data.forbund;
  const { period, summed, riket, unknown, incomplete, withoutShare } = known;
  const all = regions.municipalities.length;
  const lead = summed.length > 0
    ? `Alla kommuner i ${shortName} är kända för ${formatYears(summed)}.`
    : `Antalet helårsekvivalenter är inte känt för alla kommuner i ` +
      `${shortName} något av åren ${formatPeriod(period)}.`;
  return {
    id: "helarsekvivalenter-underlag",
    title: "Vad som är känt om helårsekvivalenterna",
    lead,
    ...(summed.length > 0
      ? {}
      : { lacking: "helårsekvivalenter i alla kommuner" }),
    paragraphs: [
      [
        `Måttet är ${kindName(kind)}. Andra mått och åldrar blandas inte in.`,
        riket.length > 0
          ? `Riket är känt för ${formatYears(riket)}${
            kind.measure === "scb" ? RIKET_CAVEAT : ""
          }.`
          : "Riket är inte känt.",
        ...(unknown.length > 0
          ? [
            unknown.length === all
              ? "Inget antal är känt för någon kommun."
              : `Inget antal är känt för ${formatList(unknown)}.`,
          ]
          : []),
        ...incomplete.map(({ year, missing }) =>
          `${year} saknas ${formatList(missing)}, och förbundet summeras inte.`
        ),
        ...(withoutShare.length > 0
          ? [
            `Invånarna saknas för ${
              formatYears(withoutShare)
            }, så förbundets ` +
            "andel kan inte räknas då. De finns i samma databas under " +
            "Befolkning (BefolkningNy).",
          ]
          : []),
      ].join(" "),
      ...(unknown.length > 0 ? [howToFill(data)] : []),
      ...checkSentences(checks),
    ],
    ...equivalentProvenance(
      data,
      sourcesOf([...regions.municipalities, regions.riket]),
    ),
  };
}

/** Which published totals are not the sum of their published parts. */
function checkSentences(checks: readonly PartCheck[]): string[] {
  if (checks.length === 0) return [];
  const off = checks.filter(({ holds }) => !holds);
  const sums = { one: "publicerad summa", many: "publicerade summor" };
  if (off.length === 0) {
    return [
      `${counted(checks.length, sums)} är prövade mot sina delar, och alla ` +
      "stämmer inom avrundning och brus.",
    ];
  }
  const told = off.slice(0, 3).map(({ name, year, parts, sum, total }) =>
    `${name} ${year} (${parts} summerar till ${formatInteger(sum)}, tryckt ` +
    `${formatInteger(total)}, skillnad ${formatChange(sum - total)})`
  );
  const more = off.length > told.length
    ? ` och ${off.length - told.length} till`
    : "";
  return [
    `${off.length} av ${counted(checks.length, sums)} stämmer inte med ` +
    `sina delar: ${told.join("; ")}${more}. Vilket tal som är rätt går inte ` +
    "att se.",
  ];
}
