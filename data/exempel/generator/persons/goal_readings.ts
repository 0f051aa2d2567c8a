import {
  EXIT_CATEGORIES,
  type ExitCategory,
} from "../../../../core/data/tables/exit_tables.ts";
import type { GOAL_READINGS } from "../../../../core/data/tables/goal_tables.ts";
import type { MadeRow } from "../made_table.ts";
import { annualReport } from "../provenance.ts";
import { INTERVENTIONS } from "./interventions.ts";
import { SHARE_GOALS, type ShareGoal } from "./share_goals.ts";

/** Interventions where rehabilitation also counts as the purpose reached. */
const WIDER = {
  reading: "med-rehab",
  label: "arbete, studier eller rehabilitering i Stegvis och Halvvägs",
  ids: ["stegvis", "halvvags"],
};

/** Rows of `goal_readings.csv`; the headline goal has a wider reading. */
export function readingRows(): MadeRow<typeof GOAL_READINGS>[] {
  const row = (
    measure: string,
    reading: string,
    label: string,
    id: string,
    category: ExitCategory,
  ) => ({
    row_id: `${reading}-${id}-${category}`,
    measure,
    reading,
    label,
    intervention_id: id,
    category,
    ...annualReport("Mål"),
  });
  const [headline, ...others] = SHARE_GOALS as [ShareGoal, ...ShareGoal[]];
  const strict = (goal: ShareGoal, reading: string) =>
    INTERVENTIONS.flatMap(({ id }) =>
      goal.categories.map((category) =>
        row(
          goal.measure,
          reading,
          goal.measure.replace("avslutade till ", ""),
          id,
          category,
        )
      )
    );
  const wider = INTERVENTIONS.flatMap(({ id }) =>
    EXIT_CATEGORIES.filter((category) =>
      headline.categories.includes(category) ||
      (category === "rehab" && WIDER.ids.includes(id))
    ).map((category) =>
      row(headline.measure, WIDER.reading, WIDER.label, id, category)
    )
  );
  return [
    ...strict(headline, "strikt"),
    ...wider,
    ...others.flatMap((goal) => strict(goal, goal.id)),
  ];
}
