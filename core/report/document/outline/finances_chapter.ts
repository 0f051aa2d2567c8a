import type { OutlineChapter } from "./outline_form.ts";

/** The accounts, own capital and the budget scenarios. */
export const FINANCES_CHAPTER: OutlineChapter = {
  title: "Ekonomi och scenarier",
  intro: [
    "Förbundets ekonomi enligt årsredovisningen, och vad den blir under " +
    "olika antaganden om de kommande åren.",
  ],
  notebook: "06-budgetscenarier",
  sections: [
    {
      title: "Läget vid årets slut",
      items: [
        { text: "ekonomi" },
        { figure: "intakter-och-kostnader" },
        {
          table: "femarsoversikt",
          columns: [
            "year",
            "income_sek",
            "cost_sek",
            "other_sek",
            "result_sek",
            "equity_sek",
            "printed_equity_ratio",
          ],
        },
        { figure: "eget-kapital-mot-hogsta-niva" },
        {
          table: "eget-kapital",
          columns: [
            "year",
            "equity_sek",
            "otherwise_sek",
            "basis",
            "limit",
            "limit_sek",
            "above_sek",
          ],
        },
      ],
    },
    {
      title: "Budget och utfall",
      items: [
        { figure: "budget-mot-utfall" },
        {
          table: "budgetavvikelse",
          columns: [
            "post",
            "actual",
            "budget",
            "variance",
            "printed_variance",
            "agreement",
          ],
        },
        { figure: "ej-anvanda-medel-per-insats" },
      ],
    },
    {
      title: "Budgetscenarier",
      items: [
        { text: "budgetscenarier" },
        { figure: "scenarier-eget-kapital" },
        { figure: "scenarier-mot-bas" },
        { figure: "scenarier-nivaer" },
        {
          table: "scenarier-jamforelse",
          columns: [
            "scenario",
            "year",
            "income_sek",
            "spending_sek",
            "result_sek",
            "equity_sek",
          ],
        },
      ],
    },
    {
      title: "Scenariot, rad för rad",
      items: [
        { table: "scenario-budget" },
        { figure: "scenario-kostnad-per-insats" },
        { figure: "scenario-avgift-per-kommun" },
        { table: "scenario-underlag" },
      ],
    },
  ],
};
