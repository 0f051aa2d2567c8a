import type { ParticipantFlow } from "../../outcomes/participant_flow.ts";
import { formatInteger } from "../formats.ts";
import { formatPersons } from "../protected_cells.ts";

/** A flow in numbers, inside a sentence. */
export function flowText(flow: ParticipantFlow): string {
  return `${formatPersons(flow.opening)} vid årets början, ` +
    `${formatPersons(flow.new)} nya, ${formatPersons(flow.ended)} avslutade ` +
    `och ${formatPersons(flow.ongoing)} vid årets slut`;
}

/** Whether the flows add up, and go on from the year before. */
export function checkText(flows: readonly ParticipantFlow[]): string {
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
