import { PARTIES, type Party } from "../data/tables/fee_tables.ts";
import { InputError } from "../data/problems.ts";
import {
  type MoneyFlow,
  signOf,
  SOCIETY_PARTIES,
  type SocietyParty,
} from "./money_flows.ts";

/** Name of a way to count gains and costs. */
export type PerspectiveId =
  | SocietyParty
  | "samhalle"
  | "tabell-2"
  | "tabell-3";

/** A way to count: whose gains and costs, and which flows. */
export interface Perspective {
  /** Its name in a parameter cell. */
  readonly id: PerspectiveId;
  /** Its name in figures. */
  readonly title: string;
  /** What it counts, in one Swedish sentence. */
  readonly sentence: string;
  /** Whose gains and costs are added up. */
  readonly parties: readonly SocietyParty[];
  /** Ids of flows that it does not count. */
  readonly leavesOut: readonly string[];
}

/**
 * The parties, all of society, and the two readings of the annual report: its
 * Tabell 3 counts what the municipalities gain against their own fees, its
 * Tabell 2 what municipalities and region gain against everybody's fees.
 */
export const PERSPECTIVES: readonly Perspective[] = [
  {
    id: "kommun",
    title: "Kommunerna",
    sentence: "Kommunerna slipper försörjningsstöd, får kommunalskatt och " +
      "betalar sin del av medlemsavgiften.",
    parties: ["kommun"],
    leavesOut: [],
  },
  {
    id: "region",
    title: "Regionen",
    sentence: "Regionen får regionalskatt och betalar sin del av " +
      "medlemsavgiften.",
    parties: ["region"],
    leavesOut: [],
  },
  {
    id: "stat",
    title: "Staten",
    sentence: "Staten betalar hälften av medlemsavgiften och får " +
      "arbetsgivaravgift, om en sådan är angiven.",
    parties: ["stat"],
    leavesOut: [],
  },
  {
    id: "individ",
    title: "De som fick jobb",
    sentence: "De som fick jobb får lön, betalar skatt och går miste om " +
      "försörjningsstödet.",
    parties: ["individ"],
    leavesOut: [],
  },
  {
    id: "arbetsgivare",
    title: "Arbetsgivarna",
    sentence: "Arbetsgivarna får det som produceras och betalar lön och " +
      "arbetsgivaravgift.",
    parties: ["arbetsgivare"],
    leavesOut: [],
  },
  {
    id: "samhalle",
    title: "Samhället",
    sentence: "För samhället tar överföringarna ut varandra: kvar blir det " +
      "som produceras minus det som insatserna kostar.",
    parties: SOCIETY_PARTIES,
    leavesOut: [],
  },
  {
    id: "tabell-3",
    title: "Kommunernas nytta mot egen avgift",
    sentence:
      "Försörjningsstöd och kommunalskatt räknas mot kommunernas egen " +
      "avgift.",
    parties: ["kommun"],
    leavesOut: [],
  },
  {
    id: "tabell-2",
    title: "Kommunernas och regionens nytta mot allas avgifter",
    sentence: "Försörjningsstöd samt kommunal och regional skatt räknas mot " +
      "alla medlemmars avgifter.",
    parties: PARTIES,
    leavesOut: ["arbetsgivaravgift"],
  },
];

/**
 * A perspective by its name.
 *
 * @throws {InputError} If there is none of that name.
 */
export function perspectiveOf(id: PerspectiveId): Perspective {
  const found = PERSPECTIVES.find((perspective) => perspective.id === id);
  if (!found) {
    const known = PERSPECTIVES.map((perspective) => perspective.id);
    throw new InputError(
      `okänt perspektiv ${JSON.stringify(id)}; det finns ${known.join(", ")}`,
    );
  }
  return found;
}

/**
 * What a perspective counts of each krona of a flow: 1 a gain, −1 a cost, 0
 * where it does not concern it or moves between parties it adds up.
 */
export function countedSign(
  { parties, leavesOut }: Perspective,
  flow: MoneyFlow,
): number {
  if (leavesOut.includes(flow.id)) return 0;
  return parties.reduce((sum, party) => sum + signOf(flow, party), 0);
}

/** The members' parties whose fees a perspective counts. */
export function feePayers({ parties }: Perspective): Party[] {
  return PARTIES.filter((party) => parties.includes(party));
}
