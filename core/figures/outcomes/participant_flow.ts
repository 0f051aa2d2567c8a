import type { ShownOutcomes } from "../../outcomes/outcome_counts.ts";
import type { ParticipantFlow } from "../../outcomes/participant_flow.ts";
import { drawChart } from "../chart.ts";
import { personColumn } from "../columns.ts";
import type { Figure } from "../figure.ts";
import { missingFigure } from "../missing.ts";
import { markProtected, protectionNote } from "../protected_cells.ts";
import { FLOW_PARTS, flowPlot } from "./flow_plot.ts";
import { checkText, flowText } from "./flow_words.ts";
import { INTERVENTION_COLUMNS } from "./outcome_columns.ts";
import { outcomeProvenance } from "./outcome_provenance.ts";

const ID = "deltagarflode";

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
  const texts = {
    id: ID,
    title: `Deltagare ${year}: in och ut`,
    subtitle: `${data.forbund.shortName}, antal personer. Övre stapeln: de ` +
      "som var med vid årets början och de nya. Undre stapeln: de som " +
      "avslutades och de som var kvar." +
      protectionNote(
        data.protection,
        flows.flatMap((flow) => FLOW_PARTS.map(({ name }) => flow[name])),
      ),
    altText: `Två liggande staplar per insats. Alla insatser: ` +
      `${flowText(all)}.`,
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
      legend: FLOW_PARTS.map(({ label, colour }) => ({
        label,
        colour,
        mark: "bar" as const,
      })),
    }, flowPlot(flows)),
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
  ...FLOW_PARTS.map(({ name, label }) => personColumn(name, label)),
];
