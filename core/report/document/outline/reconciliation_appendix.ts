import type { OutlineChapter } from "./outline_form.ts";

/** Which printed numbers agree with each other. */
export const RECONCILIATION_APPENDIX: OutlineChapter = {
  title: "Avstämning av tryckta tal",
  intro: [
    "Varje summa, andel, balans och avvikelse i förbundets dokument, och " +
    "varje tal som är tryckt två gånger, är omräknad ur de andra tryckta " +
    "talen. Avstämningen säger att två tal inte går ihop, aldrig vilket av " +
    "dem som är rätt.",
  ],
  notebook: "00-avstamning",
  appendix: true,
  sections: [
    {
      title: "Vad som stämmer och vad som avviker",
      items: [
        { text: "avstamning" },
        { figure: "avstamning-per-dokument" },
      ],
    },
    {
      title: "Tal för tal",
      landscape: true,
      items: [{
        table: "avvikelser",
        columns: [
          "label",
          "printed",
          "recomputed",
          "difference",
          "unit",
          "likely_cause",
          "place",
        ],
      }],
    },
  ],
};
