import defer * as Plot from "@observablehq/plot";
import type { ParticipantFlow } from "../../outcomes/participant_flow.ts";
import type { ChartPlot } from "../chart.ts";
import { textOn } from "../contrast.ts";
import { groupedLayout } from "../grouped_rows.ts";
import { formatPersons } from "../protected_cells.ts";
import { COLOURS } from "../theme.ts";

/** The parts of a flow: two of everybody who took part, two of the same. */
export const FLOW_PARTS = [
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
 * Two bars for each flow: those who were there or came, and those who left or
 * stayed. A pair is kept together where the plot is divided.
 */
export function flowPlot(flows: readonly ParticipantFlow[]): ChartPlot {
  const widest = Math.max(1, ...flows.map(({ total }) => total ?? 0));
  const rows = flows.flatMap(({ interventionId, intervention }) =>
    (["in", "out"] as const).map((bar) => ({
      key: `${interventionId} ${bar}`,
      label: intervention,
      heading: false,
    }))
  );
  const segments = flows.flatMap((flow) => segmentsOf(flow, widest));
  return {
    ...groupedLayout({ rows, right: 60, axis: false }),
    groups: flows.map(inKey),
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
            fill: ({ colour }: { readonly colour: string }) => textOn(colour),
            fontWeight: 600,
          }),
        ];
      }),
      ...hiddenBars(flows),
      Plot.text(flows.filter(({ total }) => total !== null), {
        x: "total",
        y: inKey,
        text: ({ total }: ParticipantFlow) => formatPersons(total),
        textAnchor: "start",
        dx: 6,
        dy: 15.5,
      }),
      Plot.ruleX([0], { stroke: COLOURS.muted }),
    ],
  };
}

const inKey = ({ interventionId }: ParticipantFlow) => `${interventionId} in`;

/** The parts of one bar of a flow. */
function partsOf(flow: ParticipantFlow, bar: "in" | "out") {
  return FLOW_PARTS.filter((part) => part.bar === bar)
    .map((part) => ({ ...part, persons: flow[part.name] }));
}

/** Segments of the bars that have all their numbers. */
function segmentsOf(flow: ParticipantFlow, widest: number) {
  return (["in", "out"] as const).flatMap((bar) => {
    const parts = partsOf(flow, bar);
    if (parts.some(({ persons }) => persons === null)) return [];
    let reached = 0;
    return parts.map(({ persons, colour }) => {
      const from = reached;
      reached += persons!;
      return {
        key: `${flow.interventionId} ${bar}`,
        bar,
        from,
        to: reached,
        middle: (from + reached) / 2,
        text: formatPersons(persons),
        legible: persons! > LEGIBLE * widest,
        colour,
      };
    });
  });
}

/**
 * A bar with a protected part: as long as all together if that is shown, and
 * not divided, for the length of a part would tell it.
 */
function hiddenBars(flows: readonly ParticipantFlow[]): Plot.Markish[] {
  return (["in", "out"] as const).flatMap((bar) => {
    const rows = flows.filter((flow) =>
      partsOf(flow, bar).some(({ persons }) => persons === null)
    );
    const shift = bar === "in" ? PULL : -PULL;
    const keyOf = ({ interventionId }: ParticipantFlow) =>
      `${interventionId} ${bar}`;
    return [
      Plot.barX(rows.filter(({ total }) => total !== null), {
        x1: 0,
        x2: "total",
        y: keyOf,
        fill: COLOURS.blank,
        stroke: COLOURS.muted,
        strokeDasharray: "3 3",
        insetTop: shift,
        insetBottom: -shift,
      }),
      Plot.text(rows, {
        x: 0,
        y: keyOf,
        dx: 6,
        dy: shift,
        textAnchor: "start",
        stroke: COLOURS.blank,
        strokeWidth: 4,
        fill: COLOURS.ink,
        text: (flow: ParticipantFlow) =>
          partsOf(flow, bar).map(({ label, persons }) =>
            `${label}: ${formatPersons(persons)}`
          ).join(", "),
      }),
    ];
  });
}
