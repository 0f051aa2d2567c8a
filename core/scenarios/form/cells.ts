import { z } from "zod";

/** What an id, which may become a folder's name, looks like. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What a line's id looks like; it begins with a letter to keep its place. */
const LINE_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const ID_TEXT = "små bokstäver a–z, siffror och bindestreck";
const LINE_ID_TEXT = `${ID_TEXT}, med en bokstav först`;
const TEXT = "en text på högst 2 000 tecken";
const LARGEST_SEK = 1_000_000_000;
const AMOUNT = "ett belopp i hela kronor mellan 0 och 1 000 000 000";
const SIGNED = "ett belopp i hela kronor, högst 1 000 000 000 åt något håll";
const COUNT = "ett heltal mellan 0 och 1 000 000";
const YEAR = "ett årtal mellan 1990 och 2099";
const MONTH = 'en månad som "2026-08"';
const MEASURE = 'ett befolkningsmått som "16-64" eller "all"';

/** What is expected where an object is. */
export const OBJECT = "ett objekt";
/** What is expected where a list is. */
export const LIST = "en lista";

/** Any text. */
export const text = z.string(TEXT).min(1, TEXT).max(2000, TEXT);
/** The id of a scenario. */
export const scenarioId = z.string(ID_TEXT).regex(ID, ID_TEXT)
  .max(60, "högst 60 tecken");
/** A calendar year. */
export const year = z.int(YEAR).min(1990, YEAR).max(2099, YEAR);
/** Whole kronor, 0 or more. */
export const amount = z.int(AMOUNT).min(0, AMOUNT).max(LARGEST_SEK, AMOUNT);
/** Whole kronor of any sign. */
export const signedAmount = z.int(SIGNED).min(-LARGEST_SEK, SIGNED)
  .max(LARGEST_SEK, SIGNED);
/** A count of people. */
export const count = z.int(COUNT).min(0, COUNT).max(1_000_000, COUNT);
/** A calendar month, `YYYY-MM`. */
export const month = z.string(MONTH)
  .regex(/^(199|20\d)\d-(0[1-9]|1[0-2])$/, MONTH);
/** A population measure. */
export const measure = z.string(MEASURE).regex(/^(all|\d+-\d*)$/, MEASURE);
/** Where numbers were read. */
export const source = text.optional().meta({
  description: "Var talen är hämtade, eller att de är ett antagande.",
});

/** Percent with two decimals, which integers then carry exactly. */
export function percent(min: number, max: number): z.ZodNumber {
  const expected = `procent mellan ${min} och ${max} med högst två decimaler`;
  return z.number(expected).min(min, expected).max(max, expected)
    .refine(hasTwoDecimals, expected);
}

/** Whole numbers in a range. */
export function whole(min: number, max: number): z.ZodInt {
  const expected = `ett heltal mellan ${min} och ${max}`;
  return z.int(expected).min(min, expected).max(max, expected);
}

/** Something by calendar year. */
export function byYear<Form extends z.ZodType>(form: Form) {
  return z.record(z.string().regex(/^(199|20\d)\d$/, YEAR), form, OBJECT);
}

/** Something by id. */
export function byId<Form extends z.ZodType>(form: Form) {
  return z.record(z.string().regex(LINE_ID, LINE_ID_TEXT), form, OBJECT);
}

function hasTwoDecimals(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}
