import type { OutlineChapter } from "./outline_form.ts";

/** How large the need is, what moves it and where it may go. */
export const NEED_CHAPTER: OutlineChapter = {
  title: "Behov",
  intro: [
    "Behovet mäts i helårsekvivalenter: hur många personer som skulle kunna " +
    "försörjas hela året med full ersättning från sjuk- och " +
    "rehabiliteringspenning, sjuk- och aktivitetsersättning, " +
    "arbetslöshetsersättning, arbetsmarknadsåtgärder, ekonomiskt bistånd och " +
    "etableringsersättning. Två personer som är arbetslösa ett halvår var " +
    "är en helårsekvivalent.",
  ],
  notebook: "02-helarsekvivalenter",
  sections: [
    {
      title: "Nivå och trend",
      items: [
        { text: "helarsekvivalenter" },
        { figure: "helarsekvivalenter-trend" },
        { figure: "helarsekvivalenter-lutning" },
      ],
    },
    {
      title: "Trenden, tal för tal",
      landscape: true,
      items: [{
        table: "trend",
        columns: [
          "region",
          "year",
          "share_pct",
          "since_previous",
          "gap_to_riket",
          "slope",
          "slope_low",
          "slope_high",
          "verdict",
        ],
      }],
    },
    {
      title: "Kommunerna, kvinnor och män",
      items: [
        { figure: "helarsekvivalenter-kommunernas-lage" },
        { figure: "helarsekvivalenter-per-kommun" },
        { figure: "helarsekvivalenter-kon" },
      ],
    },
    {
      title: "Vad som flyttade talet",
      items: [
        { text: "helarsekvivalenter-orsaker" },
        { figure: "helarsekvivalenter-bidrag-per-ersattning" },
        { figure: "helarsekvivalenter-per-ersattning" },
        { figure: "helarsekvivalenter-bidrag-per-kon" },
        { figure: "helarsekvivalenter-bidrag-per-kommun" },
        { figure: "helarsekvivalenter-andel-och-befolkning" },
      ],
    },
    {
      title: "Prognos",
      items: [
        { text: "helarsekvivalenter-prognos" },
        { figure: "helarsekvivalenter-prognos" },
      ],
    },
    {
      title: "Behov enligt tumregeln",
      items: [
        { text: "behov" },
        { figure: "behov-per-kommun" },
        {
          table: "behov",
          columns: [
            "region",
            "inhabitants",
            "need",
            "equivalents",
            "participants",
            "coverage",
          ],
        },
      ],
    },
    {
      title: "Kommunerna inbördes: ett sammanvägt index",
      notebook: "07-utforska",
      items: [
        { figure: "behovsindex" },
        { figure: "behovsindex-rang-vid-andra-vikter" },
      ],
    },
    {
      title: "Vad som är känt om helårsekvivalenterna",
      items: [{ text: "helarsekvivalenter-underlag" }],
    },
  ],
};
