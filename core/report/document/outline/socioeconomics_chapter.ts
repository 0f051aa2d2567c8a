import type { OutlineChapter } from "./outline_form.ts";

/** What the jobs are worth, for whom, and what of it is assumed. */
export const SOCIOECONOMICS_CHAPTER: OutlineChapter = {
  title: "Samhällsekonomi",
  intro: [
    "Beräkningen utgår från de jobb som redovisas efter insats och säger " +
    "vad de är värda, för vem, och hur mycket av svaret som är antaget.",
  ],
  notebook: "05-samhallsekonomi",
  sections: [
    {
      title: "Vem vinner och vem betalar",
      items: [
        { text: "samhallsekonomi" },
        { figure: "samhallsekonomi-vem-vinner" },
        {
          table: "samhallsekonomi-perspektiv",
          columns: [
            "perspective",
            "benefit_sek",
            "fee_sek",
            "balance_sek",
            "meaning",
          ],
        },
        { table: "samhallsekonomi-arbetstid" },
        { figure: "samhallsekonomi-tva-lasningar" },
      ],
    },
    {
      title: "Kommun för kommun",
      items: [
        { figure: "samhallsekonomi-per-kommun" },
        {
          table: "samhallsekonomi-kommuner",
          columns: [
            "member",
            "participants",
            "full_time_jobs",
            "benefit_sek",
            "fee_sek",
            "balance_sek",
          ],
        },
        { figure: "samhallsekonomi-brytpunkt" },
      ],
    },
    {
      title: "Vad resultatet beror på",
      items: [
        { figure: "samhallsekonomi-kanslighet" },
        { figure: "samhallsekonomi-karta" },
        {
          table: "samhallsekonomi-scenarier",
          columns: [
            "scenario",
            "balance_sek",
            "society_balance_sek",
            "benefit_cost_ratio",
            "jobs_needed",
          ],
        },
        { figure: "samhallsekonomi-osakerhet" },
        { figure: "samhallsekonomi-osakerhetens-orsaker" },
      ],
    },
  ],
};
