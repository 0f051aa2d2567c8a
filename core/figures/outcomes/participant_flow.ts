import defer * as Plot from "@observablehq/plot";
import type { ShownOutcomes } from "../../outcomes/outcome_counts.ts";
import type { ParticipantFlow } from "../../outcomes/participant_flow.ts";
import { drawChart } from "../chart.ts";
import { textOn } from "../contrast.ts";
import type { Figure } from "../figure.ts";
import { formatInteger } from "../formats.ts";
import { groupedLayout } from "../grouped_rows.ts";
import { missingFigure } from "../missing.ts";
import {
  formatPersons,
  markProtected,
  protectionNote,
} from "../protected_cells.ts";
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
  data: ShownOutcomes,
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
  data: ShownOutcomes,
  flows: readonly ParticipantFlow[],
  year: number,
): Figure {
  const provenance = outcomeProvenance(data, flows.map(({ source }) => source));
  const all = flows.at(-1)!;
  const widest = Math.max(1, ...flows.map(({ total }) => total ?? 0));
  const rows = flows.flatMap(({ interventionId, intervention }) =>
    (["in", "out"] as const).map((bar) => ({
      key: `${interventionId} ${bar}`,
      label: intervention,
      heading: false,
    }))
  );
  const segments = flows.flatMap((flow) => segmentsOf(flow, widest));
  const texts = {
    id: ID,
    title: `Deltagare ${year}: in och ut`,
    subtitle: `${data.forbund.shortName}, antal personer. Övre stapeln: de ` +
      "som var med vid årets början och de nya. Undre stapeln: de som " +
      "avslutades och de som var kvar." +
      protectionNote(
        data.protection,
        flows.flatMap((flow) => PARTS.map(({ name }) => flow[name])),
      ),
    altText: `Två liggande staplar per insats. Alla insatser: ` +
      `${describe(all)}.`,
  };
  return {
    ...texts,
    caption:
      `${texts.title}. Staplarna i ett par är lika långa när uppgifterna ` +
      `stämmer. ${checkText(flows)}`,
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
    }),
    ...markProtected(
      {
        columns: [
          ...INTERVENTION_COLUMNS,
          ...PERSON_COLUMNS,
          personColumn("left_over", "Rest: början + nya − avslutade − slut"),
        ],
        rows: flows.map((flow) => ({
          intervention_id: flow.interventionId,
          intervention: flow.intervention,
          total: flow.total,
          opening: flow.opening,
          new: flow.new,
          ended: flow.ended,
          ongoing: flow.ongoing,
          left_over: flow.leftOver,
        })),
      },
      data.protection,
      PERSON_COLUMNS.map(({ name }) => name),
    ),
    ...provenance,
  };
}

const PERSON_COLUMNS = [
  personColumn("total", "Alla under året"),
  ...PARTS.map(({ name, label }) => personColumn(name, label)),
];

const inKey = ({ interventionId }: ParticipantFlow) => `${interventionId} in`;

/** The parts of one bar of a flow. */
function partsOf(flow: ParticipantFlow, bar: "in" | "out") {
  return PARTS.filter((part) => part.bar === bar)
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

function describe(flow: ParticipantFlow): string {
  return `${formatPersons(flow.opening)} vid årets början, ` +
    `${formatPersons(flow.new)} nya, ${formatPersons(flow.ended)} avslutade ` +
    `och ${formatPersons(flow.ongoing)} vid årets slut`;
}

/** Whether the flows add up, and go on from the year before. */
function checkText(flows: readonly ParticipantFlow[]): string {
  const faults = (of: (flow: ParticipantFlow) => number | null) =>
    flows.filter((flow) => of(flow)).map((flow) => {
      const persons = Math.abs(of(flow)!);
      return `${flow.intervention} (${formatInteger(persons)} ${
        persons === 1 ? "person" : "personer"
      } fel)`;
    }).join(", ");
  const broken = faults(({ leftOver }) => leftOver);
  const carried = faults(({ carriedOver }) => carriedOver);
  return [
    broken === ""
      ? "Början + nya − avslutade = slut stämmer i alla rader."
      : `Det gör de inte för ${broken}.`,
    ...(carried === ""
      ? []
      : [`Årets början är inte förra årets slut för ${carried}.`]),
  ].join(" ");
}
