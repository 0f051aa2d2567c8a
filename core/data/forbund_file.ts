import { z } from "zod";
import { kronor } from "../money.ts";
import { PARTIES } from "./tables/fee_tables.ts";
import type { Forbund } from "./forbund.ts";
import { jsonFault } from "./json_fault.ts";
import type { Problem } from "./problems.ts";
import { textFault } from "./reader/text_faults.ts";

const CODE = "en regionkod med två eller fyra siffror inom citattecken";
const MEASURE = 'ett befolkningsmått som "16-64" eller "all"';
const ID = "små bokstäver a–z, siffror och bindestreck";
const POSITIVE = "ett heltal större än 0";
const AMOUNT = "ett belopp i hela kronor, 0 eller mer";
const YEAR = "ett årtal mellan 1990 och 2099";
const OBJECT = "ett objekt";
const INSTALMENTS = [1, 2, 4, 12];

const name = z.string("ett namn").min(1, "ett namn").max(
  200,
  "ett namn på högst 200 tecken",
).refine(
  (text) => textFault(text) === undefined,
  "ett namn utan styrtecken och andra dolda eller skadade tecken",
);

const source = {
  document: z.string("ett dokument").min(1, "ett dokument"),
  table: z.string("en tabell").min(1, "en tabell"),
};

const member = z.strictObject({
  code: z.string(CODE).regex(/^\d{2}(\d{2})?$/, CODE),
  name,
  party: z.enum(PARTIES, { error: `något av ${PARTIES.join(", ")}` }),
}, OBJECT);

const keyPart = z.strictObject({
  measure: z.string(MEASURE).regex(/^(all|\d+-\d*)$/, MEASURE),
  weight: z.int(POSITIVE).positive(POSITIVE),
}, OBJECT);

const frame = z.strictObject({
  year: z.int(YEAR).min(1990, YEAR).max(2099, YEAR),
  frameSek: z.int(AMOUNT).nonnegative(AMOUNT).transform(kronor),
  ...source,
}, OBJECT);

const forbundSchema = z.strictObject({
  id: z.string(ID).regex(/^[a-z][a-z0-9-]*$/, ID),
  name,
  shortName: name,
  members: z.array(member, "en lista").min(1, "minst en medlem"),
  allocationKey: z.array(keyPart, "en lista").min(1, "minst ett mått"),
  allocationKeySource: z.strictObject(source, OBJECT),
  frames: z.array(frame, "en lista").min(1, "minst ett år"),
  alternativeFrame: z.strictObject({
    frameSek: z.int(AMOUNT).nonnegative(AMOUNT).transform(kronor),
    ...source,
  }, OBJECT).optional(),
  instalments: z.strictObject({
    perYear: z.literal(INSTALMENTS, {
      error: `något av ${INSTALMENTS.join(", ")}`,
    }),
    note: z.string("en text"),
  }, OBJECT),
}, OBJECT);

/** A förbund, or the problems in its file. */
export interface ForbundReading {
  readonly forbund?: Forbund;
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks a `forbund.json`.
 *
 * @param text The file's text.
 * @param file Its path, for the messages.
 * @param id The folder's name, which the file must repeat.
 * @param knownRegions Region codes that members may have.
 */
export function readForbund(
  text: string,
  file: string,
  id: string,
  knownRegions: ReadonlySet<string>,
): ForbundReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [jsonFault(error as Error, file)] };
  }
  const outcome = forbundSchema.safeParse(json);
  if (!outcome.success) {
    return {
      problems: outcome.error.issues.map((issue) => ({
        file,
        message: `${issue.path.join(".") || "filen"}: ${describeIssue(issue)}`,
      })),
    };
  }
  const forbund = outcome.data;
  return { forbund, problems: checkMeaning(forbund, file, id, knownRegions) };
}

function describeIssue(issue: z.core.$ZodIssue): string {
  return issue.code === "unrecognized_keys"
    ? `okänt fält ${issue.keys.join(", ")}`
    : `väntade ${issue.message}`;
}

function checkMeaning(
  { id: written, members, frames }: Forbund,
  file: string,
  id: string,
  knownRegions: ReadonlySet<string>,
): Problem[] {
  const problem = (message: string): Problem => ({ file, message });
  const repeated = <T>(values: readonly T[]) =>
    values.filter((value, at) => values.indexOf(value) !== at);
  return [
    ...(written === id
      ? []
      : [problem(`id: väntade ${id} som mappen heter, fick ${written}`)]),
    ...repeated(members.map(({ code }) => code))
      .map((code) =>
        problem(`members: koden ${code} förekommer mer än en gång`)
      ),
    ...members.filter(({ code }) => !knownRegions.has(code))
      .map(({ code, name }) =>
        problem(
          `members: okänd regionkod ${code} (${name}); koden finns inte i data/reference/regions.csv`,
        )
      ),
    ...PARTIES.filter((party) =>
      !members.some((member) => member.party === party)
    )
      .map((party) => problem(`members: ingen medlem med party ${party}`)),
    ...repeated(frames.map(({ year }) => year))
      .map((year) => problem(`frames: år ${year} förekommer mer än en gång`)),
  ];
}
