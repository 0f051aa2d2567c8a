import { z } from "zod";
import {
  amount,
  byYear,
  LIST,
  measure,
  OBJECT,
  percent,
  source,
  whole,
} from "./cells.ts";
import { sekPerYear } from "./lines.ts";

/** The form of what the members pay together. */
export const frame = z.strictObject({
  sekPerYear: sekPerYear.optional(),
  partiesSek: byYear(
    z.strictObject({ stat: amount, region: amount, kommun: amount }, OBJECT),
  ).optional().meta({
    description: "Vad varje part betalar, i stället för lagens delning av " +
      "en ram.",
  }),
  source,
}, OBJECT);

/** The form of an allocation key. */
export const allocationKey = z.strictObject({
  parts: z.array(
    z.strictObject({ measure, weight: whole(1, 1000) }, OBJECT),
    LIST,
  ).min(1, "minst ett mått").meta({
    description: "Ett mått, eller flera med vikter.",
  }),
  source,
}, OBJECT);

/** The form of the cap on how much a fee may move. */
export const transition = z.strictObject({
  maxChangePct: percent(0, 1000),
  source,
}, OBJECT);

const inhabitants = z.record(
  measure,
  byYear(whole(1, 100_000_000)),
  OBJECT,
);

/** The form of inhabitants to come, by municipality code. */
export const population = z.record(
  z.string().regex(/^\d{4}$/, "en kommunkod med fyra siffror"),
  z.strictObject({
    changePctPerYear: percent(-99, 100).optional().meta({
      description: "Ändring från året innan, procent.",
    }),
    inhabitants: inhabitants.optional().meta({
      description: "Invånare per mått och avgiftsår; går före ändringen.",
    }),
    source,
  }, OBJECT),
  OBJECT,
);
