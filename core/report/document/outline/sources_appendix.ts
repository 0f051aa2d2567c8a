import type { OutlineChapter } from "./outline_form.ts";

/** What everything rests on, and how it is worked out. */
export const SOURCES_APPENDIX: OutlineChapter = {
  title: "Källor och metod",
  intro: [
    "Talen bakom varje figur finns i mappen figures och alla tabeller i " +
    "tabeller.xlsx, i samma mapp som det här dokumentet. Filen " +
    "manifest.json namnger varje fil med sin kontrollsumma.",
    "Intervall för andelar är Wilsons, och Clopper och Pearsons exakta där " +
    "färre än fem personer räknas på någondera sidan. Intervall för " +
    "skillnader är Newcombes. Görs flera jämförelser på en gång justeras " +
    "p-värdena enligt Holm. Ett mål är uppfyllt eller ej uppfyllt bara när " +
    "hela intervallet ligger på samma sida om det.",
  ],
  madeFrom: "provenance",
  appendix: true,
  sections: [
    {
      title: "Avslut med små antal skyddade",
      items: [{ figure: "avslut-skyddade" }],
    },
  ],
};
