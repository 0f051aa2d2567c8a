import type { OutlineChapter } from "./outline_form.ts";

/** For whom: women and men, and the municipalities. */
export const EQUITY_CHAPTER: OutlineChapter = {
  title: "Jämlikhet",
  intro: [
    "Talen säger att något skiljer sig, aldrig varför. När många " +
    "jämförelser görs på en gång räknas det in i bedömningen.",
  ],
  notebook: "04-jamlikhet",
  sections: [
    {
      title: "Kvinnor och män",
      items: [
        { text: "jamlikhet" },
        { figure: "andel-kvinnor" },
        { figure: "avslut-efter-orsak-och-kon" },
        { figure: "konsskillnader-i-avslut" },
        { figure: "konsskillnad-uppdelad" },
      ],
    },
    {
      title: "Kvinnor och män, tal för tal",
      landscape: true,
      items: [{
        table: "konsskillnader",
        columns: [
          "intervention",
          "what",
          "women",
          "women_n",
          "men",
          "men_n",
          "gap",
          "verdict",
        ],
      }],
    },
    {
      title: "Kommunerna",
      items: [
        { figure: "deltagare-per-invanare" },
        {
          table: "kommunjamforelse",
          columns: [
            "member",
            "participants",
            "full_time_jobs",
            "population",
            "participants_per_1000",
            "jobs_per_1000",
            "position",
          ],
        },
        { figure: "lorenz-deltagare" },
        { figure: "deltagare-mot-behov" },
      ],
    },
  ],
};
