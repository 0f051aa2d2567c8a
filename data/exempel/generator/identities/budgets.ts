import type { BUDGET_VARIANCE } from "../../../../core/data/tables/budget_tables.ts";
import { PLANNED_YEARS } from "../finances/budgets.ts";
import { COST_POSTS, INCOME_POSTS } from "../finances/posts.ts";
import type { MadeRow } from "../made_table.ts";
import { INTERVENTIONS, runsIn } from "../persons/interventions.ts";
import { slugOf, YEARS } from "../provenance.ts";
import { identity, type IdentityRow } from "./identity.ts";

/** What every plan's budget ought to satisfy. */
export function budgetIdentities(): IdentityRow[] {
  return YEARS.flatMap((planYear) =>
    Array.from({ length: PLANNED_YEARS }, (_, at) => planYear + at)
      .flatMap((year) => {
        const cell = (section: string, post: string) =>
          `budgets/${planYear}-${section}-${slugOf(post)}-${year}/amount`;
        const grant = (name: string) =>
          `interventions/${planYear}-${slugOf(name)}-${year}/amount`;
        const [income, costs] = [
          cell("intakter", "Summa intäkter"),
          cell("kostnader", "Summa kostnader"),
        ];
        const check = (
          id: string,
          label: string,
          printed: string,
          formula: string,
        ) =>
          identity(
            `${planYear}-${id}-${year}`,
            `${label} ${year} i verksamhetsplan ${planYear}`,
            printed,
            formula,
          );
        return [
          check(
            "intakter",
            "Budgeterade intäkter: summa",
            income,
            INCOME_POSTS.map((post) => cell("intakter", post)).join(" + "),
          ),
          check(
            "kostnader",
            "Budgeterade kostnader: summa",
            costs,
            COST_POSTS.map((post) => cell("kostnader", post)).join(" + "),
          ),
          check(
            "resultat",
            "Budgeterat resultat: intäkter minus kostnader",
            cell("resultat", "Årets beräknade resultat"),
            `${income} + ${costs}`,
          ),
          check(
            "eget-kapital",
            "Budgeterat eget kapital: ingående och årets resultat",
            cell("balans", "Utgående eget kapital"),
            `${cell("balans", "Ingående eget kapital")} + ${
              cell("resultat", "Årets beräknade resultat")
            }`,
          ),
          check(
            "insatser",
            "Medel till insatser: summa",
            grant("Summa förbundsinsatser"),
            INTERVENTIONS.filter((one) => runsIn(one, year))
              .map(({ name }) => grant(name)).join(" + "),
          ),
          check(
            "insatser-budget",
            "Medel till insatser mot budgetens kostnad",
            grant("Summa förbundsinsatser"),
            `-${cell("kostnader", "Förbundsinsatser")}`,
          ),
        ];
      })
  );
}

/** What every printed variance ought to be. */
export function varianceIdentities(
  rows: readonly MadeRow<typeof BUDGET_VARIANCE>[],
): IdentityRow[] {
  return rows.map(({ row_id, post, year }) =>
    identity(
      String(row_id),
      `Avvikelse ${year}, ${post}: utfall minus budget`,
      `budget_variance/${row_id}/variance`,
      `budget_variance/${row_id}/actual - budget_variance/${row_id}/budget`,
    )
  );
}
