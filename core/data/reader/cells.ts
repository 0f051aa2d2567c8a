import { z } from "zod";
import { ExactDecimal } from "../../money.ts";

/**
 * The cell types of the project's own CSV form. Each takes the cell's text and
 * gives a typed value; its message completes "väntade …".
 */

/** What a cell holds, which decides how a spreadsheet may have printed it. */
export type CellKind =
  | "integer"
  | "decimal"
  | "code"
  | "key"
  | "band"
  | "date"
  | "word"
  | "text";

/** What is known of a cell type besides its check. */
export interface CellForm {
  readonly kind: CellKind;
  /** Completes "väntade …". */
  readonly expected: string;
  /** The unit that is part of the type and may be printed after a number. */
  readonly unit?: "kr" | "%";
  /** The word that stands for all together, where a column has one. */
  readonly total?: string;
}

/** The form of every cell type. */
export const CELL_FORMS: z.core.$ZodRegistry<CellForm> = z.registry<CellForm>();

/** Words that stand for all together. */
const TOTALS: ReadonlySet<string> = new Set(["T", "total", "totalt"]);

/** Text that is not empty. */
export const text = cell("text", /\S/, "en text", (value) => value);

/** SCB region code: two digits for a county or riket, four for a municipality. */
export const regionCode = cell(
  "code",
  /^\d{2}(\d{2})?$/,
  "en regionkod med två eller fyra siffror",
  (value) => value,
);

/** SCB municipality code, four digits. */
export const municipalityCode = cell(
  "code",
  /^\d{4}$/,
  "en kommunkod med fyra siffror",
  (value) => value,
);

/** Calendar year 1990–2099. */
export const year = cell(
  "integer",
  /^(199\d|20\d\d)$/,
  "ett årtal mellan 1990 och 2099",
  Number,
);

/** Month of a year, 1–12. */
export const month = cell(
  "integer",
  /^([1-9]|1[0-2])$/,
  "en månad mellan 1 och 12",
  Number,
);

/** Calendar date that exists, `YYYY-MM-DD`. */
export const isoDate = withForm(
  z.string().refine(
    isCalendarDate,
    { error: "ett datum som 2025-12-31", abort: true },
  ),
  { kind: "date", expected: "ett datum som 2025-12-31" },
);

/** Number of people or things: 0 or more, below 2^53. */
export const count = cell(
  "integer",
  /^\d{1,15}$/,
  "ett heltal, 0 eller mer",
  Number,
);

/** Amount in whole kronor, of any size. */
export const amountSek = cell(
  "integer",
  /^-?\d+$/,
  "ett belopp i hela kronor",
  (value) => new ExactDecimal(value),
  "kr",
);

/** Decimal number with a point. */
export const decimal = cell(
  "decimal",
  /^-?\d+(\.\d+)?$/,
  "ett tal med decimalpunkt",
  (value) => new ExactDecimal(value),
);

/** Key of a row or an intervention: a–z, digits and single hyphens. */
export const slug = cell(
  "key",
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  "en nyckel av a–z, siffror och bindestreck",
  (value) => value,
);

/** Amount in whole units of what the row's unit column says, of any size. */
export const wholeAmount = cell(
  "integer",
  /^-?\d+$/,
  "ett belopp utan decimaler",
  (value) => new ExactDecimal(value),
);

/** Share or tax rate in percent, 0–100. */
export const percent = cell(
  "decimal",
  /^(100(\.0+)?|\d{1,2}(\.\d+)?)$/,
  "en andel i procent mellan 0 och 100",
  Number,
  "%",
);

/** Statistical measure that is 0 or more, with a decimal point. */
export const rate = cell(
  "decimal",
  /^\d+(\.\d+)?$/,
  "ett tal med decimalpunkt, 0 eller mer",
  Number,
);

/** Ages from and to, both included: `16-64`. */
export const ageBand = cell(
  "band",
  /^\d{1,3}-\d{1,3}$/,
  "en åldersgrupp som 16-64",
  (value) => value,
);

/** Population measure: ages from and to, `65-` for open-ended, or `all`. */
export const measure = cell(
  "band",
  /^(all|\d{1,3}-(\d{1,3})?)$/,
  "ett befolkningsmått som 16-64, 65- eller all",
  (value) => value,
);

/** K for women, M for men, T for both together. */
export const sex = oneOf(["K", "M", "T"]);

/** The same, where an empty text also means both together: T. */
export const sexOrBoth: z.ZodType<"K" | "M" | "T", string> = withForm(
  optional(sex).transform((value) => value ?? "T"),
  { kind: "word", expected: "något av K, M, T eller tomt", total: "T" },
);

/** Whether a printed row is an item, a subtotal or a total. */
export const level = oneOf(["item", "subtotal", "total"]);

/** How exactly a number in running text is meant. */
export const qualifier = oneOf([
  "exakt",
  "ca",
  "nastan",
  "drygt",
  "minst",
  "hogst",
  "narmare",
]);

/** One of a few fixed words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(
  words: Words,
): z.ZodType<Words[number], string> {
  const expected = `något av ${words.join(", ")}`;
  return withForm(z.enum(words, { error: expected }), {
    kind: "word",
    expected,
    total: words.find((word) => TOTALS.has(word)),
  });
}

/** The same cell, where an empty text means that nothing is known: `null`. */
export function optional<T>(
  inner: z.ZodType<T, string>,
): z.ZodType<T | null, string> {
  const form = CELL_FORMS.get(inner) ??
    { kind: "text", expected: "ett giltigt värde" };
  const expected = `${form.expected} eller tomt`;
  return withForm(
    z.union([z.literal("").transform(() => null), inner], { error: expected }),
    { ...form, expected },
  );
}

function cell<T>(
  kind: CellKind,
  pattern: RegExp,
  expected: string,
  convert: (value: string) => T,
  unit?: CellForm["unit"],
): z.ZodType<T, string> {
  return withForm(
    z.string().regex(pattern, expected).transform(convert),
    { kind, expected, unit },
  );
}

function withForm<T>(
  cell: z.ZodType<T, string>,
  form: CellForm,
): z.ZodType<T, string> {
  CELL_FORMS.add(cell, form);
  return cell;
}

function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(value);
}
