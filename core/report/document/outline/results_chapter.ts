import type { OutlineChapter } from "./outline_form.ts";

/** Who took part and what became of them. */
export const RESULTS_CHAPTER: OutlineChapter = {
  title: "Resultat",
  intro: [
    "Antalen är små. Varje andel visas därför med antalet bakom och med ett " +
    "intervall som säger hur långt slumpen kan ha flyttat den.",
  ],
  notebook: "03-resultat",
  sections: [
    {
      title: "Deltagare",
      items: [{ figure: "deltagarflode" }, { figure: "deltagare-per-ar" }],
    },
    {
      title: "Utfall och mål",
      items: [
        { text: "resultat" },
        { figure: "utfall-per-insats" },
        { figure: "mal-mot-utfall" },
        {
          table: "mal",
          columns: ["text", "reading", "count", "n", "verdict", "reason"],
          yearColumn: "year",
        },
        { figure: "utfall-forandring" },
      ],
    },
    {
      title: "Varför deltagare avslutades",
      items: [{ figure: "avslutsorsaker" }],
    },
  ],
};
