import defer * as Plot from "@observablehq/plot";
import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { LocalNeed, Need } from "../../full_year_equivalents/need.ts";
import { drawChart } from "../chart.ts";
import type { Figure } from "../figure.ts";
import {
  formatCount,
  formatInteger,
  formatMeasure,
  formatPercent,
} from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { protectionNote } from "../protected_cells.ts";
import { nameAxis, rowLayout, valueAxis } from "../rows.ts";
import { COLOURS } from "../theme.ts";
import { equivalentProvenance } from "./equivalent_provenance.ts";
import { NEED_COLUMNS, needCells, needProvenance } from "./need_columns.ts";

const ID = "behov-per-kommun";

/**
 * The need of each municipality by the rule of thumb, those who took part in
 * it, and its full-year equivalents where they are known.
 *
 * @param need The need; `null` gives a figure that says what is missing.
 */
export function needCoverage(
  data: FullYearEquivalentData,
  need: Need | null,
): Figure {
  return need ? drawNeed(data, need) : missingFigure(
    ID,
    "Behov och deltagare per kommun",
    `${data.forbund.shortName}: ingen folkmängd i arbetsför ålder är känd för ` +
      "alla kommuner samma dag. Lägg till den i data/reference/population.csv.",
    equivalentProvenance(data, []),
  );
}

function drawNeed(
  data: FullYearEquivalentData,
  need: Need,
): Figure {
  const provenance = needProvenance(data, need);
  const rows = need.municipalities.toSorted((a, b) => b.need - a.need);
  const withPeople = rows.some(({ participants }) => participants !== null);
  const withEquivalents = rows.some(({ equivalents }) => equivalents !== null);
  const texts = {
    id: ID,
    title: `Behov och deltagare per kommun ${need.year}`,
    subtitle: `${data.forbund.shortName}, antal personer. Behov enligt ` +
      `tumregeln: ${formatPercent(need.rule.value, 0)} av ${
        formatCount(need.population)
      }${need.population.referenceDate ? "" : " enligt avgiftstabellen"}.` +
      missingWords(data, need, { withPeople, withEquivalents }) +
      (withPeople && rows.some(({ participants }) => participants === null)
        ? " Två punkter: antalet är inte känt eller visas inte."
        : "") +
      protectionNote(need.protection, []),
    altText: `Staplar per kommun. ${describe(need)}`,
  };
  return {
    ...texts,
    caption:
      `${texts.title}. ${describe(need)} Tumregeln är osäker och säger ` +
      "inte hur många som faktiskt behöver samordnat stöd i en kommun.",
    unit: "antal",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        { label: "Behov enligt tumregeln", colour: COLOURS.band, mark: "bar" },
        ...(withPeople
          ? [{
            label: "Deltagare",
            colour: COLOURS.first,
            mark: "bar" as const,
          }]
          : []),
        ...(withEquivalents
          ? [{
            label: `Helårsekvivalenter ${need.equivalentYear}`,
            colour: COLOURS.second,
            mark: "tick" as const,
          }]
          : []),
      ],
    }, {
      ...rowLayout({
        names: rows.map(({ name }) => name),
        right: 132,
        axis: true,
      }),
      marks: [
        valueAxis("Personer", formatInteger),
        nameAxis(),
        Plot.barX(rows, { x: "need", y: "name", fill: COLOURS.band }),
        Plot.barX(rows.filter(({ participants }) => participants !== null), {
          x: "participants",
          y: "name",
          fill: COLOURS.first,
          insetTop: 5,
          insetBottom: 5,
        }),
        Plot.tickX(rows.filter(({ equivalents }) => equivalents !== null), {
          x: "equivalents",
          y: "name",
          stroke: COLOURS.second,
          strokeWidth: 3,
        }),
        Plot.ruleX([0], { stroke: COLOURS.muted }),
        Plot.text(rows, {
          y: "name",
          frameAnchor: "right",
          textAnchor: "start",
          dx: 10,
          text: (row: LocalNeed) => labelOf(row, withPeople),
        }),
      ],
    }),
    columns: NEED_COLUMNS,
    rows: rows.map(needCells),
    ...provenance,
  };
}

/** `164 av 3 255 (5 %)`, and `.. av 294` where the participants are not shown. */
function labelOf(
  { need, participants, coverage }: LocalNeed,
  withPeople: boolean,
): string {
  if (!withPeople) return formatInteger(need);
  return participants === null || coverage === null
    ? `.. av ${formatInteger(need)}`
    : `${formatInteger(participants)} av ${formatInteger(need)} (${
      formatPercent(coverage, 0)
    })`;
}

/** What the figure lacks; empty if it lacks nothing. */
function missingWords(
  { forbund }: FullYearEquivalentData,
  { year }: Need,
  { withPeople, withEquivalents }: {
    readonly withPeople: boolean;
    readonly withEquivalents: boolean;
  },
): string {
  return (withPeople
    ? ""
    : ` Deltagare per kommun ${year} saknas eller visas inte för ` +
      `${forbund.shortName}.`) +
    (withEquivalents ? "" : " Kommunernas helårsekvivalenter saknas.");
}

function describe({ total, population }: Need): string {
  const need = `Behovet är enligt tumregeln ${formatInteger(total.need)} ` +
    `personer av ${formatInteger(total.inhabitants)} ${
      formatMeasure(population.measure)
    }.`;
  return total.participants === null || total.coverage === null
    ? need
    : `${need} ${formatInteger(total.participants)} deltog, ` +
      `${formatPercent(total.coverage)} av det.`;
}
