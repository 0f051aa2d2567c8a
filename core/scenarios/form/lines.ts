import { z } from "zod";
import {
  amount,
  byYear,
  count,
  month,
  OBJECT,
  percent,
  source,
  text,
} from "./cells.ts";

/** Whole kronor for a whole year, by year. */
export const sekPerYear = byYear(amount).meta({
  description: "Hela kronor för ett helt år. Ett år som inte står här får " +
    "förra årets belopp, uppräknat med index om raden har ett.",
});

const lineShape = {
  title: text.meta({ description: "Vad raden heter i tabeller och figurer." }),
  sekPerYear,
  index: z.enum(["price", "wage"], { error: '"price" eller "wage"' })
    .optional().meta({
      description: "Vilket index som räknar upp beloppet år för år.",
    }),
  start: month.optional().meta({ description: "Första månad." }),
  end: month.optional().meta({ description: "Sista månad." }),
  source,
};

/** The form of an income or a cost that is not an intervention. */
export const budgetLine = z.strictObject({
  ...lineShape,
  financial: z.boolean("true eller false").optional().meta({
    description: "true för räntor och annat under rörelseresultatet.",
  }),
}, OBJECT);

const outcomes = z.strictObject({
  participants: count.optional().meta({ description: "Deltagare på ett år." }),
  exits: count.optional().meta({ description: "Avslutade på ett år." }),
  exitsToWork: count.optional().meta({
    description: "Avslutade till arbete på ett år.",
  }),
  fullTimePct: percent(0, 100).optional().meta({
    description: "Deras arbete i procent av heltidsjobb.",
  }),
  source,
}, OBJECT);

/** The form of an intervention. */
export const intervention = z.strictObject({
  ...lineShape,
  owner: text.optional().meta({ description: "Insatsägare." }),
  vacancyPct: byYear(percent(0, 100)).optional().meta({
    description: "Andel av kostnaden som inte används på grund av vakanser.",
  }),
  outcomes: outcomes.optional().meta({
    description: "Vad som väntas av insatsen ett helt år.",
  }),
}, OBJECT);
