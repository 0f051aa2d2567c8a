import defer * as Plot from "@observablehq/plot";
import type { ShownOutcomes } from "../../outcomes/outcome_counts.ts";
import {
  type ParticipantFlow,
  TOTAL_ID,
} from "../../outcomes/participant_flow.ts";
import { REGISTER_BREAK } from "../../parameters/series_breaks.ts";
import { yearsBetween } from "../../years.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { personColumn } from "../columns.ts";
import { countAxis } from "../count_axis.ts";
import type { Column, Figure } from "../figure.ts";
import { formatInteger, formatList, formatPeriod } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { formatPersons, protectionNote } from "../protected_cells.ts";
import { outcomeProvenance } from "./outcome_provenance.ts";
import { COLOURS, MARGIN, WIDTH } from "../theme.ts";

const ID = "deltagare-per-ar";

const SERIES = [
  {
    label: "Alla under året",
    colour: COLOURS.first,
    text: COLOURS.first,
    mark: "dot",
    of: (flow: ParticipantFlow) => flow.total,
  },
  {
    label: "Nya",
    colour: COLOURS.third,
    text: COLOURS.thirdText,
    mark: "ring",
    of: (flow: ParticipantFlow) => flow.new,
  },
  {
    label: "Avslutade",
    colour: COLOURS.second,
    text: COLOURS.second,
    mark: "solid",
    of: (flow: ParticipantFlow) => flow.ended,
  },
] as const;

interface Point {
  readonly year: number;
  readonly label: string;
  readonly colour: string;
  /** Colour of its number. */
  readonly text: string;
  /** How it is drawn, as in the legend. */
  readonly mark: (typeof SERIES)[number]["mark"];
  readonly persons: number;
  /** Points of one run are joined: no gap and no break between them. */
  readonly run: string;
  /** Where the point's number stands, pixels below the point. */
  readonly shift: number;
}

/**
 * Participants of all interventions over the years. Years without numbers are
 * grey, and no line is drawn over them or over the change of register in 2023.
 *
 * @param flows Flows of all years.
 * @param period First and last year to show.
 */
export function participantsOverYears(
  data: ShownOutcomes,
  flows: readonly ParticipantFlow[],
  period: readonly [number, number],
): Figure {
  const known = flows.filter(({ interventionId, year }) =>
    interventionId === TOTAL_ID && year >= period[0] && year <= period[1]
  ).sort((a, b) => a.year - b.year);
  return known.length > 0 ? drawYears(data, known, period) : missingFigure(
    ID,
    `Deltagare ${formatPeriod(period)}`,
    `${data.forbund.shortName} har inga uppgifter om deltagare för åren ` +
      `${formatPeriod(period)}. Lägg till dem i ` +
      `data/${data.forbund.id}/participants.csv.`,
    outcomeProvenance(data, []),
  );
}

function drawYears(
  data: ShownOutcomes,
  flows: readonly ParticipantFlow[],
  [first, last]: readonly [number, number],
): Figure {
  const provenance = outcomeProvenance(data, flows.map(({ source }) => source));
  const years = yearsBetween(first, last);
  const missing = years.filter((year) =>
    !flows.some((flow) => flow.year === year)
  );
  const points = flows.flatMap((flow) => pointsOf(flow, flows));
  const breakShown = first < REGISTER_BREAK && REGISTER_BREAK <= last;
  const latest = flows.at(-1)!;
  const gap = missing.length > 0
    ? `Grå år: uppgift saknas för ${missing.length} av ${years.length} år. `
    : "";
  const texts = {
    id: ID,
    title: `Deltagare ${formatPeriod([first, last])}`,
    subtitle:
      `${data.forbund.shortName}, antal personer i alla insatser. ${gap}` +
      (breakShown
        ? `Streckad linje: från ${REGISTER_BREAK} registreras deltagare i Uppföljning ` +
          "Finsam i stället för SUS, och åren före och efter kan inte jämföras rakt av."
        : "") +
      protectionNote(data.protection, []),
    altText: `Punkter för deltagare, nya och avslutade. Uppgifter finns för ` +
      `${
        formatList(flows.map(({ year }) => String(year)))
      }; ${latest.year} var ` +
      `${formatPersons(latest.total)} med, ` +
      `${formatPersons(latest.new)} var nya och ` +
      `${formatPersons(latest.ended)} avslutades.`,
  };
  const hidden = flows.filter((flow) =>
    SERIES.some(({ of }) => of(flow) === null)
  );
  return {
    ...texts,
    caption: `${texts.title}. ${
      missing.length > 0 ? "Ett grått år är inte noll: uppgiften saknas." : ""
    } Ingen linje dras över luckor eller över bytet av register ${REGISTER_BREAK}.${
      hiddenText(hidden)
    }`,
    unit: "antal",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: SERIES,
    }, plot(years, missing, points)),
    columns: COLUMNS,
    rows: years.map((year) => {
      const flow = flows.find((other) => other.year === year);
      return {
        year: String(year),
        participants: flow?.total ?? null,
        new: flow?.new ?? null,
        ended: flow?.ended ?? null,
      };
    }),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  { name: "year", title: "År" },
  personColumn("participants", "Alla under året"),
  personColumn("new", "Nya"),
  personColumn("ended", "Avslutade"),
];

