import defer * as Plot from "@observablehq/plot";
import type { ShownMunicipalities } from "../../data/municipal_data.ts";
import type { FunnelPoint } from "../../equity/funnel_limits.ts";
import type {
  MunicipalBenefit,
  MunicipalComparison,
} from "../../equity/municipal_comparison.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { countAxis } from "../count_axis.ts";
import type { Figure } from "../figure.ts";
import {
  formatDecimal,
  formatInteger,
  formatList,
  formatMeasure,
} from "../formats.ts";
import { type PlacedLabel, placeLabels } from "../label_placement.ts";
import { missingFigure } from "../missing.ts";
import { protectionNote } from "../protected_cells.ts";
import { municipalNumbers } from "./municipal_columns.ts";
import { outcomeProvenance } from "../outcomes/outcome_provenance.ts";
import { COLOURS, MARGIN, WIDTH } from "../theme.ts";

const ID = "deltagare-per-invanare";
const HEIGHT = 340;
const LEFT = MARGIN + 26;
const RIGHT = 20;
const TOP = 10;
const BOTTOM = 48;

/**
 * Participants per 1 000 inhabitants by the size of the municipality, between
 * limits that chance alone would keep to.
 *
 * @param comparison The year's municipalities; `null` gives a figure that says
 * what is missing.
 * @param limits The limits, over the sizes of the municipalities.
 */
export function participantFunnel(
  data: ShownMunicipalities,
  comparison: MunicipalComparison | null,
  limits: readonly FunnelPoint[],
  year: number,
): Figure {
  return comparison ? drawFunnel(data, comparison, limits) : missingFigure(
    ID,
    `Deltagare per invånare ${year}`,
    `${data.forbund.shortName} har inga uppgifter om deltagare per kommun ` +
      `${year}. Lägg till dem i ` +
      `data/${data.forbund.id}/municipal_socioeconomics.csv.`,
    outcomeProvenance(data, []),
  );
}

function drawFunnel(
  data: ShownMunicipalities,
  comparison: MunicipalComparison,
  limits: readonly FunnelPoint[],
): Figure {
  const { year, measure, participantsPer1000 } = comparison;
  const municipalities = comparison.municipalities.filter((row) =>
    row.participantsPer1000 !== null
  );
  const provenance = outcomeProvenance(data, comparison.sources);
  const texts = {
    id: ID,
    title: `Deltagare per invånare ${year}`,
    subtitle: `${data.forbund.shortName}, deltagare per 1 000 ` +
      `${formatMeasure(measure)}. Innanför banden håller sig 95 av 100 ` +
      "respektive 998 av 1\u00a0000 kommuner om bara slumpen skiljer dem åt." +
      protectionNote(data.protection, []),
    altText: `Trattdiagram med ${municipalities.length} kommuner. ` +
      positionText(municipalities),
  };
  return {
    ...texts,
    caption: `${texts.title}. Linjen är alla kommuner tillsammans, ` +
      `${formatDecimal(participantsPer1000, 1)} per 1 000. ` +
      `${positionText(municipalities)} ${dispersionText(comparison)}` +
      hiddenText(comparison),
    unit: "deltagare per 1 000 invånare",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        { label: "95 %", colour: INNER, mark: "bar" },
        { label: "99,8 %", colour: OUTER, mark: "bar" },
        {
          label: `Alla kommuner: ${formatDecimal(participantsPer1000, 1)}`,
          colour: COLOURS.second,
          mark: "tick",
        },
      ],
    }, plot(comparison, municipalities, limits)),
    ...municipalNumbers(data, comparison),
    ...provenance,
  };
}

