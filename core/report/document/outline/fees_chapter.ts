import type { OutlineChapter } from "./outline_form.ts";

/** What the members pay, why it has changed and what else it might be. */
export const FEES_CHAPTER: OutlineChapter = {
  title: "Uppdrag och finansiering",
  intro: [
    "Ett samordningsförbund för samman medel från staten, en region och " +
    "kommuner för att finansiera insatser för människor som behöver " +
    "samordnat stöd för att närma sig arbete eller studier. Enligt 5\u00a0§ " +
    "lagen (2003:1210) om finansiell samordning av rehabiliteringsinsatser " +
    "bidrar staten med hälften av medlen, regionen med en fjärdedel och " +
    "kommunerna med en fjärdedel.",
  ],
  notebook: "01-medlemsavgifter",
  sections: [
    {
      title: "Årets medlemsavgifter",
      items: [
        { text: "medlemsavgifter" },
        { figure: "medlemsavgifter-per-kommun" },
        {
          table: "medlemsavgifter",
          withoutNote: true,
          columns: [
            "member",
            "party",
            "population",
            "share",
            "fee_sek",
            "fee_per_inhabitant_sek",
          ],
        },
        { figure: "andel-av-avgift-och-invanare" },
        { figure: "avgift-per-invanare" },
      ],
    },
    {
      title: "Hur avgifterna har ändrats",
      items: [
        { text: "avgiftsforandring" },
        { figure: "medlemsavgifter-per-ar" },
        { figure: "avgiftsforandring-efter-orsak" },
      ],
    },
    {
      title: "Om ramen eller nyckeln vore en annan",
      items: [{ figure: "alternativ-ram" }, { figure: "alternativ-nyckel" }],
    },
  ],
};