/** Points and lines over the years, those without numbers grey. */
function plot(
  years: readonly number[],
  missing: readonly number[],
  points: readonly Point[],
): ChartPlot {
  const top = 1.12 * Math.max(1, ...points.map(({ persons }) => persons));
  const breakShown = years[0]! < REGISTER_BREAK &&
    REGISTER_BREAK <= years.at(-1)!;
  return {
    height: 260,
    marginTop: 16,
    marginBottom: 30,
    marginLeft: MARGIN + 34,
    marginRight: 24,
    x: { type: "band", domain: years, padding: 0.08 },
    y: { domain: [0, top] },
    marks: [
      Plot.rect(missing, {
        x: (year: number) => year,
        y1: 0,
        y2: top,
        fill: COLOURS.blank,
      }),
      Plot.gridY({ stroke: COLOURS.rule, strokeOpacity: 1, ticks: 5 }),
      countAxis(5),
      Plot.axisX({
        tickSize: 0,
        tickPadding: 6,
        tickFormat: "d",
        label: null,
      }),
      ...(breakShown ? [breakRule(years)] : []),
      Plot.ruleY([0], { stroke: COLOURS.muted }),
      Plot.line(points, {
        x: "year",
        y: "persons",
        z: "run",
        stroke: "colour",
        strokeWidth: 2,
      }),
      Plot.dot(points, {
        x: "year",
        y: "persons",
        r: 4.5,
        symbol: ({ mark }: Point) => mark === "solid" ? "square" : "circle",
        fill: ({ mark, colour }: Point) =>
          mark === "ring" ? COLOURS.background : colour,
        stroke: "colour",
        strokeWidth: 2,
      }),
      [-1, 1].map((side) =>
        Plot.text(points.filter(({ shift }) => shift === side), {
          x: "year",
          y: "persons",
          text: ({ persons }: Point) => formatInteger(persons),
          dy: 14 * side,
          fill: "text",
          stroke: COLOURS.background,
          strokeWidth: 4,
        })
      ),
    ],
  };
}

function hiddenText(flows: readonly ParticipantFlow[]): string {
  return flows.length === 0
    ? ""
    : ` Skyddade antal visas inte: ${
      formatList(flows.map(({ year }) => String(year)))
    }.`;
}

function pointsOf(
  flow: ParticipantFlow,
  flows: readonly ParticipantFlow[],
): Point[] {
  const [added, ended] = [flow.new ?? 0, flow.ended ?? 0];
  return SERIES.flatMap(({ of, label, ...look }) => {
    const persons = of(flow);
    return persons === null ? [] : [{
      ...look,
      label,
      year: flow.year,
      persons,
      run: `${label} ${runStart(flow.year, flows)}`,
      shift: label === "Avslutade" && ended <= added ||
          label === "Nya" && added < ended
        ? 1
        : -1,
    }];
  });
}

/** First year of the unbroken run of years that a year is in. */
function runStart(year: number, flows: readonly ParticipantFlow[]): number {
  const before = flows.some((flow) => flow.year === year - 1);
  return before && year !== REGISTER_BREAK ? runStart(year - 1, flows) : year;
}

/** A dashed line between the year before the break and the break. */
function breakRule(years: readonly number[]): Plot.Markish {
  const step = (WIDTH - (MARGIN + 34) - 24) / years.length;
  return Plot.ruleX([REGISTER_BREAK], {
    dx: -step / 2,
    stroke: COLOURS.ink,
    strokeDasharray: "4 4",
  });
}
