import { z } from "zod";
import {
  type AssumptionDefinition,
  ASSUMPTIONS,
} from "../../parameters/assumption_definitions.ts";
import { numberWithin } from "../../parameters/assumption_overrides.ts";
import {
  amount,
  byId,
  byYear,
  LIST,
  OBJECT,
  percent,
  scenarioId,
  signedAmount,
  source,
  text,
  whole,
  year,
} from "./cells.ts";
import { budgetLine, intervention } from "./lines.ts";
import { allocationKey, frame, population, transition } from "./members.ts";

const opening = z.strictObject({
  year,
  equitySek: signedAmount.meta({ description: "Eget kapital." }),
  liquidFundsSek: signedAmount.optional().meta({
    description: "Likvida medel.",
  }),
  source,
}, OBJECT);

const priceIndex = z.strictObject({
  pctPerYear: byYear(percent(-50, 100)).meta({
    description: "Ökning från året innan, procent.",
  }),
  source,
}, OBJECT);

const step = z.strictObject({
  fromFrameSek: amount.meta({ description: "Minsta ram för steget." }),
  highestSek: amount.optional().meta({ description: "Högsta nivå i kronor." }),
  highestPct: percent(0, 100).optional().meta({
    description: "Högsta nivå i procent av hela ramen.",
  }),
}, OBJECT);

const equityLimit = z.strictObject({
  title: text,
  sek: amount.optional().meta({ description: "Ett fast belopp." }),
  pctOfIncome: percent(0, 1000).optional().meta({
    description: "Procent av årets intäkter.",
  }),
  staircase: z.array(step, LIST).min(1, "minst ett steg").optional().meta({
    description: "Nivå efter ramens storlek, från den minsta: det sista steg " +
      "gäller som inte börjar över årets ram.",
  }),
  source,
}, OBJECT);

const PATH = 'en sökväg som "frame.sekPerYear.2026"';
const VALUE = "ett tal, en text eller null";
const gridSide = z.strictObject({
  title: text.meta({ description: "Vad parametern heter." }),
  path: z.string(PATH).regex(/^[^.]+(\.[^.]+)+$/, PATH).meta({
    description: "Var den står i filen, med punkt mellan namnen.",
  }),
  values: z.array(
    z.union([z.number(), z.string(), z.null()], VALUE),
    LIST,
  ).min(1, "minst ett värde"),
}, OBJECT);

/** The form of a whole scenario, with what it takes over from others. */
export const scenarioForm = z.strictObject({
  $schema: text.optional(),
  id: scenarioId.meta({
    description: "Filens namn utan ändelse; blir mappens namn.",
  }),
  title: text.meta({ description: "Vad scenariot heter i figurer." }),
  description: text.optional().meta({ description: "Vad scenariot prövar." }),
  extends: scenarioId.optional().meta({
    description: "Scenario i samma mapp som detta bygger på. Bara det som " +
      "ändras skrivs; null tar bort.",
  }),
  years: whole(1, 10).default(3).meta({ description: "Antal år." }),
  opening: opening.optional().meta({
    description: "Ingående balans, om den inte är den senaste " +
      "årsredovisningens.",
  }),
  frame: frame.default({}).meta({
    description: "Vad medlemmarna betalar tillsammans.",
  }),
  allocationKey: allocationKey.optional().meta({
    description: "Kommunernas fördelningsnyckel, om den inte är den avtalade.",
  }),
  transition: transition.optional().meta({
    description: "Hur mycket en avgift får ändras från året innan, procent.",
  }),
  population: population.default({}).meta({
    description: "Befolkning framåt, per kommunkod.",
  }),
  indices: z.strictObject({
    price: priceIndex.optional().meta({ description: "Prisindex." }),
    wage: priceIndex.optional().meta({ description: "Löneindex." }),
  }, OBJECT).default({}).meta({ description: "Pris- och löneindex." }),
  income: byId(budgetLine).default({}).meta({
    description: "Intäkter utöver medlemsavgifterna, till exempel ESF-medel.",
  }),
  costs: byId(budgetLine).default({}).meta({
    description: "Kostnader utöver insatserna.",
  }),
  interventions: byId(intervention).default({}).meta({
    description: "Insatser.",
  }),
  workingCapitalSek: byYear(signedAmount).default({}).meta({
    description: "Likvida medel som fordringar och skulder frigör (+) eller " +
      "binder (−) just det året.",
  }),
  equityLimits: byId(equityLimit).default({}).meta({
    description: "Nivåer som det egna kapitalet inte bör överstiga.",
  }),
  assumptions: z.strictObject(
    Object.fromEntries(
      ASSUMPTIONS.map((each) => [each.name, assumption(each).optional()]),
    ),
    OBJECT,
  ).default({}).meta({
    description: "Antaganden i den samhällsekonomiska beräkningen.",
  }),
  grid: z.array(gridSide, LIST).default([]).meta({
    description: "Parametrar att variera; varje kombination körs.",
  }),
}, OBJECT);

function assumption(definition: AssumptionDefinition) {
  return numberWithin(definition).meta({
    description: `${definition.title}, ${definition.unit}. ${definition.note}`,
  });
}
