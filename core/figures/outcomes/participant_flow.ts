import * as Plot from "@observablehq/plot";
import type { OutcomeData } from "../../data/outcome_data.ts";
import type { ParticipantFlow } from "../../outcomes/participant_flow.ts";
import { drawChart } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { formatInteger } from "../formats.ts";
import { groupedLayout } from "../grouped_rows.ts";
import { missingFigure } from "../missing.ts";
import { INTERVENTION_COLUMNS, personColumn } from "./outcome_columns.ts";
import { outcomeProvenance } from "./outcome_provenance.ts";
import { COLOURS } from "../theme.ts";

const ID = "deltagarflode";

/** The parts of a flow: two of everybody who took part, two of the same. */
const PARTS = [
  {
    name: "opening",
    label: "Vid årets början",
    bar: "in",
    colour: COLOURS.first,
  },
  { name: "new", label: "Nya", bar: "in", colour: COLOURS.third },
  { name: "ended", label: "Avslutade", bar: "out", colour: COLOURS.second },
  {
    name: "ongoing",
    label: "Vid årets slut",
    bar: "out",
    colour: COLOURS.muted,
  },
] as const;

/** A segment narrower than this share of the widest bar has no number in it. */
const LEGIBLE = 0.035;
/** How far the bars of a pair are moved towards each other, pixels. */
const PULL = 4;

/**
 * How many were in each intervention when the year began, came, left, and were
 * there when it ended.
 *
 * @param flows The year's flows; none gives a figure that says so.
 */
export function participantFlow(
  data: OutcomeData,
  flows: readonly ParticipantFlow[],
  year: number,
): Figure {
  return flows.length > 0 ? drawFlow(data, flows, year) : missingFigure(
    ID,
    `Deltagare ${year}: in och ut`,
    `${data.forbund.shortName} har inga uppgifter om deltagare ${year}. ` +
      `Lägg till dem i data/${data.forbund.id}/participants.csv.`,
    outcomeProvenance(data, []),
  );
}

function drawFlow(
  data: OutcomeData,
  flows: readonly ParticipantFlow[],
  year: number,
): Figure {
  const provenance = outcomeProvenance(data, flows.map(({ source }) => source));
  const all = flows.at(-1)!;
  const widest = Math.max(...flows.map(everybody));
  const rows = flows.flatMap(({ interventionId, intervention }) =>
    (["in", "out"] as const).map((bar) => ({
      key: `${interventionId} ${bar}`,
      label: intervention,
      heading: false,
    }))
  );
  const segments = flows.flatMap((flow) => segmentsOf(flow, widest));
  const broken = flows.filter(({ leftOver }) => leftOver !== 0);
  const texts = {
    id: ID,
    title: `Deltagare ${year}: in och ut`,
    subtitle: `${data.forbund.shortName}, antal personer. Övre stapeln: de ` +
      "som var med vid årets början och de nya. Undre stapeln: de som " +
      "avslutades och de som var kvar.",
    altText: `Två liggande staplar per insats. Alla insatser: ` +
      `${describe(all)}.`,
  };
  return {
    ...texts,
    caption:
      `${texts.title}. Staplarna i ett par är lika långa när uppgifterna ` +
      `stämmer. ${checkText(broken)}`,
    unit: "antal",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: PARTS.map(({ label, colour }) => ({
        label,
        colour,
        mark: "bar" as const,
      })),
    }, {
      ...groupedLayout({ rows, right: 60, axis: false }),
      x: { axis: null, domain: [0, widest] },
      marks: [
        Plot.text(flows, {
          y: inKey,
          frameAnchor: "left",
          textAnchor: "end",
          dx: -8,
          dy: 15.5,
          text: "intervention",
        }),
        (["in", "out"] as const).flatMap((bar) => {
          const own = segments.filter((segment) => segment.bar === bar);
          const shift = bar === "in" ? PULL : -PULL;
          return [
            Plot.barX(own, {
              x1: "from",
              x2: "to",
              y: "key",
              fill: "colour",
              insetTop: shift,
              insetBottom: -shift,
            }),
            Plot.text(own.filter(({ legible }) => legible), {
              x: "middle",
              y: "key",
              dy: shift,
              text: "text",
              fill: COLOURS.background,
              fontWeight: 600,
            }),
          ];
        }),
        Plot.text(flows, {
          x: everybody,
          y: inKey,
          text: (flow: ParticipantFlow) => formatInteger(everybody(flow)),
          textAnchor: "start",
          dx: 6,
          dy: 15.5,
        }),
        Plot.ruleX([0], { stroke: COLOURS.muted }),
      ],
    }),
    columns: [
      ...INTERVENTION_COLUMNS,
      personColumn("opening", "Vid årets början"),
      personColumn("new", "Nya"),
      personColumn("ended", "Avslutade"),
      personColumn("ongoing", "Vid årets slut"),
      personColumn("left_over", "Rest: början + nya − avslutade − slut"),
    ],
    rows: flows.map((flow) => ({
      intervention_id: flow.interventionId,
      intervention: flow.intervention,
      opening: flow.opening,
      new: flow.new,
      ended: flow.ended,
      ongoing: flow.ongoing,
      left_over: flow.leftOver,
    })),
    ...provenance,
  };
}

const inKey = ({ interventionId }: ParticipantFlow) => `${interventionId} in`;
const everybody = (flow: ParticipantFlow) => flow.opening + flow.new;

function segmentsOf(flow: ParticipantFlow, widest: number) {
  const reached = { in: 0, out: 0 };
  return PARTS.map(({ name, bar, colour }) => {
    const from = reached[bar];
    const to = from + flow[name];
    reached[bar] = to;
    return {
      key: `${flow.interventionId} ${bar}`,
      bar,
      from,
      to,
      middle: (from + to) / 2,
      text: formatInteger(flow[name]),
      legible: flow[name] > LEGIBLE * widest,
      colour,
    };
  });
}

function describe(flow: ParticipantFlow): string {
  return `${formatInteger(flow.opening)} vid årets början, ` +
    `${formatInteger(flow.new)} nya, ${formatInteger(flow.ended)} avslutade ` +
    `och ${formatInteger(flow.ongoing)} vid årets slut`;
}

function checkText(broken: readonly ParticipantFlow[]): string {
  return broken.length === 0
    ? "Början + nya − avslutade = slut stämmer i alla rader."
    : `Det gör de inte för ${
      broken.map(({ intervention, leftOver }) =>
        `${intervention} (${formatInteger(Math.abs(leftOver))} ${
          Math.abs(leftOver) === 1 ? "person" : "personer"
        } fel)`
      ).join(", ")
    }.`;
}