/** A dot per municipality within bands that chance alone would keep to. */
function plot(
  { measure, participantsPer1000 }: MunicipalComparison,
  municipalities: readonly MunicipalBenefit[],
  limits: readonly FunnelPoint[],
): ChartPlot {
  const highest = Math.max(
    ...municipalities.map((row) => row.participantsPer1000 ?? 0),
    ...limits.map(({ outerHigh }) => outerHigh),
  );
  const x = {
    type: "log" as const,
    domain: [limits[0]!.population, limits.at(-1)!.population],
    range: [LEFT, WIDTH - RIGHT],
  };
  const y = { domain: [0, highest * 1.05], range: [HEIGHT - BOTTOM, TOP] };
  return {
    height: HEIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: LEFT,
    marginRight: RIGHT,
    x,
    y,
    marks: [
      Plot.areaY(limits, {
        x: "population",
        y1: "outerLow",
        y2: "outerHigh",
        fill: OUTER,
      }),
      Plot.areaY(limits, {
        x: "population",
        y1: "innerLow",
        y2: "innerHigh",
        fill: INNER,
      }),
      countAxis(6),
      Plot.axisX({
        ticks: TICKS.filter((tick) =>
          tick >= x.domain[0]! && tick <= x.domain[1]!
        ),
        tickSize: 4,
        tickFormat: (value: number) => formatInteger(value),
        label: `Antal ${formatMeasure(measure)} (logaritmisk skala)`,
        labelAnchor: "center",
        labelArrow: "none",
        labelOffset: 42,
      }),
      Plot.ruleY([0], { stroke: COLOURS.muted }),
      Plot.ruleY([participantsPer1000], {
        stroke: COLOURS.second,
        strokeWidth: 2,
      }),
      Plot.dot(municipalities, {
        x: "population",
        y: "participantsPer1000",
        r: 5,
        fill: COLOURS.first,
        stroke: COLOURS.background,
      }),
      ...names(municipalities, participantsPer1000, x, y),
    ],
  };
}

const OUTER = COLOURS.tint;
const INNER = COLOURS.band;
const TICKS = [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000];

/** The municipalities' names where they cover neither dots nor the line. */
function names(
  rows: readonly MunicipalBenefit[],
  line: number,
  x: Plot.ScaleOptions,
  y: Plot.ScaleOptions,
): Plot.Markish[] {
  const across = Plot.scale({ x })!;
  const up = Plot.scale({ y })!;
  const placed = placeLabels(
    rows.map((row) => ({
      label: `${row.name} ${formatDecimal(row.participantsPer1000!, 1)}`,
      x: across.apply(row.population) as number,
      y: up.apply(row.participantsPer1000) as number,
    })),
    [LEFT, WIDTH - RIGHT],
    [up.apply(line) as number],
  );
  return placed.map(({ label, dx, dy, anchor }: PlacedLabel, at) =>
    Plot.text([rows[at]!], {
      x: "population",
      y: "participantsPer1000",
      text: [label],
      textAnchor: anchor,
      dx,
      dy,
      stroke: COLOURS.background,
      strokeWidth: 3,
      fill: COLOURS.ink,
    })
  );
}

function positionText(rows: readonly MunicipalBenefit[]): string {
  const named = (position: MunicipalBenefit["position"]) =>
    rows.filter((row) => row.position === position).map(({ name }) => name);
  const [above, below] = [named("above"), named("below")];
  if (above.length + below.length === 0) {
    return "Ingen kommun ligger utanför det yttre bandet.";
  }
  const parts = [
    ...(above.length > 0 ? [`${formatList(above)} ligger över`] : []),
    ...(below.length > 0 ? [`${formatList(below)} under`] : []),
  ];
  const verb = above.length === 0 ? " ligger" : "";
  return `${
    parts.join(" och ").replace(/ under$/, `${verb} under`)
  } det yttre bandet.`;
}

function hiddenText({ municipalities }: MunicipalComparison): string {
  const hidden = municipalities.filter(({ participants }) =>
    participants === null
  ).map(({ name }) => name);
  return hidden.length === 0
    ? ""
    : `Antalet är skyddat och visas inte för ${formatList(hidden)}.`;
}

function dispersionText({ dispersion }: MunicipalComparison): string {
  if (dispersion === null) return "";
  return `Kommunerna skiljer sig ${
    formatDecimal(dispersion, 0)
  } gånger mer än ` +
    "slumpen ensam skulle göra (varians): det finns verkliga skillnader, till " +
    "exempel i vilka insatser kommunen är med i. Diagrammet säger inte vilka.";
}
