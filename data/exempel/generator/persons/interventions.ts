import type { ExitCategory } from "../../../../core/data/tables/exit_tables.ts";
import { PLACES } from "../places.ts";

/** A reason to leave an intervention, and how common it is. */
export interface Reason {
  /** As registered. */
  readonly reason: string;
  /** Which outcome it counts as. */
  readonly category: ExitCategory;
  /** How common it is among women, beside the other reasons. */
  readonly women: number;
  /** How common it is among men, beside the other reasons. */
  readonly men: number;
}

/** A made-up intervention for individuals. */
export interface Intervention {
  /** Its key. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Whether the European Social Fund pays a part. */
  readonly esf: boolean;
  /** Who runs it. */
  readonly owner: string;
  /** Codes of the municipalities that it is for. */
  readonly codes: readonly string[];
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly end: string;
  /** Women and men in it when the example begins. */
  readonly opening: readonly [women: number, men: number];
  /** How many begin in a usual year. */
  readonly newPerYear: number;
  /** Share of women among those who begin. */
  readonly women: number;
  /** Share of those in it during a year who end. */
  readonly endShare: number;
  /** Its grant in a usual year, tkr. */
  readonly grantTkr: number;
  /** Why people leave it. */
  readonly reasons: readonly Reason[];
}

const ALL_CODES = PLACES.map(({ code }) => code);

/**
 * The interventions. In the largest one, failing health ends it far oftener
 * for women than for men while work and studies do not differ; the smallest
 * has few people on purpose.
 */
export const INTERVENTIONS: readonly Intervention[] = [
  {
    id: "stegvis",
    name: "Stegvis mot arbete",
    esf: false,
    owner: "Exempelförbundet",
    codes: ALL_CODES,
    start: "2017-01-01",
    end: "2028-12-31",
    opening: [68, 54],
    newPerYear: 125,
    women: 0.55,
    endShare: 0.5,
    grantTkr: 3_650,
    reasons: [
      reason("Arbete", "arbete", 15, 15),
      reason("Studier", "studier", 17, 16),
      reason("Till kommunal arbetsmarknadsenhet", "rehab", 11, 15),
      reason("Till Arbetsförmedlingens ordinarie verksamhet", "rehab", 11, 16),
      reason("Bristande hälsotillstånd", "ovrigt", 38, 11),
      reason("Återgår till remitterande part", "ovrigt", 7, 15),
      reason("Övrigt avslut eller avbrott", "ovrigt", 7, 15),
    ],
  },
  {
    id: "lotsen",
    name: "Lotsen",
    esf: false,
    owner: "Exempelstads kommun",
    codes: ["9901", "9902"],
    start: "2017-06-01",
    end: "2027-12-31",
    opening: [14, 18],
    newPerYear: 33,
    women: 0.46,
    endShare: 0.52,
    grantTkr: 1_280,
    reasons: [
      reason("Arbete", "arbete", 24, 27),
      reason("Studier", "studier", 33, 26),
      reason("Till Arbetsförmedlingens ordinarie verksamhet", "rehab", 12, 14),
      reason("Bristande hälsotillstånd", "ovrigt", 9, 7),
      reason("Flyttat från kommunen", "ovrigt", 6, 7),
      reason("Övrigt avslut eller avbrott", "ovrigt", 16, 19),
    ],
  },
  {
    id: "grunden",
    name: "Grunden",
    esf: false,
    owner: "Provhamns kommun",
    codes: ALL_CODES,
    start: "2016-09-01",
    end: "2021-12-31",
    opening: [13, 11],
    newPerYear: 30,
    women: 0.52,
    endShare: 0.55,
    grantTkr: 720,
    reasons: [
      reason("Arbete", "arbete", 15, 18),
      reason("Studier", "studier", 18, 14),
      reason("Till kommunal arbetsmarknadsenhet", "rehab", 30, 32),
      reason("Övrigt avslut eller avbrott", "ovrigt", 37, 36),
    ],
  },
  {
    id: "kompassen",
    name: "Kompassen (ESF)",
    esf: true,
    owner: "Exempelförbundet",
    codes: ["9901", "9903", "9904"],
    start: "2022-01-01",
    end: "2026-08-31",
    opening: [0, 0],
    newPerYear: 27,
    women: 0.6,
    endShare: 0.48,
    grantTkr: 560,
    reasons: [
      reason("Arbete", "arbete", 21, 24),
      reason("Studier", "studier", 26, 22),
      reason("Till kommunal arbetsmarknadsenhet", "rehab", 20, 20),
      reason("Bristande hälsotillstånd", "ovrigt", 14, 12),
      reason("Övrigt avslut eller avbrott", "ovrigt", 19, 22),
    ],
  },
  {
    id: "halvvags",
    name: "Halvvägs",
    esf: false,
    owner: "Fiktivmåla kommun",
    codes: ["9905", "9906"],
    start: "2023-01-01",
    end: "2027-06-30",
    opening: [0, 0],
    newPerYear: 10,
    women: 0.5,
    endShare: 0.5,
    grantTkr: 430,
    reasons: [
      reason("Arbete", "arbete", 15, 15),
      reason("Studier", "studier", 10, 10),
      reason("Till daglig verksamhet", "rehab", 30, 30),
      reason("Sjukersättning beviljad", "ovrigt", 25, 25),
      reason("Övrigt avslut eller avbrott", "ovrigt", 20, 20),
    ],
  },
];

function reason(
  reason: string,
  category: ExitCategory,
  women: number,
  men: number,
): Reason {
  return { reason, category, women, men };
}

/** Whether an intervention runs in a year. */
export function runsIn({ start, end }: Intervention, year: number): boolean {
  return start <= `${year}-12-31` && end >= `${year}-01-01`;
}

/** The names of those an intervention is for, as a report lists them. */
export function partiesOf({ codes }: Intervention): string {
  return codes.length === PLACES.length
    ? "Samtliga medlemmar"
    : PLACES.filter(({ code }) => codes.includes(code))
      .map(({ name }) => name).join(", ");
}
