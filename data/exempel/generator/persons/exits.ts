import {
  EXIT_CATEGORIES,
  type EXIT_MAPPING,
  type EXITS,
  type EXITS_BY_REASON,
} from "../../../../core/data/tables/exit_tables.ts";
import type { RandomStream } from "../../../../core/statistics/random.ts";
import { drawParts } from "../draws.ts";
import type { MadeRow } from "../made_table.ts";
import { annualReport, slugOf, YEARS } from "../provenance.ts";
import { INTERVENTIONS, type Reason } from "./interventions.ts";
import { bothOf, type Flow, type Persons, personsOf } from "./participants.ts";

/** Those who left an intervention in a year for one reason. */
export interface Exit extends Persons {
  readonly flow: Flow;
  readonly reason: Reason;
}

type ReasonRow = MadeRow<typeof EXITS_BY_REASON>;
const TABLE = "Avslut";

/** Makes up why those who ended did so. */
export function makeExits(
  stream: RandomStream,
  flows: readonly Flow[],
): Exit[] {
  return flows.flatMap((flow) => {
    const { reasons } = flow.intervention;
    const draw = (sex: keyof Persons) =>
      drawParts(stream, flow.ended[sex], reasons.map((reason) => reason[sex]));
    const [women, men] = [draw("women"), draw("men")];
    return reasons.map((reason, at) => ({
      flow,
      reason,
      women: women[at]!,
      men: men[at]!,
    }));
  });
}

/** Rows of `exits.csv`: by outcome, and all interventions together. */
export function exitRows(exits: readonly Exit[]): MadeRow<typeof EXITS>[] {
  return YEARS.flatMap((year) => {
    const ofYear = exits.filter(({ flow }) => flow.year === year);
    const rowsOf = (id: string, name: string, own: readonly Exit[]) =>
      EXIT_CATEGORIES.map((category) => ({
        row_id: `${year}-${id}-${category}`,
        year,
        intervention_id: id,
        intervention: name,
        category,
        exits: bothOf(
          personsOf(own.filter(({ reason }) => reason.category === category)),
        ),
        ...annualReport(TABLE),
      }));
    return [
      ...interventionsOf(ofYear).flatMap(({ id, name, own }) =>
        rowsOf(id, name, own)
      ),
      ...rowsOf("totalt", "Totalt", ofYear),
    ];
  });
}

/** Rows of `exits_by_reason.csv`, with subtotals and a total. */
export function reasonRows(exits: readonly Exit[]): ReasonRow[] {
  return YEARS.flatMap((year) => {
    const ofYear = exits.filter(({ flow }) => flow.year === year);
    const place = annualReport("Bilaga 1, Avslut efter orsak");
    const rowsOf = (
      id: string,
      reason: string,
      level: string,
      { women, men }: Persons,
    ): ReasonRow[] =>
      Object.entries({ K: women, M: men, T: women + men }).map((
        [sex, count],
      ) => ({
        row_id: `${year}-orsak-${id}${
          level === "item" ? `-${slugOf(reason)}` : ""
        }-${slugOf(sex)}`,
        year,
        intervention_id: id,
        reason,
        sex,
        level,
        exits: count,
        ...place,
      }));
    return [
      ...interventionsOf(ofYear).flatMap(({ id, name, own }) => [
        ...rowsOf(id, name, "subtotal", personsOf(own)),
        ...own.flatMap((exit) => rowsOf(id, exit.reason.reason, "item", exit)),
      ]),
      ...rowsOf("totalt", "Summa", "total", personsOf(ofYear)),
    ];
  });
}

/** Rows of `exit_mapping.csv`. */
export function mappingRows(): MadeRow<typeof EXIT_MAPPING>[] {
  return INTERVENTIONS.flatMap(({ id, reasons }) =>
    reasons.map(({ reason, category }) => ({
      row_id: `${id}-${slugOf(reason)}`,
      intervention_id: id,
      reason,
      category,
      note: null,
      ...annualReport("Bilaga 1, Avslut efter orsak"),
    }))
  );
}

/** The exits of a year by intervention, in the order of the interventions. */
function interventionsOf(exits: readonly Exit[]) {
  return INTERVENTIONS.flatMap(({ id, name }) => {
    const own = exits.filter(({ flow }) => flow.intervention.id === id);
    return own.length > 0 ? [{ id, name, own }] : [];
  });
}
