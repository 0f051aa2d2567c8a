import type { OutlineChapter } from "./outline_form.ts";

/**
 * What stands where in the report, in the order of a needs analysis. What a
 * pack lacks is shown as a gap; figures and texts that are not named here come
 * in an appendix of their own, tables in `tabeller.xlsx`.
 */
export const OUTLINE: readonly OutlineChapter[] = [
  {
    title: "Sammanfattning",
    intro: [],
    madeFrom: "leads",
    sections: [],
  },
  {
    title: "Uppdrag och finansiering",
    intro: [
      "Ett samordningsförbund för samman medel från staten, en region och " +
      "kommuner för att finansiera insatser för människor som behöver " +
      "samordnat stöd för att närma sig arbete eller studier. Enligt 5 § " +
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
  },
  {
    title: "Behov",
    intro: [
      "Behovet mäts i helårsekvivalenter: hur många personer som skulle kunna " +
      "försörjas hela året med full ersättning från sjukpenning, sjuk- och " +
      "aktivitetsersättning, arbetslöshetsersättning, ekonomiskt bistånd och " +
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
        title: "Vad som är känt om helårsekvivalenterna",
        items: [{ text: "helarsekvivalenter-underlag" }],
      },
    ],
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
    title: "Övriga figurer",
    intro: [],
    madeFrom: "leftovers",
    appendix: true,
    sections: [],
  },
];
